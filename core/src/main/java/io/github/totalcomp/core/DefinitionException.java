package io.github.totalcomp.core;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a definition breaks a rule of compensation arithmetic: a negative amount, portions that do not sum to
 * one, a year before the first.
 *
 * <p>The message has three parts in one order: the rule, the value that broke it, and the remedy. For example {@code
 * units must not be negative, but was -3; state zero or more units}.
 */
public class DefinitionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 120;
    private static final int LONGEST_COPIED = 10_000;
    private static final int SHOWN_OF_LONGER = 90;

    /** Control characters, line separators, marks that turn the direction of writing, and halves of a character. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    /** Writing a longer number out would take time. */
    private static final int MOST_BITS = 10_000;

    /** The rule that was broken. */
    private final String rule;

    /** What the caller can do. */
    private final String remedy;

    private final transient @Nullable Object definition;

    /**
     * Creates an error from its three parts.
     *
     * @param rule what must hold, such as {@code "units must not be negative"}
     * @param definition the offending definition; shown shortened and without characters that act on a terminal
     * @param remedy what the caller can do
     */
    public DefinitionException(String rule, @Nullable Object definition, String remedy) {
        super(rule + ", but was " + shown(definition) + "; " + remedy);
        this.rule = rule;
        this.definition = definition;
        this.remedy = remedy;
    }

    /** {@return the rule that was broken} */
    public final String rule() {
        return rule;
    }

    /** {@return what the caller can do about it} */
    public final String remedy() {
        return remedy;
    }

    /** {@return the offending definition, or null after serialization} */
    public final @Nullable Object definition() {
        return definition;
    }

    /**
     * {@return a text in quotes, as a definition to be shown; of one that is so long that a copy would hurt, the beginning}
     *
     * @param text any text
     */
    public static String quoted(String text) {
        return text.length() <= LONGEST_COPIED
                ? "\"" + text + "\""
                : "\"" + text.substring(0, SHOWN_OF_LONGER) + "… (" + (text.length() + 2) + " characters)";
    }

    private static String shown(@Nullable Object definition) {
        if (definition instanceof BigInteger number && number.bitLength() > MOST_BITS) {
            return "a whole number of " + number.bitLength() + " binary digits";
        }
        if (definition instanceof BigDecimal number && number.unscaledValue().bitLength() > MOST_BITS) {
            return "a decimal of " + number.unscaledValue().bitLength() + " binary digits";
        }
        String text = String.valueOf(definition);
        return text.length() <= LONGEST_SHOWN
                ? printable(text)
                : printable(text.substring(0, LONGEST_SHOWN)) + "… (" + text.length() + " characters)";
    }

    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ");
    }
}
