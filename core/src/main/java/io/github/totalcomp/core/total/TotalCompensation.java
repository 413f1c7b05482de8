package io.github.totalcomp.core.total;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * What an offer pays year by year and component by component, every cell explainable back to its payments.
 *
 * <p>Exact laws: the components of a year sum to the year; the years sum to {@link #total()}; the years together with
 * {@link #afterHorizon()} sum to everything the offer promises. {@code toString} is the table a person would draw.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class TotalCompensation permits ImmutableTotalCompensation {

    TotalCompensation() {}

    /** {@return the offer that was totalled} */
    public abstract Offer offer();

    /** {@return the currency of every amount} */
    public abstract CurrencyUnit currency();

    /** {@return the compensation years from year 1 to the horizon} */
    public abstract List<YearTotal> years();

    /** {@return the payments that belong to years after the horizon, such as the rest of a longer grant} */
    public abstract List<Payment> paymentsAfterHorizon();

    /**
     * {@return a compensation year}
     *
     * @param number from 1 to the horizon
     * @throws DefinitionException if the year lies outside the horizon
     */
    public YearTotal year(int number) {
        if (number < 1 || number > years().size()) {
            throw new DefinitionException(
                    "a year must lie within the horizon of " + years().size() + " years",
                    number,
                    "aggregate over more years, or ask for one of these");
        }
        return years().get(number - 1);
    }

    /** {@return the sum of all years of the horizon} */
    public MonetaryAmount total() {
        return sum(YearTotal::total);
    }

    /**
     * {@return what a component pays over the horizon}
     *
     * @param component the name of a component of the offer
     * @throws DefinitionException if the offer has no such component
     */
    public MonetaryAmount total(String component) {
        return sum(year -> year.cell(component).amount());
    }

    /** {@return the mean of the years, rounded HALF_UP to the minor unit} */
    public MonetaryAmount averagePerYear() {
        Rational mean = Rational.of(Amounts.number(total())).dividedBy(Rational.of(years().size()));
        return Amounts.roundedHalfUp(mean, currency());
    }

    /** {@return what the offer promises after the horizon} */
    public MonetaryAmount afterHorizon() {
        return PaymentStream.sum(paymentsAfterHorizon(), currency());
    }

    /** {@return the table: a line for each year, a column for each component, and the totals} */
    @Override
    public String toString() {
        return TotalTable.render(this);
    }

    private MonetaryAmount sum(Function<YearTotal, MonetaryAmount> amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (YearTotal year : years()) {
            sum = sum.add(Amounts.number(amount.apply(year)));
        }
        return Amounts.of(sum, currency());
    }
}
