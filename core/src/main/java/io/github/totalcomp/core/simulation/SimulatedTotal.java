package io.github.totalcomp.core.simulation;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.text.AmountText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Objects;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * How one total, that of a compensation year or of all of them, is distributed over the simulated paths.
 *
 * <p>Statistics come as amounts rounded HALF_UP to the minor unit. Immutable to its users and safe for several threads;
 * the totals are sorted when the first percentile is asked for, by the thread that asks.
 */
public final class SimulatedTotal {

    private final CurrencyUnit currency;
    private final double[] totals;
    private final Moments moments;
    private boolean sorted;

    /** Takes the totals over, in minor units, and the moments that were computed with them. */
    SimulatedTotal(CurrencyUnit currency, double[] totals, Moments moments) {
        this.currency = currency;
        this.totals = totals;
        this.moments = moments;
        requireFinite(moments.mean());
        requireFinite(moments.deviation());
    }

    private static void requireFinite(double statistic) {
        if (!Double.isFinite(statistic)) {
            throw new DefinitionException(
                    "simulated totals must be small enough to be averaged",
                    "a mean or deviation beyond every number",
                    "use a price model with a smaller drift or volatility");
        }
    }

    /** {@return the mean over the paths} */
    public MonetaryAmount mean() {
        return amount(moments.mean());
    }

    /** {@return the sample standard deviation over the paths, with n−1; zero for a single path} */
    public MonetaryAmount standardDeviation() {
        return amount(moments.deviation());
    }

    /** {@return the standard error of the mean: the standard deviation over the square root of the number of paths} */
    public MonetaryAmount standardError() {
        return amount(moments.deviation() / Math.sqrt(totals.length));
    }

    /**
     * {@return the total that so many percent of the paths stay below, by linear interpolation between the two nearest
     * paths (Hyndman and Fan's type 7)} Of the totals 10, 20, 30 and 50 the 50th percentile is 25.
     *
     * @param percent from 0, the least total, to 100, the greatest
     * @throws DefinitionException if outside or no number
     */
    public MonetaryAmount percentile(double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new DefinitionException("a percentile must lie between 0 and 100", percent, "state the median as 50");
        }
        double position = (totals.length - 1) * (percent / 100);
        int below = (int) position;
        double[] ascending = ascending();
        double least = ascending[below];
        double next = ascending[Math.min(below + 1, totals.length - 1)];
        return amount(least + (position - below) * (next - least));
    }

    /**
     * {@return the share of the paths, from 0 to 1, whose total is at least a target}
     *
     * @param target in the currency of the offer
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if it is in another currency
     */
    public double probabilityOfReaching(MonetaryAmount target) {
        Amounts.requireCurrency("the target", Objects.requireNonNull(target, "target"), currency);
        double least = Amounts.number(target)
                .movePointRight(Amounts.minorDigits(currency))
                .doubleValue();
        double[] ascending = ascending();
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (double) (ascending.length - low) / ascending.length;
    }

    private synchronized double[] ascending() {
        if (!sorted) {
            Arrays.sort(totals);
            sorted = true;
        }
        return totals;
    }

    private MonetaryAmount amount(double minorUnits) {
        BigDecimal whole = new BigDecimal(minorUnits).setScale(0, RoundingMode.HALF_UP);
        return Amounts.of(whole.movePointLeft(Amounts.minorDigits(currency)), currency);
    }

    /** Two are equal if they hold the same totals, to the bit. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SimulatedTotal that
                && currency.equals(that.currency)
                && moments.equals(that.moments)
                && Arrays.equals(ascending(), that.ascending());
    }

    @Override
    public int hashCode() {
        return 31 * currency.hashCode() + moments.hashCode();
    }

    /** {@return mean and standard deviation in one line} */
    @Override
    public String toString() {
        return "mean " + AmountText.full(mean()) + ", standard deviation " + AmountText.full(standardDeviation());
    }
}
