package io.github.totalcomp.formats;

import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes market ranges that were given by quantiles as a file of quantiles. */
final class MarketWriter {

    private MarketWriter() {}

    /** Whether a file of quantiles can hold the range exactly. */
    static boolean isGiven(MarketRange range) {
        return !range.givenQuantiles().isEmpty() && range.count() >= MarketRange.DEFAULT_MINIMUM;
    }

    /** Whether a file of quantiles can hold the ranges exactly. */
    static boolean canWrite(MarketRanges market) {
        return market.others().isEmpty()
                && Stream.of(market.base(), market.stock(), market.bonus(), market.total())
                        .flatMap(Optional::stream)
                        .allMatch(range -> isGiven(range) && range.source().equals(market.source()));
    }

    static Map<String, Object> tree(MarketRanges market) {
        MoneyWriter money = MoneyWriter.in(market.currency());
        Map<String, Object> ranges = new LinkedHashMap<>();
        market.base().ifPresent(range -> ranges.put("baseSalary", tree(range, money)));
        market.stock().ifPresent(range -> ranges.put("equity", tree(range, money)));
        market.bonus().ifPresent(range -> ranges.put("bonus", tree(range, money)));
        market.total().ifPresent(range -> ranges.put("total", tree(range, money)));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", MarketJson.FORMAT);
        tree.put("currency", market.currency().getCurrencyCode());
        tree.put("source", market.source());
        if (!market.notes().isEmpty()) {
            tree.put("notes", market.notes());
        }
        tree.put("count", market.count());
        market.firstDate().ifPresent(date -> tree.put("firstDate", date.toString()));
        market.lastDate().ifPresent(date -> tree.put("lastDate", date.toString()));
        if (market.bonusMeans() != BonusMeaning.UNSTATED) {
            tree.put("bonusMeans", Decoders.nameOf(market.bonusMeans()));
        }
        tree.put("ranges", ranges);
        return tree;
    }

    static Map<String, Object> tree(MarketRange range, MoneyWriter money) {
        Map<String, Object> quantiles = new LinkedHashMap<>();
        range.givenQuantiles()
                .forEach((probability, amount) -> quantiles.put(probability.toString(), money.amount(amount)));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("count", range.count());
        tree.put("quantiles", quantiles);
        return tree;
    }
}
