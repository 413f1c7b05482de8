package io.github.totalcomp.negotiation.letter;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;

/** Keeps texts from breaking a letter. */
final class PlainText {

    private PlainText() {}

    /** One line without control characters, marks that turn the direction of writing, or marks of a template. */
    static String require(String what, String text) {
        Checks.label(what, text);
        if (text.codePoints().anyMatch(PlainText::turnsDirection) || text.contains("{{") || text.contains("}}")) {
            throw new DefinitionException(
                    what + " must hold no template marks and no marks that turn the direction of writing",
                    "\"" + text.replaceAll("\\p{Cf}", "?") + "\"",
                    "state a short plain text");
        }
        return text;
    }

    private static boolean turnsDirection(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
