package io.github.totalcomp.cli;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.text.TextTable;
import io.github.totalcomp.negotiation.market.MarketMerge;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** Writes what a file of observations says for a person to read. */
final class MarketReportText {

    private static final int MOST_MERGES = 10;

    private MarketReportText() {}

    static String render(MarketReport report) {
        List<String> parts = new ArrayList<>();
        parts.add(Wrapped.longLines(report.quality().toString()));
        if (!report.merges().isEmpty()) {
            parts.add(merges(report.merges()));
        }
        parts.add(Wrapped.longLines(report.ranges().toString()));
        parts.add("Distance from the lower to the upper quartile\n" + spread(report.ranges()));
        if (!report.groups().isEmpty()) {
            parts.add(groups(report));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private static String merges(List<MarketMerge> merges) {
        List<String> lines = new ArrayList<>();
        lines.add("Spellings taken for others, the most frequent first:");
        merges.stream()
                .sorted(Comparator.comparing(MarketMerge::count).reversed())
                .limit(MOST_MERGES)
                .forEach(merge -> lines.add(Wrapped.item("", merge.toString())));
        if (merges.size() > MOST_MERGES) {
            lines.add("  - and " + (merges.size() - MOST_MERGES) + " more");
        }
        return String.join("\n", lines);
    }

    private static String spread(MarketRanges ranges) {
        List<String> lines = new ArrayList<>();
        spread(lines, "Base salary", ranges.base());
        spread(lines, "Stock", ranges.stock());
        spread(lines, "Bonus", ranges.bonus());
        spread(lines, "Total", ranges.total());
        return String.join("\n", lines);
    }

    private static void spread(List<String> lines, String label, Optional<MarketRange> range) {
        range.flatMap(MarketRange::interquartileRange)
                .ifPresent(distance -> lines.add("  - " + label + ": " + shown(distance)));
    }

    private static String groups(MarketReport report) {
        TextTable table = TextTable.of(
                List.of("Group", "Count", "Base 50%", "Stock 50%", "Bonus 50%", "Total 25%", "50%", "75%"));
        for (MarketReport.Group group : report.groups()) {
            List<String> cells = new ArrayList<>();
            cells.add(String.join(", ", group.names()));
            cells.add(Integer.toString(group.count()));
            Optional<MarketRanges> ranges = group.ranges();
            cells.add(quantile(ranges.flatMap(MarketRanges::base), 50));
            cells.add(quantile(ranges.flatMap(MarketRanges::stock), 50));
            cells.add(quantile(ranges.flatMap(MarketRanges::bonus), 50));
            Stream.of(25, 50, 75).forEach(percent -> cells.add(quantile(ranges.flatMap(MarketRanges::total), percent)));
            table = table.row(cells);
        }
        return "Groups; a dash where too few report\n" + table.within(Wrapped.WIDTH);
    }

    private static String quantile(Optional<MarketRange> range, int percent) {
        return range.map(found -> shown(found.quantile(Portion.percent(percent))))
                .orElse("-");
    }

    private static String shown(MonetaryAmount amount) {
        return AmountText.number(amount, 0);
    }
}
