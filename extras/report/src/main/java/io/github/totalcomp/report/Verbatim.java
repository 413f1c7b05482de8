package io.github.totalcomp.report;

import java.util.List;

/**
 * A text to be copied as it is, such as a letter. Its lines are kept; a line too long for where it is shown goes on in the
 * next one.
 *
 * @param lines in order, blank ones included
 */
public record Verbatim(List<String> lines) implements Block {

    /**
     * Makes a text.
     *
     * @param lines in order
     */
    public Verbatim {
        lines = List.copyOf(lines);
    }

    /**
     * {@return a text by its lines, without blank ones at the end}
     *
     * @param text of any number of lines
     */
    public static Verbatim of(String text) {
        return new Verbatim(text.stripTrailing().lines().toList());
    }
}
