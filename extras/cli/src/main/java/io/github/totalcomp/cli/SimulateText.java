package io.github.totalcomp.cli;

import io.github.totalcomp.core.simulation.SimulationResult;
import io.github.totalcomp.core.text.AmountText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes what a simulation found for a person to read. */
final class SimulateText {

    private SimulateText() {}

    static String render(Simulated simulated) {
        SimulationResult result = simulated.result();
        List<String> lines = new ArrayList<>();
        lines.add(OfferText.title(simulated.file().offer()));
        lines.add("");
        lines.add(result.toString());
        lines.add("");
        lines.add(Wrapped.text("The sum has a standard deviation of "
                + AmountText.full(result.total().standardDeviation())
                + "; its mean is known to within a standard error of "
                + AmountText.full(result.total().standardError()) + "."));
        simulated.target().ifPresent(target -> {
            lines.add("Chance of reaching " + AmountText.full(target) + ":");
            lines.addAll(chances(simulated));
        });
        lines.add("");
        lines.add(Wrapped.text("Assumed: shares begin at their price of the start date, with a drift of "
                + simulated.drift().stripTrailingZeros().toPlainString() + " and a volatility of "
                + simulated.volatility().stripTrailingZeros().toPlainString() + " a year; "
                + simulated.file().assumptions().retention() + "."));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> chances(Simulated simulated) {
        List<String> lines = new ArrayList<>();
        int year = 1;
        for (var total : simulated.result().years()) {
            lines.add("  - year " + year++ + ": "
                    + percent(simulated.chance(total).orElseThrow()));
        }
        lines.add("  - on average over these years: "
                + percent(simulated.averageChance().orElseThrow()));
        return lines;
    }

    private static String percent(BigDecimal chance) {
        return chance.movePointRight(2).toPlainString() + "%";
    }
}
