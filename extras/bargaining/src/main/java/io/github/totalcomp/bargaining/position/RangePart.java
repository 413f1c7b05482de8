package io.github.totalcomp.bargaining.position;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.market.PercentileRank;
import java.util.Optional;

/**
 * The third of a range in which an amount stands. The boundaries are the range's 1/3 and 2/3 quantiles, and both belong to
 * the middle: an amount below the first is at the bottom, one above the second at the top.
 */
public enum RangePart {
    /** Below the 1/3 quantile. */
    BOTTOM("bottom"),
    /** From the 1/3 to the 2/3 quantile. */
    MIDDLE("middle"),
    /** Above the 2/3 quantile. */
    TOP("top");

    private static final Portion LOWER = Portion.of(1, 3);
    private static final Portion UPPER = Portion.of(2, 3);

    private final String label;

    RangePart(String label) {
        this.label = label;
    }

    /**
     * {@return the part that a rank lies in; nothing where the range is not known far enough to tell}
     *
     * @param rank of an amount in a range
     */
    public static Optional<RangePart> of(PercentileRank rank) {
        if (rank.side() != PercentileRank.Side.WITHIN) {
            return beyond(rank);
        }
        if (rank.highest().compareTo(LOWER) < 0) {
            return Optional.of(BOTTOM);
        }
        return Optional.of(rank.lowest().compareTo(UPPER) > 0 ? TOP : MIDDLE);
    }

    private static Optional<RangePart> beyond(PercentileRank rank) {
        if (rank.side() == PercentileRank.Side.BELOW) {
            return rank.highest().compareTo(LOWER) <= 0 ? Optional.of(BOTTOM) : Optional.empty();
        }
        return rank.lowest().compareTo(UPPER) >= 0 ? Optional.of(TOP) : Optional.empty();
    }

    /** {@return the word for it} */
    public String label() {
        return label;
    }
}
