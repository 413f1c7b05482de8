package io.github.totalcomp.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text without characters that act on a terminal, or are there without being seen. */
final class Printable {

    /** The two joiners are part of the spelling of some languages and of emoji. */
    private static final Pattern ACTIVE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n\\t\\u200c\\u200d]]");

    private Printable() {}

    /**
     * The text, in which control characters other than line breaks and tabs, those that mark or reverse the direction of
     * writing or are not seen, and halves of characters are written as in JSON, such as {@code \}{@code u001b}. Data stays
     * the same data. Letters of any script stay as they are, from right to left too.
     */
    static String of(String text) {
        return ACTIVE.matcher(text).replaceAll(active -> written(active.group()));
    }

    private static String written(String character) {
        return character
                .chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\\\u%04x", unit))
                .collect(Collectors.joining());
    }
}
