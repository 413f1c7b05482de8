package io.github.totalcomp.vesting.internal;

/**
 * Tranches put together, such as those of one release or one year. Made by {@link Allocator#buckets} and used with that
 * allocator only.
 */
public final class Buckets {

    private final int[] bucketOf;
    private final int count;
    private final long[] weights;

    Buckets(int[] bucketOf, int count, long[] weights) {
        this.bucketOf = bucketOf;
        this.count = count;
        this.weights = weights;
    }

    /** The bucket of each tranche, never falling. */
    int[] of() {
        return bucketOf;
    }

    int count() {
        return count;
    }

    /** The weight of each bucket, where weights fit a long. */
    long[] weights() {
        return weights;
    }
}
