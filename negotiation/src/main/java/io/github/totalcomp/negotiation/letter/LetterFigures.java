package io.github.totalcomp.negotiation.letter;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import javax.money.MonetaryAmount;

/** Writes figures in a locale. */
final class LetterFigures {

    private final Locale locale;

    LetterFigures(Locale locale) {
        this.locale = locale;
    }

    String term(LeverTerm term) {
        String figure = term.amount()
                .map(this::amount)
                .orElseGet(() -> term.units().map(this::units).orElse(""));
        return (figure + " " + term.suffix()).strip();
    }

    /** Whole amounts without decimals, others with those of the currency. */
    private String amount(MonetaryAmount amount) {
        BigDecimal number = Amounts.number(amount);
        int decimals = number.scale() == 0
                ? 0
                : Math.max(number.scale(), amount.getCurrency().getDefaultFractionDigits());
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(amount.getCurrency().getCurrencyCode()));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    private String units(Units units) {
        return units.isWhole() ? number(units.value().numerator()) : units.toString();
    }

    String number(Number whole) {
        return NumberFormat.getIntegerInstance(locale).format(whole);
    }
}
