package io.github.totalcomp.core.compare;

import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.PriceRequest;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.money.MonetaryAmount;

/**
 * Finds the yearly growth at which a total reaches another: in closed form where no power above the first occurs, and by
 * halving an interval otherwise. The total never falls as growth rises, so the halving is safe.
 */
final class GrowthSearch {

    /** The number of decimals of a rate that is searched. */
    private static final int DECIMALS = 10;

    private static final MathContext WORK = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final long UNIT = 10_000_000_000L;
    private static final long LOWEST = 1 - UNIT;
    private static final long HIGHEST = 100 * UNIT;
    private static final Rational HIGHEST_RATE = Rational.of(100);

    private final Rational cash;
    private final Map<Growing, Rational> worth = new LinkedHashMap<>();
    private final CompensationYears years;
    private final GrowthTiming timing;

    /** What grows from the price of one day to that of another. */
    private record Growing(LocalDate from, LocalDate to) {}

    GrowthSearch(PriceExposure exposure, CompensationYears years, MonetaryAmount price, GrowthTiming timing) {
        this.cash = exposure.cash();
        this.years = years;
        this.timing = timing;
        exposure.terms()
                .forEach(term -> worth.merge(
                        new Growing(term.valuedOn(), term.date()), PriceExposure.ungrown(term, price), Rational::plus));
    }

    /** The smallest rate at which the total is at least the one sought. */
    BreakEven reach(Rational sought) {
        return isLinear() ? solve(sought) : search(sought);
    }

    /** A grant opens a year, at the price that the year begins with; a vest completes one. */
    private int power(Growing growing) {
        if (hasNotGrown(growing)) {
            return 0;
        }
        int year = years.yearOfVest(growing.to());
        int granted = isLater(growing) ? years.yearOfAccrual(growing.from()) - 1 : 0;
        return (timing == GrowthTiming.YEAR_START ? year - 1 : year) - granted;
    }

    private boolean isLater(Growing growing) {
        return growing.from().isAfter(years.start());
    }

    private boolean hasNotGrown(Growing growing) {
        return isLater(growing) && !growing.to().isAfter(growing.from());
    }

    private BigDecimal factor(BigDecimal annualRate, Growing growing) {
        if (hasNotGrown(growing)) {
            return BigDecimal.ONE;
        }
        BigDecimal factor = timing.factor(annualRate, PriceRequest.of(growing.to(), years));
        return isLater(growing)
                ? factor.divide(timing.factor(annualRate, PriceRequest.ofGrant(growing.from(), years)), WORK)
                : factor;
    }

    private boolean isLinear() {
        return timing != GrowthTiming.EXACT_DATE
                && worth.keySet().stream().allMatch(growing -> power(growing) == 0 || power(growing) == 1);
    }

    private BreakEven solve(Rational sought) {
        Rational constant = cash;
        Rational slope = Rational.ZERO;
        for (Map.Entry<Growing, Rational> vest : worth.entrySet()) {
            if (power(vest.getKey()) == 0) {
                constant = constant.plus(vest.getValue());
            } else {
                slope = slope.plus(vest.getValue());
            }
        }
        BreakEven solved = BreakEvens.linear(constant.plus(slope), slope, sought, Rational.of(-1));
        boolean beyond =
                solved.value().filter(rate -> rate.compareTo(HIGHEST_RATE) > 0).isPresent();
        return beyond ? new BreakEven.Never() : solved;
    }

    private BreakEven search(Rational sought) {
        if (reaches(sought, LOWEST)) {
            return new BreakEven.Always();
        }
        if (!reaches(sought, HIGHEST)) {
            return new BreakEven.Never();
        }
        long below = LOWEST;
        long reached = HIGHEST;
        while (reached - below > 1) {
            long middle = below + (reached - below) / 2;
            if (reaches(sought, middle)) {
                reached = middle;
            } else {
                below = middle;
            }
        }
        return new BreakEven.At(Rational.of(BigDecimal.valueOf(reached, DECIMALS)), false);
    }

    /** Whether the vests make up for what cash leaves open; each is computed to more digits than a power has. */
    private boolean reaches(Rational sought, long rate) {
        BigDecimal annualRate = BigDecimal.valueOf(rate, DECIMALS);
        BigDecimal vested = BigDecimal.ZERO;
        for (Map.Entry<Growing, Rational> vest : worth.entrySet()) {
            BigDecimal factor = factor(annualRate, vest.getKey());
            vested = vested.add(vest.getValue().toBigDecimal(WORK).multiply(factor, WORK), WORK);
        }
        return vested.compareTo(sought.minus(cash).toBigDecimal(WORK)) >= 0;
    }
}
