package io.github.totalcomp.core.internal;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigDecimal;
import java.util.Collection;

/** Checks shared by the values of this library. */
public final class Checks {

    private static final int LONGEST_LABEL = 200;
    private static final int LARGEST_EXPONENT = 100;
    /** What can be listed and cut into periods within seconds; an offer usually makes a few hundred. */
    private static final int MOST_PAYMENTS = 50_000;

    /** A thousand decimal digits. */
    private static final int BITS_OF_A_DECIMAL = 3_322;

    /** The only characters of the categories of separators of lines and of paragraphs. */
    private static final char LINE_SEPARATOR = 0x2028;

    private static final char PARAGRAPH_SEPARATOR = 0x2029;

    private Checks() {}

    /**
     * {@return the label, if it can be shown anywhere: not blank, at most 200 characters, no control characters}
     *
     * @param name what the label names, for the message
     * @param label the text
     * @throws DefinitionException if it cannot
     */
    public static String label(String name, String label) {
        if (label.length() > LONGEST_LABEL || label.isBlank() || hasControl(label)) {
            throw new DefinitionException(
                    name + " must be 1 to " + LONGEST_LABEL + " characters without control characters",
                    DefinitionException.quoted(label),
                    "state a short plain text");
        }
        return label;
    }

    /**
     * {@return the number of compensation years of a horizon, if it is one}
     *
     * @param years from 1 to {@value CompensationYears#MOST_YEARS}
     * @throws DefinitionException if it lies outside
     */
    public static int horizon(int years) {
        if (years < 1 || years > CompensationYears.MOST_YEARS) {
            throw new DefinitionException(
                    "a horizon must be 1 to " + CompensationYears.MOST_YEARS + " years",
                    years,
                    "state the number of years to cover");
        }
        return years;
    }

    /**
     * {@return a list, if it is not longer than allowed}
     *
     * @param what what it lists, for the message
     * @param list any list; only its size is looked at
     * @param most the most elements
     * @throws DefinitionException if it is longer
     */
    public static <C extends Collection<?>> C atMost(String what, C list, int most) {
        if (list.size() > most) {
            throw new DefinitionException(
                    what + " may number at most " + most, list.size() + " of them", "state fewer");
        }
        return list;
    }

    /**
     * {@return the number of payments of an offer that are counted so far, if an offer may make so many} Asked while they are
     * counted, so that there are never many more.
     *
     * @param count the payments so far
     * @throws DefinitionException if they are more than {@value #MOST_PAYMENTS}
     */
    public static int payments(int count) {
        if (count > MOST_PAYMENTS) {
            throw new DefinitionException(
                    "the payments of an offer may number at most " + MOST_PAYMENTS,
                    count + " or more",
                    "state fewer components, rarer payments or a shorter horizon");
        }
        return count;
    }

    /**
     * {@return a decimal, if it can be computed with and written out in no time}
     *
     * @param what what it is, for the message
     * @param number any number
     * @throws DefinitionException if it has more than 1,000 digits or an exponent beyond ±100
     */
    public static BigDecimal decimal(String what, BigDecimal number) {
        int bits = number.unscaledValue().bitLength();
        if (bits > BITS_OF_A_DECIMAL || Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            throw new DefinitionException(
                    what + " must have at most 1000 digits and an exponent within ±" + LARGEST_EXPONENT,
                    "one of " + bits + " binary digits and exponent " + -(long) number.scale(),
                    "state a number of sensible size");
        }
        return number;
    }

    /** All of these stand in a single {@code char}. */
    private static boolean hasControl(String label) {
        for (int i = 0; i < label.length(); i++) {
            char character = label.charAt(i);
            if (Character.isISOControl(character) || character == LINE_SEPARATOR || character == PARAGRAPH_SEPARATOR) {
                return true;
            }
        }
        return false;
    }
}
