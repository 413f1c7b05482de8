package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.round.NegotiationEvent;
import io.github.totalcomp.bargaining.round.NegotiationHistory;
import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.vesting.VestingCatalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a history file as a whole, or a history alone. What the format cannot hold is an error and never left out. */
final class HistoryWriter {

    private final VestingCatalog catalog;
    private final OfferWriter offers;

    HistoryWriter(VestingCatalog catalog) {
        this.catalog = catalog;
        this.offers = new OfferWriter(catalog);
    }

    Map<String, Object> tree(HistoryFile file) {
        MoneyWriter money = MoneyWriter.in(file.currency());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", HistoryJson.FORMAT);
        file.note().ifPresent(note -> tree.put("note", note));
        tree.putAll(ResultJson.tree(file.history().firstOffer()));
        tree.put("currency", file.currency().getCurrencyCode());
        tree.put("events", events(file.history(), money));
        OfferWriter.putUnlessEmpty(tree, "assumptions", AssumptionsWriter.tree(file.assumptions(), money));
        OfferWriter.putUnlessEmpty(
                tree,
                "negotiation",
                new NegotiationWriter(money, new ScheduleWriter(catalog)).tree(file.negotiation()));
        return tree;
    }

    /** A history as a file that holds nothing else. Without one common currency each amount names its own. */
    Map<String, Object> tree(NegotiationHistory history) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", HistoryJson.FORMAT);
        tree.putAll(ResultJson.tree(history.firstOffer()));
        MoneyWriter money = OneCurrency.among(writer -> events(history, writer))
                .map(currency -> {
                    tree.put("currency", currency.getCurrencyCode());
                    return MoneyWriter.in(currency);
                })
                .orElseGet(MoneyWriter::withCodes);
        tree.put("events", events(history, money));
        return tree;
    }

    private List<Map<String, Object>> events(NegotiationHistory history, MoneyWriter money) {
        Offer first = history.firstOffer();
        return history.events().stream()
                .map(event -> event(event, first, money))
                .toList();
    }

    private Map<String, Object> event(NegotiationEvent event, Offer first, MoneyWriter money) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", Decoders.nameOf(event.kind()));
        tree.put("date", event.date().toString());
        event.deadline().ifPresent(day -> tree.put("deadline", day.toString()));
        event.text().ifPresent(text -> tree.put("text", text));
        event.offer().ifPresent(offer -> tree.put("components", offers.components(alike(event, offer, first), money)));
        return tree;
    }

    /** The format states role, level, location and start date once, so that all offers must agree on them. */
    private static Offer alike(NegotiationEvent event, Offer offer, Offer first) {
        if (!offer.equals(first.withComponents(offer.components()))) {
            throw new DefinitionException(
                    "the offers of a history file must differ in their components alone",
                    event + " with another role, level, location or start date",
                    "keep these as they were in the first offer");
        }
        return offer;
    }
}
