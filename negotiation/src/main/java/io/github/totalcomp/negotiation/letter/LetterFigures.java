package io.github.totalcomp.negotiation.letter;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.internal.PlainText;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
        return term.suffix().isEmpty()
                ? figure
                : (figure + " " + PlainText.readable("a component's term", term.suffix())).strip();
    }

    /** Whole amounts without decimals, others with those of the currency. */
    String amount(MonetaryAmount amount) {
        BigDecimal number = Amounts.number(amount);
        int decimals = number.scale() == 0
                ? 0
                : Math.max(number.scale(), amount.getCurrency().getDefaultFractionDigits());
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency(amount.getCurrency().getCurrencyCode()));
        format.setMinimumFractionDigits(decimals); // where needed, this raises the maximum too
        return spaced(format.format(number));
    }

    /** The JDK sets codes such as BHD directly next to the digits. */
    private static String spaced(String amount) {
        return amount.replaceAll("(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})", "\u00a0");
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new DefinitionException(
                    "an amount in a letter must be in a currency of ISO 4217", code, "use a currency such as USD");
        }
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(locale)
                .format(date);
    }

    String units(Units units) {
        return units.isWhole() ? number(units.value().numerator()) : units.toString();
    }

    String number(Number whole) {
        return NumberFormat.getIntegerInstance(locale).format(whole);
    }
}
