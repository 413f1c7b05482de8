package io.github.totalcomp.report;

import java.util.Objects;

/**
 * A chart with its title, a sentence that says what it shows, and its data as a table. Where no chart can be drawn, as in
 * plain text, the sentence and the table stand for it.
 *
 * @param title a few words
 * @param summary what the chart shows, in a sentence with the figures that matter
 * @param chart the data to draw
 * @param table the same data to read
 */
public record Figure(String title, String summary, Chart chart, Table table) implements Block {

    /**
     * Makes a figure.
     *
     * @param title a few words
     * @param summary what the chart shows
     * @param chart the data to draw
     * @param table the same data to read
     */
    public Figure {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(chart, "chart");
        Objects.requireNonNull(table, "table");
    }
}
