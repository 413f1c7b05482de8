package io.github.totalcomp.core.compare;

import io.github.totalcomp.core.text.AmountText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;

/** Draws comparisons of several offers as text. */
final class ComparisonText {

    private ComparisonText() {}

    static String of(OfferComparison comparison) {
        List<String> parts = new ArrayList<>();
        parts.add("Amounts in " + comparison.currency().getCurrencyCode() + ", " + years(comparison.horizonYears()));
        parts.add("Per year\n" + table(comparison, comparison::year));
        parts.add("Cumulative\n" + table(comparison, comparison::cumulative));
        parts.add("Expected\n" + table(comparison, comparison::expected));
        return String.join("\n\n", parts);
    }

    static String years(int years) {
        return years == 1 ? "1 year" : years + " years";
    }

    private static String table(OfferComparison comparison, BiFunction<String, Integer, MonetaryAmount> amounts) {
        List<Integer> years =
                IntStream.rangeClosed(1, comparison.horizonYears()).boxed().toList();
        List<List<MonetaryAmount>> columns = comparison.names().stream()
                .map(name ->
                        years.stream().map(year -> amounts.apply(name, year)).toList())
                .toList();
        return table("Year", years.stream().map(Object::toString).toList(), comparison.names(), columns);
    }

    private static String table(
            String corner, List<String> labels, List<String> headings, List<List<MonetaryAmount>> columns) {
        int decimals =
                AmountText.decimals(columns.stream().flatMap(List::stream).toList());
        Columns table = new Columns(corner, labels);
        for (int i = 0; i < headings.size(); i++) {
            table.add(
                    headings.get(i),
                    columns.get(i).stream()
                            .map(amount -> AmountText.number(amount, decimals))
                            .toList());
        }
        return table.toString();
    }

    static String of(ScenarioOrders orders) {
        List<List<MonetaryAmount>> columns = orders.names().stream()
                .map(name -> orders.scenarios().stream()
                        .map(scenario -> orders.comparison(scenario).expectedTotal(name))
                        .toList())
                .toList();
        String surviving = orders.surviving().stream().map(Object::toString).collect(Collectors.joining("\n"));
        OfferComparison any = orders.comparison(orders.scenarios().get(0));
        return "Expected totals in " + any.currency().getCurrencyCode() + ", " + years(any.horizonYears()) + "\n"
                + table("Scenario", orders.scenarios(), orders.names(), columns)
                + "\nIn every scenario:\n"
                + (surviving.isEmpty() ? "no order" : surviving);
    }
}
