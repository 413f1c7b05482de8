package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.internal.ValueStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * Where two neighbours of a ranking change places while one input moves and everything else stays: {@code sign-on overtakes
 * equity when the yearly chance of leaving rises to 20.3%}.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Crossing permits ImmutableCrossing {

    Crossing() {}

    /** {@return the lever that is ahead in the ranking} */
    public abstract Lever ahead();

    /** {@return the lever that overtakes it} */
    public abstract Lever overtaking();

    /** {@return what moves, such as {@code the yearly chance of leaving}} */
    public abstract String input();

    /** {@return whether the input rises to the point of change; else it falls to it} */
    public abstract boolean rising();

    /** {@return the value of the input from which the order has changed, at the precision stated for the input} */
    public abstract BigDecimal at();

    /** {@return the value as it is shown, such as {@code 20.3%}} */
    public abstract String shown();

    /** {@return the change in one line} */
    @Override
    public String toString() {
        return overtaking().name() + " overtakes " + ahead().name() + " when " + input()
                + (rising() ? " rises to " : " falls to ") + shown();
    }
}
