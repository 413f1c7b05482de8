package io.github.totalcomp.cli;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.text.TextTable;
import io.github.totalcomp.core.total.Cell;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.core.total.YearTotal;
import java.util.ArrayList;
import java.util.List;
import javax.money.MonetaryAmount;

/** Draws totals with a line for each year, or with a line for each component where that is narrower than too wide. */
final class TotalsText {

    private TotalsText() {}

    static String render(TotalCompensation totals) {
        String byYear = totals.toString();
        if (parts(byYear) == 1) {
            return byYear;
        }
        String byComponent = byComponent(totals);
        return parts(byComponent) <= parts(byYear) ? byComponent : byYear;
    }

    /** In how many tables, one below the other, the columns stand. */
    private static int parts(String text) {
        return text.split("\n\n", -1).length;
    }

    private static String byComponent(TotalCompensation totals) {
        int decimals = AmountText.decimals(totals.years().stream()
                .flatMap(year -> year.cells().stream())
                .map(Cell::amount)
                .toList());
        List<String> headings = new ArrayList<>(List.of("Year"));
        totals.years().forEach(year -> headings.add(Integer.toString(year.number())));
        headings.add("Sum");
        TextTable table = TextTable.of(headings);
        for (Component component : totals.offer().components()) {
            List<MonetaryAmount> amounts = totals.years().stream()
                    .map(year -> year.cell(component.name()).amount())
                    .toList();
            table = table.row(row(component.name(), amounts, totals.total(component.name()), decimals));
        }
        List<MonetaryAmount> sums =
                totals.years().stream().map(YearTotal::total).toList();
        table = table.rule().row(row("Total", sums, totals.total(), decimals));
        String text = "Amounts in " + totals.currency().getCurrencyCode() + ", years from "
                + totals.offer().startDate() + "\n" + table;
        return totals.paymentsAfterHorizon().isEmpty()
                ? text
                : text + "\nPromised after these years: " + AmountText.full(totals.afterHorizon());
    }

    private static List<String> row(String label, List<MonetaryAmount> amounts, MonetaryAmount sum, int decimals) {
        List<String> cells = new ArrayList<>(List.of(label));
        amounts.forEach(amount -> cells.add(AmountText.number(amount, decimals)));
        cells.add(AmountText.number(sum, decimals));
        return cells;
    }
}
