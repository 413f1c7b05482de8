package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;

/** Thrown when a range is asked for that would rest on too few observations. Too few is an answer, not a guess. */
public class TooFewObservationsException extends DefinitionException {

    private static final long serialVersionUID = 1L;

    /** How many observations there are. */
    private final int count;

    /** How many there must be. */
    private final int minimum;

    /**
     * Creates the error of a source.
     *
     * @param count how many observations there are
     * @param minimum how many there must be
     * @param source where they come from and how they were picked
     */
    public TooFewObservationsException(int count, int minimum, String source) {
        super(
                "a market range must rest on at least " + minimum + " observations",
                count + " (" + source + ")",
                "widen the filters, add data, or lower the minimum knowingly");
        this.count = count;
        this.minimum = minimum;
    }

    /** {@return how many observations there are} */
    public final int count() {
        return count;
    }

    /** {@return how many there must be} */
    public final int minimum() {
        return minimum;
    }
}
