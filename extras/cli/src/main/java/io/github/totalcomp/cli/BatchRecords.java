package io.github.totalcomp.cli;

import io.github.totalcomp.core.batch.BatchOutcome;
import io.github.totalcomp.core.batch.BatchSummary;
import io.github.totalcomp.formats.FormatException;
import io.github.totalcomp.formats.FormatFault;
import java.util.List;

/** How the records of a batch are written. */
interface BatchRecords {

    /** The record of one row, with its line break, fit for a terminal. */
    String record(BatchOutcome outcome);

    /** What follows the last record. */
    String end(BatchSummary summary);

    /** What is wrong with a row. */
    static List<FormatFault> faults(BatchOutcome.Failed failed) {
        if (failed.error() instanceof FormatException e) {
            return e.faults();
        }
        return List.of(Faults.of(failed.error()));
    }

    /** Where in its line a fault is, as far as that is known. */
    static String place(FormatFault fault) {
        return fault.column() == 0 ? "" : "column " + fault.column() + ": ";
    }
}
