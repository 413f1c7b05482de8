package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.negotiation.market.MarketRange;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** How far a lever can move, and how far of that without an exception. */
record LeverReach(
        Lever lever,
        MonetaryAmount current,
        Optional<MarketRange> range,
        Optional<MonetaryAmount> quantileValue,
        Optional<Cap> cap,
        Optional<MonetaryAmount> target,
        MonetaryAmount room,
        MonetaryAmount exceptionRoom) {

    static LeverReach of(Lever lever, LeverContext context) {
        MonetaryAmount current = Amounts.requireCurrency(lever.name(), lever.current(context), context.currency());
        Optional<MarketRange> range = lever.range(context);
        Optional<MonetaryAmount> quantileValue = range.map(market -> Amounts.requireCurrency(
                "the market range of " + lever.name(),
                market.quantile(context.profile().quantile()),
                context.currency()));
        Optional<Cap> cap = cap(lever, context);
        Optional<MonetaryAmount> uncapped = quantileValue.or(() -> lever.ownTarget(context)
                .map(own -> Amounts.requireCurrency("the target of " + lever.name(), own, context.currency())));
        Optional<MonetaryAmount> target = uncapped.map(value ->
                cap.filter(Cap::isHard).map(most -> least(most.amount(), value)).orElse(value));
        MonetaryAmount zero = Amounts.zero(context.currency());
        return new LeverReach(
                lever,
                current,
                range,
                quantileValue,
                cap,
                target,
                target.map(reachable -> above(current, reachable)).orElse(zero),
                target.flatMap(reachable -> cap.map(most -> above(OfferEdits.max(current, most.amount()), reachable)))
                        .orElse(zero));
    }

    /** The cap of a lever, in the currency of the ranking. */
    private static Optional<Cap> cap(Lever lever, LeverContext context) {
        Optional<Cap> cap = context.profile().cap(lever);
        cap.ifPresent(most -> Amounts.requireCurrency("the cap of " + lever.name(), most.amount(), context.currency()));
        return cap;
    }

    private static MonetaryAmount least(MonetaryAmount one, MonetaryAmount other) {
        return one.isLessThan(other) ? one : other;
    }

    private static MonetaryAmount above(MonetaryAmount from, MonetaryAmount to) {
        MonetaryAmount difference = Amounts.normalized(to.subtract(from));
        return difference.isPositive() ? difference : Amounts.zero(from.getCurrency());
    }

    /** This reach with another target, no part of which needs an exception. */
    LeverReach withTarget(MonetaryAmount other) {
        return new LeverReach(
                lever,
                current,
                range,
                quantileValue,
                cap,
                Optional.of(other),
                above(current, other),
                Amounts.zero(current.getCurrency()));
    }

    /** The room up to the cap. */
    MonetaryAmount roomWithinCap() {
        return Amounts.normalized(room.subtract(exceptionRoom));
    }
}
