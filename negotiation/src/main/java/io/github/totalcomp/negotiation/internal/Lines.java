package io.github.totalcomp.negotiation.internal;

import java.util.ArrayList;
import java.util.List;

/** Lines of plain text that fit a terminal. */
public final class Lines {

    /** The most characters in a line. */
    public static final int WIDTH = 80;

    private Lines() {}

    /**
     * {@return the text in lines of at most {@value #WIDTH} characters where its words allow, the first after a prefix and
     * the others below it}
     *
     * @param prefix such as {@code "   - "}
     * @param text words between single blanks
     */
    public static String wrapped(String prefix, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(prefix);
        int used = 0;
        for (String word : text.split(" ", -1)) {
            if (used > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(prefix.length()));
                used = 0;
            }
            line.append(used++ > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }

    /**
     * {@return the length of the longest line}
     *
     * @param text lines
     */
    public static int widest(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0);
    }
}
