package io.github.totalcomp.vesting.internal;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.allocation.AllocationType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Portions made ready to be allocated again and again: whole-number weights over one common denominator.
 *
 * <p>Grants small enough for {@code weight × units} to fit a long, as nearly all are, never leave long arithmetic.
 */
public final class Allocator {

    private final AllocationType type;
    private final List<Portion> portions;
    private final BigInteger[] weights;
    private final BigInteger denominator;
    private final LongShares shares;

    private Allocator(AllocationType type, List<Portion> portions, BigInteger[] weights, BigInteger denominator) {
        this.type = type;
        this.portions = portions;
        this.weights = weights;
        this.denominator = denominator;
        this.shares = LongShares.of(weights, denominator);
    }

    /**
     * {@return the allocator of a type over portions}
     *
     * @param type how to round
     * @param portions at least one, summing to exactly one
     * @throws io.github.totalcomp.core.DefinitionException if they do not
     */
    public static Allocator of(AllocationType type, List<Portion> portions) {
        Portion.cumulative(portions);
        BigInteger denominator = BigInteger.ONE;
        for (Portion portion : portions) {
            denominator = leastCommonMultiple(denominator, portion.value().denominator());
        }
        BigInteger[] weights = new BigInteger[portions.size()];
        for (int i = 0; i < weights.length; i++) {
            Rational portion = portions.get(i).value();
            weights[i] = portion.numerator().multiply(denominator.divide(portion.denominator()));
        }
        return new Allocator(type, List.copyOf(portions), weights, denominator);
    }

    private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    /** {@return how to round} */
    public AllocationType type() {
        return type;
    }

    /** {@return the share of each tranche} */
    public List<Portion> portions() {
        return portions;
    }

    /**
     * {@return whole units summed by bucket}
     *
     * @param units zero or more
     * @param bucketOf the bucket of each tranche
     * @param buckets the number of buckets
     * @throws IllegalStateException if the type splits units
     */
    public long[] allocate(long units, int[] bucketOf, int buckets) {
        if (!type.isWhole()) {
            throw new IllegalStateException(type + " does not give whole units");
        }
        long[] sums = new long[buckets];
        if (shares.fits(units)) {
            shares.allocate(type, units, bucketOf, sums);
        } else {
            BigInteger[] whole = wholeUnits(BigInteger.valueOf(units));
            for (int i = 0; i < whole.length; i++) {
                sums[bucketOf[i]] += whole[i].longValueExact();
            }
        }
        return sums;
    }

    /** {@return the units of each tranche, summing to the units given} */
    public List<Units> allocate(Units units) {
        return type.isWhole() ? wholePlusFraction(units) : exact(units);
    }

    /** {@return the exact share of each tranche, whatever the type} */
    public List<Units> exact(Units units) {
        return portions.stream().map(units::times).toList();
    }

    private List<Units> wholePlusFraction(Units units) {
        BigInteger whole = units.wholeUnits();
        List<Units> tranches = new ArrayList<>(weights.length);
        for (BigInteger tranche : wholeUnits(whole)) {
            tranches.add(Units.of(Rational.of(tranche, BigInteger.ONE)));
        }
        Units fraction = units.minus(Units.of(Rational.of(whole, BigInteger.ONE)));
        int last = tranches.size() - 1;
        tranches.set(last, tranches.get(last).plus(fraction));
        return tranches;
    }

    private BigInteger[] wholeUnits(BigInteger units) {
        return type.isCumulative() ? roundedRunningTotals(units) : roundedDownWithLeftovers(units);
    }

    private BigInteger[] roundedRunningTotals(BigInteger units) {
        BigInteger[] tranches = new BigInteger[weights.length];
        BigInteger carried = type == AllocationType.CUMULATIVE_ROUNDING ? denominator.shiftRight(1) : BigInteger.ZERO;
        for (int i = 0; i < tranches.length; i++) {
            BigInteger[] parts = weights[i].multiply(units).add(carried).divideAndRemainder(denominator);
            tranches[i] = parts[0];
            carried = parts[1];
        }
        return tranches;
    }

    private BigInteger[] roundedDownWithLeftovers(BigInteger units) {
        BigInteger[] tranches = new BigInteger[weights.length];
        BigInteger leftover = units;
        for (int i = 0; i < tranches.length; i++) {
            tranches[i] = weights[i].multiply(units).divide(denominator);
            leftover = leftover.subtract(tranches[i]);
        }
        Leftovers.spread(
                type,
                leftover.intValueExact(),
                tranches.length,
                i -> weights[i].signum() > 0,
                (i, more) -> tranches[i] = tranches[i].add(BigInteger.valueOf(more)));
        return tranches;
    }
}
