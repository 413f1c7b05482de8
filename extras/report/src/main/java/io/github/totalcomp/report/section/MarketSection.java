package io.github.totalcomp.report.section;

import io.github.totalcomp.bargaining.position.ComponentStanding;
import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.report.Bullets;
import io.github.totalcomp.report.Figure;
import io.github.totalcomp.report.Paragraph;
import io.github.totalcomp.report.RangeChart;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** What the market pays, and where an offer stands in it. */
final class MarketSection {

    private static final List<Integer> PERCENTS = List.of(10, 25, 50, 75, 90);

    private static final String OFFER = "offer";
    private static final String CAP = "employer's cap";

    private MarketSection() {}

    /** A range by its name, and where the offer stands in it. */
    private record Line(String label, MarketRange range, Optional<ComponentStanding> standing) {

        Optional<MonetaryAmount> offered() {
            return standing.map(ComponentStanding::current);
        }

        Optional<MonetaryAmount> cap() {
            return standing.flatMap(ComponentStanding::cap);
        }
    }

    static Section of(MarketRanges market) {
        List<Line> lines = new ArrayList<>();
        market.base().ifPresent(range -> lines.add(new Line("Base salary", range, Optional.empty())));
        market.stock().ifPresent(range -> lines.add(new Line("Stock", range, Optional.empty())));
        market.bonus().ifPresent(range -> lines.add(new Line("Bonus", range, Optional.empty())));
        market.others().forEach((kind, range) -> lines.add(new Line(capital(kind.label()), range, Optional.empty())));
        market.total().ifPresent(range -> lines.add(new Line("Total", range, Optional.empty())));
        return section("What the market pays", market, lines, sourceLine(market));
    }

    static Section of(OfferPosition position) {
        LeverContext context = position.context().levers();
        List<Line> lines = new ArrayList<>();
        for (ComponentStanding standing : position.standings()) {
            standing.range()
                    .ifPresent(range -> lines.add(new Line(
                            capital(standing.component()) + unit(position, standing), range, Optional.of(standing))));
        }
        return lines.isEmpty()
                ? of(context.market())
                : section("Where the offer stands in the market", context.market(), lines, standing(lines));
    }

    private static String unit(OfferPosition position, ComponentStanding standing) {
        return position.context().ranking().levers().stream()
                .filter(ranked -> ranked.lever().name().equals(standing.component()))
                .map(ranked -> ", " + ranked.unit())
                .findFirst()
                .orElse(", a year");
    }

    private static Section section(String heading, MarketRanges market, List<Line> lines, String summary) {
        boolean held = lines.stream().anyMatch(line -> line.offered().isPresent());
        RangeChart chart = new RangeChart(
                marks(lines, held), lines.stream().map(MarketSection::range).toList());
        Section section = Section.of(
                heading,
                new Figure("Market ranges", summary, chart, table(market, lines, held)),
                new Paragraph("Each bar has a scale of its own. Amounts are a year; stock is the grant divided by its"
                        + " years."));
        if (held) {
            section = section.with(new Paragraph(sourceLine(market)));
        }
        List<String> notes = new ArrayList<>();
        lines.stream()
                .flatMap(line -> line.standing().stream())
                .forEach(standing -> standing.cap()
                        .ifPresent(cap -> notes.add("The employer's cap on " + standing.component() + " is "
                                + AmountText.full(cap) + " a year.")));
        market.bonus()
                .ifPresent(bonus ->
                        notes.add("The bonus figure " + market.bonusMeans().description() + "."));
        notes.addAll(market.notes());
        notes.add("Reported figures lag the market: offers made now tend to be higher.");
        return section.with(new Bullets(notes));
    }

    private static List<String> marks(List<Line> lines, boolean held) {
        boolean capped = lines.stream().anyMatch(line -> line.cap().isPresent());
        return capped ? List.of(OFFER, CAP) : held ? List.of(OFFER) : List.of();
    }

    private static String sourceLine(MarketRanges market) {
        return "The ranges rest on " + observations(market)
                + market.firstDate()
                        .flatMap(first -> market.lastDate().map(last -> ", reported " + first + " to " + last))
                        .orElse("")
                + ": " + market.source() + ".";
    }

    private static String standing(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.standing().stream())
                .flatMap(standing ->
                        standing.rank().stream().map(rank -> standing.component() + " lies " + Ranks.words(rank)))
                .collect(Collectors.joining("; ", "The offer's ", "."));
    }

    private static String firstWords(String label) {
        int comma = label.indexOf(',');
        return comma < 0 ? label : label.substring(0, comma);
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
                Stream.concat(
                                line.offered().stream().map(amount -> mark(0, amount)),
                                line.cap().stream().map(amount -> mark(1, amount)))
                        .toList());
    }

    private static RangeChart.Mark mark(int name, MonetaryAmount amount) {
        return new RangeChart.Mark(name, Shown.value(amount), AmountText.number(amount, 0));
    }

    private static Table table(MarketRanges market, List<Line> lines, boolean held) {
        List<String> headings = new ArrayList<>(List.of("A year", "Count"));
        PERCENTS.forEach(percent -> headings.add(percent + "%"));
        headings.add(held ? "Offer" : "Std dev");
        Table table = Table.of("Amounts in " + market.currency().getCurrencyCode(), headings);
        for (Line line : lines) {
            List<String> cells = new ArrayList<>(List.of(
                    firstWords(line.label()), Integer.toString(line.range().count())));
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

    static String observations(MarketRanges market) {
        return market.count() == 1 ? "1 observation" : market.count() + " observations";
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
