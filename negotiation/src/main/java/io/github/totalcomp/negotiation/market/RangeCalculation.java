package io.github.totalcomp.negotiation.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        ObservedRange.requireEnough(data.observations().size(), data.minimum(), data.description());
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
        List<MonetaryAmount> amounts =
                data.observations().stream().filter(reported).map(amount).toList();
        int missing = data.observations().size() - amounts.size();
        if (amounts.size() < data.minimum()) {
            notes.add(what + ": " + amounts.size() + " observations report one, fewer than " + data.minimum()
                    + ", so there is no range");
            return Optional.empty();
        }
        if (missing > 0) {
            notes.add(what + ": " + missing + " of " + data.observations().size()
                    + " observations report none and are left out");
        }
        return Optional.of(MarketRange.ofObservations(amounts, data.description(), data.minimum()));
    }
}
