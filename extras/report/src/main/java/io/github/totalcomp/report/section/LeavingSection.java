package io.github.totalcomp.report.section;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.leave.Departure;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.report.Figure;
import io.github.totalcomp.report.LineChart;
import io.github.totalcomp.report.Paragraph;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** What leaving keeps, month by month. */
final class LeavingSection {

    private static final int MONTHS = 12;

    private LeavingSection() {}

    static Section of(List<Departure> byMonth) {
        if (byMonth.isEmpty()) {
            throw new DefinitionException("a curve of leaving must have a month", byMonth, "use Leaving.byMonth");
        }
        Shown shown = Shown.of(byMonth.stream().flatMap(LeavingSection::amounts));
        String currency = byMonth.get(0).currency().getCurrencyCode();
        Table table = Table.of(
                "Amounts in " + currency, "Month", "Leaving on", "Kept", "To repay", "In the end", "Forfeited");
        for (int month = 0; month < byMonth.size(); month++) {
            Departure departure = byMonth.get(month);
            List<String> cells = new ArrayList<>(
                    List.of(Integer.toString(month), departure.date().toString()));
            amounts(departure).map(shown::number).forEach(cells::add);
            table = table.row(cells);
        }
        LineChart chart = new LineChart(
                "months after the start",
                currency,
                ticks(byMonth.size()),
                List.of(),
                List.of(
                        line("kept in the end, repayments taken off", "kept", false, byMonth, Departure::net),
                        line("would have vested later, and is lost", "lost", true, byMonth, Departure::forfeited)));
        return Section.of(
                "What you keep if you leave",
                new Figure("Kept and lost by month of leaving", summary(byMonth), chart, table),
                new Paragraph(
                        "Base salary counts to the day of leaving, and what has vested is kept. What must be repaid"
                                + " of the sign-on is taken off."));
    }

    private static Stream<MonetaryAmount> amounts(Departure departure) {
        return Stream.of(departure.kept(), departure.owed(), departure.net(), departure.forfeited());
    }

    private static LineChart.Line line(
            String name,
            String key,
            boolean stepped,
            List<Departure> byMonth,
            Function<Departure, MonetaryAmount> amount) {
        List<LineChart.Point> points = new ArrayList<>();
        for (int month = 0; month < byMonth.size(); month++) {
            points.add(new LineChart.Point(BigDecimal.valueOf(month), Shown.value(amount.apply(byMonth.get(month)))));
        }
        return new LineChart.Line(name, key, stepped, points);
    }

    private static List<LineChart.Tick> ticks(int months) {
        int step = months > MONTHS + 1 ? MONTHS : 3;
        List<LineChart.Tick> ticks = new ArrayList<>();
        for (int month = 0; month < months; month += step) {
            ticks.add(new LineChart.Tick(BigDecimal.valueOf(month), Integer.toString(month)));
        }
        return ticks;
    }

    private static String summary(List<Departure> byMonth) {
        int last = byMonth.size() - 1;
        String end = "Leaving after " + months(last) + " keeps "
                + AmountText.full(byMonth.get(last).net()) + " in the end and forfeits "
                + AmountText.number(byMonth.get(last).forfeited()) + ".";
        return last <= MONTHS
                ? end
                : "Leaving after " + months(MONTHS) + " keeps "
                        + AmountText.full(byMonth.get(MONTHS).net()) + " in the end and forfeits "
                        + AmountText.number(byMonth.get(MONTHS).forfeited()) + ". " + end;
    }

    private static String months(int months) {
        return months == 1 ? "1 month" : months + " months";
    }
}
