package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.market.MarketRange;
import java.math.RoundingMode;
import javax.money.MonetaryAmount;

/**
 * The top of a range: its quantile at the probability that counts as the top, or at the highest given where the range ends
 * below it. A top that is not at the wanted probability says so.
 */
record RangeTop(MonetaryAmount amount, Portion probability, Portion wanted) {

    static RangeTop of(MarketRange range, Portion wanted) {
        Portion within = range.nearestKnown(wanted);
        return new RangeTop(range.quantile(within), within, wanted);
    }

    /** Nothing for the wanted quantile; otherwise which one this is, after a blank. */
    String caveat() {
        int side = probability.compareTo(wanted);
        return side == 0
                ? ""
                : " (the "
                        + probability
                                .value()
                                .toBigDecimal(4, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()
                        + " quantile, the " + (side < 0 ? "highest" : "lowest") + " known)";
    }

    /** The amount, and which quantile it is unless it is the wanted one. */
    @Override
    public String toString() {
        return AmountText.full(amount) + caveat();
    }
}
