package io.github.totalcomp.core.text;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.money.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import javax.money.MonetaryAmount;

/** Amounts of money as plain text with grouped thousands, the same in every locale: {@code 258,200}, {@code 0.50}. */
public final class AmountText {

    private static final int MOST_DECIMALS = 200;

    private AmountText() {}

    /**
     * {@return the number with grouped thousands and as many decimals as it needs: none, or the currency's minor digits}
     *
     * @param amount in whole minor units, or finer as a price may be
     */
    public static String number(MonetaryAmount amount) {
        BigDecimal number = Amounts.number(amount);
        int digits = amount.getCurrency().getDefaultFractionDigits();
        return grouped(number, number.scale() == 0 ? 0 : Math.max(number.scale(), digits));
    }

    /**
     * {@return the currency code and the number: {@code USD 258,200}}
     *
     * @param amount any amount
     */
    public static String full(MonetaryAmount amount) {
        return amount.getCurrency().getCurrencyCode() + " " + number(amount);
    }

    /**
     * {@return the number with grouped thousands and so many decimals}
     *
     * @param amount any amount
     * @param decimals from 0 to 200, rounded HALF_UP for display
     * @throws DefinitionException if there are to be fewer or more
     */
    public static String number(MonetaryAmount amount, int decimals) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new DefinitionException(
                    "an amount is shown with 0 to " + MOST_DECIMALS + " decimals", decimals, "state such a number");
        }
        return grouped(Amounts.number(amount), decimals);
    }

    /**
     * {@return the number of decimals that shows all of these amounts exactly and alike}
     *
     * @param amounts in whole minor units of one currency
     */
    public static int decimals(Collection<? extends MonetaryAmount> amounts) {
        int decimals = 0;
        for (MonetaryAmount amount : amounts) {
            int scale = Amounts.number(amount).scale();
            if (scale > 0) {
                decimals =
                        Math.max(decimals, Math.max(scale, amount.getCurrency().getDefaultFractionDigits()));
            }
        }
        return decimals;
    }

    private static String grouped(BigDecimal number, int decimals) {
        BigDecimal shown = number.setScale(decimals, RoundingMode.HALF_UP);
        String plain = shown.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return shown.signum() < 0 ? "-" + text : text.toString();
    }
}
