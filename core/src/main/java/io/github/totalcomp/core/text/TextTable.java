package io.github.totalcomp.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plain-text table: the first column flush left, the others flush right, two spaces between columns. Immutable; the
 * output depends on no locale and ends without a line break.
 */
public final class TextTable {

    private static final String GAP = "  ";
    private static final int USUAL_WIDTH = 80;

    private final List<List<String>> rows;
    private final List<Integer> rulesBefore;

    private TextTable(List<List<String>> rows, List<Integer> rulesBefore) {
        this.rows = rows;
        this.rulesBefore = rulesBefore;
    }

    /**
     * {@return a table with a line of column headings and no rows}
     *
     * @param headings one for each column
     */
    public static TextTable of(String... headings) {
        return new TextTable(List.of(List.of(headings)), List.of(1));
    }

    /**
     * {@return a table with a line of column headings and no rows}
     *
     * @param headings one for each column
     */
    public static TextTable of(List<String> headings) {
        return of(headings.toArray(String[]::new));
    }

    /**
     * {@return this table with one more row}
     *
     * @param cells one for each column
     * @throws IllegalArgumentException if there are more or fewer cells than columns
     */
    public TextTable row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    "a row must have " + rows.get(0).size() + " cells, but has " + cells.length);
        }
        List<List<String>> more = new ArrayList<>(rows);
        more.add(List.of(cells));
        return new TextTable(List.copyOf(more), rulesBefore);
    }

    /**
     * {@return this table with one more row}
     *
     * @param cells one for each column
     * @throws IllegalArgumentException if there are more or fewer cells than columns
     */
    public TextTable row(List<String> cells) {
        return row(cells.toArray(String[]::new));
    }

    /** {@return this table with a rule under the rows so far, as before a line of totals} */
    public TextTable rule() {
        List<Integer> more = new ArrayList<>(rulesBefore);
        more.add(rows.size());
        return new TextTable(rows, List.copyOf(more));
    }

    /**
     * {@return this table if its lines fit, or tables of as many columns as fit, one below the other, each after the first
     * column} A single column beside the first stands in a table of its own even where the two do not fit.
     *
     * @param width the most characters in a line
     */
    public String within(int width) {
        List<String> parts = new ArrayList<>();
        int from = 1;
        do {
            int to = rows.get(0).size();
            TextTable part = columns(from, to);
            while (to > from + 1 && part.width() > width) {
                part = columns(from, --to);
            }
            parts.add(part.lines());
            from = to;
        } while (from < rows.get(0).size());
        return String.join("\n\n", parts);
    }

    private TextTable columns(int from, int to) {
        return new TextTable(
                rows.stream()
                        .map(row -> Stream.concat(Stream.of(row.get(0)), row.subList(from, to).stream())
                                .toList())
                        .toList(),
                rulesBefore);
    }

    /** {@return the number of characters of the longest line} */
    public int width() {
        return ruleLine(widths()).length();
    }

    /** {@return the lines of the table, {@linkplain #within(int) within} 80 characters} */
    @Override
    public String toString() {
        return within(USUAL_WIDTH);
    }

    private String lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rulesBefore.contains(i)) {
                lines.add(ruleLine(widths));
            }
            lines.add(line(rows.get(i), widths));
        }
        return String.join("\n", lines);
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths[column] - width(cell));
            line.append(column == 0 ? cell + padding : GAP + padding + cell);
        }
        return line.toString().stripTrailing();
    }

    private static String ruleLine(int[] widths) {
        int total = GAP.length() * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        return "-".repeat(total);
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
