package io.github.totalcomp.formats;

import io.github.totalcomp.negotiation.market.MarketQuality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known of market data, as trees. */
final class MarketTrees {

    private MarketTrees() {}

    static Map<String, Object> quality(MarketQuality quality) {
        List<Object> issues = new ArrayList<>();
        quality.lines().forEach((issue, lines) -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("issue", issue.label());
            tree.put("treatment", issue.treatment().label());
            tree.put("description", issue.description());
            tree.put("count", lines.count());
            tree.put("lines", lines.ranges().stream().map(Object::toString).toList());
            issues.add(tree);
        });
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("read", quality.read());
        tree.put("kept", quality.kept());
        tree.put("setAside", quality.setAside());
        tree.put("issues", issues);
        tree.put("notes", quality.notes());
        return tree;
    }
}
