package io.github.totalcomp.report.section;

import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.RankedLever;
import io.github.totalcomp.negotiation.advice.ScenarioOutcome;
import io.github.totalcomp.report.BarChart;
import io.github.totalcomp.report.Bullets;
import io.github.totalcomp.report.Figure;
import io.github.totalcomp.report.Paragraph;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Subheading;
import io.github.totalcomp.report.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What to ask for, in order, and why. */
final class RankingSection {

    private static final int DECIMALS = 4;

    private RankingSection() {}

    static Section of(ComponentRanking ranking) {
        int years = ranking.context().profile().horizonYears();
        Section section = Section.of(
                "What to ask for",
                new Figure("Expected gain of each lever", summary(ranking, years), chart(ranking), table(ranking)),
                new Paragraph("Expected gain = chance of a yes × room up to the target × what one unit of room is worth"
                        + " over " + Shown.years(years) + "."));
        section = stability(rates(section, ranking), ranking);
        for (RankedLever ranked : ranking.levers()) {
            section = section.with(
                            new Subheading(ranked.rank() + ". " + ranked.lever().name()))
                    .with(new Bullets(ranked.reasons()));
        }
        return section;
    }

    private static String summary(ComponentRanking ranking, int years) {
        List<RankedLever> promising = ranking.levers().stream()
                .filter(ranked -> ranked.expectedGain().isPositive())
                .toList();
        return promising.isEmpty()
                ? "No lever has anything to gain over " + Shown.years(years) + "."
                : "Asking about " + promising.get(0).lever().name() + " is expected to gain most: "
                        + AmountText.full(promising.get(0).expectedGain()) + " over " + Shown.years(years) + ".";
    }

    private static BarChart chart(ComponentRanking ranking) {
        return new BarChart(
                List.of("expected gain"),
                ranking.levers().stream()
                        .map(ranked -> new BarChart.Bar(
                                ranked.rank() + ". " + ranked.lever().name(),
                                AmountText.number(ranked.expectedGain(), 0),
                                List.of(new BarChart.Segment(
                                        0,
                                        Shown.value(ranked.expectedGain()),
                                        AmountText.number(ranked.expectedGain(), 0)))))
                        .toList());
    }

    private static Table table(ComponentRanking ranking) {
        Table table = Table.of(
                "Amounts in " + ranking.context().currency().getCurrencyCode() + ", all but the gain a year",
                "Lever",
                "Now",
                "Target",
                "Room",
                "Per unit",
                "Chance",
                "Exp. gain");
        for (RankedLever ranked : ranking.levers()) {
            table = table.row(
                    ranked.rank() + " " + ranked.lever().name(),
                    AmountText.number(ranked.current(), 0),
                    ranked.target().map(target -> AmountText.number(target, 0)).orElse("-"),
                    AmountText.number(ranked.room(), 0),
                    decimal(ranked.horizonValuePerUnit()),
                    decimal(ranked.likelihood().value().toBigDecimal(DECIMALS, RoundingMode.HALF_UP)),
                    AmountText.number(ranked.expectedGain(), 0));
        }
        return table;
    }

    private static String decimal(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** What one unit of the first lever buys of the others, where they are worth something. */
    private static Section rates(Section section, ComponentRanking ranking) {
        RankedLever first = ranking.levers().get(0);
        List<String> rates = ranking.levers().stream()
                .skip(1)
                .filter(other -> other.likelihood().value().signum() > 0)
                .flatMap(other -> ranking.exchangeRate(first.lever(), other.lever()).stream()
                        .map(rate -> decimal(rate) + " of " + other.lever().name() + " (" + other.unit() + ")"))
                .toList();
        return rates.isEmpty()
                ? section
                : section.with(new Paragraph("1 of " + first.lever().name() + " (" + first.unit() + ") is worth "
                        + String.join(" or ", rates) + "."));
    }

    private static Section stability(Section section, ComponentRanking ranking) {
        if (ranking.scenarios().isEmpty()) {
            return section;
        }
        if (ranking.isStable()) {
            return section.with(new Paragraph("The order stays the same in every scenario:"))
                    .with(new Bullets(ranking.scenarios().stream()
                            .map(outcome -> outcome.scenario().name())
                            .toList()));
        }
        return section.with(new Paragraph("The order changes with:"))
                .with(new Bullets(ranking.changingScenarios().stream()
                        .map(ScenarioOutcome::toString)
                        .toList()));
    }
}
