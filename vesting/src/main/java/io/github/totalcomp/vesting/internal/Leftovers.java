package io.github.totalcomp.vesting.internal;

import java.util.function.IntPredicate;

/** Hands out the units that are left when every tranche has been rounded down. */
final class Leftovers {

    private Leftovers() {}

    /** Receives units for a tranche. */
    @FunctionalInterface
    interface Receiver {
        void add(int tranche, int units);
    }

    /**
     * Hands out leftover units under one of the four types that have them.
     *
     * @param type which of them
     * @param leftover fewer than there are eligible tranches
     * @param tranches the number of tranches
     * @param eligible which tranches may receive a unit
     * @param receiver told of each tranche that does
     */
    static void spread(Rounding type, int leftover, int tranches, IntPredicate eligible, Receiver receiver) {
        boolean fromTheFirst = type == Rounding.FRONT_LOADED || type == Rounding.FRONT_LOADED_TO_SINGLE_TRANCHE;
        boolean single =
                type == Rounding.FRONT_LOADED_TO_SINGLE_TRANCHE || type == Rounding.BACK_LOADED_TO_SINGLE_TRANCHE;
        int left = leftover;
        int tranche = fromTheFirst ? 0 : tranches - 1;
        int step = fromTheFirst ? 1 : -1;
        for (; left > 0; tranche += step) {
            if (eligible.test(tranche)) {
                int given = single ? left : 1;
                receiver.add(tranche, given);
                left -= given;
            }
        }
    }
}
