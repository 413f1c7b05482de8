package io.github.totalcomp.formats;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.JsonTree;
import io.github.totalcomp.negotiation.round.NegotiationEvent;
import io.github.totalcomp.vesting.VestingCatalog;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a history file as a whole. What the format cannot hold is an error and never left out. */
final class HistoryWriter {

    private final VestingCatalog catalog;

    HistoryWriter(VestingCatalog catalog) {
        this.catalog = catalog;
    }

    String write(HistoryFile file) {
        Offer first = file.history().firstOffer();
        ScheduleWriter schedules = new ScheduleWriter(catalog);
        ComponentWriter components = new ComponentWriter(file.currency(), schedules);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", HistoryJson.FORMAT);
        file.note().ifPresent(note -> tree.put("note", note));
        OfferWriter.putHeader(tree, first, file.currency());
        tree.put(
                "events",
                file.history().events().stream()
                        .map(event -> event(event, first, components))
                        .toList());
        OfferWriter.putUnlessEmpty(tree, "assumptions", AssumptionsWriter.tree(file.assumptions(), file.currency()));
        OfferWriter.putUnlessEmpty(
                tree, "negotiation", new NegotiationWriter(file.currency(), schedules).tree(file.negotiation()));
        return JsonTree.write(tree);
    }

    private static Map<String, Object> event(NegotiationEvent event, Offer first, ComponentWriter components) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", Decoders.nameOf(event.kind()));
        tree.put("date", event.date().toString());
        event.deadline().ifPresent(day -> tree.put("deadline", day.toString()));
        event.text().ifPresent(text -> tree.put("text", text));
        event.offer()
                .ifPresent(offer -> tree.put(
                        "components",
                        alike(event, offer, first).components().stream()
                                .map(components::tree)
                                .toList()));
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
