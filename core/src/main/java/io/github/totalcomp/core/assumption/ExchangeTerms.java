package io.github.totalcomp.core.assumption;

import io.github.totalcomp.core.DefinitionException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;

/**
 * One exchange rate that {@link ExchangeRates} were stated by, for those who write them down.
 *
 * @param from the currency that is given
 * @param to the currency that is bought
 * @param rate how much of {@code to} a unit of {@code from} buys, above zero
 */
public record ExchangeTerms(CurrencyUnit from, CurrencyUnit to, BigDecimal rate) {

    /**
     * Creates a rate.
     *
     * @param from the currency that is given
     * @param to the currency that is bought
     * @param rate how much of {@code to} a unit of {@code from} buys
     * @throws DefinitionException if the rate is not above zero
     */
    public ExchangeTerms {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (rate.signum() <= 0) {
            throw new DefinitionException(
                    "an exchange rate must be above zero",
                    rate,
                    "state how much of the second currency a unit of the first buys");
        }
        BigDecimal stripped = rate.stripTrailingZeros();
        rate = stripped.setScale(Math.max(0, stripped.scale()));
    }

    /**
     * {@return the rates that exchange rates were stated by, in order; empty if they come from elsewhere, such as a provider
     * or a lambda of your own}
     *
     * @param rates any exchange rates; {@link ExchangeRates#none()} gives an empty list
     */
    public static Optional<List<ExchangeTerms>> of(ExchangeRates rates) {
        Objects.requireNonNull(rates, "rates");
        return rates instanceof StatedRates stated ? Optional.of(stated.terms()) : Optional.empty();
    }
}
