package io.github.totalcomp.cli;

import java.util.Locale;

/** Text without characters that act on a terminal. */
final class Printable {

    private Printable() {}

    /**
     * The text, in which control characters other than line breaks and tabs, and those that reverse the direction of
     * writing, are written as in JSON, such as {@code \}{@code u001b}. Data stays the same data.
     */
    static String of(String text) {
        int first = firstActive(text);
        if (first < 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (acts(c)) {
                clean.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static int firstActive(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (acts(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean acts(char c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean embedding = c >= '\u202a' && c <= '\u202e';
        boolean isolate = c >= '\u2066' && c <= '\u2069';
        return control || embedding || isolate;
    }
}
