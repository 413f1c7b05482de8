package io.github.totalcomp.core.internal;

import io.github.totalcomp.core.DefinitionException;

/** Checks shared by the values of this library. */
public final class Checks {

    private static final int LONGEST_LABEL = 200;

    private Checks() {}

    /**
     * {@return the label, if it can be shown anywhere: not blank, at most 200 characters, no control characters}
     *
     * @param name what the label names, for the message
     * @param label the text
     * @throws DefinitionException if it cannot
     */
    public static String label(String name, String label) {
        if (label.isBlank()
                || label.length() > LONGEST_LABEL
                || label.codePoints().anyMatch(Checks::isControl)) {
            throw new DefinitionException(
                    name + " must be 1 to " + LONGEST_LABEL + " characters without control characters",
                    "\"" + label + "\"",
                    "state a short plain text");
        }
        return label;
    }

    private static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.LINE_SEPARATOR
                || Character.getType(codePoint) == Character.PARAGRAPH_SEPARATOR;
    }
}
