package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.RankedLever;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;

/** An ask in the making: the offer with some levers raised. */
final class AskDraft {

    /** What the yearly totals of market data add up. */
    private static final Set<ComponentKind> IN_MARKET_TOTAL = Set.of(
            ComponentKind.BASE_SALARY, ComponentKind.SIGN_ON, ComponentKind.PERFORMANCE_BONUS, ComponentKind.EQUITY);

    private final ComponentRanking ranking;
    private final LeverContext context;
    private final Optional<Lever> lastRaised;
    private final Optional<AskDraft> before;

    private AskDraft(
            ComponentRanking ranking, LeverContext context, Optional<Lever> lastRaised, Optional<AskDraft> before) {
        this.ranking = ranking;
        this.context = context;
        this.lastRaised = lastRaised;
        this.before = before;
    }

    static AskDraft of(ComponentRanking ranking) {
        return new AskDraft(ranking, ranking.context(), Optional.empty(), Optional.empty());
    }

    LeverContext context() {
        return context;
    }

    /** This draft with a lever raised as near to a target as its steps allow; itself where no step fits. */
    AskDraft with(Lever lever, MonetaryAmount target) {
        Offer raised = lever.raisedTo(context, target);
        return raised.equals(context.offer())
                ? this
                : new AskDraft(ranking, context.withOffer(raised), Optional.of(lever), Optional.of(this));
    }

    /** The lever that was raised last, unless none was. */
    Optional<Lever> lastRaised() {
        return lastRaised;
    }

    /** The draft before the last lever was raised; this one where none was. */
    AskDraft before() {
        return before.orElse(this);
    }

    MonetaryAmount current(Lever lever) {
        return lever.current(context);
    }

    TotalCompensation totals() {
        return TctAggregator.years(context.profile().horizonYears()).aggregate(context.offer(), context.assumptions());
    }

    /** The yearly total in the measure of the market: base, bonus or yearly sign-on, stock as a yearly average. */
    MonetaryAmount marketTotal() {
        BigDecimal sum = BigDecimal.ZERO;
        for (RankedLever ranked : ranking.levers()) {
            if (IN_MARKET_TOTAL.contains(ranked.lever().kind())) {
                sum = sum.add(Amounts.number(current(ranked.lever())));
            }
        }
        return Amounts.of(sum, context.currency());
    }
}
