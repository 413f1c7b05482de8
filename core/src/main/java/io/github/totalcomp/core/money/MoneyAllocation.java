package io.github.totalcomp.core.money;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * Splits an amount into parts that are payable in whole minor units and sum to the amount, in every currency.
 *
 * <p>Part k is the difference of two running totals, each rounded HALF_UP to the minor unit: no part is more than one
 * minor unit from its exact share, and nothing is lost or invented. $30,000 over 24 paychecks is $1,250.00 each; over
 * 26 it is $1,153.85 or $1,153.84, twenty-six of which make $30,000.00.
 */
public final class MoneyAllocation {

    /** The most parts that an amount is split into. */
    public static final int MOST_PARTS = 100_000;

    private MoneyAllocation() {}

    /**
     * {@return so many parts, as equal as the minor unit allows}
     *
     * @param amount payable in whole minor units; may be negative
     * @param parts from 1 to {@value #MOST_PARTS}
     * @throws DefinitionException if there are no parts or too many, or the amount is finer than the minor unit
     */
    public static List<MonetaryAmount> evenly(MonetaryAmount amount, int parts) {
        requireParts(parts);
        List<Rational> running = new ArrayList<>(parts);
        for (int k = 1; k <= parts; k++) {
            running.add(Rational.of(k, parts));
        }
        return differences(amount, running);
    }

    /**
     * {@return one part for each weight, in proportion to the weights} USD 100 by 1, 1, 1 is 33.33, 33.34, 33.33.
     *
     * @param amount payable in whole minor units; may be negative
     * @param weights zero or more each, at least one above zero
     * @throws DefinitionException if a weight is negative, all are zero, or the amount is finer than the minor unit
     */
    public static List<MonetaryAmount> byWeights(MonetaryAmount amount, long... weights) {
        requireParts(weights.length);
        BigInteger sum = BigInteger.ZERO;
        for (long weight : weights) {
            if (weight < 0) {
                throw new DefinitionException("a weight must not be negative", weight, "state zero or more");
            }
            sum = sum.add(BigInteger.valueOf(weight));
        }
        if (sum.signum() == 0) {
            throw new DefinitionException("weights must not all be zero", 0, "state a weight above zero");
        }
        List<Rational> running = new ArrayList<>(weights.length);
        BigInteger total = BigInteger.ZERO;
        for (long weight : weights) {
            total = total.add(BigInteger.valueOf(weight));
            running.add(Rational.of(total, sum));
        }
        return differences(amount, running);
    }

    /**
     * {@return one part for each portion}
     *
     * @param amount payable in whole minor units; may be negative
     * @param portions exact shares that sum to one
     * @throws DefinitionException if the portions sum to anything but one, or the amount is finer than the minor unit
     */
    public static List<MonetaryAmount> byPortions(MonetaryAmount amount, List<Portion> portions) {
        requireParts(portions.size());
        return differences(
                amount,
                Portion.cumulative(portions).stream().map(Portion::value).toList());
    }

    private static void requireParts(int parts) {
        if (parts < 1 || parts > MOST_PARTS) {
            throw new DefinitionException(
                    "an amount is split into 1 to " + MOST_PARTS + " parts", parts, "state another number of parts");
        }
    }

    private static List<MonetaryAmount> differences(MonetaryAmount amount, List<Rational> running) {
        Objects.requireNonNull(amount, "amount");
        CurrencyUnit currency = amount.getCurrency();
        int digits = Amounts.minorDigits(currency);
        BigDecimal whole = Amounts.number(amount);
        if (whole.scale() > digits) {
            throw new DefinitionException(
                    "an amount to be split must be payable in whole minor units",
                    amount,
                    "round it to " + digits + " decimals first");
        }
        CurrencyAmounts amounts = CurrencyAmounts.of(currency);
        Rational exact = Rational.of(whole);
        List<MonetaryAmount> parts = new ArrayList<>(running.size());
        BigDecimal paid = BigDecimal.ZERO;
        for (Rational share : running) {
            BigDecimal due = exact.times(share).toBigDecimal(digits, RoundingMode.HALF_UP);
            parts.add(amounts.of(due.subtract(paid)));
            paid = due;
        }
        return List.copyOf(parts);
    }
}
