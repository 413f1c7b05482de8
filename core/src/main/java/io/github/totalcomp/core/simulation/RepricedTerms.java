package io.github.totalcomp.core.simulation;

import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.equity.UnitRounding;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.time.CompensationYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.money.MonetaryAmount;

/** The terms of one yearly re-priced grant, ready for simulation. */
final class RepricedTerms {

    /** Large enough that every portion that is not zero vests something. */
    private static final Units MANY = Units.of(1_000_000_000L);

    private final LocalDate grantDate;
    private final VestingSchedule schedule;
    private final UnitRounding rounding;
    private final double unitsAtStart;
    private final double unitPrice;
    private final List<LocalDate> dates;
    private final double[] portions;
    private final double[] rates;

    private RepricedTerms(
            LocalDate grantDate,
            RepricedGrants grants,
            double unitsAtStart,
            double unitPrice,
            List<LocalDate> dates,
            double[] portions,
            double[] rates) {
        this.grantDate = grantDate;
        this.schedule = grants.schedule();
        this.rounding = grants.rounding();
        this.unitsAtStart = unitsAtStart;
        this.unitPrice = unitPrice;
        this.dates = dates;
        this.portions = portions;
        this.rates = rates;
    }

    static RepricedTerms of(RepricedGrants grants, int year, PaymentContext context, Reporting reporting) {
        CompensationYears years = context.years();
        grants.unitsOfYear(year, context); // says what lacks a price
        MonetaryAmount price = context.assumptions()
                .priceFor(grants.symbol())
                .map(assumption -> assumption.initialPrice(years))
                .orElseThrow();
        Rational exact =
                Rational.of(Amounts.number(grants.annualValue())).dividedBy(Rational.of(Amounts.number(price)));
        LocalDate opening = years.anniversary(year - 1);
        VestingRequest request = VestingRequest.of(MANY, opening).withFractional(true);
        VestingTimeline timeline = VestingTimeline.checked(grants.schedule(), request);
        List<LocalDate> dates = new ArrayList<>();
        double[] portions = new double[timeline.size()];
        double[] rates = new double[timeline.size()];
        for (int i = 0; i < portions.length; i++) {
            dates.add(timeline.date(i));
            rates[i] = reporting.rate(grants.name(), grants.annualValue(), timeline.date(i));
            portions[i] = Reporting.toDouble(timeline.units(i).value().dividedBy(MANY.value()));
        }
        return new RepricedTerms(
                opening,
                grants,
                Reporting.toDouble(exact),
                Reporting.minorUnits(Rational.of(Amounts.number(price)), price.getCurrency()),
                List.copyOf(dates),
                portions,
                rates);
    }

    /** {@return the date on which the value becomes units, from which the schedule counts} */
    LocalDate grantDate() {
        return grantDate;
    }

    /** {@return when the units vest} */
    VestingSchedule schedule() {
        return schedule;
    }

    /** {@return how the value becomes units} */
    UnitRounding rounding() {
        return rounding;
    }

    /** {@return the value divided by P(0)} */
    double unitsAtStart() {
        return unitsAtStart;
    }

    /** {@return P(0) in minor units} */
    double unitPrice() {
        return unitPrice;
    }

    /** {@return the dates on which anything can vest, in order} */
    List<LocalDate> dates() {
        return dates;
    }

    /** {@return the exact portion that vests on a date} */
    double portion(int date) {
        return portions[date];
    }

    /** {@return what a minor unit paid on a date is worth in minor units of the currency of the totals} */
    double rate(int date) {
        return rates[date];
    }
}
