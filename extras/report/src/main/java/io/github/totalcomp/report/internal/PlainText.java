package io.github.totalcomp.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Text from input, made safe to show: without control characters, and with what runs from right to left kept apart from
 * its surroundings.
 */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final String ISOLATE = "\u2068";
    private static final String END_OF_ISOLATE = "\u2069";

    private PlainText() {}

    /**
     * {@return the text in one line} Line breaks and tabs become blanks. Other control characters, marks that embed,
     * override or isolate a direction, and code points that no document may hold become U+FFFD, so that a reader sees that
     * something was there.
     *
     * @param text any characters
     */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(PlainText::shown).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static int shown(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', '\r', 0x85, 0x2028, 0x2029 -> ' ';
            default -> isHidden(codePoint) ? REPLACEMENT : codePoint;
        };
    }

    private static boolean isHidden(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x206F)
                || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                || (codePoint >= 0xE0000 && codePoint <= 0xE007F)
                || (codePoint & 0xFFFE) == 0xFFFE;
    }

    /**
     * {@return the cleaned text, with each stretch from one right-to-left character to the last before the next
     * left-to-right one between marks that isolate it}
     *
     * @param text any characters
     */
    public static String isolated(String text) {
        return written(text, UnaryOperator.identity(), ISOLATE, END_OF_ISOLATE);
    }

    /**
     * {@return the cleaned and escaped text, with right-to-left stretches between marks of the caller's}
     *
     * @param text any characters
     * @param escape how a piece of text is escaped
     * @param before what opens a right-to-left stretch, not escaped
     * @param after what closes it, not escaped
     */
    public static String written(String text, UnaryOperator<String> escape, String before, String after) {
        StringBuilder written = new StringBuilder();
        for (Stretch stretch : stretches(clean(text))) {
            String escaped = escape.apply(stretch.text());
            written.append(stretch.rightToLeft() ? before + escaped + after : escaped);
        }
        return written.toString();
    }

    private record Stretch(String text, boolean rightToLeft) {}

    private static List<Stretch> stretches(String text) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        int end = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (isRightToLeft(codePoint)) {
                if (!inside) {
                    add(stretches, text.substring(start, i), false);
                    start = i;
                    inside = true;
                }
                end = next;
            } else if (inside && Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                add(stretches, text.substring(start, end), true);
                start = end;
                inside = false;
            }
            i = next;
        }
        add(stretches, text.substring(start, inside ? end : text.length()), inside);
        if (inside) {
            add(stretches, text.substring(end), false);
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, String text, boolean rightToLeft) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(text, rightToLeft));
        }
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
