package io.github.totalcomp.core.quantity;

import io.github.totalcomp.core.DefinitionException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An exact fraction of two whole numbers, always in lowest terms with a positive denominator.
 *
 * <p>Use it where a quotient must not be rounded: portions of a grant, mean closing prices, fractional units. Use
 * {@link Portion} for a share of a whole and {@link Units} for a number of shares.
 */
public final class Rational implements Comparable<Rational> {

    /** The number zero. */
    public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

    /** The number one. */
    public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

    private static final int LONGEST_TEXT = 120;
    /** Of a whole number or a fraction of two: what any text stands for is written in fewer, so that it can be read again. */
    private static final int LONGEST_OF_WHOLE = 250;

    private static final int LARGEST_EXPONENT = 200;
    private static final int MOST_BITS = 4_000;
    private static final int MOST_DECIMALS = 10_000;
    private static final int LONG_DIGITS = 18;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * {@return the whole number given}
     *
     * @param value any whole number
     */
    public static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * {@return the quotient of two whole numbers in lowest terms} {@code of(14, 20)} is 7/10.
     *
     * @param numerator any whole number
     * @param denominator any whole number but zero
     * @throws DefinitionException if the denominator is zero
     */
    public static Rational of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * {@return the quotient of two whole numbers in lowest terms}
     *
     * @param numerator any whole number
     * @param denominator any whole number but zero
     * @throws DefinitionException if the denominator is zero, or either has more than 4,000 binary digits
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        if (denominator.signum() == 0) {
            throw new DefinitionException(
                    "a denominator must not be zero", numerator + "/0", "state a denominator other than zero");
        }
        requireSensible(numerator, denominator);
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        return new Rational(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** Exact sums of unlike fractions grow without end; a limit keeps them from taking all time. */
    private static void requireSensible(BigInteger numerator, BigInteger denominator) {
        int bits = Math.max(numerator.bitLength(), denominator.bitLength());
        if (bits > MOST_BITS) {
            throw new DefinitionException(
                    "a fraction must have at most " + MOST_BITS + " binary digits on each side of its line",
                    "one of " + bits,
                    "use fractions with denominators of sensible size");
        }
    }

    private static boolean isSensible(BigDecimal value) {
        return Math.abs((long) value.scale()) <= LARGEST_EXPONENT
                && value.unscaledValue().bitLength() <= MOST_BITS
                && value.precision() <= LARGEST_EXPONENT;
    }

    private static String size(BigDecimal value) {
        int bits = value.unscaledValue().bitLength();
        return bits > MOST_BITS ? bits + " binary digits" : value.precision() + " digits";
    }

    /**
     * {@return the exact value of a decimal number} {@code 0.125} is 1/8.
     *
     * @param value a decimal number with an exponent within ±200
     * @throws DefinitionException if the exponent is absurd
     */
    public static Rational of(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        if (!isSensible(value)) {
            throw new DefinitionException(
                    "a number must have at most " + LARGEST_EXPONENT + " digits and an exponent within ±"
                            + LARGEST_EXPONENT,
                    "one of " + size(value) + " and exponent " + -(long) value.scale(),
                    "state a number of sensible size");
        }
        return value.scale() <= 0
                ? new Rational(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /**
     * {@return the number a text stands for: a fraction {@code 1/48}, a percentage {@code 12.5%} or a decimal {@code
     * 0.25}} Exponents, blanks and grouping are refused.
     *
     * @param text at most 120 characters with a point or a percent sign, 250 without
     * @throws DefinitionException if the text is none of these
     */
    public static Rational parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > LONGEST_OF_WHOLE || (text.length() > LONGEST_TEXT && isDecimal(text))) {
            throw unreadable(text);
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return whole(text, text.substring(0, slash)).dividedBy(whole(text, text.substring(slash + 1)));
        }
        if (text.endsWith("%")) {
            Rational percent = decimal(text, text.substring(0, text.length() - 1));
            return of(percent.numerator, percent.denominator.multiply(HUNDRED));
        }
        return decimal(text, text);
    }

    private static boolean isDecimal(String text) {
        return text.indexOf('.') >= 0 || text.endsWith("%");
    }

    private static Rational whole(String text, String part) {
        Rational value = decimal(text, part);
        if (!value.isWhole()) {
            throw unreadable(text);
        }
        return value;
    }

    private static Rational decimal(String text, String part) {
        if (isShortWholeNumber(part)) {
            return of(Long.parseLong(part));
        }
        if (!DECIMAL.matcher(part).matches()) {
            throw unreadable(text);
        }
        return of(new BigDecimal(part));
    }

    /** {@return whether a text is of digits only, few enough for a long} Most units are, and a pattern takes longer. */
    private static boolean isShortWholeNumber(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) < '0' || part.charAt(i) > '9') {
                return false;
            }
        }
        return !part.isEmpty() && part.length() <= LONG_DIGITS;
    }

    private static DefinitionException unreadable(String text) {
        return new DefinitionException(
                "a number must read like 1/48, 12.5% or 0.25 in at most " + LONGEST_TEXT + " characters",
                DefinitionException.quoted(text),
                "write it in one of these forms");
    }

    /** {@return the numerator in lowest terms; it carries the sign} */
    public BigInteger numerator() {
        return numerator;
    }

    /** {@return the denominator in lowest terms, at least one} */
    public BigInteger denominator() {
        return denominator;
    }

    /** {@return whether this is a whole number} */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** {@return -1, 0 or 1 as this is below, at or above zero} */
    public int signum() {
        return numerator.signum();
    }

    /**
     * {@return the exact sum}
     *
     * @param other the number to add
     */
    public Rational plus(Rational other) {
        if (denominator.equals(other.denominator)) {
            return of(numerator.add(other.numerator), denominator);
        }
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * {@return the exact difference}
     *
     * @param other the number to take away
     */
    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    /** {@return this with the other sign} */
    public Rational negated() {
        return new Rational(numerator.negate(), denominator);
    }

    /**
     * {@return the exact product}
     *
     * @param other the factor
     */
    public Rational times(Rational other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * {@return the exact quotient}
     *
     * @param other the divisor
     * @throws DefinitionException if the divisor is zero
     */
    public Rational dividedBy(Rational other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** {@return the largest whole number not above this} {@code -1/2} gives -1. */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /**
     * {@return the nearest whole number under a named rounding}
     *
     * @param rounding how to round
     */
    public BigInteger rounded(RoundingMode rounding) {
        return toBigDecimal(0, rounding).unscaledValue();
    }

    /**
     * {@return the decimal of the given scale under a named rounding}
     *
     * @param scale the number of decimals
     * @param rounding how to round
     * @throws DefinitionException if it is to have more than 10,000 decimals
     */
    public BigDecimal toBigDecimal(int scale, RoundingMode rounding) {
        requireDecimals(Math.abs((long) scale));
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, rounding);
    }

    /**
     * {@return the decimal of the given precision and rounding}
     *
     * @param context the number of significant digits and the rounding
     * @throws DefinitionException if it is to have more than 10,000 digits
     * @throws ArithmeticException if the digits are unlimited and the decimal would not end
     */
    public BigDecimal toBigDecimal(MathContext context) {
        requireDecimals(context.getPrecision());
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), context);
    }

    private static void requireDecimals(long digits) {
        if (digits > MOST_DECIMALS) {
            throw new DefinitionException(
                    "a fraction is written with at most " + MOST_DECIMALS + " digits", digits, "state fewer");
        }
    }

    /**
     * {@return the exact decimal}
     *
     * @throws ArithmeticException if the decimal would not end, as for 1/3
     */
    public BigDecimal toBigDecimalExact() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator));
    }

    @Override
    public int compareTo(Rational other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** {@return the whole number, or numerator and denominator such as {@code 1/48}; {@link #parse} reads it} */
    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
