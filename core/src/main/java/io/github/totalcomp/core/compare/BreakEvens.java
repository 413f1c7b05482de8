package io.github.totalcomp.core.compare;

import io.github.totalcomp.core.quantity.Rational;

/** Solves a + b·x = c. */
final class BreakEvens {

    private BreakEvens() {}

    /** The x above the lowest from which constant + slope·x reaches what is sought; the slope is zero or more. */
    static BreakEven linear(Rational constant, Rational slope, Rational sought, Rational lowest) {
        if (constant.plus(slope.times(lowest)).compareTo(sought) >= 0) {
            return new BreakEven.Always();
        }
        return slope.signum() == 0
                ? new BreakEven.Never()
                : new BreakEven.At(sought.minus(constant).dividedBy(slope), true);
    }
}
