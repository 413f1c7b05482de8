package io.github.totalcomp.vesting.ocf;

import io.github.totalcomp.core.internal.Checks;
import java.time.LocalDate;
import java.util.Objects;

/** Something recorded for a security that moves its vesting. */
public sealed interface OcfTransaction {

    /** {@return the name of the transaction itself} */
    String id();

    /** {@return the security it concerns} */
    String securityId();

    /** {@return the condition it concerns} */
    String conditionId();

    /** {@return the day on which it happened} */
    LocalDate date();

    /**
     * Vesting commenced.
     *
     * @param id the name of the transaction itself
     * @param securityId the security it concerns
     * @param conditionId a condition triggered by the start
     * @param date the vesting commencement date
     */
    record VestingStart(String id, String securityId, String conditionId, LocalDate date) implements OcfTransaction {
        /**
         * Makes the transaction.
         *
         * @param id the name of the transaction itself
         * @param securityId the security it concerns
         * @param conditionId a condition triggered by the start
         * @param date the vesting commencement date
         */
        public VestingStart {
            requireLabels(id, securityId, conditionId);
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * An event happened that a condition waits for.
     *
     * @param id the name of the transaction itself
     * @param securityId the security it concerns
     * @param conditionId a condition that waits for an event
     * @param date the day on which it happened
     */
    record EventOccurred(String id, String securityId, String conditionId, LocalDate date) implements OcfTransaction {
        /**
         * Makes the transaction.
         *
         * @param id the name of the transaction itself
         * @param securityId the security it concerns
         * @param conditionId a condition that waits for an event
         * @param date the day on which it happened
         */
        public EventOccurred {
            requireLabels(id, securityId, conditionId);
            Objects.requireNonNull(date, "date");
        }
    }

    private static void requireLabels(String id, String securityId, String conditionId) {
        Checks.label("a transaction's id", id);
        Checks.label("a security's id", securityId);
        Checks.label("a condition's id", conditionId);
    }
}
