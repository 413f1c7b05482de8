package io.github.totalcomp.negotiation.internal;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import java.util.stream.Collectors;

/** Keeps texts from breaking what is said or written with them. */
public final class PlainText {

    private PlainText() {}

    /**
     * {@return the text without blanks around it, if it is one line without control characters, characters that nobody
     * sees or that mean nothing, marks that turn the direction of writing, or marks of a template}
     *
     * @param what the text is, for the message
     * @param around the text, perhaps with blanks around it
     * @throws DefinitionException if it is not
     */
    public static String require(String what, String around) {
        return readable(what, Checks.label(what, stripped(around)));
    }

    /**
     * {@return a text that is known to be one line without control characters, and may be of any length, without blanks
     * around it, if it holds nothing else that {@link #require} refuses} For what the library made of a name that had passed.
     *
     * @param what the text is, for the message
     * @param around the text, perhaps with blanks around it
     * @throws DefinitionException if it does
     */
    public static String readable(String what, String around) {
        String text = stripped(around);
        if (text.codePoints().anyMatch(PlainText::turnsDirection) || text.contains("{{") || text.contains("}}")) {
            throw new DefinitionException(
                    what + " must hold no template marks and no marks that turn the direction of writing",
                    "\"" + text.replaceAll("\\p{Cf}", "?") + "\"",
                    "state a short plain text");
        }
        if (text.codePoints().anyMatch(PlainText::isHidden) || text.codePoints().allMatch(PlainText::joins)) {
            throw new DefinitionException(
                    what + " must hold no characters that are invisible, private or unassigned",
                    "\"" + shown(text) + "\"",
                    "state a short plain text");
        }
        return text;
    }

    /** Unlike {@link String#strip}, also without blanks that do not break a line. */
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char character) {
        return character == '\t' || Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    private static String shown(String text) {
        return text.codePoints()
                .mapToObj(point -> isHidden(point) || joins(point) ? "?" : Character.toString(point))
                .collect(Collectors.joining());
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT -> !joins(codePoint);
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** The joiner and the non-joiner belong to the spelling of several languages, and to emoji. */
    private static boolean joins(int codePoint) {
        return codePoint == 0x200C || codePoint == 0x200D;
    }

    private static boolean turnsDirection(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
