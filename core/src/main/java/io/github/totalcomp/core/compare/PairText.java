package io.github.totalcomp.core.compare;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Figures;
import io.github.totalcomp.core.text.AmountText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /** What is said of the pair is the same whichever comes first; only the order of the sentences follows. */
    static String explain(PairComparison pair) {
        List<String> lines = new ArrayList<>(List.of(table(pair), sum(pair)));
        lines.addAll(orElse(eitherWay(pair, PairText::crossover), "Neither catches up with the other from behind"));
        lines.addAll(orElse(eitherWay(pair, PairText::tenure), "Leaving at the end leaves the same with both"));
        lines.addAll(eitherWay(pair, PairText::price));
        return String.join("\n", lines);
    }

    private static List<String> eitherWay(PairComparison pair, Function<PairComparison, Optional<String>> sentence) {
        return Stream.of(pair, pair.reversed())
                .flatMap(each -> sentence.apply(each).stream())
                .toList();
    }

    private static List<String> orElse(List<String> found, String neither) {
        return found.isEmpty() ? List.of(neither) : found;
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

    private static Optional<String> crossover(PairComparison pair) {
        return pair.crossoverMonth().stream()
                .mapToObj(month -> pair.second() + ", behind before, has paid as much as " + pair.first()
                        + " at the end of month " + month)
                .findFirst();
    }

    private static Optional<String> tenure(PairComparison pair) {
        return pair.breakEvenTenure().stream()
                .mapToObj(
                        month -> "Leaving at the end of month " + month + " or later leaves more with " + pair.second())
                .findFirst();
    }

    /** Nothing for an offer without shares; an offer with shares reaches any total at some price. */
    private static Optional<String> price(PairComparison pair) {
        String reaches = pair.first() + " pays at least as much as " + pair.second();
        try {
            if (exposure(pair).units().signum() == 0) {
                return Optional.empty();
            }
            return Optional.of(pair.breakEvenPrice()
                    .value()
                    .map(value ->
                            reaches + " from a flat share price of " + Figures.price(value, currency(pair)) + " on")
                    .orElse(reaches + " at any share price"));
        } catch (DefinitionException unsolvable) {
            return Optional.of("No break-even price of " + pair.first() + ": " + unsolvable.rule());
        }
    }

    private static PriceExposure exposure(PairComparison pair) {
        return PriceExposure.of(
                pair.firstStanding().compared(), pair.firstStanding().horizonYears());
    }

    private static CurrencyUnit currency(PairComparison pair) {
        return exposure(pair).shareCurrency().orElseThrow();
    }
}
