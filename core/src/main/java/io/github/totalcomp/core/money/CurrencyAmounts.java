package io.github.totalcomp.core.money;

import java.math.BigDecimal;
import java.util.Objects;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * Makes the amounts of one currency, for those who make very many: the amounts are those of {@link Amounts#of(BigDecimal,
 * CurrencyUnit)}, in a third of the time.
 */
public final class CurrencyAmounts {

    private final CurrencyUnit currency;
    private final MonetaryAmount one;

    private CurrencyAmounts(CurrencyUnit currency, MonetaryAmount one) {
        this.currency = currency;
        this.one = one;
    }

    /**
     * {@return the maker of amounts of a currency}
     *
     * @param currency of every amount
     * @throws MissingMoneyProviderException if no JSR-354 implementation is present
     */
    public static CurrencyAmounts of(CurrencyUnit currency) {
        Objects.requireNonNull(currency, "currency");
        return new CurrencyAmounts(currency, Amounts.one(currency));
    }

    /** {@return the currency of every amount} */
    public CurrencyUnit currency() {
        return currency;
    }

    /**
     * {@return an amount: 1250.50 is USD 1250.5}
     *
     * @param number any decimal of sensible size
     * @throws io.github.totalcomp.core.DefinitionException if the exponent is absurd
     */
    public MonetaryAmount of(BigDecimal number) {
        return Amounts.isExactAnywhere(number) ? one.multiply(Amounts.stripped(number)) : Amounts.of(number, currency);
    }
}
