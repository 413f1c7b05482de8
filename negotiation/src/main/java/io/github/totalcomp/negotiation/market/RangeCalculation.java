package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.internal.Counted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;

/** Computes the ranges of market data. */
final class RangeCalculation {

    private final MarketData data;
    private final List<String> notes = new ArrayList<>();

    private RangeCalculation(MarketData data) {
        this.data = data;
    }

    static MarketRanges of(MarketData data) {
        return new RangeCalculation(data).ranges();
    }

    private MarketRanges ranges() {
        int count = data.observations().size();
        if (count < data.minimum()) {
            throw new TooFewObservationsException(count, data.minimum(), data.description(), data.wider());
        }
        notes.addAll(data.notes());
        sources();
        List<LocalDate> dates =
                data.observations().stream().map(MarketObservation::date).toList();
        return MarketRanges.builder()
                .source(data.description())
                .count(data.observations().size())
                .firstDate(Collections.min(dates))
                .lastDate(Collections.max(dates))
                .base(range("base salary", MarketObservation::hasBase, MarketObservation::base))
                .stock(range("stock", MarketObservation::hasStock, MarketObservation::stock))
                .bonus(range("bonus", MarketObservation::hasBonus, MarketObservation::bonus))
                .total(range("total", MarketObservation::hasTotal, MarketObservation::total))
                .bonusMeans(data.bonusMeans())
                .addAllNotes(notes)
                .build();
    }

    private Optional<MarketRange> range(
            String what, Predicate<MarketObservation> reported, Function<MarketObservation, MonetaryAmount> amount) {
        List<MarketObservation> found =
                data.observations().stream().filter(reported).toList();
        List<MonetaryAmount> amounts = found.stream().map(amount).toList();
        int missing = data.observations().size() - amounts.size();
        if (amounts.size() < data.minimum()) {
            notes.add(
                    what + ": " + Counted.observations(amounts.size()) + (amounts.size() == 1 ? " reports" : " report")
                            + " one, fewer than " + data.minimum() + ", so there is no range");
            return Optional.empty();
        }
        if (missing > 0) {
            notes.add(what + ": " + missing + " of " + data.observations().size()
                    + " observations report none and are left out");
        }
        return Optional.of(MarketRange.ofWeighted(
                amounts, found.stream().map(MarketObservation::weight).toList(), data.description(), data.minimum()));
    }

    /** Says how many observations each source gave, where they were merged. */
    private void sources() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Rational> weights = new LinkedHashMap<>();
        for (MarketObservation observation : data.observations()) {
            observation.source().ifPresent(source -> {
                counts.merge(source, 1, Integer::sum);
                weights.put(source, observation.weight());
            });
        }
        counts.forEach((source, count) ->
                notes.add(source + ": " + Counted.observations(count) + " of weight " + weights.get(source)));
    }
}
