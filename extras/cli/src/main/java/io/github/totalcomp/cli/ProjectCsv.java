package io.github.totalcomp.cli;

import io.github.totalcomp.core.total.PeriodTotal;
import io.github.totalcomp.formats.CsvRow;
import io.github.totalcomp.formats.ResultJson;
import java.util.ArrayList;
import java.util.List;

/** Writes the periods of a projection as a table for spreadsheets. */
final class ProjectCsv {

    private ProjectCsv() {}

    static String render(Projection projection) {
        List<String> headings = new ArrayList<>(List.of("Period", "From", "To exclusive", "Currency"));
        headings.addAll(projection.columns());
        StringBuilder rows = new StringBuilder(CsvRow.of(headings));
        List<PeriodTotal> periods = projection.periods().periods();
        for (int i = 0; i < periods.size(); i++) {
            PeriodTotal period = periods.get(i);
            List<String> cells = new ArrayList<>(List.of(
                    period.label(),
                    period.fromInclusive().toString(),
                    period.toExclusive().toString(),
                    projection.periods().currency().getCurrencyCode()));
            projection.amounts(i).forEach(amount -> cells.add(ResultJson.money(amount)));
            rows.append(CsvRow.of(cells));
        }
        return rows.toString();
    }
}
