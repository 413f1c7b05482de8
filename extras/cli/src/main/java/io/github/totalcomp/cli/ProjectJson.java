package io.github.totalcomp.cli;

import io.github.totalcomp.core.total.PeriodTotal;
import io.github.totalcomp.formats.ResultJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a projection as JSON. */
final class ProjectJson {

    private ProjectJson() {}

    static String render(Projection projection) {
        Map<String, Object> tree = OfferTree.of(
                "totalcomp-project/1", projection.file(), projection.periods().currency());
        tree.putAll(ResultJson.tree(projection.periods()));
        tree.put("averagePerYear", ResultJson.money(projection.averagePerYear()));
        projection.growth().ifPresent(growth -> tree.put("assumedGrowth", growth(projection, growth)));
        tree.put("afterHorizon", ResultJson.money(projection.totals().afterHorizon()));
        projection.explained().ifPresent(cell -> tree.put("explained", ResultJson.tree(cell)));
        projection.quoted().ifPresent(quoted -> tree.put("quoted", ResultJson.tree(quoted)));
        return ResultJson.write(tree);
    }

    private static Map<String, Object> growth(Projection projection, Growth growth) {
        Map<String, Object> byPeriod = new LinkedHashMap<>();
        List<PeriodTotal> periods = projection.periods().periods();
        for (int i = 0; i < periods.size(); i++) {
            byPeriod.put(
                    periods.get(i).label(), ResultJson.money(growth.byPeriod().get(i)));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("periods", byPeriod);
        tree.put("total", ResultJson.money(growth.total()));
        tree.put("totalAtStartPrices", ResultJson.money(growth.atStartPrices()));
        return tree;
    }
}
