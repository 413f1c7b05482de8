package io.github.totalcomp.core.compare;

import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.leave.Departure;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import javax.money.MonetaryAmount;

/**
 * One offer against another. Differences are first less second; {@link #reversed} turns every sign round.
 *
 * <p>Months count from each offer's own start date: month m ends m months after it. By then base salary has accrued for the
 * days before, what vests on or before that day has vested, and other cash counts as {@link
 * io.github.totalcomp.core.leave.Leaving} counts it.
 */
public final class PairComparison {

    private final Standing first;
    private final Standing second;

    PairComparison(Standing first, Standing second) {
        this.first = first;
        this.second = second;
    }

    /** {@return the name of the first offer} */
    public String first() {
        return first.name();
    }

    /** {@return the name of the second offer} */
    public String second() {
        return second.name();
    }

    /** {@return the second offer against the first} */
    public PairComparison reversed() {
        return new PairComparison(second, first);
    }

    /** {@return how much more the first promises over the horizon than the second} */
    public MonetaryAmount difference() {
        return difference(first.totals().total(), second.totals().total());
    }

    /**
     * {@return how much more the first promises in a year}
     *
     * @param year from 1 to the horizon
     * @throws io.github.totalcomp.core.DefinitionException if the year lies outside the horizon
     */
    public MonetaryAmount difference(int year) {
        return difference(first.year(year), second.year(year));
    }

    /**
     * {@return how much more the first promises from the start to the end of a year}
     *
     * @param year from 1 to the horizon
     * @throws io.github.totalcomp.core.DefinitionException if the year lies outside the horizon
     */
    public MonetaryAmount cumulativeDifference(int year) {
        return difference(first.cumulative(year), second.cumulative(year));
    }

    /**
     * {@return how much more the first is expected to pay in a year}
     *
     * @param year from 1 to the horizon
     * @throws io.github.totalcomp.core.DefinitionException if the year lies outside the horizon
     */
    public MonetaryAmount expectedDifference(int year) {
        return difference(first.expected(year), second.expected(year));
    }

    private static MonetaryAmount difference(MonetaryAmount first, MonetaryAmount second) {
        return Amounts.normalized(first.subtract(second));
    }

    /**
     * {@return the first month at whose end the second, having been behind, has paid as much as the first since the start}
     * Empty if it is never behind, or never catches up within the horizon. Repayments are left aside: this is pay for
     * somebody who stays.
     */
    public OptionalInt crossoverMonth() {
        List<BigDecimal> leading = first.byMonth(Departure::kept);
        List<BigDecimal> chasing = second.byMonth(Departure::kept);
        boolean behind = false;
        for (int month = 1; month <= leading.size(); month++) {
            int order = chasing.get(month - 1).compareTo(leading.get(month - 1));
            if (behind && order >= 0) {
                return OptionalInt.of(month);
            }
            behind = order < 0;
        }
        return OptionalInt.empty();
    }

    /**
     * {@return the month from which leaving favours the second: leaving at the end of that month, or of any later one of
     * the horizon, leaves more with the second than with the first, sign-on repayments taken off} Empty if the first leaves
     * as much at the end of the horizon.
     */
    public OptionalInt breakEvenTenure() {
        List<BigDecimal> stay = first.byMonth(Departure::net);
        List<BigDecimal> change = second.byMonth(Departure::net);
        int month = stay.size();
        while (month > 0 && change.get(month - 1).compareTo(stay.get(month - 1)) > 0) {
            month--;
        }
        return month == stay.size() ? OptionalInt.empty() : OptionalInt.of(month + 1);
    }

    /**
     * {@return the flat price of the first's share at which both pay the same over the horizon, solved exactly}
     *
     * <p>The second keeps its own assumptions. Base 160,000 and 100 units against 700,000 over four years break even at 600
     * a share. The price is in the currency of the share, before the rounding of single payments to the minor unit.
     *
     * @throws io.github.totalcomp.core.DefinitionException if the first's units depend on the price, as re-priced grants do,
     *     or its grants are in several shares
     */
    public BreakEven breakEvenPrice() {
        PriceExposure exposure = exposure();
        return BreakEvens.linear(exposure.flatConstant(), exposure.units(), sought(), Rational.ZERO);
    }

    /**
     * {@return the yearly growth of the first's share at which both pay the same over the horizon}
     *
     * <p>Solved exactly where growth enters in the first power only. Otherwise the smallest multiple of 10⁻¹⁰ at which the
     * first reaches the second, found by halving; the total never falls as growth rises. Rates above −1 and up to 100 are
     * looked at.
     *
     * @param price of one share on the start date, above zero, in the currency of the share
     * @param timing when the growth takes effect
     * @throws io.github.totalcomp.core.DefinitionException if the first's units depend on the price, or its grants are in
     *     several shares
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if the share is priced in another currency
     */
    public BreakEven breakEvenGrowth(MonetaryAmount price, GrowthTiming timing) {
        Objects.requireNonNull(timing, "timing");
        MonetaryAmount initial = Amounts.requirePrice("a share price", price);
        PriceExposure exposure = exposure();
        exposure.shareCurrency()
                .ifPresent(currency -> Amounts.requireCurrency("the price of the share", initial, currency));
        return new GrowthSearch(exposure, first.compared().offer().years(), initial, timing).reach(sought());
    }

    private PriceExposure exposure() {
        return PriceExposure.of(first.compared(), first.horizonYears());
    }

    private Rational sought() {
        return Rational.of(Amounts.number(second.totals().total()));
    }

    Standing firstStanding() {
        return first;
    }

    Standing secondStanding() {
        return second;
    }

    /** {@return the table of differences, and in words the crossover, the break-even tenure and the break-even prices, both ways} */
    public String explain() {
        return PairText.explain(this);
    }

    /** {@return the table: a line for each year with both offers, the difference, and the running difference} */
    @Override
    public String toString() {
        return PairText.table(this);
    }
}
