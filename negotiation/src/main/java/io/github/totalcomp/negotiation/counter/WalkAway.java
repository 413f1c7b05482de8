package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.total.TotalCompensation;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * The least that the candidate accepts, also called the reservation: an amount that the offer must pay on average in each
 * year of the horizon.
 *
 * <p>The average is that of the promised amounts, {@link TotalCompensation#averagePerYear}: base, sign-on and vesting
 * equity at the assumed prices, not weighted by retention. An offer of $240,000, $230,000, $210,000 and $220,000
 * averages $225,000 a year and reaches a walk-away of that amount.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class WalkAway permits ImmutableWalkAway {

    WalkAway() {}

    /**
     * {@return the walk-away of a yearly average}
     *
     * @param yearly zero or more, in whole minor units
     * @throws io.github.totalcomp.core.DefinitionException if negative or finer than the minor unit
     */
    public static WalkAway of(MonetaryAmount yearly) {
        return ImmutableWalkAway.builder().yearly(yearly).build();
    }

    /** {@return the average amount a year} */
    public abstract MonetaryAmount yearly();

    /**
     * {@return whether the average of the years reaches this walk-away}
     *
     * @param totals what an offer pays over the horizon
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if they are in another currency
     */
    public boolean isReachedBy(TotalCompensation totals) {
        Amounts.requireCurrency("a walk-away", yearly(), totals.currency());
        return totals.averagePerYear().isGreaterThanOrEqualTo(yearly());
    }

    @Value.Check
    WalkAway check() {
        MonetaryAmount payable = Amounts.requirePayable("a walk-away", yearly());
        return payable.equals(yearly())
                ? this
                : ImmutableWalkAway.builder().yearly(payable).build();
    }

    /** {@return the amount, such as {@code USD 225,000 a year}} */
    @Override
    public String toString() {
        return AmountText.full(yearly()) + " a year";
    }
}
