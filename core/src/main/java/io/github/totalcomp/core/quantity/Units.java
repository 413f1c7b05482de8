package io.github.totalcomp.core.quantity;

import io.github.totalcomp.core.DefinitionException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/**
 * An exact number of restricted stock units, shares or options: zero or more, whole or fractional.
 *
 * <p>Fractions are kept as they are ({@code 10/3}), never rounded. {@link #isWhole()} tells whether {@link #toLong()}
 * will answer.
 */
public final class Units implements Comparable<Units> {

    /** No units. */
    public static final Units ZERO = new Units(Rational.ZERO);

    private final Rational value;

    private Units(Rational value) {
        this.value = value;
    }

    /**
     * {@return so many whole units}
     *
     * @param units zero or more
     * @throws DefinitionException if negative
     */
    public static Units of(long units) {
        return units == 0 ? ZERO : of(Rational.of(units));
    }

    /**
     * {@return so many units, decimals allowed} {@code of(new BigDecimal("18.9"))} is 189/10.
     *
     * @param units zero or more
     * @throws DefinitionException if negative or of absurd size
     */
    public static Units of(BigDecimal units) {
        return of(Rational.of(units));
    }

    /**
     * {@return so many units, exactly}
     *
     * @param units zero or more
     * @throws DefinitionException if negative
     */
    public static Units of(Rational units) {
        Objects.requireNonNull(units, "units");
        if (units.signum() < 0) {
            throw new DefinitionException("units must not be negative", units, "state zero or more units");
        }
        return new Units(units);
    }

    /**
     * {@return the units a text stands for: {@code 1200}, {@code 18.9} or {@code 10/3}}
     *
     * @param text a whole number, a decimal or a fraction
     * @throws DefinitionException if the text is none of these or negative
     */
    public static Units parse(String text) {
        return of(Rational.parse(text));
    }

    /** {@return the exact number of units} */
    public Rational value() {
        return value;
    }

    /** {@return whether there is no fraction of a unit} */
    public boolean isWhole() {
        return value.isWhole();
    }

    /** {@return whether there are none} */
    public boolean isZero() {
        return value.signum() == 0;
    }

    /** {@return the whole units, any fraction left off} 18.9 gives 18. */
    public BigInteger wholeUnits() {
        return value.floor();
    }

    /**
     * {@return the units as a long}
     *
     * @throws ArithmeticException if there is a fraction or more than a long holds
     */
    public long toLong() {
        if (!isWhole()) {
            throw new ArithmeticException(value + " units are not a whole number; use value() for the exact fraction");
        }
        return value.numerator().longValueExact();
    }

    /**
     * {@return the sum}
     *
     * @param other the units to add
     */
    public Units plus(Units other) {
        return new Units(value.plus(other.value));
    }

    /**
     * {@return the difference}
     *
     * @param other at most as many units as this
     * @throws DefinitionException if more are taken away than there are
     */
    public Units minus(Units other) {
        return of(value.minus(other.value));
    }

    /**
     * {@return the exact share of these units} Half of 9 units is 9/2.
     *
     * @param portion the share
     */
    public Units times(Portion portion) {
        return new Units(value.times(portion.value()));
    }

    @Override
    public int compareTo(Units other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Units that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return the number as {@link #parse} reads it: {@code 1200}, or a fraction such as {@code 10/3}} */
    @Override
    public String toString() {
        return value.toString();
    }
}
