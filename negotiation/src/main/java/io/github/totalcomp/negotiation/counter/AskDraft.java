package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.Levers;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** An ask in the making: the offer with some levers raised. */
final class AskDraft {

    /** How the components that yearly totals of market data add up are measured, whatever levers are ranked. */
    private static final List<Lever> IN_MARKET_TOTAL =
            List.of(Levers.BASE_SALARY, Levers.SIGN_ON, Levers.PERFORMANCE_BONUS, Levers.EQUITY);

    private final LeverContext context;

    private AskDraft(LeverContext context) {
        this.context = context;
    }

    static AskDraft of(ComponentRanking ranking) {
        return new AskDraft(ranking.context());
    }

    static AskDraft of(ComponentRanking ranking, Offer offer) {
        return new AskDraft(ranking.context().withOffer(offer));
    }

    LeverContext context() {
        return context;
    }

    /** This draft with a lever raised as near to a target as its steps allow; itself where no step fits. */
    AskDraft with(Lever lever, MonetaryAmount target) {
        Offer raised = lever.raisedTo(context, target);
        if (raised.equals(context.offer())) {
            return this;
        }
        AskDraft draft = new AskDraft(context.withOffer(raised));
        draft.current(lever);
        return draft;
    }

    /** Whether yearly totals of the market add up exactly what a lever measures. */
    static boolean isPartOfMarketTotal(Lever lever) {
        return IN_MARKET_TOTAL.contains(lever);
    }

    /** What the draft holds of a lever, checked to be in the currency of the ranking. */
    MonetaryAmount current(Lever lever) {
        return Amounts.requireCurrency(lever.name(), lever.current(context), context.currency());
    }

    TotalCompensation totals() {
        return TctAggregator.years(context.profile().horizonYears()).aggregate(context.offer(), context.assumptions());
    }

    /**
     * The yearly total in the measure of the market: base, bonus or yearly sign-on, stock as a yearly average. Every
     * component of these kinds counts, also one that no ranked lever moves.
     */
    MonetaryAmount marketTotal() {
        return context.marketTotal();
    }

    /** Whether the yearly total lies within the market's, or has not risen where the offer itself lies above it. */
    boolean isWithin(AskDraft offer, Optional<RangeTop> bandTop) {
        return bandTop.map(RangeTop::amount)
                .filter(marketTotal()::isGreaterThan)
                .filter(top -> marketTotal().isGreaterThan(offer.marketTotal()))
                .isEmpty();
    }
}
