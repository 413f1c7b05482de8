package io.github.totalcomp.report.section;

import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.report.Figure;
import io.github.totalcomp.report.LineChart;
import io.github.totalcomp.report.Paragraph;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/** What vests when, as steps over time. */
final class VestingSection {

    private static final Units PERCENT = Units.of(100);
    private static final int PERCENT_DECIMALS = 4;

    private VestingSection() {}

    static Section of(Offer offer) {
        Section section = Section.of("What vests when");
        for (var component : offer.components()) {
            if (component instanceof EquityGrant grant) {
                section = section.with(grant.value()
                        .map(value -> ofValue(grant, value, offer.startDate()))
                        .orElseGet(() -> figure(grant.name(), offer.startDate(), grant.timeline(offer.startDate()))));
            }
        }
        return section.blocks().isEmpty() ? section.with(new Paragraph("The offer holds no equity grant.")) : section;
    }

    static Section of(String name, LocalDate from, VestingTimeline timeline) {
        return Section.of("What vests when", figure(name, from, timeline));
    }

    private static Figure figure(String name, LocalDate from, VestingTimeline timeline) {
        return figure(name, from, timeline, "Units", Rational::toString, summary(timeline));
    }

    /** A grant that becomes units later vests in shares of its value, whatever these will be worth. */
    private static Figure ofValue(EquityGrant grant, MonetaryAmount value, LocalDate start) {
        VestingRequest.Builder request = VestingRequest.builder()
                .units(PERCENT)
                .commencement(grant.commencement().orElse(start))
                .fractional(true)
                .addAllEvents(grant.events());
        grant.grantDate().ifPresent(request::grantDate);
        VestingTimeline timeline = VestingTimeline.checked(grant.schedule(), request.build());
        return figure(
                grant.name(),
                start,
                timeline,
                "Percent",
                VestingSection::percent,
                "The grant of " + AmountText.full(value) + " vests in " + tranches(timeline)
                        + ", as shares of its value; what each is worth follows the share price.");
    }

    private static String tranches(VestingTimeline timeline) {
        return timeline.size() == 1 ? "1 tranche" : timeline.size() + " tranches";
    }

    /** Rounded half up to four decimals, to be read. */
    private static String percent(Rational share) {
        return share.toBigDecimal(PERCENT_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Figure figure(
            String name,
            LocalDate from,
            VestingTimeline timeline,
            String unit,
            Function<Rational, String> shown,
            String summary) {
        Table table = Table.of(name + ": " + unit.toLowerCase(Locale.ROOT) + " by date", "Date", unit, "Vested");
        Rational sum = Rational.ZERO;
        LocalDate start = timeline.size() > 0 && timeline.date(0).isBefore(from) ? timeline.date(0) : from;
        List<LineChart.Point> points = new ArrayList<>();
        points.add(new LineChart.Point(BigDecimal.valueOf(start.toEpochDay()), BigDecimal.ZERO));
        for (Tranche tranche : timeline.tranches()) {
            sum = sum.plus(tranche.units().value());
            table = table.row(
                    tranche.date().toString(), shown.apply(tranche.units().value()), shown.apply(sum));
            points.add(new LineChart.Point(
                    BigDecimal.valueOf(tranche.date().toEpochDay()), sum.toBigDecimal(MathContext.DECIMAL64)));
        }
        LineChart chart = new LineChart(
                "date",
                unit.toLowerCase(Locale.ROOT) + " vested",
                ticks(start, timeline),
                List.of(),
                List.of(new LineChart.Line(name, "", true, points)));
        return new Figure(name, summary, chart, table);
    }

    private static List<LineChart.Tick> ticks(LocalDate start, VestingTimeline timeline) {
        List<LineChart.Tick> ticks = new ArrayList<>();
        LocalDate last = timeline.size() == 0 ? start : timeline.date(timeline.size() - 1);
        CompensationYears years = CompensationYears.from(start);
        for (int year = 0;
                year <= CompensationYears.MOST_YEARS && !years.anniversary(year).isAfter(last);
                year++) {
            LocalDate date = years.anniversary(year);
            ticks.add(new LineChart.Tick(
                    BigDecimal.valueOf(date.toEpochDay()), date.toString().substring(0, 7)));
        }
        return ticks;
    }

    private static String summary(VestingTimeline timeline) {
        if (timeline.size() == 0) {
            return "Nothing of the " + timeline.granted() + " units has a date yet.";
        }
        int last = timeline.size() - 1;
        String dates = last == 0
                ? "at once, on " + timeline.date(0)
                : "in " + timeline.size() + " tranches, the first of " + timeline.units(0) + " on " + timeline.date(0)
                        + " and the last of " + timeline.units(last) + " on " + timeline.date(last);
        return timeline.unscheduled().isZero()
                ? timeline.granted() + " units vest " + dates + "."
                : timeline.scheduled() + " of " + timeline.granted() + " units vest " + dates + "; the other "
                        + timeline.unscheduled() + " have no date.";
    }
}
