package io.github.totalcomp.formats;

import io.github.totalcomp.core.money.Amounts;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** Writes amounts: in the currency of a file, or each with a currency of its own. */
@FunctionalInterface
interface MoneyWriter {

    /**
     * {@return the amount as a text}
     *
     * @param what the amount is, for messages
     * @param amount to be written
     */
    String text(String what, MonetaryAmount amount);

    default String amount(MonetaryAmount amount) {
        return text("an amount in the file", amount);
    }

    default String price(MonetaryAmount price) {
        return text("a price in the file", price);
    }

    /** Plain decimals, all in the currency of the file. */
    static MoneyWriter in(CurrencyUnit currency) {
        return (what, amount) -> PlainText.money(Amounts.requireCurrency(what, amount, currency));
    }

    /** Each amount with the code of its currency: {@code USD 1250.50}. */
    static MoneyWriter withCodes() {
        return (what, amount) -> PlainText.moneyWithCode(amount);
    }
}
