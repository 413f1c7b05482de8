package io.github.totalcomp.core.target;

import io.github.totalcomp.core.DefinitionException;
import java.util.Objects;

/** Thrown when no offer can reach a target; it names the constraint that binds. */
public class InfeasibleTargetException extends DefinitionException {

    private static final long serialVersionUID = 1L;

    /** The constraint that binds. */
    private final Constraint constraint;

    /**
     * Creates an error from the constraint and the three parts of its message.
     *
     * @param constraint the constraint that binds
     * @param rule what must hold
     * @param definition what breaks it
     * @param remedy what the caller can do
     */
    public InfeasibleTargetException(Constraint constraint, String rule, Object definition, String remedy) {
        super(rule, definition, remedy);
        this.constraint = Objects.requireNonNull(constraint, "constraint");
    }

    /** {@return the constraint that binds} */
    public final Constraint constraint() {
        return constraint;
    }

    /** What can stand in the way of a target. */
    public enum Constraint {
        /** The base is more than the employer may pay as base. */
        BASE_CAP,
        /** The base alone exceeds the target of the sizing year, which no grant can lower. */
        BASE_ABOVE_TARGET,
        /** Every year of the horizon has sign-on, so none is left to size the grant by. */
        NO_SIZING_YEAR,
        /** The schedule vests nothing in the sizing year, so no grant can fill it. */
        NOTHING_VESTS,
        /** A grant by units has no planning price. */
        NO_PRICE
    }
}
