package io.github.totalcomp.core.quantity;

import io.github.totalcomp.core.DefinitionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An exact share of a whole, from zero to one: 1/48 of a grant, 5 %, 33.3 %.
 *
 * <p>Portions are never rounded. {@code Portion.percent("33.3")} is 333/1000, not a third; write {@code
 * Portion.of(1, 3)} for a third.
 */
public final class Portion implements Comparable<Portion> {

    /** No share at all. */
    public static final Portion NONE = new Portion(Rational.ZERO);

    /** The whole. */
    public static final Portion ALL = new Portion(Rational.ONE);

    private static final int MOST_PORTIONS = 100_000;
    /** Longer ones are no numbers, with or without the sign. */
    private static final int LONGEST_PERCENTAGE = 1_000;

    private final Rational value;

    private Portion(Rational value) {
        this.value = value;
    }

    /**
     * {@return the portion with the given exact value}
     *
     * @param value from zero to one
     * @throws DefinitionException if the value lies outside
     */
    public static Portion of(Rational value) {
        Objects.requireNonNull(value, "value");
        if (value.signum() < 0 || value.compareTo(Rational.ONE) > 0) {
            throw new DefinitionException(
                    "a portion must lie between 0 and 1", value, "state a share of the whole, such as 1/4 or 25%");
        }
        return new Portion(value);
    }

    /**
     * {@return the portion numerator ÷ denominator} {@code of(1, 48)} is one month of four years.
     *
     * @param numerator not negative
     * @param denominator at least the numerator
     * @throws DefinitionException if the quotient lies outside zero to one
     */
    public static Portion of(long numerator, long denominator) {
        return of(Rational.of(numerator, denominator));
    }

    /**
     * {@return the portion of so many whole percent} {@code percent(5)} is 1/20.
     *
     * @param percent from 0 to 100
     * @throws DefinitionException if the percentage lies outside
     */
    public static Portion percent(long percent) {
        return of(percent, 100);
    }

    /**
     * {@return the portion of so many percent, decimals allowed} {@code percent("12.5")} is 1/8.
     *
     * @param percent from 0 to 100, without a percent sign
     * @throws DefinitionException if the text is no number or lies outside
     */
    public static Portion percent(String percent) {
        Objects.requireNonNull(percent, "percent");
        return percent.length() <= LONGEST_PERCENTAGE ? parse(percent + "%") : parse(percent);
    }

    /**
     * {@return the portion a text stands for: {@code 1/48}, {@code 12.5%} or {@code 0.125}}
     *
     * @param text a fraction, a percentage or a decimal
     * @throws DefinitionException if the text is none of these or lies outside zero to one
     */
    public static Portion parse(String text) {
        return of(Rational.parse(text));
    }

    /**
     * {@return the running totals c₁..cₙ of portions that sum to one, so that cₙ is exactly 1}
     *
     * @param portions at least one, summing to exactly one
     * @throws DefinitionException if the list is empty, the sum is another, or there are more than 100,000
     */
    public static List<Portion> cumulative(List<Portion> portions) {
        if (Objects.requireNonNull(portions, "portions").size() > MOST_PORTIONS) {
            throw new DefinitionException(
                    "portions of a whole may number at most " + MOST_PORTIONS,
                    portions.size() + " of them",
                    "state fewer");
        }
        List<Portion> running = new ArrayList<>(portions.size());
        Rational sum = Rational.ZERO;
        for (Portion portion : portions) {
            sum = sum.plus(portion.value);
            if (sum.compareTo(Rational.ONE) > 0) {
                throw notOne(portions);
            }
            running.add(new Portion(sum));
        }
        if (!sum.equals(Rational.ONE)) {
            throw notOne(portions);
        }
        return List.copyOf(running);
    }

    private static DefinitionException notOne(List<Portion> portions) {
        Rational sum = portions.stream().map(Portion::value).reduce(Rational.ZERO, Rational::plus);
        return new DefinitionException(
                "portions must sum to 1",
                sum + " from " + portions,
                "correct a portion, or name a policy that rescales them or puts the rest on the last tranche");
    }

    /** {@return the exact value between zero and one} */
    public Rational value() {
        return value;
    }

    @Override
    public int compareTo(Portion other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Portion that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return the fraction in lowest terms, such as {@code 1/48}; {@link #parse} reads it} */
    @Override
    public String toString() {
        return value.toString();
    }
}
