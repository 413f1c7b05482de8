package io.github.totalcomp.cli;

import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.formats.ResultJson;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.money.CurrencyUnit;

/** How the data of every command on one offer begins. */
final class OfferTree {

    private OfferTree() {}

    static Map<String, Object> of(String format, OfferFile file, CurrencyUnit currency) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", format);
        tree.put("currency", currency.getCurrencyCode());
        tree.put("offer", ResultJson.tree(file.offer()));
        tree.put("assumptions", ResultJson.tree(file.assumptions()));
        return tree;
    }
}
