package io.github.totalcomp.cli;

import io.github.totalcomp.core.batch.BatchOutcome;
import io.github.totalcomp.core.batch.BatchSummary;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.formats.FormatFault;
import io.github.totalcomp.formats.ResultJson;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the records of a batch as JSON, one on each line. */
final class BatchJson implements BatchRecords {

    @Override
    public String record(BatchOutcome outcome) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("row", Math.toIntExact(outcome.number()));
        if (outcome instanceof BatchOutcome.Totalled totalled) {
            put(tree, totalled.totals());
        } else if (outcome instanceof BatchOutcome.Failed failed) {
            tree.put(
                    "errors",
                    BatchRecords.faults(failed).stream().map(BatchJson::error).toList());
        }
        return Printable.of(ResultJson.writeLine(tree));
    }

    private static void put(Map<String, Object> tree, TotalCompensation totals) {
        tree.put("employer", totals.offer().employer());
        tree.put("startDate", totals.offer().startDate().toString());
        tree.put("currency", totals.currency().getCurrencyCode());
        tree.put(
                "years",
                totals.years().stream()
                        .map(year -> ResultJson.money(year.total()))
                        .toList());
        tree.put("total", ResultJson.money(totals.total()));
    }

    private static Map<String, Object> error(FormatFault fault) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (fault.column() > 0) {
            tree.put("column", fault.column());
        }
        tree.put("reason", fault.describe());
        return tree;
    }

    @Override
    public String end(BatchSummary summary) {
        return "";
    }
}
