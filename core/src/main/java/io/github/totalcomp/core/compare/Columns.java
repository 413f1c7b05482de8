package io.github.totalcomp.core.compare;

import io.github.totalcomp.core.text.TextTable;
import java.util.ArrayList;
import java.util.List;

/** Lays columns of text out as tables of at most 80 characters a line, one below the other where they do not fit. */
final class Columns {

    private static final int WIDTH = 80;
    private static final int LONGEST_HEADING = 20;
    private static final int LONGEST_LABEL = 30;

    private final String corner;
    private final List<String> labels;
    private final List<String> headings = new ArrayList<>();
    private final List<List<String>> columns = new ArrayList<>();

    Columns(String corner, List<String> labels) {
        this.corner = corner;
        this.labels =
                labels.stream().map(label -> shortened(label, LONGEST_LABEL)).toList();
    }

    void add(String heading, List<String> cells) {
        headings.add(shortened(heading, LONGEST_HEADING));
        columns.add(cells);
    }

    static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    @Override
    public String toString() {
        TextTable table = TextTable.of(line(corner, headings));
        for (int i = 0; i < labels.size(); i++) {
            int row = i;
            table = table.row(line(
                    labels.get(i), columns.stream().map(cells -> cells.get(row)).toList()));
        }
        return table.within(WIDTH);
    }

    private static List<String> line(String label, List<String> cells) {
        List<String> line = new ArrayList<>(List.of(label));
        line.addAll(cells);
        return line;
    }
}
