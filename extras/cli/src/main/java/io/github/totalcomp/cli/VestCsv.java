package io.github.totalcomp.cli;

import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.formats.CsvRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a timeline as a table for spreadsheets; what waits for an event is its last row, without a date. */
final class VestCsv {

    private static final int DECIMALS = 10;

    private final CompensationYears years;
    private final VestingTimeline timeline;
    private final Optional<LocalDate> asOf;

    private VestCsv(LocalDate start, VestingTimeline timeline, Optional<LocalDate> asOf) {
        this.years = CompensationYears.from(start);
        this.timeline = timeline;
        this.asOf = asOf;
    }

    static String of(LocalDate start, VestingTimeline timeline, Optional<LocalDate> asOf) {
        return new VestCsv(start, timeline, asOf).table();
    }

    private String table() {
        StringBuilder rows = new StringBuilder(
                row(List.of("Date", "Year", "Units", "Portion", "Vested"), asOf.map(date -> "On " + date)));
        Rational vested = Rational.ZERO;
        for (Tranche tranche : timeline.tranches()) {
            LocalDate date = tranche.date();
            Rational units = tranche.units().value();
            vested = vested.plus(units);
            rows.append(row(
                    List.of(
                            date.toString(),
                            Integer.toString(years.yearOfVest(date)),
                            decimal(units),
                            portion(units),
                            decimal(vested)),
                    asOf.map(day -> date.isAfter(day) ? "unvested" : "vested")));
        }
        if (!timeline.unscheduled().isZero()) {
            Rational units = timeline.unscheduled().value();
            rows.append(row(List.of("", "", decimal(units), portion(units), ""), asOf.map(day -> "unvested")));
        }
        return rows.toString();
    }

    private static String row(List<String> cells, Optional<String> state) {
        List<String> all = new ArrayList<>(cells);
        state.ifPresent(all::add);
        return CsvRow.of(all);
    }

    private String portion(Rational units) {
        return decimal(units.dividedBy(timeline.granted().value()));
    }

    /** A fraction such as 1/3 would be a date to a spreadsheet. */
    private static String decimal(Rational number) {
        BigDecimal rounded = number.toBigDecimal(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
