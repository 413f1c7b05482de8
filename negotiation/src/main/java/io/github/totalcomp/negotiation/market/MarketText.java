package io.github.totalcomp.negotiation.market;

import java.util.Locale;
import java.util.regex.Pattern;

/** Cleans the texts of market data for comparison. */
final class MarketText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");

    private MarketText() {}

    /** Without space at the ends and with single blanks inside; no-break spaces and line breaks are space. */
    static String clean(String text) {
        return isPlain(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** Whether the text is clean for certain: printable ASCII with single blanks inside. Most are, and need no pattern. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' || each > '~' || (each == ' ' && before == ' ')) {
                return false;
            }
            before = each;
        }
        return text.isEmpty() || before != ' ';
    }

    /** The form in which texts that {@link String#equalsIgnoreCase} takes for equal are equal. */
    static String folded(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Character.toLowerCase(Character.toUpperCase(folded[i]));
        }
        return new String(folded);
    }

    /** The place name of a location: what stands before its first comma. */
    static String place(String location) {
        int comma = location.indexOf(',');
        return clean(comma < 0 ? location : location.substring(0, comma));
    }

    static boolean containsIgnoringCase(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
