package io.github.totalcomp.cli;

import io.github.totalcomp.core.text.TextLines;
import java.util.stream.Collectors;

/** Breaks lines between words. */
final class Wrapped {

    static final int WIDTH = 80;
    private static final String BULLET = "  - ";
    private static final String WORKING = " ".repeat(14);
    private static final String INDENT = " ".repeat(BULLET.length());

    private Wrapped() {}

    static String text(String text) {
        return lines("", "", text);
    }

    static String item(String label, String text) {
        return lines(BULLET, INDENT, label + text);
    }

    static String indented(String text) {
        return lines(INDENT, INDENT, text);
    }

    /** A text below an item, indented as the item's own lines are. */
    static String below(String label, String text) {
        String indent = " ".repeat(BULLET.length());
        return lines(indent, indent, label + text);
    }

    /** The text with its longer lines broken, except those of tables, which have several blanks in a row. */
    static String longLines(String text) {
        return text.lines()
                .map(line -> line.length() > WIDTH && !line.strip().contains("  ") ? text(line) : line)
                .collect(Collectors.joining("\n"));
    }

    /** An explained cell; the working of a payment that is too long for its line goes on below it. */
    static String cell(String explained) {
        return explained
                .lines()
                .map(line -> TextLines.wrapped("", WORKING, line, WIDTH))
                .collect(Collectors.joining("\n"));
    }

    /** A letter with its longer lines broken; what an item goes on with stands below its text. */
    static String letter(String letter) {
        return letter.lines()
                .map(line -> line.startsWith(BULLET) ? item("", line.substring(BULLET.length())) : text(line))
                .collect(Collectors.joining("\n"));
    }

    private static String lines(String first, String others, String text) {
        return TextLines.wrapped(first, others, text, WIDTH);
    }
}
