package io.github.totalcomp.core.equity;

import io.github.totalcomp.core.DefinitionException;
import org.jspecify.annotations.Nullable;

/** Thrown when a vesting schedule is ill-defined, cannot serve a request, or returns a timeline that breaks a law. */
public class VestingScheduleException extends DefinitionException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an error from its three parts.
     *
     * @param rule what must hold
     * @param definition the offending schedule, tranche or timeline
     * @param remedy what the caller can do
     */
    public VestingScheduleException(String rule, @Nullable Object definition, String remedy) {
        super(rule, definition, remedy);
    }
}
