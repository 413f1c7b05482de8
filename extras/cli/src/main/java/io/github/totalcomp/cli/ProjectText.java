package io.github.totalcomp.cli;

import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.text.TextTable;
import io.github.totalcomp.core.total.PeriodTotals;
import io.github.totalcomp.report.section.Sections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a projection for a person to read. */
final class ProjectText {

    private final Projection projection;
    private final PeriodTotals periods;
    private final Optional<Growth> growth;
    private final int decimals;

    private ProjectText(Projection projection) {
        this.projection = projection;
        this.periods = projection.periods();
        this.growth = projection.growth();
        this.decimals = AmountText.decimals(periods.periods().stream()
                .flatMap(period -> Stream.concat(period.amounts().stream(), Stream.of(period.accruedUnpaidAtEnd())))
                .toList());
    }

    static String render(Projection projection) {
        return new ProjectText(projection).render();
    }

    private String render() {
        List<String> lines = new ArrayList<>();
        lines.add(OfferText.title(projection.file().offer()));
        lines.add("");
        lines.add("Amounts in " + periods.currency().getCurrencyCode() + ", " + periods.view() + ", "
                + Converters.nameOf(periods.measure()));
        lines.add(table());
        lines.add("");
        lines.add("Sum: " + AmountText.full(periods.total()));
        lines.add("Average a year: " + AmountText.full(projection.averagePerYear()));
        if (Sections.holdsEquity(projection.file().offer())) {
            lines.add(Wrapped.text(growth.map(this::growthInWords)
                    .orElse("Assumed growth: not known, there is no share price for the start date.")));
        }
        lines.addAll(drops());
        if (!projection.totals().paymentsAfterHorizon().isEmpty()) {
            lines.add("Promised after these years: "
                    + AmountText.full(projection.totals().afterHorizon()));
        }
        lines.add("");
        lines.add(OfferText.assumed("Assumed", projection.file(), periods.measure()));
        projection.explained().ifPresent(cell -> {
            lines.add("");
            lines.add(Wrapped.cell("Year " + cell.year() + ", " + cell.explain()));
        });
        projection.quoted().ifPresent(quoted -> {
            lines.add("");
            lines.add("The quoted totals, taken apart");
            lines.add(Wrapped.longLines(quoted.explain()));
        });
        return String.join("\n", lines) + "\n";
    }

    private String table() {
        List<String> headings = new ArrayList<>(List.of("Period"));
        headings.addAll(projection.columns());
        TextTable table = TextTable.of(headings);
        for (int i = 0; i < periods.periods().size(); i++) {
            List<String> cells =
                    new ArrayList<>(List.of(periods.periods().get(i).label()));
            projection.amounts(i).forEach(amount -> cells.add(AmountText.number(amount, decimals)));
            table = table.row(cells);
        }
        return table.within(Wrapped.WIDTH);
    }

    private String growthInWords(Growth known) {
        if (projection.growthShown().isEmpty()) {
            return "Assumed growth: none of it.";
        }
        return "Assumed growth: " + AmountText.full(known.total()) + " of the sum; at the share prices of the start"
                + " date it is " + AmountText.full(known.atStartPrices()) + ".";
    }

    private List<String> drops() {
        if (periods.drops().isEmpty()) {
            return List.of("No period pays less than the one before.");
        }
        List<String> lines = new ArrayList<>(List.of("Drops:"));
        periods.drops().forEach(drop -> lines.add(Wrapped.item("", drop.toString())));
        return lines;
    }
}
