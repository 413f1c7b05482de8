package io.github.totalcomp.core.simulation;

import io.github.totalcomp.core.DefinitionException;

/** Rounds simulated money to what can be paid. */
final class Payable {

    private Payable() {}

    /** {@return the amount rounded half up to whole minor units} */
    static double rounded(double minorUnits) {
        if (!(minorUnits >= 0 && minorUnits <= Double.MAX_VALUE)) {
            throw notAPrice(minorUnits);
        }
        return Math.floor(minorUnits + 0.5);
    }

    /** {@return the amount rounded half up to whole minor units, and again after conversion if the rate is not one} */
    static double rounded(double minorUnits, double rate) {
        double paid = rounded(minorUnits);
        return rate == 1 ? paid : rounded(paid * rate);
    }

    private static DefinitionException notAPrice(double minorUnits) {
        return new DefinitionException(
                "a simulated payment must be a finite amount of zero or more",
                minorUnits + " minor units",
                "use a price model whose growth is finite and never negative, with a smaller drift or volatility");
    }
}
