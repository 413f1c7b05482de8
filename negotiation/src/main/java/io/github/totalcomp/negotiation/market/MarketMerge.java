package io.github.totalcomp.negotiation.market;

import java.util.Objects;

/**
 * A spelling that an alias table took for another.
 *
 * @param dimension what was spelled
 * @param from as reported; a level with its company before it, as {@code Amazon: SDE II}
 * @param into what it was taken for
 * @param count how many observations spelled it so
 */
public record MarketMerge(MarketDimension dimension, String from, String into, int count) {

    /**
     * Creates a merge.
     *
     * @param dimension what was spelled
     * @param from as reported
     * @param into what it was taken for
     * @param count how many observations spelled it so
     */
    public MarketMerge {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(into, "into");
    }

    /** {@return the merge in words} */
    @Override
    public String toString() {
        return dimension.label() + " " + from + " taken for " + into + " (" + count + ")";
    }
}
