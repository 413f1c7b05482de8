package io.github.totalcomp.report;

import io.github.totalcomp.core.DefinitionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table with a caption: the first column names the rows, the others hold figures and are aligned at the right. Cells are
 * texts, so that a figure is shown exactly as its section wrote it.
 *
 * @param caption what the table holds
 * @param headings one for each column
 * @param rows in order
 */
public record Table(String caption, List<String> headings, List<Row> rows) implements Block {

    /**
     * One row of a table.
     *
     * @param cells one for each column
     * @param isSum whether the row sums those above it
     */
    public record Row(List<String> cells, boolean isSum) {

        /**
         * Makes a row.
         *
         * @param cells one for each column
         * @param isSum whether the row sums those above it
         */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Makes a table.
     *
     * @param caption what the table holds
     * @param headings one for each column, at least one
     * @param rows in order
     * @throws DefinitionException if a row has more or fewer cells than there are headings
     */
    public Table {
        Objects.requireNonNull(caption, "caption");
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        if (headings.isEmpty()) {
            throw new DefinitionException("a table must have a column", headings, "state its headings");
        }
        for (Row row : rows) {
            if (row.cells().size() != headings.size()) {
                throw new DefinitionException(
                        "a row must have a cell for each of the " + headings.size() + " columns",
                        row.cells(),
                        "fill what is missing with an empty text");
            }
        }
    }

    /**
     * {@return a table without rows}
     *
     * @param caption what the table holds
     * @param headings one for each column
     */
    public static Table of(String caption, List<String> headings) {
        return new Table(caption, headings, List.of());
    }

    /**
     * {@return a table without rows}
     *
     * @param caption what the table holds
     * @param headings one for each column
     */
    public static Table of(String caption, String... headings) {
        return of(caption, List.of(headings));
    }

    /**
     * {@return this table with one more row}
     *
     * @param cells one for each column
     */
    public Table row(List<String> cells) {
        return with(new Row(cells, false));
    }

    /**
     * {@return this table with one more row}
     *
     * @param cells one for each column
     */
    public Table row(String... cells) {
        return row(List.of(cells));
    }

    /**
     * {@return this table with one more row, which sums those above it}
     *
     * @param cells one for each column
     */
    public Table sum(List<String> cells) {
        return with(new Row(cells, true));
    }

    private Table with(Row row) {
        List<Row> more = new ArrayList<>(rows);
        more.add(row);
        return new Table(caption, headings, more);
    }
}
