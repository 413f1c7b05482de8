package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.DefinitionException;

/** Thrown when a counteroffer cannot be made in the way asked for: the offer already reaches the walk-away, for example. */
public class ImpossibleApproachException extends DefinitionException {

    private static final long serialVersionUID = 1L;

    /** The approach that was asked for. */
    private final Approach approach;

    /**
     * Creates the error of an approach.
     *
     * @param approach the approach that was asked for
     * @param rule what must hold
     * @param definition what holds instead
     * @param remedy what the caller can do
     */
    public ImpossibleApproachException(Approach approach, String rule, Object definition, String remedy) {
        super(rule, definition, remedy);
        this.approach = approach;
    }

    /** {@return the approach that was asked for} */
    public final Approach approach() {
        return approach;
    }
}
