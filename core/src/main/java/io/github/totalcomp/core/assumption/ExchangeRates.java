package io.github.totalcomp.core.assumption;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import javax.money.convert.ConversionQueryBuilder;
import javax.money.convert.ExchangeRateProvider;

/**
 * Exchange rates that the caller gives. Nothing is looked up anywhere, and nothing is converted unless the caller asks for
 * a reporting currency.
 */
@FunctionalInterface
public interface ExchangeRates {

    /**
     * {@return how much of one currency a unit of another buys on a date, if it is known}
     *
     * @param from the currency converted from
     * @param to the currency converted to
     * @param date the date of the payment
     */
    Optional<Rational> rate(CurrencyUnit from, CurrencyUnit to, LocalDate date);

    /** {@return no rates at all} */
    static ExchangeRates none() {
        return StatedRates.NONE;
    }

    /**
     * {@return one rate for every date, and its exact inverse for the way back}
     *
     * @param from the currency converted from
     * @param to the currency converted to
     * @param rate how much of the second a unit of the first buys, above zero
     * @throws DefinitionException if the rate is not above zero
     */
    static ExchangeRates fixed(CurrencyUnit from, CurrencyUnit to, BigDecimal rate) {
        return new StatedRates(List.of(new ExchangeTerms(from, to, rate)));
    }

    /**
     * {@return the rates of a JSR-354 provider, asked with the date of each payment}
     *
     * @param provider any provider that supports queries by {@link LocalDate}
     */
    static ExchangeRates of(ExchangeRateProvider provider) {
        Objects.requireNonNull(provider, "provider");
        return (from, to, date) -> {
            var query = ConversionQueryBuilder.of()
                    .setBaseCurrency(from)
                    .setTermCurrency(to)
                    .set(date)
                    .build();
            return provider.isAvailable(query)
                    ? Optional.of(Rational.of(
                            provider.getExchangeRate(query).getFactor().numberValueExact(BigDecimal.class)))
                    : Optional.empty();
        };
    }

    /**
     * {@return these rates, and others where these know none}
     *
     * @param others asked second
     */
    default ExchangeRates or(ExchangeRates others) {
        if (this instanceof StatedRates stated && others instanceof StatedRates more) {
            return stated.and(more);
        }
        return (from, to, date) -> rate(from, to, date).or(() -> others.rate(from, to, date));
    }

    /**
     * {@return an amount in another currency, rounded HALF_UP to its minor unit} There and back at one rate comes within one
     * minor unit of the coarser currency: USD 12.34 at 150 is JPY 1,851, and that is USD 12.34 again.
     *
     * @param amount what is converted
     * @param to the currency wanted
     * @param date the date of the payment
     * @throws MissingExchangeRateException if no rate is known
     */
    default MonetaryAmount convert(MonetaryAmount amount, CurrencyUnit to, LocalDate date) {
        if (amount.getCurrency().equals(to)) {
            return Amounts.normalized(amount);
        }
        Rational rate = requiredRate(amount.getCurrency(), to, date);
        return Amounts.roundedHalfUp(Rational.of(Amounts.number(amount)).times(rate), to);
    }

    /**
     * {@return how much of one currency a unit of another buys on a date}
     *
     * @param from the currency converted from
     * @param to the currency converted to
     * @param date the date of the payment
     * @throws MissingExchangeRateException if no rate is known
     */
    default Rational requiredRate(CurrencyUnit from, CurrencyUnit to, LocalDate date) {
        return rate(from, to, date)
                .orElseThrow(() -> new MissingExchangeRateException(
                        "an exchange rate must be given to convert a payment",
                        from.getCurrencyCode() + " to " + to.getCurrencyCode() + " on " + date,
                        "add the rate to the assumptions"));
    }
}
