package io.github.totalcomp.core.batch;

import io.github.totalcomp.core.total.TotalCompensation;

/** What became of one row of a batch: its totals, or the reason why there are none. */
public sealed interface BatchOutcome {

    /** {@return the number by which the caller knows the row} */
    long number();

    /**
     * A row that was totalled.
     *
     * @param number by which the caller knows the row
     * @param totals what the offer pays
     */
    record Totalled(long number, TotalCompensation totals) implements BatchOutcome {}

    /**
     * A row that could not be read or totalled.
     *
     * @param number by which the caller knows the row
     * @param error why; a {@link io.github.totalcomp.core.DefinitionException} where the row breaks a rule
     */
    record Failed(long number, RuntimeException error) implements BatchOutcome {

        /** {@return the number of the row and the reason in one line} */
        public String message() {
            String reason = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
            return "row " + number + ": " + reason.replaceAll("\\p{Cc}+", " ");
        }
    }
}
