package io.github.totalcomp.report.section;

import io.github.totalcomp.core.simulation.SimulatedTotal;
import io.github.totalcomp.core.simulation.SimulationResult;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.report.Figure;
import io.github.totalcomp.report.LineChart;
import io.github.totalcomp.report.Paragraph;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How uncertain the totals are, as a fan of percentiles. */
final class SimulationSection {

    private static final List<Integer> PERCENTILES = List.of(10, 25, 50, 75, 90);

    private SimulationSection() {}

    static Section of(SimulationResult result) {
        return Section.of(
                "How uncertain it is",
                new Figure("Simulated pay by year", summary(result), chart(result), table(result)),
                new Paragraph("From " + result.simulation().paths() + " random paths of the share price, seed "
                        + result.simulation().seed() + ": "
                        + result.simulation().model() + "; "
                        + result.simulation().assumptions().retention()
                        + ". The sum has a standard deviation of "
                        + AmountText.full(result.total().standardDeviation())
                        + "; its mean is known to within a standard error of "
                        + AmountText.full(result.total().standardError()) + "."));
    }

    private static String summary(SimulationResult result) {
        return "In eight of ten simulated futures the sum of "
                + Shown.years(result.years().size()) + " lies between "
                + result.currency().getCurrencyCode() + " "
                + AmountText.number(result.total().percentile(10), 0) + " and "
                + AmountText.number(result.total().percentile(90), 0) + "; half of them lie below "
                + AmountText.number(result.total().percentile(50), 0) + ".";
    }

    private static LineChart chart(SimulationResult result) {
        return new LineChart(
                "compensation year",
                result.currency().getCurrencyCode() + " a year",
                IntStream.rangeClosed(1, result.years().size())
                        .mapToObj(year -> new LineChart.Tick(BigDecimal.valueOf(year), "Year " + year))
                        .toList(),
                List.of(
                        new LineChart.Band("P10 to P90: eight of ten", line(result, 10), line(result, 90)),
                        new LineChart.Band("P25 to P75: half of all", line(result, 25), line(result, 75))),
                List.of(line(result, 50)));
    }

    private static LineChart.Line line(SimulationResult result, int percent) {
        List<LineChart.Point> points = new ArrayList<>();
        for (int year = 1; year <= result.years().size(); year++) {
            points.add(new LineChart.Point(
                    BigDecimal.valueOf(year), Shown.value(result.year(year).percentile(percent))));
        }
        return new LineChart.Line(percent == 50 ? "median" : "", "P" + percent, false, points);
    }

    private static Table table(SimulationResult result) {
        List<String> headings = new ArrayList<>(List.of("Year", "Mean"));
        PERCENTILES.forEach(percent -> headings.add("P" + percent));
        Table table = Table.of(
                "Amounts in " + result.currency().getCurrencyCode()
                        + "; below P10 lie 10% of the paths, and so on; the last row is of the sums of"
                        + " each path, not the sum of the rows",
                headings);
        for (int year = 1; year <= result.years().size(); year++) {
            table = table.row(row(Integer.toString(year), result.year(year)));
        }
        return table.sum(row("Sum", result.total()));
    }

    private static List<String> row(String label, SimulatedTotal total) {
        return Stream.concat(
                        Stream.of(label),
                        Stream.concat(
                                        Stream.of(total.mean()),
                                        PERCENTILES.stream().map(total::percentile))
                                .map(amount -> AmountText.number(amount, 0)))
                .toList();
    }
}
