package io.github.totalcomp.vesting.internal;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Portions made ready to be allocated again and again: whole-number weights over one common denominator.
 *
 * <p>Portions come in groups. A running total spans them all; what is left over when tranches are rounded down stays
 * inside its group. A plain list is one group. Grants small enough for {@code weight × units} to fit a long, as nearly all
 * are, never leave long arithmetic.
 */
public final class Allocator {

    private final Rounding type;
    private final List<Portion> portions;
    private final int[] groupEnds;
    private final BigInteger[] weights;
    private final BigInteger denominator;
    private final LongShares shares;

    private Allocator(Rounding type, List<Portion> portions, int[] groupEnds) {
        this.type = type;
        this.portions = List.copyOf(portions);
        this.groupEnds = groupEnds;
        this.denominator = commonDenominator(portions);
        this.weights = new BigInteger[portions.size()];
        for (int i = 0; i < weights.length; i++) {
            Rational portion = portions.get(i).value();
            weights[i] = portion.numerator().multiply(denominator.divide(portion.denominator()));
        }
        this.shares = groupEnds.length == 1 ? LongShares.of(weights, denominator) : LongShares.NONE;
    }

    /**
     * {@return the allocator of a type over one group of portions}
     *
     * @param type how to round
     * @param portions at least one, summing to exactly one
     * @throws io.github.totalcomp.core.DefinitionException if they do not
     */
    public static Allocator of(Rounding type, List<Portion> portions) {
        Portion.cumulative(portions);
        return new Allocator(type, portions, new int[] {portions.size()});
    }

    /**
     * {@return the allocator of a type over groups of portions}
     *
     * @param type how to round
     * @param portions in order, summing to one at the most
     * @param groupEnds the end of each group, exclusive
     */
    public static Allocator ofGroups(Rounding type, List<Portion> portions, int[] groupEnds) {
        return new Allocator(type, portions, groupEnds.clone());
    }

    private static BigInteger commonDenominator(List<Portion> portions) {
        BigInteger common = BigInteger.ONE;
        for (Portion portion : portions) {
            BigInteger denominator = portion.value().denominator();
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        return common;
    }

    /**
     * {@return tranches put together}
     *
     * @param bucketOf the bucket of each tranche from zero, never falling
     */
    public Buckets buckets(int[] bucketOf) {
        int count = bucketOf[bucketOf.length - 1] + 1;
        return new Buckets(bucketOf, count, shares.weightsOf(bucketOf, count));
    }

    /**
     * {@return whole units summed by bucket}
     *
     * @param units zero or more
     * @param buckets made by this allocator
     * @throws IllegalStateException if the type splits units
     */
    public long[] allocate(long units, Buckets buckets) {
        if (!type.isWhole()) {
            throw new IllegalStateException(type + " does not give whole units");
        }
        if (shares.fits(units)) {
            return shares.allocate(type, units, buckets);
        }
        long[] sums = new long[buckets.count()];
        BigInteger[] whole = wholeUnits(BigInteger.valueOf(units));
        for (int i = 0; i < whole.length; i++) {
            sums[buckets.of()[i]] += whole[i].longValueExact();
        }
        return sums;
    }

    /** {@return the units of each tranche; they sum to the units given where the portions sum to one} */
    public List<Units> allocate(Units units) {
        return type.isWhole() ? wholePlusFraction(units) : exact(units);
    }

    /** {@return the exact share of each tranche, whatever the type} */
    public List<Units> exact(Units units) {
        return portions.stream().map(units::times).toList();
    }

    /** Once everything has vested, the fraction of a unit goes to the last tranche that vests anything. */
    private List<Units> wholePlusFraction(Units units) {
        BigInteger whole = units.wholeUnits();
        List<Units> tranches = new ArrayList<>(weights.length);
        BigInteger sum = BigInteger.ZERO;
        int last = -1;
        for (BigInteger tranche : wholeUnits(whole)) {
            last = weights[tranches.size()].signum() > 0 ? tranches.size() : last;
            sum = sum.add(weights[tranches.size()]);
            tranches.add(Units.of(Rational.of(tranche, BigInteger.ONE)));
        }
        if (sum.equals(denominator)) {
            Units fraction = units.minus(Units.of(Rational.of(whole, BigInteger.ONE)));
            tranches.set(last, tranches.get(last).plus(fraction));
        }
        return tranches;
    }

    private BigInteger[] wholeUnits(BigInteger units) {
        return type.isCumulative() ? roundedRunningTotals(units) : roundedDownWithLeftovers(units);
    }

    private BigInteger[] roundedRunningTotals(BigInteger units) {
        BigInteger[] tranches = new BigInteger[weights.length];
        BigInteger carried = type == Rounding.CUMULATIVE_ROUNDING ? denominator.shiftRight(1) : BigInteger.ZERO;
        for (int i = 0; i < tranches.length; i++) {
            BigInteger[] parts = weights[i].multiply(units).add(carried).divideAndRemainder(denominator);
            tranches[i] = parts[0];
            carried = parts[1];
        }
        return tranches;
    }

    /** Each group gets the difference of the running total rounded down, and is shared out on its own. */
    private BigInteger[] roundedDownWithLeftovers(BigInteger units) {
        BigInteger[] tranches = new BigInteger[weights.length];
        BigInteger carried = BigInteger.ZERO;
        int from = 0;
        for (int end : groupEnds) {
            BigInteger weight = BigInteger.ZERO;
            for (int i = from; i < end; i++) {
                weight = weight.add(weights[i]);
            }
            BigInteger[] parts = weight.multiply(units).add(carried).divideAndRemainder(denominator);
            carried = parts[1];
            shareOut(parts[0], weight, tranches, from, end);
            from = end;
        }
        return tranches;
    }

    private void shareOut(BigInteger total, BigInteger weight, BigInteger[] tranches, int from, int end) {
        BigInteger leftover = total;
        for (int i = from; i < end; i++) {
            tranches[i] = weight.signum() == 0
                    ? BigInteger.ZERO
                    : weights[i].multiply(total).divide(weight);
            leftover = leftover.subtract(tranches[i]);
        }
        Leftovers.spread(
                type,
                leftover.intValueExact(),
                end - from,
                i -> weights[from + i].signum() > 0,
                (i, more) -> tranches[from + i] = tranches[from + i].add(BigInteger.valueOf(more)));
    }
}
