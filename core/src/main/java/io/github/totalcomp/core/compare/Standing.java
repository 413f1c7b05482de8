package io.github.totalcomp.core.compare;

import io.github.totalcomp.core.leave.Departure;
import io.github.totalcomp.core.leave.Leaving;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.total.Measure;
import io.github.totalcomp.core.total.PeriodTotals;
import io.github.totalcomp.core.total.PeriodView;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/** One offer of a comparison, with its totals as promised and as expected. */
final class Standing {

    private final ComparedOffer compared;
    private final int horizonYears;
    private final TotalCompensation totals;
    private final PeriodTotals promised;
    private final PeriodTotals expected;

    Standing(ComparedOffer compared, int horizonYears) {
        this.compared = compared;
        this.horizonYears = horizonYears;
        this.totals = TctAggregator.years(horizonYears).aggregate(compared.offer(), compared.assumptions());
        this.promised = totals.by(PeriodView.compensationYears());
        this.expected = totals.by(PeriodView.compensationYears(), Measure.EXPECTED);
    }

    ComparedOffer compared() {
        return compared;
    }

    String name() {
        return compared.name();
    }

    int horizonYears() {
        return horizonYears;
    }

    TotalCompensation totals() {
        return totals;
    }

    MonetaryAmount year(int year) {
        return totals.year(year).total();
    }

    MonetaryAmount cumulative(int year) {
        totals.year(year);
        return promised.periods().get(year - 1).cumulative();
    }

    MonetaryAmount expected(int year) {
        totals.year(year);
        return expected.periods().get(year - 1).total();
    }

    MonetaryAmount expectedTotal() {
        return expected.total();
    }

    /** What leaving after month 1, 2, 3 … leaves, by a reading of each departure. */
    List<BigDecimal> byMonth(Function<Departure, MonetaryAmount> reading) {
        return Leaving.of(compared.offer(), compared.assumptions()).byMonth(12 * horizonYears).stream()
                .skip(1)
                .map(departure -> Amounts.number(reading.apply(departure)))
                .toList();
    }
}
