package io.github.totalcomp.core.money;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryException;
import javax.money.UnknownCurrencyException;

/**
 * Makes and reads amounts of money. Every amount made here is normalised: one implementation, trailing zeros stripped,
 * so that equal amounts are equal and print alike ({@code USD 258200}, {@code USD 0.5}).
 *
 * <p>Numbers come in as {@code long}, {@code String} or {@code BigDecimal}, never as {@code double}. Rounding happens
 * only in methods whose name says so, and is always HALF_UP to the currency's minor unit (JPY 0, USD 2, BHD 3
 * decimals).
 */
public final class Amounts {

    private static final int LARGEST_EXPONENT = 100;
    /** Counting the digits of a longer number would take time. */
    private static final int MOST_BITS = 4_000;

    private static final int LENGTH_OF_A_CODE = 3;
    private static final int LONGEST_TEXT = 210;
    private static final Pattern TEXT = Pattern.compile("([A-Z]{3}) (-?\\d{1,100}(?:\\.\\d{1,100})?)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,100}(?:\\.\\d{1,100})?");

    private Amounts() {}

    /**
     * {@return an amount of whole US dollars}
     *
     * @param dollars any whole number
     * @throws MissingMoneyProviderException if no JSR-354 implementation is present
     */
    public static MonetaryAmount usd(long dollars) {
        return of(BigDecimal.valueOf(dollars), currency("USD"));
    }

    /**
     * {@return an amount of US dollars}
     *
     * @param dollars a plain decimal such as {@code "1250.50"}
     * @throws DefinitionException if the text is no plain decimal
     */
    public static MonetaryAmount usd(String dollars) {
        return of(dollars, "USD");
    }

    /**
     * {@return an amount of US dollars}
     *
     * @param dollars any decimal of sensible size
     * @throws DefinitionException if the exponent is absurd
     */
    public static MonetaryAmount usd(BigDecimal dollars) {
        return of(dollars, currency("USD"));
    }

    /**
     * {@return an amount of a currency}
     *
     * @param number a plain decimal such as {@code "1250.50"}; exponents, blanks and grouping are refused
     * @param currencyCode an ISO 4217 code such as {@code "BHD"}
     * @throws DefinitionException if the text is no plain decimal or the code is unknown
     */
    public static MonetaryAmount of(String number, String currencyCode) {
        Objects.requireNonNull(number, "number");
        if (number.length() > LONGEST_TEXT || !NUMBER.matcher(number).matches()) {
            throw unreadable("an amount must read like 1250.50, with at most 100 digits on each side", number);
        }
        return of(new BigDecimal(number), currency(currencyCode));
    }

    /**
     * {@return an amount of a currency}
     *
     * @param number any decimal of sensible size
     * @param currency the currency
     * @throws DefinitionException if the exponent is absurd
     */
    public static MonetaryAmount of(BigDecimal number, CurrencyUnit currency) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(currency, "currency");
        boolean isShort = number.unscaledValue().bitLength() <= MOST_BITS;
        if (!isShort
                || Math.abs((long) number.scale()) > LARGEST_EXPONENT
                || number.precision() > 2 * LARGEST_EXPONENT) {
            throw new DefinitionException(
                    "an amount must have at most 200 digits and an exponent within ±100",
                    "one of " + (isShort ? number.precision() + " digits" : "more than 1000 digits") + " and exponent "
                            + -(long) number.scale(),
                    "state an amount of sensible size");
        }
        return create(stripped(number), currency);
    }

    /**
     * {@return the amount of so many minor units: {@code ofMinor(125, USD)} is USD 1.25}
     *
     * @param minorUnits cents, or whatever the currency's smallest unit is
     * @param currency the currency
     * @throws DefinitionException if the currency has no minor unit
     */
    public static MonetaryAmount ofMinor(long minorUnits, CurrencyUnit currency) {
        return create(stripped(BigDecimal.valueOf(minorUnits, minorDigits(currency))), currency);
    }

    /**
     * {@return the number of minor units of an amount: 125 for USD 1.25}
     *
     * @param amount in whole minor units of its currency
     * @throws ArithmeticException if it is finer than the minor unit, or more than a {@code long} holds
     * @throws DefinitionException if the currency has no minor unit
     */
    public static long minorUnits(MonetaryAmount amount) {
        return exactNumber(amount)
                .movePointRight(minorDigits(amount.getCurrency()))
                .longValueExact();
    }

    /**
     * {@return no money}
     *
     * @param currency the currency
     */
    public static MonetaryAmount zero(CurrencyUnit currency) {
        return create(BigDecimal.ZERO, Objects.requireNonNull(currency, "currency"));
    }

    /**
     * {@return the amount a text stands for, as {@code toString} of an amount writes it: {@code USD 1250.5}}
     *
     * @param text an ISO 4217 code, one blank, a plain decimal
     * @throws DefinitionException if the text is of another form or the code is unknown
     */
    public static MonetaryAmount parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (text.length() > LONGEST_TEXT || !matcher.matches()) {
            throw unreadable("an amount must read like USD 1250.50", text);
        }
        return of(matcher.group(2), matcher.group(1));
    }

    /**
     * {@return the currency of an ISO 4217 code}
     *
     * @param code three capital letters such as {@code "USD"}
     * @throws DefinitionException if no such currency is known
     * @throws MissingMoneyProviderException if no JSR-354 implementation is present
     */
    public static CurrencyUnit currency(String code) {
        Objects.requireNonNull(code, "code");
        if (!isCode(code)) {
            throw unknown(code);
        }
        try {
            return Monetary.getCurrency(code);
        } catch (UnknownCurrencyException e) {
            if (Monetary.getCurrencyProviderNames().isEmpty()) {
                throw new MissingMoneyProviderException(e);
            }
            throw unknown(code);
        } catch (MonetaryException | LinkageError e) {
            throw new MissingMoneyProviderException(e);
        }
    }

    /** A provider may take anything else for a pattern, of which it finds the currency that it matches. */
    private static boolean isCode(String text) {
        return text.length() == LENGTH_OF_A_CODE && text.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    /**
     * {@return an equal amount in the form that this library gives to all amounts}
     *
     * @param amount an amount of any implementation
     */
    public static MonetaryAmount normalized(MonetaryAmount amount) {
        Objects.requireNonNull(amount, "amount");
        return normalized(amount, exactNumber(amount));
    }

    private static MonetaryAmount normalized(MonetaryAmount amount, BigDecimal number) {
        return isNormalized(amount, number) ? amount : of(number, amount.getCurrency());
    }

    private static boolean isNormalized(MonetaryAmount amount, BigDecimal number) {
        return number.scale() == stripped(number).scale()
                && amount.getClass() == Provider.AMOUNTS
                && Provider.computesAlike(amount.getContext())
                && Math.abs(number.scale()) <= LARGEST_EXPONENT
                && number.precision() <= 2 * LARGEST_EXPONENT;
    }

    /**
     * {@return the exact number of an amount, trailing zeros stripped}
     *
     * @param amount an amount of any implementation
     */
    public static BigDecimal number(MonetaryAmount amount) {
        return stripped(exactNumber(amount));
    }

    private static BigDecimal exactNumber(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }

    /**
     * {@return an exact number of major units, rounded HALF_UP to the currency's minor unit} 10/3 dollars is USD 3.33.
     *
     * @param number major units such as dollars
     * @param currency the currency
     * @throws DefinitionException if the currency has no minor unit
     */
    public static MonetaryAmount roundedHalfUp(Rational number, CurrencyUnit currency) {
        return create(stripped(number.toBigDecimal(minorDigits(currency), RoundingMode.HALF_UP)), currency);
    }

    /**
     * {@return the number of decimals of a currency's minor unit: JPY 0, USD 2, BHD 3}
     *
     * @param currency the currency
     * @throws DefinitionException if the currency has no minor unit, as gold has none
     */
    public static int minorDigits(CurrencyUnit currency) {
        int digits = currency.getDefaultFractionDigits();
        if (digits < 0) {
            throw new DefinitionException(
                    "a currency must have a minor unit to be paid in",
                    currency.getCurrencyCode(),
                    "use a currency in which salaries are paid");
        }
        return digits;
    }

    /**
     * {@return the normalised amount, if it can be promised: not negative, and payable in whole minor units}
     *
     * @param what what the amount is, for the message
     * @param amount the amount
     * @throws DefinitionException if negative, or finer than the minor unit
     */
    public static MonetaryAmount requirePayable(String what, MonetaryAmount amount) {
        Objects.requireNonNull(amount, what);
        BigDecimal number = exactNumber(amount);
        MonetaryAmount normalized = normalized(amount, number);
        if (number.signum() < 0) {
            throw new DefinitionException(what + " must not be negative", normalized, "state zero or more");
        }
        int digits = minorDigits(normalized.getCurrency());
        if (number.scale() > digits && stripped(number).scale() > digits) {
            throw new DefinitionException(
                    what + " must be payable in whole minor units",
                    normalized,
                    "round it to " + digits + " decimals first");
        }
        return normalized;
    }

    /**
     * {@return the normalised price, if it is above zero; its decimals are kept}
     *
     * @param what what the price is, for the message
     * @param price the price
     * @throws DefinitionException if zero or negative
     */
    public static MonetaryAmount requirePrice(String what, MonetaryAmount price) {
        Objects.requireNonNull(price, what);
        BigDecimal number = exactNumber(price);
        if (number.signum() <= 0) {
            throw new DefinitionException(what + " must be above zero", price, "state the price of one share");
        }
        return normalized(price, number);
    }

    /**
     * {@return the amount, if it is in a currency}
     *
     * @param what where the amount stands, for the message
     * @param amount the amount
     * @param currency the currency of the whole
     * @throws CurrencyMismatchException if it is in another
     */
    public static MonetaryAmount requireCurrency(String what, MonetaryAmount amount, CurrencyUnit currency) {
        if (!amount.getCurrency().equals(currency)) {
            throw new CurrencyMismatchException(what, currency, amount.getCurrency());
        }
        return amount;
    }

    private static DefinitionException unknown(String code) {
        return new DefinitionException(
                "a currency must be a known ISO 4217 code",
                DefinitionException.quoted(code),
                "use a code such as USD, EUR, JPY or BHD");
    }

    private static DefinitionException unreadable(String rule, String text) {
        return new DefinitionException(rule, DefinitionException.quoted(text), "write it so");
    }

    static BigDecimal stripped(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static MonetaryAmount create(BigDecimal number, CurrencyUnit currency) {
        MonetaryAmount amount;
        try {
            amount = Monetary.getDefaultAmountFactory()
                    .setCurrency(currency)
                    .setNumber(number)
                    .create();
        } catch (MonetaryException e) {
            throw new MissingMoneyProviderException(e);
        }
        if (isBeyondEveryProvider(number) && number(amount).compareTo(number) != 0) {
            throw new DefinitionException(
                    "the JSR-354 implementation must hold an amount exactly",
                    number.precision() + " digits, of which " + number.scale() + " decimals, kept as " + amount,
                    "state fewer decimals; Moneta's Money keeps 63, and FastMoney as the default type only 5");
        }
        return amount;
    }

    /** Every implementation keeps 18 digits with 5 decimals; only beyond that is it worth looking. */
    private static boolean isBeyondEveryProvider(BigDecimal number) {
        return number.scale() > 5 || number.precision() > 13;
    }

    /** {@return one unit of a currency} Dollars share the context of the sample, which makes comparing contexts quick. */
    static MonetaryAmount one(CurrencyUnit currency) {
        return Provider.SAMPLE
                .filter(sample -> sample.getCurrency().equals(currency))
                .orElseGet(() -> of(BigDecimal.ONE, currency));
    }

    /** {@return whether every implementation multiplies one unit by the number exactly} FastMoney adds five decimals twice. */
    static boolean isExactAnywhere(BigDecimal number) {
        return number.scale() >= 0 && number.scale() <= 5 && number.precision() - number.scale() <= 8;
    }

    /** What amounts the JSR-354 implementation makes, looked up once. */
    private static final class Provider {
        private static final Optional<MonetaryAmount> SAMPLE = sample();

        /** The class of amounts made here. */
        static final Class<?> AMOUNTS = SAMPLE.isPresent() ? SAMPLE.get().getClass() : Provider.class;

        /** The precision with which they compute. */
        static final Optional<MonetaryContext> CONTEXT = SAMPLE.map(MonetaryAmount::getContext);

        /** {@return whether amounts of a context compute as those made here} The same context is found at once. */
        static boolean computesAlike(MonetaryContext context) {
            return CONTEXT.isPresent() && CONTEXT.get().equals(context);
        }

        private static Optional<MonetaryAmount> sample() {
            try {
                return Optional.of(Monetary.getDefaultAmountFactory()
                        .setCurrency("USD")
                        .setNumber(1)
                        .create());
            } catch (MonetaryException | LinkageError e) {
                return Optional.empty();
            }
        }
    }
}
