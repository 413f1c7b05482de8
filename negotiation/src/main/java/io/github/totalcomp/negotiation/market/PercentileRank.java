package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.internal.Figures;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.quantity.Portion;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * Where an amount stands in a {@link MarketRange}: the probabilities whose quantile it is. It is one probability where the
 * range rises, and a stretch of them where several observations report the same amount.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class PercentileRank permits ImmutablePercentileRank {

    private static final int DECIMALS = 4;

    PercentileRank() {}

    /** Which side of the known range an amount lies on. */
    public enum Side {
        /** Below the lowest known quantile. */
        BELOW,
        /** At the lowest known quantile, at the highest, or in between. */
        WITHIN,
        /** Above the highest known quantile. */
        ABOVE
    }

    static PercentileRank within(Portion lowest, Portion highest) {
        return rank(Side.WITHIN, lowest, highest);
    }

    static PercentileRank below(Portion lowestKnown) {
        return rank(Side.BELOW, Portion.NONE, lowestKnown);
    }

    static PercentileRank above(Portion highestKnown) {
        return rank(Side.ABOVE, highestKnown, Portion.ALL);
    }

    private static PercentileRank rank(Side side, Portion lowest, Portion highest) {
        return ImmutablePercentileRank.builder()
                .side(side)
                .lowest(lowest)
                .highest(highest)
                .build();
    }

    /** {@return which side of the known range the amount lies on} */
    public abstract Side side();

    /** {@return the lowest probability at which the amount may stand; above the range, the highest known} */
    public abstract Portion lowest();

    /** {@return the highest probability at which the amount may stand; below the range, the lowest known} */
    public abstract Portion highest();

    /** {@return whether the range tells a single probability} */
    public boolean isExact() {
        return side() == Side.WITHIN && lowest().equals(highest());
    }

    /**
     * {@return the rank in words: {@code 0.625}, {@code 0 to 0.5}, {@code below the lowest}, {@code above 0.9, the highest
     * known}} Decimals are cut off after the fourth, with an ellipsis.
     */
    @Override
    public String toString() {
        return words(probability -> Figures.decimal(probability.value(), DECIMALS));
    }

    /** {@return the rank for people, as a percentage rounded HALF_UP to one decimal: {@code 62.5%}, {@code 0% to 50%}} */
    public String percent() {
        return words(probability -> Figures.percent(probability.value(), 1));
    }

    private String words(Function<Portion, String> text) {
        String low = text.apply(lowest());
        String high = text.apply(highest());
        return switch (side()) {
            case BELOW -> highest().equals(Portion.NONE) ? "below the lowest" : "below " + high + ", the lowest known";
            case ABOVE -> lowest().equals(Portion.ALL) ? "above the highest" : "above " + low + ", the highest known";
            case WITHIN -> low.equals(high) ? low : low + " to " + high;
        };
    }
}
