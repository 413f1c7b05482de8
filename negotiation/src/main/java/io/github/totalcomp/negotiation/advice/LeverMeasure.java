package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.market.MarketRange;
import java.math.BigDecimal;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** What is known about a lever before it is valued: the same in every scenario. */
record LeverMeasure(
        Lever lever,
        MonetaryAmount current,
        Optional<MarketRange> range,
        Optional<MonetaryAmount> quantileValue,
        Optional<MonetaryAmount> cap,
        Optional<MonetaryAmount> target,
        MonetaryAmount room,
        Portion likelihood) {

    static LeverMeasure of(Lever lever, LeverContext context) {
        Profile profile = context.profile();
        MonetaryAmount current = Amounts.requireCurrency(lever.name(), lever.current(context), context.currency());
        Optional<MarketRange> range = lever.range(context);
        Optional<MonetaryAmount> quantileValue = range.map(market -> Amounts.requireCurrency(
                "the market range of " + lever.name(), market.quantile(profile.quantile()), context.currency()));
        Optional<MonetaryAmount> cap = InnerCap.cap(lever, context);
        Optional<MonetaryAmount> target = quantileValue.map(
                value -> cap.filter(most -> most.isLessThan(value)).orElse(value));
        MonetaryAmount room = target.filter(reachable -> reachable.isGreaterThan(current))
                .map(reachable -> Amounts.normalized(reachable.subtract(current)))
                .orElseGet(() -> Amounts.zero(context.currency()));
        return new LeverMeasure(
                lever, current, range, quantileValue, cap, target, room, profile.likelihood(lever, context));
    }

    /** What a yes would gain: room × value per unit. */
    Rational gainIfGranted(BigDecimal perUnit) {
        return Rational.of(Amounts.number(room)).times(Rational.of(perUnit));
    }

    Rational expectedGain(BigDecimal perUnit) {
        return gainIfGranted(perUnit).times(likelihood.value());
    }
}
