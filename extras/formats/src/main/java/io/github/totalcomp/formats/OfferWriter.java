package io.github.totalcomp.formats;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.formats.internal.JsonTree;
import io.github.totalcomp.vesting.VestingCatalog;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.money.CurrencyUnit;

/** Writes an offer file as a whole. What the format cannot hold is an error and never left out. */
final class OfferWriter {

    private final VestingCatalog catalog;

    OfferWriter(VestingCatalog catalog) {
        this.catalog = catalog;
    }

    String write(OfferFile file) {
        Offer offer = file.offer();
        ScheduleWriter schedules = new ScheduleWriter(catalog);
        ComponentWriter components = new ComponentWriter(file.currency(), schedules);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", OfferJson.FORMAT);
        file.note().ifPresent(note -> tree.put("note", note));
        putHeader(tree, offer, file.currency());
        tree.put("components", offer.components().stream().map(components::tree).toList());
        putUnlessEmpty(tree, "assumptions", AssumptionsWriter.tree(file.assumptions(), file.currency()));
        putUnlessEmpty(tree, "negotiation", new NegotiationWriter(file.currency(), schedules).tree(file.negotiation()));
        putUnlessEmpty(tree, "position", new PositionWriter(file.currency()).tree(file.position()));
        return JsonTree.write(tree);
    }

    /** Writes what an offer states besides its components. */
    static void putHeader(Map<String, Object> tree, Offer offer, CurrencyUnit currency) {
        tree.put("employer", offer.employer());
        offer.role().ifPresent(role -> tree.put("role", role));
        offer.level().ifPresent(level -> tree.put("level", level));
        offer.location().ifPresent(location -> tree.put("location", location));
        tree.put("startDate", offer.startDate().toString());
        tree.put("currency", currency.getCurrencyCode());
    }

    static void putUnlessEmpty(Map<String, Object> tree, String name, Map<String, Object> members) {
        if (!members.isEmpty()) {
            tree.put(name, members);
        }
    }

    static DefinitionException unwritable(String what, Object value) {
        return new DefinitionException(
                what + " must be one that the format " + OfferJson.FORMAT + " can hold",
                value,
                "leave it out of the file, or use a usual one");
    }
}
