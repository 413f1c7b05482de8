package io.github.totalcomp.core.target;

import io.github.totalcomp.core.assumption.PriceAssumption;
import io.github.totalcomp.core.assumption.PriceRequest;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.time.CompensationYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * What one unit granted (or one unit of granted value) brings in one compensation year: the sum, over the tranches of
 * the year, of exact portion × factor on the date, the factor being a price or P(t)/P(0).
 */
record UnitWorth(List<Part> parts) {

    /**
     * The grant whose exact portions are asked for. So large and divisible that a schedule which cannot split a unit still
     * answers exactly for whole percentages, months of four years and every denominator up to 16.
     */
    private static final Units PROBE = Units.of(720_720_000_000L);

    /** A vest of the year, as a share of the grant. */
    record Part(LocalDate date, Rational portion, Rational factor) {}

    static UnitWorth of(
            VestingSchedule schedule,
            LocalDate commencement,
            CompensationYears years,
            int year,
            Function<LocalDate, Rational> factor) {
        List<Part> parts = new ArrayList<>();
        for (Tranche tranche : exactTimeline(schedule, commencement).tranches()) {
            if (years.yearOfVest(tranche.date()) == year) {
                Rational portion = tranche.units().value().dividedBy(PROBE.value());
                parts.add(new Part(tranche.date(), portion, factor.apply(tranche.date())));
            }
        }
        return new UnitWorth(List.copyOf(parts));
    }

    /** What one unit is worth on each date: its planning price in a currency. */
    static Function<LocalDate, Rational> pricedBy(
            PriceAssumption price, CompensationYears years, CurrencyUnit currency) {
        return date -> {
            MonetaryAmount then = price.price(PriceRequest.of(date, years));
            return Rational.of(Amounts.number(Amounts.requireCurrency("the planning price", then, currency)));
        };
    }

    /** The timeline of a grant in exact fractions; only the shares of it mean anything. */
    static VestingTimeline exactTimeline(VestingSchedule schedule, LocalDate commencement) {
        VestingRequest request = VestingRequest.of(PROBE, commencement).withFractional(true);
        return VestingTimeline.checked(schedule, request);
    }

    Rational sum() {
        return parts.stream().map(part -> part.portion().times(part.factor())).reduce(Rational.ZERO, Rational::plus);
    }
}
