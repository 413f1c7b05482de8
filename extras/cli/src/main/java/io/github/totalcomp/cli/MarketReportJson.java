package io.github.totalcomp.cli;

import io.github.totalcomp.formats.ResultJson;
import io.github.totalcomp.negotiation.market.MarketMerge;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes what a file of observations says as data. */
final class MarketReportJson {

    private MarketReportJson() {}

    static String render(MarketReport report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "totalcomp-market-report/1");
        tree.put("currency", report.ranges().currency().getCurrencyCode());
        tree.put("quality", ResultJson.tree(report.quality()));
        tree.put("merges", report.merges().stream().map(MarketReportJson::merge).toList());
        tree.put("market", ResultJson.tree(report.ranges()));
        tree.put("interquartileRanges", spreads(report.ranges()));
        tree.put("groups", report.groups().stream().map(MarketReportJson::group).toList());
        return ResultJson.write(tree);
    }

    private static Map<String, Object> merge(MarketMerge merge) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("dimension", merge.dimension().label());
        tree.put("from", merge.from());
        tree.put("into", merge.into());
        tree.put("count", merge.count());
        return tree;
    }

    private static Map<String, Object> spreads(MarketRanges ranges) {
        Map<String, Object> tree = new LinkedHashMap<>();
        spread(tree, "baseSalary", ranges.base());
        spread(tree, "equity", ranges.stock());
        spread(tree, "bonus", ranges.bonus());
        spread(tree, "total", ranges.total());
        return tree;
    }

    private static void spread(Map<String, Object> tree, String name, Optional<MarketRange> range) {
        range.flatMap(MarketRange::interquartileRange)
                .ifPresent(distance -> tree.put(name, ResultJson.money(distance)));
    }

    private static Map<String, Object> group(MarketReport.Group group) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("names", group.names());
        tree.put("count", group.count());
        group.ranges().ifPresent(ranges -> tree.put("market", ResultJson.tree(ranges)));
        return tree;
    }
}
