package io.github.totalcomp.report.section;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.report.Bullets;
import io.github.totalcomp.report.Figure;
import io.github.totalcomp.report.Paragraph;
import io.github.totalcomp.report.RangeChart;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** What the market pays, and where an offer stands in it. */
final class MarketSection {

    private static final List<Integer> PERCENTS = List.of(10, 25, 50, 75, 90);

    /** The components that yearly totals of market data add up. */
    private static final List<Lever> IN_MARKET_TOTAL =
            List.of(Levers.BASE_SALARY, Levers.SIGN_ON, Levers.PERFORMANCE_BONUS, Levers.EQUITY);

    private MarketSection() {}

    /** A range by its name, and what the offer holds of it. */
    private record Line(String label, MarketRange range, Optional<MonetaryAmount> offered) {}

    static Section of(MarketRanges market) {
        List<Line> lines = new ArrayList<>();
        market.base().ifPresent(range -> lines.add(new Line("Base salary", range, Optional.empty())));
        market.stock().ifPresent(range -> lines.add(new Line("Stock", range, Optional.empty())));
        market.bonus().ifPresent(range -> lines.add(new Line("Bonus", range, Optional.empty())));
        market.others().forEach((kind, range) -> lines.add(new Line(capital(kind.label()), range, Optional.empty())));
        market.total().ifPresent(range -> lines.add(new Line("Total", range, Optional.empty())));
        return section("What the market pays", market, lines, sourceLine(market));
    }

    static Section of(ComponentRanking ranking) {
        MarketRanges market = ranking.context().market();
        List<Line> lines = new ArrayList<>();
        ranking.levers()
                .forEach(ranked -> ranked.range()
                        .ifPresent(range -> lines.add(new Line(
                                capital(ranked.lever().name()) + ", " + ranked.unit(),
                                range,
                                Optional.of(ranked.current())))));
        market.total()
                .ifPresent(range -> lines.add(new Line("Total a year", range, Optional.of(yearlyTotal(ranking)))));
        return lines.isEmpty()
                ? of(market)
                : section("Where the offer stands in the market", market, lines, standing(lines));
    }

    private static MonetaryAmount yearlyTotal(ComponentRanking ranking) {
        BigDecimal sum = IN_MARKET_TOTAL.stream()
                .map(lever -> Amounts.number(lever.current(ranking.context())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Amounts.of(sum, ranking.context().currency());
    }

    private static Section section(String heading, MarketRanges market, List<Line> lines, String summary) {
        boolean held = lines.stream().anyMatch(line -> line.offered().isPresent());
        RangeChart chart = new RangeChart(
                held ? List.of("offer") : List.of(),
                lines.stream().map(MarketSection::range).toList());
        Section section = Section.of(
                heading,
                new Figure("Market ranges", summary, chart, table(market, lines, held)),
                new Paragraph("Each bar has a scale of its own. Amounts are a year; stock is the grant divided by its"
                        + " years."));
        if (held) {
            section = section.with(new Paragraph(sourceLine(market)));
        }
        List<String> notes = new ArrayList<>();
        market.bonus()
                .ifPresent(bonus ->
                        notes.add("The bonus figure " + market.bonusMeans().description() + "."));
        notes.addAll(market.notes());
        notes.add("Reported figures lag the market: offers made now tend to be higher.");
        return section.with(new Bullets(notes));
    }

    private static String sourceLine(MarketRanges market) {
        return "The ranges rest on " + market.count() + " observations"
                + market.firstDate()
                        .flatMap(first -> market.lastDate().map(last -> ", reported " + first + " to " + last))
                        .orElse("")
                + ": " + market.source() + ".";
    }

    private static String standing(List<Line> lines) {
        StringBuilder standing = new StringBuilder();
        for (Line line : lines) {
            line.offered()
                    .ifPresent(offered -> standing.append(standing.isEmpty() ? "The offer's " : "; ")
                            .append(firstWords(line.label()))
                            .append(" lies ")
                            .append(place(line.range(), offered)));
        }
        return standing.append('.').toString();
    }

    private static String firstWords(String label) {
        int comma = label.indexOf(',');
        String words = comma < 0 ? label : label.substring(0, comma);
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Between which of the shown quantiles an amount lies. */
    private static String place(MarketRange range, MonetaryAmount offered) {
        List<Integer> known = covered(range);
        Integer below = null;
        for (Integer percent : known) {
            int order = offered.compareTo(range.quantile(Portion.percent(percent)));
            if (order == 0) {
                return "at the " + percent + "% quantile";
            }
            if (order < 0) {
                return below == null
                        ? "below the " + percent + "% quantile"
                        : "between the " + below + "% and the " + percent + "% quantile";
            }
            below = percent;
        }
        return below == null ? "in a range without these quantiles" : "above the " + below + "% quantile";
    }

    private static List<Integer> covered(MarketRange range) {
        return PERCENTS.stream()
                .filter(percent -> range.covers(Portion.percent(percent)))
                .toList();
    }

    private static RangeChart.Range range(Line line) {
        return new RangeChart.Range(
                line.label(),
                covered(line.range()).stream()
                        .map(percent -> {
                            MonetaryAmount value = line.range().quantile(Portion.percent(percent));
                            return new RangeChart.Quantile(percent, Shown.value(value), AmountText.number(value, 0));
                        })
                        .toList(),
                line.offered().stream()
                        .map(amount -> new RangeChart.Mark(0, Shown.value(amount), AmountText.number(amount, 0)))
                        .toList());
    }

    private static Table table(MarketRanges market, List<Line> lines, boolean held) {
        List<String> headings = new ArrayList<>(List.of("A year", "Count"));
        PERCENTS.forEach(percent -> headings.add(percent + "%"));
        headings.add(held ? "Offer" : "Std dev");
        Table table = Table.of("Amounts in " + market.currency().getCurrencyCode(), headings);
        for (Line line : lines) {
            List<String> cells = new ArrayList<>(List.of(
                    capital(firstWords(line.label())),
                    Integer.toString(line.range().count())));
            List<Integer> covered = covered(line.range());
            PERCENTS.forEach(percent -> cells.add(
                    covered.contains(percent)
                            ? AmountText.number(line.range().quantile(Portion.percent(percent)), 0)
                            : "-"));
            cells.add((held ? line.offered() : line.range().standardDeviation())
                    .map(amount -> AmountText.number(amount, 0))
                    .orElse("-"));
            table = table.row(cells);
        }
        return table;
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
