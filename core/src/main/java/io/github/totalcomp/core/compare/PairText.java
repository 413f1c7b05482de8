package io.github.totalcomp.core.compare;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Figures;
import io.github.totalcomp.core.text.AmountText;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** Draws a {@link PairComparison} as text. */
final class PairText {

    private PairText() {}

    static String table(PairComparison pair) {
        int horizon = pair.firstStanding().horizonYears();
        List<IntFunction<MonetaryAmount>> columns = List.of(
                pair.firstStanding()::year,
                pair.secondStanding()::year,
                pair::difference,
                pair::cumulativeDifference,
                pair::expectedDifference);
        int decimals = AmountText.decimals(IntStream.rangeClosed(1, horizon)
                .boxed()
                .flatMap(year -> columns.stream().map(column -> column.apply(year)))
                .toList());
        Columns table = new Columns(
                "Year",
                IntStream.rangeClosed(1, horizon).mapToObj(Integer::toString).toList());
        List<String> headings = Stream.concat(
                        Stream.of(pair.first(), pair.second()), Stream.of("Difference", "Cumulative", "Expected"))
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            IntFunction<MonetaryAmount> column = columns.get(i);
            boolean signed = i > 1;
            table.add(
                    headings.get(i),
                    IntStream.rangeClosed(1, horizon)
                            .mapToObj(column)
                            .map(amount ->
                                    signed ? Figures.signed(amount, decimals) : AmountText.number(amount, decimals))
                            .toList());
        }
        return pair.first() + " against " + pair.second() + ", amounts in "
                + pair.firstStanding().totals().currency().getCurrencyCode() + "\n" + table;
    }

    static String explain(PairComparison pair) {
        return String.join("\n", table(pair), sum(pair), crossover(pair), tenure(pair), price(pair));
    }

    private static String sum(PairComparison pair) {
        MonetaryAmount difference = pair.difference();
        String over = " over " + ComparisonText.years(pair.firstStanding().horizonYears());
        if (difference.isZero()) {
            return "Both pay the same" + over;
        }
        return (difference.isPositive() ? pair.first() : pair.second()) + " pays " + AmountText.full(difference.abs())
                + " more" + over;
    }

    private static String crossover(PairComparison pair) {
        return pair.crossoverMonth().stream()
                .mapToObj(month -> pair.second() + ", behind before, has paid as much as " + pair.first()
                        + " at the end of month " + month)
                .findFirst()
                .orElse(pair.second() + " never catches up with " + pair.first() + " from behind");
    }

    private static String tenure(PairComparison pair) {
        return pair.breakEvenTenure().stream()
                .mapToObj(
                        month -> "Leaving at the end of month " + month + " or later leaves more with " + pair.second())
                .findFirst()
                .orElse("Leaving at the end leaves no more with " + pair.second() + " than with " + pair.first());
    }

    private static String price(PairComparison pair) {
        String reaches = pair.first() + " pays at least as much as " + pair.second();
        try {
            BreakEven price = pair.breakEvenPrice();
            return price.value()
                    .map(value ->
                            reaches + " from a flat share price of " + Figures.price(value, currency(pair)) + " on")
                    .orElse(reaches
                            + (price instanceof BreakEven.Always ? " at any share price" : " at no share price"));
        } catch (DefinitionException unsolvable) {
            return "No break-even price: " + unsolvable.rule();
        }
    }

    private static CurrencyUnit currency(PairComparison pair) {
        Standing first = pair.firstStanding();
        return PriceExposure.of(first.compared(), first.horizonYears())
                .shareCurrency()
                .orElseThrow();
    }
}
