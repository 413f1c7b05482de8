package io.github.totalcomp.report.section;

import io.github.totalcomp.core.compare.OfferComparison;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.report.BarChart;
import io.github.totalcomp.report.Bullets;
import io.github.totalcomp.report.Figure;
import io.github.totalcomp.report.LineChart;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Subheading;
import io.github.totalcomp.report.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;

/** Offers side by side. */
final class ComparisonSection {

    private ComparisonSection() {}

    static Section of(OfferComparison comparison) {
        List<String> names = comparison.names();
        Section section = Section.of(
                "The offers side by side",
                new Figure(
                        "Pay by year",
                        summary(comparison),
                        bars(comparison),
                        table("Pay by year", comparison, comparison::year)),
                new Figure(
                        "Pay since the start",
                        "Everything paid from the start to the end of each year.",
                        lines(comparison),
                        table("Pay since the start", comparison, comparison::cumulative)),
                table("Times the chance of still being employed", comparison, comparison::expected));
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                section = section.with(new Subheading(names.get(i) + " against " + names.get(j)))
                        .with(new Bullets(PairWords.of(comparison.between(names.get(i), names.get(j)))));
            }
        }
        return section;
    }

    private static String summary(OfferComparison comparison) {
        String best = comparison.names().stream()
                .max(Comparator.comparing(name -> comparison.totals(name).total()))
                .orElseThrow();
        return "Over " + Shown.years(comparison.horizonYears()) + " " + best + " pays most: "
                + AmountText.full(comparison.totals(best).total()) + ".";
    }

    private static BarChart bars(OfferComparison comparison) {
        List<String> names = comparison.names();
        Shown decimals = shown(comparison, comparison::year);
        List<BarChart.Bar> bars = new ArrayList<>();
        for (int year = 1; year <= comparison.horizonYears(); year++) {
            for (int i = 0; i < names.size(); i++) {
                MonetaryAmount amount = comparison.year(names.get(i), year);
                String shown = decimals.number(amount);
                bars.add(new BarChart.Bar(
                        "Year " + year + ", " + names.get(i),
                        shown,
                        List.of(new BarChart.Segment(i, Shown.value(amount), shown))));
            }
        }
        return new BarChart(names, bars);
    }

    private static LineChart lines(OfferComparison comparison) {
        List<String> names = comparison.names();
        List<LineChart.Line> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            List<LineChart.Point> points = new ArrayList<>();
            points.add(new LineChart.Point(BigDecimal.ZERO, BigDecimal.ZERO));
            for (int year = 1; year <= comparison.horizonYears(); year++) {
                points.add(
                        new LineChart.Point(BigDecimal.valueOf(year), Shown.value(comparison.cumulative(name, year))));
            }
            lines.add(new LineChart.Line(name, Integer.toString(i + 1), false, points));
        }
        return new LineChart(
                "years after the start",
                comparison.currency().getCurrencyCode(),
                IntStream.rangeClosed(0, comparison.horizonYears())
                        .mapToObj(year -> new LineChart.Tick(BigDecimal.valueOf(year), Integer.toString(year)))
                        .toList(),
                List.of(),
                lines);
    }

    private static Table table(
            String caption, OfferComparison comparison, BiFunction<String, Integer, MonetaryAmount> amounts) {
        List<String> names = comparison.names();
        Shown shown = shown(comparison, amounts);
        List<String> headings = new ArrayList<>(List.of("Year"));
        headings.addAll(names);
        Table table = Table.of(caption + ", in " + comparison.currency().getCurrencyCode(), headings);
        for (int year = 1; year <= comparison.horizonYears(); year++) {
            int number = year;
            table = table.row(
                    shown.numbers(Integer.toString(year), names.stream().map(name -> amounts.apply(name, number))));
        }
        return table;
    }

    private static Shown shown(OfferComparison comparison, BiFunction<String, Integer, MonetaryAmount> amounts) {
        return Shown.of(IntStream.rangeClosed(1, comparison.horizonYears())
                .boxed()
                .flatMap(year -> comparison.names().stream().map(name -> amounts.apply(name, year))));
    }
}
