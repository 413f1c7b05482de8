package io.github.totalcomp.vesting.internal;

/**
 * What the arithmetic must know of a type of allocation. The names are those of {@code AllocationType}, which names its own
 * rounding, so that arithmetic knows nothing of the public types above it.
 */
public enum Rounding {
    /** A running total rounded half up. */
    CUMULATIVE_ROUNDING,
    /** A running total rounded down. */
    CUMULATIVE_ROUND_DOWN,
    /** Leftover units one each from the first tranche on. */
    FRONT_LOADED,
    /** Leftover units one each from the last tranche on. */
    BACK_LOADED,
    /** All leftover units to the first tranche. */
    FRONT_LOADED_TO_SINGLE_TRANCHE,
    /** All leftover units to the last tranche. */
    BACK_LOADED_TO_SINGLE_TRANCHE,
    /** None. */
    FRACTIONAL;

    /**
     * {@return the rounding of a type of allocation}
     *
     * @param type an {@code AllocationType}
     */
    public static Rounding of(Enum<?> type) {
        return valueOf(type.name());
    }

    boolean isWhole() {
        return this != FRACTIONAL;
    }

    boolean isCumulative() {
        return this == CUMULATIVE_ROUNDING || this == CUMULATIVE_ROUND_DOWN;
    }
}
