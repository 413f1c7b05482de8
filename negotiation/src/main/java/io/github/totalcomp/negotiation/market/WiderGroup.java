package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.negotiation.internal.Counted;
import java.util.Objects;

/**
 * A group of observations that is wider than one with too few.
 *
 * @param change what is left out or put in place, such as {@code without metro Seattle}
 * @param data the wider group
 */
public record WiderGroup(String change, MarketData data) {

    /**
     * Creates a wider group.
     *
     * @param change what is left out or put in place
     * @param data the wider group
     */
    public WiderGroup {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(data, "data");
    }

    /** {@return how many observations it holds} */
    public int count() {
        return data.observations().size();
    }

    /** {@return the number of observations and the change} */
    @Override
    public String toString() {
        return Counted.observations(count()) + " " + change;
    }
}
