package io.github.totalcomp.cli;

import io.github.totalcomp.core.compare.BreakEven;
import io.github.totalcomp.core.compare.OfferComparison;
import io.github.totalcomp.core.compare.PairComparison;
import io.github.totalcomp.core.compare.ScenarioOrders;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.formats.ResultJson;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;

/** Writes a comparison as JSON. */
final class CompareJson {

    private static final int BREAK_EVEN_DECIMALS = 10;

    private final SideBySide sides;
    private final OfferComparison comparison;

    private CompareJson(SideBySide sides) {
        this.sides = sides;
        this.comparison = sides.comparison();
    }

    static String render(SideBySide sides) {
        return ResultJson.write(new CompareJson(sides).tree());
    }

    private Map<String, Object> tree() {
        Map<String, Object> offers = new LinkedHashMap<>();
        sides.files().forEach((name, file) -> offers.put(name, offer(name, file)));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "totalcomp-compare/1");
        tree.put("currency", comparison.currency().getCurrencyCode());
        tree.put("years", comparison.horizonYears());
        tree.put("offers", offers);
        tree.put("pairs", sides.pairs().stream().map(this::pair).toList());
        sides.orders().ifPresent(orders -> tree.put("scenarios", scenarios(orders)));
        return tree;
    }

    private static Map<String, Object> scenarios(ScenarioOrders orders) {
        Map<String, Object> totals = new LinkedHashMap<>();
        for (String scenario : orders.scenarios()) {
            Map<String, Object> byOffer = new LinkedHashMap<>();
            orders.names()
                    .forEach(name -> byOffer.put(
                            name, ResultJson.money(orders.comparison(scenario).expectedTotal(name))));
            totals.put(scenario, byOffer);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("expectedTotals", totals);
        tree.put(
                "surviving",
                orders.surviving().stream()
                        .map(order -> List.of(order.better(), order.worse()))
                        .toList());
        return tree;
    }

    private Map<String, Object> offer(String name, OfferFile file) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("offer", ResultJson.tree(file.offer()));
        tree.put("assumptions", ResultJson.tree(file.assumptions()));
        tree.putAll(ResultJson.tree(comparison, name));
        return tree;
    }

    private List<String> byYear(IntFunction<MonetaryAmount> amount) {
        return IntStream.rangeClosed(1, comparison.horizonYears())
                .mapToObj(amount)
                .map(ResultJson::money)
                .toList();
    }

    private Map<String, Object> pair(PairComparison pair) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("first", pair.first());
        tree.put("second", pair.second());
        tree.put("difference", ResultJson.money(pair.difference()));
        tree.put("differences", byYear(pair::difference));
        tree.put("cumulativeDifferences", byYear(pair::cumulativeDifference));
        tree.put("expectedDifferences", byYear(pair::expectedDifference));
        pair.crossoverMonth().ifPresent(month -> tree.put("crossoverMonth", month));
        pair.breakEvenTenure().ifPresent(month -> tree.put("breakEvenTenureMonth", month));
        pair.reversed().crossoverMonth().ifPresent(month -> tree.put("crossoverMonthOfFirst", month));
        pair.reversed().breakEvenTenure().ifPresent(month -> tree.put("breakEvenTenureMonthOfFirst", month));
        tree.put("breakEvensOfFirst", breakEvens(pair));
        tree.put("breakEvensOfSecond", breakEvens(pair.reversed()));
        return tree;
    }

    private Map<String, Object> breakEvens(PairComparison pair) {
        Map<String, Object> both = new LinkedHashMap<>();
        sides.price(pair).ifPresent(price -> both.put("flatPrice", breakEven(price)));
        sides.growth(pair).ifPresent(growth -> both.put("annualGrowth", breakEven(growth)));
        return both;
    }

    private static String breakEven(BreakEven breakEven) {
        return breakEven
                .value()
                .map(CompareJson::decimal)
                .orElse(breakEven instanceof BreakEven.Always ? "always" : "never");
    }

    /** Rounded up, so that the stated value is one at which the first pays at least as much. */
    private static String decimal(Rational value) {
        return value.toBigDecimal(BREAK_EVEN_DECIMALS, RoundingMode.CEILING)
                .stripTrailingZeros()
                .toPlainString();
    }
}
