package io.github.totalcomp.report.section;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.total.Cell;
import io.github.totalcomp.core.total.PeriodChange;
import io.github.totalcomp.core.total.PeriodTotal;
import io.github.totalcomp.core.total.PeriodTotals;
import io.github.totalcomp.core.total.PeriodView;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.core.total.YearTotal;
import io.github.totalcomp.report.BarChart;
import io.github.totalcomp.report.Bullets;
import io.github.totalcomp.report.Figure;
import io.github.totalcomp.report.Paragraph;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** What an offer pays by period, as stacked bars and a table. */
final class TotalsSection {

    private TotalsSection() {}

    static Section of(TotalCompensation totals) {
        List<String> names =
                totals.offer().components().stream().map(Component::name).toList();
        Section section = Section.of(
                "What the offer pays",
                new Figure("Pay by year and component", summary(totals), chart(totals, names), table(totals, names)));
        if (!totals.paymentsAfterHorizon().isEmpty()) {
            section = section.with(
                    new Paragraph("Promised after these years: " + AmountText.full(totals.afterHorizon()) + "."));
        }
        return withDrops(section, totals.by(PeriodView.compensationYears()));
    }

    private static Section withDrops(Section section, PeriodTotals periods) {
        return periods.drops().isEmpty()
                ? section
                : section.with(new Paragraph("Where the total falls from one period to the next:"))
                        .with(new Bullets(periods.drops().stream()
                                .map(PeriodChange::toString)
                                .toList()));
    }

    private static String summary(TotalCompensation totals) {
        List<YearTotal> years = totals.years();
        String whole = "Over " + Shown.years(years.size()) + " it comes to " + AmountText.full(totals.total());
        if (years.size() == 1) {
            return whole + ".";
        }
        YearTotal least =
                years.stream().min(Comparator.comparing(YearTotal::total)).orElseThrow();
        YearTotal most =
                years.stream().max(Comparator.comparing(YearTotal::total)).orElseThrow();
        return whole + ", on average " + AmountText.number(totals.averagePerYear()) + " a year; "
                + (least.total().equals(most.total())
                        ? "each year pays the same."
                        : "least in year " + least.number() + " (" + AmountText.number(least.total())
                                + ") and most in year " + most.number() + " (" + AmountText.number(most.total())
                                + ").");
    }

    private static BarChart chart(TotalCompensation totals, List<String> names) {
        Shown shown = shown(totals);
        return new BarChart(
                names,
                totals.years().stream()
                        .map(year -> bar(
                                "Year " + year.number() + ", to " + year.anniversary(),
                                year.total(),
                                year.cells().stream().map(Cell::amount).toList(),
                                shown))
                        .toList());
    }

    /** A bar of amounts by component, in the order of the series. */
    static BarChart.Bar bar(String label, MonetaryAmount total, List<MonetaryAmount> amounts, Shown shown) {
        List<BarChart.Segment> segments = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            segments.add(new BarChart.Segment(i, Shown.value(amounts.get(i)), shown.number(amounts.get(i))));
        }
        return new BarChart.Bar(label, shown.number(total), segments);
    }

    private static Table table(TotalCompensation totals, List<String> names) {
        Shown shown = shown(totals);
        Table table = Table.of("Amounts in " + totals.currency().getCurrencyCode(), headings("Year to", names));
        for (YearTotal year : totals.years()) {
            table = table.row(shown.numbers(
                    year.number() + "  " + year.anniversary(),
                    Stream.concat(year.cells().stream().map(Cell::amount), Stream.of(year.total()))));
        }
        return table.sum(
                shown.numbers("Sum", Stream.concat(names.stream().map(totals::total), Stream.of(totals.total()))));
    }

    private static Shown shown(TotalCompensation totals) {
        return Shown.of(
                totals.years().stream().flatMap(year -> year.cells().stream()).map(Cell::amount));
    }

    /** The names of components between what names the rows and the total. */
    static List<String> headings(String first, List<String> names) {
        List<String> headings = new ArrayList<>(List.of(first));
        headings.addAll(names);
        headings.add("Total");
        return headings;
    }

    static Section of(PeriodTotals periods) {
        List<String> names = periods.components().stream().map(Component::name).toList();
        Shown shown = Shown.of(periods.periods().stream().flatMap(period -> period.amounts().stream()));
        BarChart chart = new BarChart(
                names,
                periods.periods().stream()
                        .map(period -> bar(period.label(), period.total(), period.amounts(), shown))
                        .toList());
        String what = periods.view() + ", "
                + periods.measure().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        Section section = Section.of(
                "What the offer pays: " + what,
                new Figure(
                        "Pay by period and component",
                        "Over these periods it comes to " + AmountText.full(periods.total()) + " (" + what + ").",
                        chart,
                        table(periods, names, shown)));
        return withDrops(section, periods);
    }

    private static Table table(PeriodTotals periods, List<String> names, Shown shown) {
        List<String> headings = headings("Period", names);
        if (periods.view().isPaid()) {
            headings.add("Unpaid at end");
        }
        Table table = Table.of("Amounts in " + periods.currency().getCurrencyCode(), headings);
        for (PeriodTotal period : periods.periods()) {
            Stream<MonetaryAmount> amounts = Stream.concat(period.amounts().stream(), Stream.of(period.total()));
            table = table.row(shown.numbers(
                    period.label(),
                    periods.view().isPaid()
                            ? Stream.concat(amounts, Stream.of(period.accruedUnpaidAtEnd()))
                            : amounts));
        }
        return table;
    }
}
