package io.github.totalcomp.bargaining.position;

import io.github.totalcomp.core.internal.Figures;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.market.MarketRange;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** A quantile of a range, and how far the offer is from it. */
@Value.Immutable
@ValueStyle
public abstract sealed class MarketPoint permits ImmutableMarketPoint {

    private static final int DECIMALS = 4;

    MarketPoint() {}

    /** The wanted quantile, or the nearest known to it. */
    static MarketPoint of(MarketRange range, Portion wanted, MonetaryAmount current) {
        Portion known = range.nearestKnown(wanted);
        MonetaryAmount amount = range.quantile(known);
        return ImmutableMarketPoint.builder()
                .wanted(wanted)
                .probability(known)
                .amount(amount)
                .distance(Amounts.normalized(amount.subtract(current)))
                .build();
    }

    /** {@return the probability wanted} */
    public abstract Portion wanted();

    /** {@return the probability of the quantile: the one wanted, or the nearest known} */
    public abstract Portion probability();

    /** {@return the quantile} */
    public abstract MonetaryAmount amount();

    /** {@return the quantile less what the offer holds: negative where the offer is above it} */
    public abstract MonetaryAmount distance();

    /** {@return which quantile it is, and its amount} */
    @Override
    public String toString() {
        return "the " + Figures.decimal(probability().value(), DECIMALS) + " quantile"
                + (probability().equals(wanted()) ? "" : ", the nearest known,") + " of "
                + AmountText.full(amount());
    }
}
