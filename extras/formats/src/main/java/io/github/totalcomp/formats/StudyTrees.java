package io.github.totalcomp.formats;

import io.github.totalcomp.core.compare.OfferComparison;
import io.github.totalcomp.core.simulation.SimulatedTotal;
import io.github.totalcomp.core.simulation.SimulationResult;
import io.github.totalcomp.core.target.QuotedYear;
import io.github.totalcomp.core.target.Reconciliation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;

/** Comparisons, simulations and reconciliations as trees. */
final class StudyTrees {

    private static final int[] PERCENTILES = {10, 25, 50, 75, 90};

    private StudyTrees() {}

    static Map<String, Object> comparison(OfferComparison comparison) {
        Map<String, Object> offers = new LinkedHashMap<>();
        comparison.names().forEach(name -> offers.put(name, offer(comparison, name)));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("years", comparison.horizonYears());
        tree.put("offers", offers);
        return tree;
    }

    static Map<String, Object> offer(OfferComparison comparison, String name) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("perYear", byYear(comparison, year -> comparison.year(name, year)));
        tree.put("cumulative", byYear(comparison, year -> comparison.cumulative(name, year)));
        tree.put("expected", byYear(comparison, year -> comparison.expected(name, year)));
        tree.put("expectedTotal", PlainText.money(comparison.expectedTotal(name)));
        return tree;
    }

    private static List<String> byYear(OfferComparison comparison, IntFunction<MonetaryAmount> amount) {
        return IntStream.rangeClosed(1, comparison.horizonYears())
                .mapToObj(amount)
                .map(PlainText::money)
                .toList();
    }

    static Map<String, Object> simulation(SimulationResult result) {
        List<Map<String, Object>> years = new ArrayList<>();
        for (SimulatedTotal total : result.years()) {
            Map<String, Object> year = new LinkedHashMap<>();
            year.put("year", years.size() + 1);
            year.putAll(distribution(total));
            years.add(year);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("paths", result.simulation().paths());
        tree.put("seed", Long.toString(result.simulation().seed()));
        tree.put("years", years);
        tree.put("sum", distribution(result.total()));
        return tree;
    }

    static Map<String, Object> distribution(SimulatedTotal total) {
        Map<String, Object> percentiles = new LinkedHashMap<>();
        for (int percent : PERCENTILES) {
            percentiles.put(Integer.toString(percent), PlainText.money(total.percentile(percent)));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("mean", PlainText.money(total.mean()));
        tree.put("standardDeviation", PlainText.money(total.standardDeviation()));
        tree.put("standardError", PlainText.money(total.standardError()));
        tree.put("percentiles", percentiles);
        return tree;
    }

    static Map<String, Object> reconciliation(Reconciliation reconciliation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("years", reconciliation.years().stream().map(StudyTrees::year).toList());
        tree.put("assumedGrowth", PlainText.money(reconciliation.assumedGrowth()));
        return tree;
    }

    static Map<String, Object> year(QuotedYear year) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("year", year.number());
        tree.put("quoted", PlainText.money(year.quoted()));
        tree.put("cash", PlainText.money(year.cash()));
        tree.put("equityToday", PlainText.money(year.equityToday()));
        tree.put("assumedGrowth", PlainText.money(year.assumedGrowth()));
        tree.put("leftOver", PlainText.money(year.leftOver()));
        return tree;
    }
}
