package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.text.TextTable;
import io.github.totalcomp.negotiation.internal.Counted;
import io.github.totalcomp.negotiation.internal.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Draws market ranges as text. */
final class MarketTable {

    private static final List<Portion> SHOWN = List.of(
            Portion.percent(10), Portion.percent(25), Portion.percent(50), Portion.percent(75), Portion.percent(90));

    private MarketTable() {}

    static String render(MarketRanges ranges) {
        TextTable table = TextTable.of("A year", "Count", "10%", "25%", "50%", "75%", "90%", "Std dev");
        table = row(table, "Base salary", ranges.base());
        table = row(table, "Stock", ranges.stock());
        table = row(table, "Bonus", ranges.bonus());
        for (var other : ranges.others().entrySet()) {
            table = row(table, title(other.getKey()), Optional.of(other.getValue()));
        }
        table = row(table, "Total", ranges.total());
        List<String> lines = new ArrayList<>();
        lines.add("Market ranges in " + ranges.currency().getCurrencyCode() + ", from "
                + Counted.observations(ranges.count()) + dates(ranges));
        lines.add(Lines.wrapped("", ranges.source()));
        lines.add(table.toString());
        ranges.bonus()
                .ifPresent(bonus -> lines.add(Lines.wrapped(
                        "", "The bonus figure " + ranges.bonusMeans().description() + ".")));
        ranges.notes().forEach(note -> lines.add(Lines.wrapped("", note)));
        lines.add("Reported figures lag the market: offers made now tend to be higher.");
        return String.join("\n", lines);
    }

    private static String dates(MarketRanges ranges) {
        return ranges.firstDate()
                .flatMap(first -> ranges.lastDate().map(last -> ", reported " + first + " to " + last))
                .orElse("");
    }

    private static String title(ComponentKind kind) {
        return Character.toUpperCase(kind.label().charAt(0)) + kind.label().substring(1);
    }

    private static TextTable row(TextTable table, String label, Optional<MarketRange> range) {
        return range.map(present -> table.row(cells(label, present))).orElse(table);
    }

    private static String[] cells(String label, MarketRange range) {
        List<String> cells = new ArrayList<>(List.of(label, Integer.toString(range.count())));
        for (Portion probability : SHOWN) {
            cells.add(range.covers(probability) ? shown(range.quantile(probability)) : "-");
        }
        cells.add(range.standardDeviation().map(MarketTable::shown).orElse("-"));
        return cells.toArray(String[]::new);
    }

    private static String shown(MonetaryAmount amount) {
        return AmountText.number(amount, 0);
    }
}
