package io.github.totalcomp.vesting.ocf;

import java.time.LocalDate;
import java.util.Objects;

/** What makes a condition occur. */
public sealed interface OcfTrigger {

    /** The vesting commencement date. */
    OcfTrigger START = new Start();

    /** An event that is recorded when it happens. */
    OcfTrigger EVENT = new Event();

    /** The vesting commencement date; {@link #START} is the one value. */
    record Start() implements OcfTrigger {}

    /** An event that is recorded when it happens; {@link #EVENT} is the one value. */
    record Event() implements OcfTrigger {}

    /**
     * A fixed date.
     *
     * @param date the date
     */
    record Absolute(LocalDate date) implements OcfTrigger {
        /**
         * Makes the trigger.
         *
         * @param date the date
         */
        public Absolute {
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * Periods that pass after another condition, counted from the date of its last occurrence.
     *
     * @param conditionId the other condition
     * @param period how long, and how often
     */
    record Relative(String conditionId, OcfPeriod period) implements OcfTrigger {
        /**
         * Makes the trigger.
         *
         * @param conditionId the other condition
         * @param period how long, and how often
         */
        public Relative {
            Objects.requireNonNull(conditionId, "conditionId");
            Objects.requireNonNull(period, "period");
        }
    }
}
