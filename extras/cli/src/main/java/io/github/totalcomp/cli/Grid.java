package io.github.totalcomp.cli;

import io.github.totalcomp.core.text.TextTable;
import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: columns that find no room beside the others follow below, after the first one again. */
final class Grid {

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    private Grid(List<String> headings) {
        this.headings = headings;
    }

    static Grid of(List<String> headings) {
        return new Grid(List.copyOf(headings));
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    String render() {
        List<String> parts = new ArrayList<>();
        int from = 1;
        while (from < headings.size()) {
            int to = headings.size();
            while (to > from + 1 && Wrapped.widest(columns(from, to)) > Wrapped.WIDTH) {
                to--;
            }
            parts.add(columns(from, to));
            from = to;
        }
        return String.join("\n\n", parts);
    }

    private String columns(int from, int to) {
        TextTable table = TextTable.of(cut(headings, from, to));
        for (List<String> row : rows) {
            table = table.row(cut(row, from, to));
        }
        return table.toString();
    }

    private static List<String> cut(List<String> cells, int from, int to) {
        List<String> kept = new ArrayList<>(List.of(cells.get(0)));
        kept.addAll(cells.subList(from, to));
        return kept;
    }
}
