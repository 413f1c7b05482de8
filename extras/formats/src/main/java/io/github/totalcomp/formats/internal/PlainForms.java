package io.github.totalcomp.formats.internal;

/** The forms of plain texts in a file, character by character: a file holds too many of them for regular expressions. */
final class PlainForms {

    private static final int MOST_INTEGER_DIGITS = 30;
    private static final int MOST_DECIMALS = 40;
    private static final int MOST_COUNT_DIGITS = 9;
    private static final int DATE_LENGTH = 10;

    private PlainForms() {}

    /** {@return whether the text is a decimal like -1250.50, with at most 30 digits before the point and 40 after it} */
    static boolean isDecimal(String text) {
        int from = afterSign(text);
        int point = text.indexOf('.');
        return point < 0
                ? isDigits(text, from, text.length(), MOST_INTEGER_DIGITS)
                : isDigits(text, from, point, MOST_INTEGER_DIGITS)
                        && isDigits(text, point + 1, text.length(), MOST_DECIMALS);
    }

    /** {@return whether the text is a whole number of at most nine digits} */
    static boolean isCount(String text) {
        return isDigits(text, afterSign(text), text.length(), MOST_COUNT_DIGITS);
    }

    /** {@return whether the text reads like 2026-03-02; the date need not exist} */
    static boolean isDate(String text) {
        return text.length() == DATE_LENGTH
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && isDigits(text, 0, 4, 4)
                && isDigits(text, 5, 7, 2)
                && isDigits(text, 8, DATE_LENGTH, 2);
    }

    /** {@return whether the text can be shown anywhere: not blank, no control characters, no half of a character} */
    static boolean isLabel(String text, int longest) {
        if (text.length() > longest || text.isBlank()) {
            return false;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isShown(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShown(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7f) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    private static int afterSign(String text) {
        return text.startsWith("-") ? 1 : 0;
    }

    private static boolean isDigits(String text, int from, int to, int most) {
        if (to <= from || to - from > most) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
