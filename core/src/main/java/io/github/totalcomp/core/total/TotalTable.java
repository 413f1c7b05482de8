package io.github.totalcomp.core.total;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.text.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** Draws a {@link TotalCompensation} as text. */
final class TotalTable {

    private TotalTable() {}

    static String render(TotalCompensation totals) {
        List<String> components =
                totals.offer().components().stream().map(Component::name).toList();
        int decimals = AmountText.decimals(totals.years().stream()
                .flatMap(year -> year.cells().stream())
                .map(Cell::amount)
                .toList());
        List<String> headings = new ArrayList<>(List.of("Year to"));
        headings.addAll(components);
        headings.add("Total");
        TextTable table = TextTable.of(headings);
        for (YearTotal year : totals.years()) {
            table = table.row(row(
                    year.number() + "  " + year.anniversary(),
                    components,
                    name -> year.cell(name).amount(),
                    year.total(),
                    decimals));
        }
        table = table.rule().row(row("Sum", components, totals::total, totals.total(), decimals));
        String amounts = "Amounts in " + totals.currency().getCurrencyCode() + "\n" + table;
        return totals.paymentsAfterHorizon().isEmpty()
                ? amounts
                : amounts + "\nPromised after these years: " + AmountText.full(totals.afterHorizon());
    }

    private static List<String> row(
            String label,
            List<String> components,
            Function<String, MonetaryAmount> amountOf,
            MonetaryAmount total,
            int decimals) {
        return Stream.of(
                        Stream.of(label),
                        components.stream().map(amountOf).map(amount -> AmountText.number(amount, decimals)),
                        Stream.of(AmountText.number(total, decimals)))
                .flatMap(cells -> cells)
                .toList();
    }
}
