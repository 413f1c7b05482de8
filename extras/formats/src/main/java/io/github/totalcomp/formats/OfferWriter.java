package io.github.totalcomp.formats;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.formats.internal.JsonTree;
import io.github.totalcomp.vesting.VestingCatalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an offer file as a whole, or an offer alone. What the format cannot hold is an error and never left out. */
final class OfferWriter {

    private final VestingCatalog catalog;

    OfferWriter(VestingCatalog catalog) {
        this.catalog = catalog;
    }

    String write(OfferFile file) {
        return JsonTree.write(tree(file));
    }

    Map<String, Object> tree(OfferFile file) {
        ScheduleWriter schedules = new ScheduleWriter(catalog);
        MoneyWriter money = MoneyWriter.in(file.currency());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", OfferJson.FORMAT);
        file.note().ifPresent(note -> tree.put("note", note));
        tree.putAll(ResultJson.tree(file.offer()));
        tree.put("currency", file.currency().getCurrencyCode());
        tree.put("components", components(file.offer(), money));
        putUnlessEmpty(tree, "assumptions", AssumptionsWriter.tree(file.assumptions(), money));
        putUnlessEmpty(tree, "negotiation", new NegotiationWriter(money, schedules).tree(file.negotiation()));
        putUnlessEmpty(tree, "position", new PositionWriter(money).tree(file.position()));
        return tree;
    }

    /** An offer as a file that holds nothing else. Without one common currency each amount names its own. */
    Map<String, Object> tree(Offer offer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", OfferJson.FORMAT);
        tree.putAll(ResultJson.tree(offer));
        MoneyWriter money = OneCurrency.among(writer -> components(offer, writer))
                .map(currency -> {
                    tree.put("currency", currency.getCurrencyCode());
                    return MoneyWriter.in(currency);
                })
                .orElseGet(MoneyWriter::withCodes);
        tree.put("components", components(offer, money));
        return tree;
    }

    List<Map<String, Object>> components(Offer offer, MoneyWriter money) {
        ComponentWriter components = new ComponentWriter(money, new ScheduleWriter(catalog));
        return offer.components().stream().map(components::tree).toList();
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
