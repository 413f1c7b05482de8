package io.github.totalcomp.core.internal;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.text.AmountText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** Exact figures as short text: what is left off is marked with an ellipsis, never silently. */
public final class Figures {

    private static final int PRICE_DECIMALS = 4;

    private Figures() {}

    /**
     * {@return the first decimals of a number, then an ellipsis if more follow} 220.5419… with two decimals is {@code
     * 220.54…}; 0.4 is {@code 0.4}.
     *
     * @param value any number
     * @param decimals the most decimals shown; the rest is cut off, not rounded
     */
    public static String decimal(Rational value, int decimals) {
        BigDecimal shown = value.toBigDecimal(decimals, RoundingMode.DOWN);
        return Rational.of(shown).equals(value)
                ? shown.stripTrailingZeros().toPlainString()
                : (value.signum() < 0 && shown.signum() == 0 ? "-" : "") + shown.toPlainString() + "…";
    }

    /**
     * {@return a share as a percentage for people, rounded HALF_UP: 0.33644 with one decimal is {@code 33.6%}, 0.2 is {@code
     * 20%}}
     *
     * @param share any number
     * @param decimals the most decimals shown
     */
    public static String percent(Rational share, int decimals) {
        return share.times(Rational.of(100))
                        .toBigDecimal(decimals, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    /**
     * {@return a price, cut off after four decimals with an ellipsis if it is finer than that}
     *
     * @param price any amount
     */
    public static String price(MonetaryAmount price) {
        BigDecimal number = Amounts.number(price);
        return number.scale() <= PRICE_DECIMALS
                ? AmountText.full(price)
                : AmountText.full(Amounts.of(number.setScale(PRICE_DECIMALS, RoundingMode.DOWN), price.getCurrency()))
                        + "…";
    }

    /**
     * {@return an exact number of major units, cut off after four decimals with an ellipsis if it is finer than that}
     *
     * @param number major units such as dollars
     * @param currency the currency
     */
    public static String price(Rational number, CurrencyUnit currency) {
        BigDecimal shown = number.toBigDecimal(PRICE_DECIMALS, RoundingMode.DOWN);
        String text = AmountText.full(Amounts.of(shown, currency));
        return Rational.of(shown).equals(number) ? text : text + "…";
    }

    /**
     * {@return an amount with its sign: {@code +20,604.40}, {@code -344}, {@code 0}}
     *
     * @param amount any amount
     * @param decimals the number of decimals
     */
    public static String signed(MonetaryAmount amount, int decimals) {
        return (amount.isPositive() ? "+" : "") + AmountText.number(amount, decimals);
    }
}
