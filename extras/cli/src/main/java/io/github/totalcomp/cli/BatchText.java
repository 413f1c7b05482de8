package io.github.totalcomp.cli;

import io.github.totalcomp.core.batch.BatchOutcome;
import io.github.totalcomp.core.batch.BatchSummary;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.total.TotalCompensation;
import java.util.stream.Collectors;

/** Writes the records of a batch for a person to read. */
final class BatchText implements BatchRecords {

    @Override
    public String record(BatchOutcome outcome) {
        return Printable.of(text(outcome));
    }

    private static String text(BatchOutcome outcome) {
        if (outcome instanceof BatchOutcome.Failed failed) {
            return outcome.number() + ": not totalled\n"
                    + BatchRecords.faults(failed).stream()
                            .map(fault -> Wrapped.item(BatchRecords.place(fault), fault.describe()) + "\n")
                            .collect(Collectors.joining());
        }
        return Wrapped.text(outcome.number() + ": " + totals(((BatchOutcome.Totalled) outcome).totals())) + "\n";
    }

    private static String totals(TotalCompensation totals) {
        return totals.offer().employer() + ": " + AmountText.full(totals.total()) + " = "
                + totals.years().stream()
                        .map(year -> AmountText.number(year.total()))
                        .collect(Collectors.joining(" + "));
    }

    @Override
    public String end(BatchSummary summary) {
        return summary + "\n";
    }
}
