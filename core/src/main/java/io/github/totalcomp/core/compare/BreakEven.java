package io.github.totalcomp.core.compare;

import io.github.totalcomp.core.quantity.Rational;
import java.util.Optional;

/** The value of a share price or of a growth rate from which one offer pays at least as much as another. */
public sealed interface BreakEven {

    /** {@return the value, if there is one} */
    default Optional<Rational> value() {
        return Optional.empty();
    }

    /**
     * Both pay the same at a value, and the first pays more above it.
     *
     * @param at the value: money per share, or a yearly rate such as 3/20
     * @param isExact whether the value was solved exactly, and not searched to a stated tolerance
     */
    record At(Rational at, boolean isExact) implements BreakEven {
        @Override
        public Optional<Rational> value() {
            return Optional.of(at);
        }
    }

    /** The first pays at least as much whatever the value. */
    record Always() implements BreakEven {}

    /** The first pays less whatever the value. */
    record Never() implements BreakEven {}
}
