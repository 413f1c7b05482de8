package io.github.totalcomp.formats;

import io.github.totalcomp.negotiation.market.MarketIssue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A text of a market file made fit to be compared and shown: single blanks inside, none at the ends, and nothing that
 * controls a terminal or that nobody sees.
 *
 * @param text what is left
 * @param issues what was mended
 */
record CleanText(String text, Set<MarketIssue> issues) {

    private static final Set<String> NOTHING = Set.of(
            "",
            "na",
            "n/a",
            "#n/a",
            "n.a.",
            "nan",
            "nil",
            "null",
            "none",
            "undefined",
            "unknown",
            "-",
            "--",
            "?",
            "\u2013",
            "\u2014");

    static CleanText of(String field) {
        int length = field.length();
        boolean plain = true;
        char before = ' ';
        for (int i = 0; i < length && plain; i++) {
            char each = field.charAt(i);
            plain = each >= ' ' && each <= '~' && !(each == ' ' && before == ' ');
            before = each;
        }
        return plain && (length == 0 || before != ' ') ? new CleanText(field, Set.of()) : mended(field);
    }

    /** Whether a clean text stands for nothing: blank, NA and the like. */
    static boolean saysNothing(String clean) {
        return clean.length() <= 9 && NOTHING.contains(clean.toLowerCase(Locale.ROOT));
    }

    private static CleanText mended(String field) {
        StringBuilder kept = new StringBuilder(field.length());
        Set<MarketIssue> issues = EnumSet.noneOf(MarketIssue.class);
        boolean blank = false;
        for (int i = 0; i < field.length(); ) {
            int each = field.codePointAt(i);
            i += Character.charCount(each);
            if (isSpace(each)) {
                if (each != ' ' || blank || kept.isEmpty() || i == field.length()) {
                    issues.add(MarketIssue.SPACING);
                }
                blank = true;
            } else if (isInvisible(each)) {
                issues.add(MarketIssue.INVISIBLE_CHARACTERS);
            } else {
                kept.append(blank && !kept.isEmpty() ? " " : "").appendCodePoint(each);
                blank = false;
            }
        }
        return new CleanText(kept.toString(), issues);
    }

    private static boolean isSpace(int codePoint) {
        return (codePoint >= '\t' && codePoint <= '\r') || Character.isSpaceChar(codePoint) || codePoint == 0xFEFF;
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }
}
