package io.github.totalcomp.cli;

import io.github.totalcomp.core.batch.BatchOutcome;
import io.github.totalcomp.core.batch.BatchSummary;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.formats.CsvRow;
import io.github.totalcomp.formats.FormatFault;
import io.github.totalcomp.formats.ResultJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the records of a batch as the rows of a table below one of headings, the errors of a row in one cell. */
final class BatchCsv implements BatchRecords {

    private static final List<String> OFFER = List.of("Employer", "Start date", "Currency");

    private final int years;

    BatchCsv(int years) {
        this.years = years;
    }

    @Override
    public String record(BatchOutcome outcome) {
        List<String> cells = new ArrayList<>(List.of(Long.toString(outcome.number())));
        if (outcome instanceof BatchOutcome.Failed failed) {
            cells.addAll(Collections.nCopies(OFFER.size() + years + 1, ""));
            cells.add(BatchRecords.faults(failed).stream().map(BatchCsv::error).collect(Collectors.joining(" | ")));
        } else {
            cells.addAll(totals(((BatchOutcome.Totalled) outcome).totals()));
            cells.add("");
        }
        return (outcome.number() == 1 ? headings() : "") + CsvRow.of(cells);
    }

    private static List<String> totals(TotalCompensation totals) {
        List<String> cells = new ArrayList<>(List.of(
                totals.offer().employer(),
                totals.offer().startDate().toString(),
                totals.currency().getCurrencyCode()));
        totals.years().forEach(year -> cells.add(ResultJson.money(year.total())));
        cells.add(ResultJson.money(totals.total()));
        return cells;
    }

    private static String error(FormatFault fault) {
        return BatchRecords.place(fault) + fault.describe();
    }

    private String headings() {
        List<String> headings = new ArrayList<>(List.of("Row"));
        headings.addAll(OFFER);
        IntStream.rangeClosed(1, years).forEach(year -> headings.add("Year " + year));
        headings.addAll(List.of("Total", "Error"));
        return CsvRow.of(headings);
    }

    /** The headings, if no row came before. */
    @Override
    public String end(BatchSummary summary) {
        return summary.rows() == 0 ? headings() : "";
    }
}
