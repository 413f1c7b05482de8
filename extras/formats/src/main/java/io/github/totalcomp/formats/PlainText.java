package io.github.totalcomp.formats;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Figures as plain texts. */
final class PlainText {

    private PlainText() {}

    /** A plain decimal with the minor digits of the currency, or more where the amount has more. */
    static String money(MonetaryAmount amount) {
        BigDecimal number = Amounts.number(amount);
        int digits = Math.max(0, amount.getCurrency().getDefaultFractionDigits());
        return number.setScale(Math.max(number.scale(), digits)).toPlainString();
    }

    /** The same with the code of the currency before it. */
    static String moneyWithCode(MonetaryAmount amount) {
        return amount.getCurrency().getCurrencyCode() + " " + money(amount);
    }

    static void putMoney(Map<String, Object> tree, String name, Optional<MonetaryAmount> amount) {
        amount.ifPresent(present -> tree.put(name, money(present)));
    }

    static String decimal(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A decimal where it ends within so many decimals, as 0.8, and else the exact fraction, as 1/3. */
    static String exact(Rational number, int decimals) {
        BigDecimal cut = number.toBigDecimal(decimals, RoundingMode.DOWN);
        return Rational.of(cut).equals(number) ? decimal(cut) : number.toString();
    }
}
