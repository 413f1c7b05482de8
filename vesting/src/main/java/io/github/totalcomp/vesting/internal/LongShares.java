package io.github.totalcomp.vesting.internal;

import java.math.BigInteger;

/**
 * The long arithmetic of allocation. A run of equal weights costs one division, after which each tranche is an addition
 * and a carry: the quotient, plus one whenever the remainders have grown to a whole unit.
 */
final class LongShares {

    /** Fits no grant. */
    static final LongShares NONE = new LongShares(new long[0], 1, -1);

    private final long[] weights;
    private final long denominator;
    private final long largest;

    private LongShares(long[] weights, long denominator, long largest) {
        this.weights = weights;
        this.denominator = denominator;
        this.largest = largest;
    }

    static LongShares of(BigInteger[] weights, BigInteger denominator) {
        if (denominator.bitLength() >= Long.SIZE) {
            return NONE;
        }
        long[] narrow = new long[weights.length];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = weights[i].longValueExact();
        }
        long whole = denominator.longValueExact();
        return new LongShares(narrow, whole, Long.MAX_VALUE / 2 / whole);
    }

    /** Whether no intermediate figure can exceed a long. */
    boolean fits(long units) {
        return units <= largest;
    }

    /** The weight of each bucket. */
    long[] weightsOf(int[] bucketOf, int buckets) {
        long[] sums = new long[buckets];
        for (int i = 0; i < weights.length; i++) {
            sums[bucketOf[i]] += weights[i];
        }
        return sums;
    }

    long[] allocate(Rounding type, long units, Buckets buckets) {
        return switch (type) {
            case CUMULATIVE_ROUNDING -> carry(units, denominator / 2, buckets.weights());
            case CUMULATIVE_ROUND_DOWN -> carry(units, 0, buckets.weights());
            default -> roundDown(type, units, buckets.of(), buckets.count());
        };
    }

    /** A running total needs no step by step: what is between the ends of two buckets is one difference. */
    private long[] carry(long units, long initial, long[] bucketWeights) {
        long[] sums = new long[bucketWeights.length];
        long carried = initial;
        long weight = 0;
        long quotient = 0;
        long remainder = 0;
        for (int i = 0; i < sums.length; i++) {
            if (bucketWeights[i] != weight) {
                weight = bucketWeights[i];
                quotient = weight * units / denominator;
                remainder = weight * units % denominator;
            }
            carried += remainder;
            if (carried >= denominator) {
                carried -= denominator;
                sums[i] = quotient + 1;
            } else {
                sums[i] = quotient;
            }
        }
        return sums;
    }

    private long[] roundDown(Rounding type, long units, int[] bucketOf, int buckets) {
        long[] sums = new long[buckets];
        long leftover = units;
        long weight = 0;
        long quotient = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != weight) {
                weight = weights[i];
                quotient = weight * units / denominator;
            }
            leftover -= quotient;
            sums[bucketOf[i]] += quotient;
        }
        Leftovers.spread(
                type, (int) leftover, weights.length, i -> weights[i] > 0, (i, more) -> sums[bucketOf[i]] += more);
        return sums;
    }
}
