package io.github.totalcomp.formats;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyAmounts;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.FaultsException;
import io.github.totalcomp.formats.internal.JsonValue;
import io.github.totalcomp.formats.internal.Tokens;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * Reads amounts in the currency of a file: {@code "1250.50"}, or {@code "USD 1250.50"} which must name that currency.
 *
 * <p>While the currency of the file is not known, because it is itself at fault, amounts are only checked for their form
 * and stand in as one unit of a currency, so that their own faults still come up.
 */
record MoneyReader(Optional<CurrencyUnit> currency, boolean hasCodes) {

    private static final Pattern WITH_CODE = Pattern.compile("[A-Z]{3} .*");
    private static final int CODE_LENGTH = 3;

    MoneyReader(Optional<CurrencyUnit> currency) {
        this(currency, false);
    }

    /** {@return a reader of amounts outside a file, each of which must name its currency} */
    static MoneyReader withCodes() {
        return new MoneyReader(Optional.empty(), true);
    }

    /** {@return the decoder of the currency of a file, which amounts in a hurry are then in} */
    static Decoder<CurrencyUnit> currencyOfFile() {
        Map<String, CurrencyAmounts> known = new ConcurrentHashMap<>();
        return new Decoder<>() {
            @Override
            public CurrencyUnit decode(JsonValue json) {
                return code().decode(json);
            }

            @Override
            public CurrencyUnit quick(Tokens tokens) {
                String code = tokens.text();
                CurrencyAmounts amounts = known.get(code);
                if (amounts == null) {
                    amounts = CurrencyAmounts.of(payableIn(code));
                    known.put(code, amounts);
                }
                tokens.use(amounts);
                return amounts.currency();
            }
        };
    }

    /** {@return the decoder of the code of a currency in which salaries are paid} */
    static Decoder<CurrencyUnit> code() {
        return json -> {
            String code = Decoders.text().decode(json);
            return FaultsException.checked(json.place(), () -> payableIn(code));
        };
    }

    private static CurrencyUnit payableIn(String code) {
        CurrencyUnit unit = Amounts.currency(code);
        Amounts.minorDigits(unit);
        return unit;
    }

    /** {@return the decoder of an amount that can be promised: not negative, in whole minor units} */
    Decoder<MonetaryAmount> amount() {
        return decoder(
                amount -> Amounts.requirePayable("an amount", amount),
                (number, unit) -> number.signum() >= 0 && number.scale() <= Amounts.minorDigits(unit));
    }

    /** {@return the decoder of the price of one share: above zero, any number of decimals} */
    Decoder<MonetaryAmount> price() {
        return decoder(price -> Amounts.requirePrice("a price", price), (number, unit) -> number.signum() > 0);
    }

    /** {@return the decoder of any amount, below zero as well} */
    Decoder<MonetaryAmount> any() {
        return decoder(UnaryOperator.identity(), (number, unit) -> true);
    }

    /**
     * {@return the decoder of an amount}
     *
     * @param check what it must be
     * @param plainlySound whether a number is such that the check would let it pass as it is; others are left to the check
     */
    private Decoder<MonetaryAmount> decoder(
            UnaryOperator<MonetaryAmount> check, BiPredicate<BigDecimal, CurrencyUnit> plainlySound) {
        return new Decoder<>() {
            @Override
            public MonetaryAmount decode(JsonValue json) {
                MonetaryAmount amount = parsed(json);
                return currency.isEmpty() && !hasCodes
                        ? Amounts.usd(1)
                        : FaultsException.checked(json.place(), () -> check.apply(amount));
            }

            @Override
            public MonetaryAmount quick(Tokens tokens) {
                CurrencyAmounts amounts = tokens.money();
                BigDecimal number = tokens.decimal();
                if (!plainlySound.test(number, amounts.currency())) {
                    throw Tokens.giveUp();
                }
                return amounts.of(number);
            }
        };
    }

    private MonetaryAmount parsed(JsonValue json) {
        if (hasCodes) {
            return withCode(json);
        }
        if (json instanceof JsonValue.Text text
                && WITH_CODE.matcher(text.text()).matches()) {
            Decoders.decimal().decode(new JsonValue.Text(json.place(), number(text)));
            return FaultsException.checked(json.place(), () -> {
                MonetaryAmount amount = Amounts.parse(text.text());
                currency.ifPresent(unit -> Amounts.requireCurrency("an amount", amount, unit));
                return amount;
            });
        }
        return Amounts.of(Decoders.decimal().decode(json), unit());
    }

    private static MonetaryAmount withCode(JsonValue json) {
        if (json instanceof JsonValue.Text text
                && WITH_CODE.matcher(text.text()).matches()
                && Decoders.isDecimal(number(text))) {
            return FaultsException.checked(json.place(), () -> Amounts.parse(text.text()));
        }
        throw json.broken(
                "an amount must be the code of its currency and a decimal in quotes, with at most 30 digits before the"
                        + " point and 40 after it",
                "write it like \"USD 1250.50\"");
    }

    private static String number(JsonValue.Text amount) {
        return amount.text().substring(CODE_LENGTH + 1);
    }

    /** Nothing, in the currency of the file. */
    MonetaryAmount zero() {
        return Amounts.zero(unit());
    }

    private CurrencyUnit unit() {
        return currency.orElseGet(() -> Amounts.currency("USD"));
    }
}
