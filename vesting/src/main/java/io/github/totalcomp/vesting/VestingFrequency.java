package io.github.totalcomp.vesting;

import java.time.Period;

/** How often an even schedule vests. For any other rhythm use {@link VestingSchedules#builder()}. */
public enum VestingFrequency {
    /** Once a year. */
    YEARLY(12, "yearly"),
    /** Each half-year. */
    SEMI_ANNUAL(6, "semi-annual"),
    /** Each quarter. */
    QUARTERLY(3, "quarterly"),
    /** Each month. */
    MONTHLY(1, "monthly");

    private final int months;
    private final String label;

    VestingFrequency(int months, String label) {
        this.months = months;
        this.label = label;
    }

    /** {@return the months from one vesting date to the next: 12, 6, 3 or 1} */
    public int months() {
        return months;
    }

    /** {@return the time from one vesting date to the next} */
    public Period period() {
        return Period.ofMonths(months);
    }

    /** {@return the vesting dates in a year: 1, 2, 4 or 12} */
    public int timesPerYear() {
        return 12 / months;
    }

    /** {@return the word used in texts: {@code yearly}, {@code semi-annual}, {@code quarterly}, {@code monthly}} */
    @Override
    public String toString() {
        return label;
    }
}
