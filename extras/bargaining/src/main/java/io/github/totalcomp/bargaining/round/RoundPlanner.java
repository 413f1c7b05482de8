package io.github.totalcomp.bargaining.round;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.advice.Cap;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.advice.RankedLever;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * Ranks the levers of the offer as it stands, with what was learnt in the rounds before:
 *
 * <ul>
 *   <li>nothing is asked for above the last ask: on a lever that was asked for, the last ask is a cap;
 *   <li>after an improved offer, a lever that was not asked for stays as it is: nothing is asked for anew;
 *   <li>after a refusal, the cap of a lever asked for moves to a part of the distance between offer and ask, and its
 *       likelihood falls to the same part for each refusal of an ask for it; other levers are open.
 * </ul>
 *
 * <p>These caps are rounded down to the minor unit, and a lower hard cap of the profile stays.
 */
final class RoundPlanner {

    private final MarketRanges market;
    private final Profile profile;
    private final List<Lever> levers;
    private final RoundRules rules;

    RoundPlanner(MarketRanges market, Profile profile, List<Lever> levers, RoundRules rules) {
        this.market = market;
        this.profile = profile;
        this.levers = levers;
        this.rules = rules;
    }

    /** The ranking of the latest offer. */
    ComponentRanking rank(NegotiationHistory history, boolean refused, Assumptions assumptions) {
        ComponentRanking plain = rank(history.latestOffer(), profile, assumptions);
        if (history.latestAsk().isEmpty()) {
            return plain;
        }
        Profile.Builder adjusted = profile.toBuilder();
        for (RankedLever ranked : plain.levers()) {
            Lever lever = ranked.lever();
            int refusals = refusals(lever, history, refused, assumptions);
            adjusted.likelihood(lever, lowered(ranked.likelihood(), refusals));
            limit(lever, history, refused, plain.context())
                    .ifPresent(limit -> adjusted.cap(lever, lower(lever, limit)));
        }
        return rank(history.latestOffer(), adjusted.build(), assumptions);
    }

    private ComponentRanking rank(Offer offer, Profile wanted, Assumptions assumptions) {
        return NegotiationAdvisor.of(market, wanted).withLevers(levers).rank(offer, assumptions);
    }

    LeverContext context(Offer offer, Assumptions assumptions) {
        return LeverContext.of(offer, assumptions, market, profile);
    }

    private Optional<MonetaryAmount> limit(
            Lever lever, NegotiationHistory history, boolean refused, LeverContext offered) {
        MonetaryAmount current = lever.current(offered);
        MonetaryAmount asked =
                lever.current(offered.withOffer(history.latestAsk().orElseThrow()));
        if (!asked.isGreaterThan(current)) {
            return refused ? Optional.empty() : Optional.of(current);
        }
        Rational kept = refused ? rules.keptAfterRefusal().value() : Rational.ONE;
        BigDecimal distance = Rational.of(Amounts.number(asked).subtract(Amounts.number(current)))
                .times(kept)
                .toBigDecimal(Amounts.minorDigits(offered.currency()), RoundingMode.DOWN);
        return Optional.of(Amounts.of(Amounts.number(current).add(distance), offered.currency()));
    }

    /** A hard cap below the limit stays; one with exceptions gives way to it. */
    private Cap lower(Lever lever, MonetaryAmount limit) {
        return profile.cap(lever)
                .filter(Cap::isHard)
                .filter(cap -> cap.amount().isLessThan(limit))
                .orElseGet(() -> Cap.hard(limit).withSource("your last request"));
    }

    private Portion lowered(Portion likelihood, int refusals) {
        Rational lowered = likelihood.value();
        for (int i = 0; i < refusals; i++) {
            lowered = lowered.times(rules.keptAfterRefusal().value());
        }
        return Portion.of(lowered);
    }

    /** How many refusals followed an ask for more of a lever. */
    private int refusals(Lever lever, NegotiationHistory history, boolean refused, Assumptions assumptions) {
        int refusals = 0;
        Offer offer = history.firstOffer();
        Optional<Offer> ask = Optional.empty();
        for (NegotiationEvent event : history.events()) {
            if (event.kind() == NegotiationEvent.Kind.ASK) {
                ask = event.offer();
            } else if (event.kind().isOffer()) {
                offer = event.offer().orElseThrow();
            }
            boolean last = event == history.last();
            boolean refusal = event.kind() == NegotiationEvent.Kind.REFUSAL || (last && refused);
            if (refusal && ask.isPresent() && isRaised(lever, offer, ask.get(), assumptions)) {
                refusals++;
            }
        }
        return refusals;
    }

    private boolean isRaised(Lever lever, Offer offer, Offer ask, Assumptions assumptions) {
        LeverContext context = context(offer, assumptions);
        return lever.current(context.withOffer(ask)).isGreaterThan(lever.current(context));
    }
}
