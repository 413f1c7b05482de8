package io.github.totalcomp.negotiation.internal;

import io.github.totalcomp.core.text.TextLines;

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
        return TextLines.wrapped(prefix, " ".repeat(prefix.length()), text, WIDTH);
    }
}
