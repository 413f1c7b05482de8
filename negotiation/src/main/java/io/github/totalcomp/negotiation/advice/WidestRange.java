package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.market.MarketRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * The lever whose market range is the widest between its quartiles, where one is wider than all others. Ranges are compared
 * as the market states them, as amounts a year, whatever the offer holds and however many years are paid.
 */
record WidestRange(Optional<Spread> widest, Optional<Spread> next) {

    /** The distance between the quartiles of a lever's market range. */
    record Spread(Lever lever, MonetaryAmount distance) {

        private static Optional<Spread> of(LeverReach reach) {
            return reach.range()
                    .flatMap(MarketRange::interquartileRange)
                    .map(distance -> new Spread(reach.lever(), distance));
        }

        @Override
        public String toString() {
            return AmountText.full(distance);
        }
    }

    static WidestRange of(List<LeverMeasure> measures) {
        List<Spread> widestFirst = measures.stream()
                .flatMap(measure -> Spread.of(measure.reach()).stream())
                .sorted(Comparator.comparing(Spread::distance).reversed())
                .toList();
        boolean compared = widestFirst.size() > 1
                && widestFirst
                        .get(0)
                        .distance()
                        .isGreaterThan(widestFirst.get(1).distance());
        return compared
                ? new WidestRange(Optional.of(widestFirst.get(0)), Optional.of(widestFirst.get(1)))
                : new WidestRange(Optional.empty(), Optional.empty());
    }

    /** What to say of a lever: nothing unless its range is the widest. */
    Optional<String> lineFor(Lever lever) {
        return widest.filter(spread -> spread.lever().equals(lever))
                .map(spread ->
                        "its market range is the widest: its quartiles lie " + spread + " a year apart, those of "
                                + next.orElseThrow().lever().name() + " " + next.orElseThrow());
    }
}
