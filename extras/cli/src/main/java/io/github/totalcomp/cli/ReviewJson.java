package io.github.totalcomp.cli;

import io.github.totalcomp.formats.FormatFault;
import io.github.totalcomp.formats.MarketRows;
import io.github.totalcomp.formats.ResultJson;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a review as JSON. */
final class ReviewJson {

    static final String FORMAT = "totalcomp-review/1";

    private ReviewJson() {}

    static String render(Review review) {
        Map<String, Object> tree =
                OfferTree.of(FORMAT, review.file(), review.totals().currency());
        tree.put("totals", ResultJson.tree(review.totals()));
        Map<String, Object> market =
                new LinkedHashMap<>(ResultJson.tree(review.ranking().context().market()));
        review.market().rows().ifPresent(rows -> market.put("rows", rows(rows)));
        tree.put("market", market);
        tree.put("position", ResultJson.tree(review.position()));
        tree.put("ranking", ResultJson.tree(review.ranking()));
        review.counter().ifPresent(counter -> tree.put("counteroffer", ResultJson.tree(counter)));
        review.asked().ifPresent(totals -> tree.put("askedTotals", ResultJson.tree(totals)));
        review.letter().ifPresent(letter -> tree.put("letter", letter));
        return ResultJson.write(tree);
    }

    private static Map<String, Object> rows(MarketRows rows) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("read", rows.observations().size());
        tree.put(
                "rejected",
                rows.rejections().stream().map(ReviewJson::rejection).toList());
        return tree;
    }

    private static Map<String, Object> rejection(FormatFault fault) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("line", fault.line());
        tree.put("reason", fault.describe());
        return tree;
    }
}
