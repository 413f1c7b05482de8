package io.github.totalcomp.core.equity;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import java.util.Collection;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** An exact mean of closing prices, never rounded: the price at which a granted value becomes units. */
@Value.Immutable
@ValueStyle
public abstract sealed class MeanClose permits ImmutableMeanClose {

    private static final int MOST_CLOSES = 100_000;

    MeanClose() {}

    /**
     * {@return the exact mean of closing prices}
     *
     * @param closes at least one, each above zero, all of one currency
     * @throws DefinitionException if there is none or more than 100,000, one is not above zero, or currencies are mixed
     */
    public static MeanClose of(Collection<? extends MonetaryAmount> closes) {
        if (closes.isEmpty()) {
            throw new DefinitionException("a mean close needs a close", closes, "add a closing price");
        }
        Checks.atMost("closing prices", closes, MOST_CLOSES);
        CurrencyUnit currency = closes.iterator().next().getCurrency();
        Rational sum = Rational.ZERO;
        for (MonetaryAmount close : closes) {
            Amounts.requireCurrency("a close", Amounts.requirePrice("a close", close), currency);
            sum = sum.plus(Rational.of(Amounts.number(close)));
        }
        return ImmutableMeanClose.builder()
                .mean(sum.dividedBy(Rational.of(closes.size())))
                .currency(currency)
                .closes(closes.size())
                .build();
    }

    /**
     * {@return one stated conversion price}
     *
     * @param price above zero
     * @throws DefinitionException if not above zero
     */
    public static MeanClose ofPrice(MonetaryAmount price) {
        return of(List.of(price));
    }

    /** {@return the exact mean in major units} */
    public abstract Rational mean();

    /** {@return the currency of the closes} */
    public abstract CurrencyUnit currency();

    /** {@return how many closes the mean rests on} */
    public abstract int closes();

    /**
     * {@return the units that a granted value becomes at this price} $100,000 at a mean close of $100.00 is 1,000 units.
     *
     * @param value the granted value, in the currency of the closes
     * @param rounding how to round to whole units; {@link UnitRounding#HALF_UP} is usual
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if the value is in another currency
     */
    public Units unitsFor(MonetaryAmount value, UnitRounding rounding) {
        Amounts.requireCurrency("the granted value", value, currency());
        return rounding.apply(Rational.of(Amounts.number(Amounts.requirePayable("the granted value", value)))
                .dividedBy(mean()));
    }
}
