package io.github.totalcomp.negotiation.market;

import java.util.Locale;
import java.util.regex.Pattern;

/** Cleans the texts of market data for comparison. */
final class MarketText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");

    private MarketText() {}

    /** Without space at the ends and with single blanks inside; no-break spaces and line breaks are space. */
    static String clean(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
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
