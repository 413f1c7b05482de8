package io.github.totalcomp.core.pay;

/** How often pay is due, with the nominal number of paychecks in a year. */
public enum PayFrequency {
    /** Every seven days: nominally 52 paychecks a year, sometimes 53. */
    WEEKLY(52),
    /** Every fourteen days: nominally 26 paychecks a year, sometimes 27. */
    BIWEEKLY(26),
    /** Twice a month, on the 15th and the last day: 24 paychecks a year. */
    SEMI_MONTHLY(24),
    /** Once a month, on the last day: 12 paychecks a year. */
    MONTHLY(12);

    private final int nominalPerYear;

    PayFrequency(int nominalPerYear) {
        this.nominalPerYear = nominalPerYear;
    }

    /** {@return the nominal number of paychecks in a year: 52, 26, 24 or 12} */
    public int nominalPerYear() {
        return nominalPerYear;
    }
}
