package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.quantity.Portion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What one unit of room is worth to this person. Below and above a cap with exceptions it differs where the cap binds inside
 * a component first, on one payout or after a raise.
 *
 * @param withinCap up to the cap
 * @param aboveCap above it
 * @param byYear what the years add to the value up to the cap, before the share that counts
 * @param counted the share that counts, less than all of what is uncertain where certainty is preferred
 */
record UnitValue(BigDecimal withinCap, BigDecimal aboveCap, List<BigDecimal> byYear, Portion counted) {

    UnitValue counting(Portion share) {
        return share.equals(Portion.ALL)
                ? this
                : new UnitValue(times(withinCap, share), times(aboveCap, share), byYear, share);
    }

    private static BigDecimal times(BigDecimal value, Portion share) {
        return new BigDecimal(share.value().numerator())
                .multiply(value)
                .divide(new BigDecimal(share.value().denominator()), HorizonValue.DECIMALS, RoundingMode.HALF_UP);
    }

    boolean differsAboveCap() {
        return withinCap.compareTo(aboveCap) != 0;
    }
}
