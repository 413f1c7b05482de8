package io.github.totalcomp.core.equity;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** The closing prices of a share on its trading days. Prices are kept as given, never rounded. */
@Value.Immutable
@ValueStyle
public abstract sealed class ClosingPrices permits ImmutableClosingPrices {

    ClosingPrices() {}

    /**
     * {@return closing prices by trading day}
     *
     * @param closes at least one, each above zero, all of one currency
     * @throws DefinitionException if there is none, one is not above zero, or currencies are mixed
     */
    public static ClosingPrices of(Map<LocalDate, ? extends MonetaryAmount> closes) {
        return ImmutableClosingPrices.builder().putAllCloses(closes).build();
    }

    /** {@return the closing prices by trading day} */
    @Value.NaturalOrder
    public abstract NavigableMap<LocalDate, MonetaryAmount> closes();

    /** {@return the currency of the prices} */
    public CurrencyUnit currency() {
        return closes().firstEntry().getValue().getCurrency();
    }

    @Value.Check
    ClosingPrices check() {
        if (closes().isEmpty()) {
            throw new DefinitionException("closing prices must hold a close", closes(), "add a trading day");
        }
        TreeMap<LocalDate, MonetaryAmount> normalized = new TreeMap<>();
        closes().forEach((date, close) -> normalized.put(
                date,
                Amounts.requireCurrency(
                        "the close of " + date, Amounts.requirePrice("the close of " + date, close), currency())));
        return normalized.equals(closes())
                ? this
                : ImmutableClosingPrices.builder().putAllCloses(normalized).build();
    }
}
