package io.github.totalcomp.core.equity;

import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import java.math.BigInteger;
import java.math.RoundingMode;

/** How a value divided by a price becomes a number of units. */
public enum UnitRounding {
    /** To the nearest whole unit, half a unit upwards. The usual rule. */
    HALF_UP,
    /** To the whole units that the value pays for in full. */
    DOWN,
    /** To the next whole unit. */
    UP,
    /** Not at all: the exact fraction is kept. */
    FRACTIONAL;

    /**
     * {@return the units under this rounding}
     *
     * @param exact the exact quotient, zero or more
     */
    public Units apply(Rational exact) {
        return switch (this) {
            case HALF_UP -> whole(exact, RoundingMode.HALF_UP);
            case DOWN -> whole(exact, RoundingMode.FLOOR);
            case UP -> whole(exact, RoundingMode.CEILING);
            case FRACTIONAL -> Units.of(exact);
        };
    }

    private static Units whole(Rational exact, RoundingMode rounding) {
        return Units.of(Rational.of(exact.rounded(rounding), BigInteger.ONE));
    }
}
