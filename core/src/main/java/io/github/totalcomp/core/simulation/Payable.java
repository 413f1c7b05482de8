package io.github.totalcomp.core.simulation;

/** Rounds simulated money to what can be paid. */
final class Payable {

    private Payable() {}

    /** {@return the amount rounded half up to whole minor units, and again after conversion if the rate is not one} */
    static double rounded(double minorUnits, double rate) {
        double paid = Math.floor(minorUnits + 0.5);
        return rate == 1 ? paid : Math.floor(paid * rate + 0.5);
    }
}
