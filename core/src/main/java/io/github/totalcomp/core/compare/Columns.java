package io.github.totalcomp.core.compare;

import io.github.totalcomp.core.text.TextTable;
import java.util.ArrayList;
import java.util.List;

/** Lays columns of text out as tables of at most 80 characters a line, one below the other where they do not fit. */
final class Columns {

    private static final int WIDTH = 80;
    private static final int GAP = 2;
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

    Columns add(String heading, List<String> cells) {
        headings.add(shortened(heading, LONGEST_HEADING));
        columns.add(cells);
        return this;
    }

    static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    @Override
    public String toString() {
        List<String> tables = new ArrayList<>();
        int from = 0;
        while (from < columns.size()) {
            int to = from + 1;
            int width = width(corner, labels) + width(from);
            while (to < columns.size() && width + width(to) <= WIDTH) {
                width += width(to++);
            }
            tables.add(table(from, to));
            from = to;
        }
        return String.join("\n\n", tables);
    }

    private int width(int column) {
        return GAP + width(headings.get(column), columns.get(column));
    }

    private static int width(String heading, List<String> cells) {
        int width = heading.codePointCount(0, heading.length());
        for (String cell : cells) {
            width = Math.max(width, cell.codePointCount(0, cell.length()));
        }
        return width;
    }

    private String table(int from, int to) {
        TextTable table = TextTable.of(line(corner, headings.subList(from, to)));
        for (int i = 0; i < labels.size(); i++) {
            int row = i;
            table = table.row(line(
                    labels.get(i),
                    columns.subList(from, to).stream()
                            .map(cells -> cells.get(row))
                            .toList()));
        }
        return table.toString();
    }

    private static List<String> line(String label, List<String> cells) {
        List<String> line = new ArrayList<>(List.of(label));
        line.addAll(cells);
        return line;
    }
}
