package io.github.totalcomp.bargaining.objection;

import io.github.totalcomp.core.money.Amounts;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * An amount as people write it: {@code $250k}, {@code USD 250,000.50}, {@code 1.2 million}, {@code 250,000 €}. Thousands
 * stand in groups after commas and decimals after a point, whatever the locale. A number without a currency counts as an
 * amount only if it has groups, a {@code k} or the like, or five digits, so that years and levels are none.
 *
 * @param number in major units
 * @param currencies the codes that its sign or code may stand for; empty if it has none
 */
record SpokenAmount(BigDecimal number, Set<String> currencies) {

    static final Pattern PATTERN =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])(?:(?<before>US\\$|[$€£¥₹]|[A-Z]{3}(?= ?\\d)) ?)?"
                    + "(?<number>\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?<decimals>\\.\\d{1,6})?"
                    + "(?: ?(?<scale>[kK]|[mM]|thousand|grand|million))?(?![\\p{L}\\p{N}]|[.,]\\d)"
                    + "(?: ?(?<after>[€£$]|[A-Z]{3}(?![\\p{L}])|dollars|euros|pounds))?");

    private static final Map<String, Set<String>> SIGNS = Map.of(
            "$", Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD"),
            "US$", Set.of("USD"),
            "dollars", Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD"),
            "€", Set.of("EUR"),
            "euros", Set.of("EUR"),
            "£", Set.of("GBP"),
            "pounds", Set.of("GBP"),
            "¥", Set.of("JPY", "CNY"),
            "₹", Set.of("INR"));

    private static final Set<String> WORDS = Set.of("ALL", "TOP");
    private static final int DIGITS_OF_AN_AMOUNT = 5;

    /** The amount of a match, unless the number is none. */
    static Optional<SpokenAmount> of(Matcher match) {
        Set<String> currencies = currencies(match.group("before"));
        if (currencies.isEmpty()) {
            currencies = currencies(match.group("after"));
        }
        String number = match.group("number");
        String scale = match.group("scale");
        boolean amount = !currencies.isEmpty()
                || scale != null
                || number.contains(",")
                || number.length() >= DIGITS_OF_AN_AMOUNT;
        if (!amount) {
            return Optional.empty();
        }
        String decimals = match.group("decimals");
        BigDecimal value = new BigDecimal(number.replace(",", "") + (decimals == null ? "" : decimals));
        return Optional.of(new SpokenAmount(value.movePointRight(zeros(scale)), currencies));
    }

    private static int zeros(@Nullable String scale) {
        if (scale == null) {
            return 0;
        }
        return switch (scale) {
            case "m", "M", "million" -> 6;
            default -> 3;
        };
    }

    private static Set<String> currencies(@Nullable String mark) {
        if (mark == null || WORDS.contains(mark)) {
            return Set.of();
        }
        Set<String> signs = SIGNS.get(mark);
        if (signs != null) {
            return signs;
        }
        boolean known = Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(mark));
        return known ? Set.of(mark) : Set.of();
    }

    /** The amount in a currency, unless it is in another or finer than its minor unit, as {@code 250.000} dollars are. */
    Optional<MonetaryAmount> in(CurrencyUnit currency) {
        boolean other = !currencies.isEmpty() && !currencies.contains(currency.getCurrencyCode());
        boolean finer = number.scale() > Math.max(0, Amounts.minorDigits(currency));
        return other || finer ? Optional.empty() : Optional.of(Amounts.of(number, currency));
    }
}
