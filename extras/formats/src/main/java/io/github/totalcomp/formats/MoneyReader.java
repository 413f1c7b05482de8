package io.github.totalcomp.formats;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.FaultsException;
import io.github.totalcomp.formats.internal.JsonValue;
import java.util.Optional;
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
final class MoneyReader {

    private static final Pattern WITH_CODE = Pattern.compile("[A-Z]{3} .*");
    private static final int CODE_LENGTH = 3;

    private final Optional<CurrencyUnit> currency;

    MoneyReader(Optional<CurrencyUnit> currency) {
        this.currency = currency;
    }

    /** {@return the decoder of the code of a currency in which salaries are paid} */
    static Decoder<CurrencyUnit> currency() {
        return json -> {
            String code = Decoders.text().decode(json);
            return FaultsException.checked(json.place(), () -> {
                CurrencyUnit unit = Amounts.currency(code);
                Amounts.minorDigits(unit);
                return unit;
            });
        };
    }

    /** {@return the decoder of an amount that can be promised: not negative, in whole minor units} */
    Decoder<MonetaryAmount> amount() {
        return decoder(amount -> Amounts.requirePayable("an amount", amount));
    }

    /** {@return the decoder of the price of one share: above zero, any number of decimals} */
    Decoder<MonetaryAmount> price() {
        return decoder(price -> Amounts.requirePrice("a price", price));
    }

    private Decoder<MonetaryAmount> decoder(UnaryOperator<MonetaryAmount> check) {
        return json -> {
            MonetaryAmount amount = parsed(json);
            return currency.isEmpty()
                    ? Amounts.usd(1)
                    : FaultsException.checked(json.place(), () -> check.apply(amount));
        };
    }

    private MonetaryAmount parsed(JsonValue json) {
        if (json instanceof JsonValue.Text text
                && WITH_CODE.matcher(text.text()).matches()) {
            String number = text.text().substring(CODE_LENGTH + 1);
            Decoders.decimal().decode(new JsonValue.Text(json.place(), number));
            return FaultsException.checked(json.place(), () -> {
                MonetaryAmount amount = Amounts.parse(text.text());
                currency.ifPresent(unit -> Amounts.requireCurrency("an amount", amount, unit));
                return amount;
            });
        }
        return Amounts.of(Decoders.decimal().decode(json), currency.orElseGet(() -> Amounts.currency("USD")));
    }
}
