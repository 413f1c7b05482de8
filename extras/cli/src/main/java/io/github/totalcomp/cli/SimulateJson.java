package io.github.totalcomp.cli;

import io.github.totalcomp.core.simulation.SimulatedTotal;
import io.github.totalcomp.core.simulation.SimulationResult;
import io.github.totalcomp.formats.ResultJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what a simulation found as JSON. */
final class SimulateJson {

    private SimulateJson() {}

    static String render(Simulated simulated) {
        SimulationResult result = simulated.result();
        Map<String, Object> tree = OfferTree.of("totalcomp-simulate/1", simulated.file(), result.currency());
        tree.put("drift", simulated.drift().toPlainString());
        tree.put("volatility", simulated.volatility().toPlainString());
        tree.put("paths", result.simulation().paths());
        tree.put("seed", Long.toString(result.simulation().seed()));
        simulated.target().ifPresent(target -> tree.put("target", ResultJson.money(target)));
        List<Map<String, Object>> years = new ArrayList<>();
        for (SimulatedTotal total : result.years()) {
            Map<String, Object> year = new LinkedHashMap<>();
            year.put("year", years.size() + 1);
            year.putAll(ResultJson.tree(total));
            simulated.chance(total).ifPresent(chance -> year.put("chanceOfTarget", chance.toPlainString()));
            years.add(year);
        }
        tree.put("years", years);
        Map<String, Object> sum = ResultJson.tree(result.total());
        simulated.averageChance().ifPresent(chance -> sum.put("chanceOfTargetOnAverage", chance.toPlainString()));
        tree.put("sum", sum);
        return ResultJson.write(tree);
    }
}
