package io.github.totalcomp.cli;

import java.util.stream.Collectors;

/** Breaks lines between words. */
final class Wrapped {

    static final int WIDTH = 80;
    private static final String BULLET = "  - ";

    private Wrapped() {}

    static String text(String text) {
        return lines("", "", text);
    }

    static String item(String label, String text) {
        return lines(BULLET, " ".repeat(BULLET.length()), label + text);
    }

    /** The text with its longer lines broken, except those of tables, which have several blanks in a row. */
    static String longLines(String text) {
        return text.lines()
                .map(line -> line.length() > WIDTH && !line.strip().contains("  ") ? text(line) : line)
                .collect(Collectors.joining("\n"));
    }

    /** The number of characters of the longest line. */
    static int widest(String text) {
        return text.lines()
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .max()
                .orElse(0);
    }

    private static String lines(String first, String others, String text) {
        StringBuilder lines = new StringBuilder(first);
        int width = first.length();
        boolean fresh = true;
        for (String word : text.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (!fresh && width + 1 + length > WIDTH) {
                lines.append('\n').append(others);
                width = others.length();
                fresh = true;
            }
            lines.append(fresh ? "" : " ").append(word);
            width += length + (fresh ? 0 : 1);
            fresh = false;
        }
        return lines.toString();
    }
}
