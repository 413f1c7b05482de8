package io.github.totalcomp.core.assumption;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.internal.Powers;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * What the caller believes, kept apart from what an offer promises: share prices, the chance of staying, the discount
 * rate. Nothing is assumed that is not stated here.
 */
@Value.Immutable
@CopyStyle
public abstract sealed class Assumptions permits ImmutableAssumptions {

    Assumptions() {}

    /** {@return assumptions without a share price: enough for cash and for grants that stay a value} */
    public static Assumptions none() {
        return builder().build();
    }

    /**
     * {@return assumptions with one share price for every date}
     *
     * @param price of one share, above zero
     * @throws DefinitionException if the price is not above zero
     */
    public static Assumptions flatPrice(MonetaryAmount price) {
        return price(Prices.flat(price));
    }

    /**
     * {@return assumptions with a price assumption}
     *
     * @param price what a share will be worth, as {@link Prices} makes them
     */
    public static Assumptions price(PriceAssumption price) {
        return builder().defaultPrice(price).build();
    }

    /** {@return a builder; everything is optional} */
    public static Builder builder() {
        return ImmutableAssumptions.builder();
    }

    /** {@return the price of a share whose symbol has no price of its own} */
    public abstract Optional<PriceAssumption> defaultPrice();

    /** {@return the prices of shares by symbol} */
    @Value.NaturalOrder
    public abstract NavigableMap<String, PriceAssumption> prices();

    /** {@return how likely the employee is to stay; certain unless stated} */
    @Value.Default
    public RetentionCurve retention() {
        return RetentionCurve.certain();
    }

    /** {@return the yearly rate r by which later money counts less: (1+r)^−t; zero unless stated} */
    @Value.Default
    public BigDecimal discountRate() {
        return BigDecimal.ZERO;
    }

    /** {@return the currency into which every payment is converted on its date; none is converted unless stated} */
    public abstract Optional<CurrencyUnit> reportingCurrency();

    /** {@return the exchange rates for that; none unless stated} */
    @Value.Default
    public ExchangeRates exchangeRates() {
        return ExchangeRates.none();
    }

    /**
     * {@return these assumptions with every payment converted on its date} What accrues within a year is
     * converted as one running total, so cutting it changes no sum at one rate; every other payment is rounded by itself.
     *
     * @param currency the currency to report in
     * @param rates the rates to convert at
     */
    public Assumptions reportingIn(CurrencyUnit currency, ExchangeRates rates) {
        return ImmutableAssumptions.builder()
                .from(this)
                .reportingCurrency(currency)
                .exchangeRates(rates)
                .build();
    }

    /**
     * {@return these assumptions with another default price}
     *
     * @param price what a share will be worth
     */
    public abstract Assumptions withDefaultPrice(PriceAssumption price);

    /**
     * {@return these assumptions with prices by symbol instead of those before}
     *
     * @param prices what each share will be worth
     */
    public abstract Assumptions withPrices(Map<String, ? extends PriceAssumption> prices);

    /**
     * {@return these assumptions with another retention curve}
     *
     * @param retention how likely the employee is to stay
     */
    public abstract Assumptions withRetention(RetentionCurve retention);

    /**
     * {@return these assumptions with another discount rate}
     *
     * @param discountRate zero or more; 5 % is {@code 0.05}
     * @throws DefinitionException if negative or above 100
     */
    public abstract Assumptions withDiscountRate(BigDecimal discountRate);

    /**
     * {@return the price assumption for a symbol: its own, or the default}
     *
     * @param symbol the share's symbol, or empty for a grant that names none
     */
    public Optional<PriceAssumption> priceFor(Optional<String> symbol) {
        return symbol.flatMap(name -> Optional.ofNullable(prices().get(name))).or(this::defaultPrice);
    }

    /**
     * {@return the weight of a payment after so many years: survival × (1+r)^−t, to 34 significant digits}
     *
     * @param years exact time from the start to the payment
     */
    public BigDecimal weight(Rational years) {
        BigDecimal survival = retention().survival(years);
        return discountRate().signum() == 0
                ? survival
                : survival.multiply(Powers.power(BigDecimal.ONE.add(discountRate()), years.negated()), Powers.RESULT);
    }

    @Value.Check
    void check() {
        if (discountRate().signum() < 0
                || discountRate().compareTo(BigDecimal.valueOf(100)) > 0
                || discountRate().scale() > 100) {
            throw new DefinitionException(
                    "a discount rate must lie between 0 and 100", discountRate(), "state five percent as 0.05");
        }
    }

    /** Builds {@link Assumptions}. */
    public sealed interface Builder permits ImmutableAssumptions.Builder {

        /**
         * Sets the price of a share whose symbol has no price of its own.
         *
         * @param price what a share will be worth
         * @return this builder
         */
        Builder defaultPrice(PriceAssumption price);

        /**
         * Sets the price of one symbol.
         *
         * @param symbol the share's symbol
         * @param price what the share will be worth
         * @return this builder
         */
        Builder putPrices(String symbol, PriceAssumption price);

        /**
         * Sets how likely the employee is to stay.
         *
         * @param retention certain unless set
         * @return this builder
         */
        Builder retention(RetentionCurve retention);

        /**
         * Sets the discount rate.
         *
         * @param discountRate zero unless set; 5 % is {@code 0.05}
         * @return this builder
         */
        Builder discountRate(BigDecimal discountRate);

        /** {@return the assumptions} */
        Assumptions build();
    }
}
