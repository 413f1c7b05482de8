package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.negotiation.internal.Lines;
import io.github.totalcomp.negotiation.market.MarketIssue.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a report on the quality of market data. */
final class QualityText {

    private QualityText() {}

    static String render(MarketQuality quality) {
        List<String> lines = new ArrayList<>();
        lines.add(Lines.wrapped(
                "",
                quality.source() + ": " + number(quality.read()) + " rows read, " + number(quality.kept()) + " kept, "
                        + number(quality.setAside()) + " set aside"));
        for (Treatment treatment : Treatment.values()) {
            List<String> items = items(quality, treatment);
            if (!items.isEmpty()) {
                lines.add("Rows " + treatment.label() + ":");
                lines.addAll(items);
            }
        }
        quality.notes().forEach(note -> lines.add(Lines.wrapped("", note)));
        return String.join("\n", lines);
    }

    private static List<String> items(MarketQuality quality, Treatment treatment) {
        return quality.lines().entrySet().stream()
                .filter(entry -> entry.getKey().treatment() == treatment)
                .map(entry -> Lines.wrapped(
                        "  - ",
                        entry.getKey().label() + ", " + number(entry.getValue().count()) + ": "
                                + entry.getKey().description()
                                + (entry.getValue().count() == 1 ? " (line " : " (lines ") + entry.getValue() + ")"))
                .toList();
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
