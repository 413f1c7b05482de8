package io.github.totalcomp.vesting.acceleration;

/**
 * Which tranches to come are reduced by units that vest ahead of schedule. The Open Cap Format leaves it open; plans differ,
 * so it has to be stated. Units that no tranche covers are used up last.
 */
public enum AcceleratedTranches {
    /** The next tranches, one after another: vesting pauses and ends on the same date as before. */
    SOONEST,
    /** The last tranches, backwards: vesting goes on unchanged and ends sooner. */
    LAST,
    /** All tranches in proportion, the running total of what stays rounded down: each vests less, on the same dates. */
    PRO_RATA
}
