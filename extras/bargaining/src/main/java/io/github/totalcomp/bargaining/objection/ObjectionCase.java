package io.github.totalcomp.bargaining.objection;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.RankedLever;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import java.util.List;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** What an answer to an objection defends: an ask against the offer as it stands. */
@Value.Immutable
@ValueStyle
public abstract sealed class ObjectionCase permits ImmutableObjectionCase {

    ObjectionCase() {}

    /**
     * {@return the case of a counteroffer}
     *
     * @param counter one that asks for something
     * @throws DefinitionException if it asks for nothing
     */
    public static ObjectionCase of(CounterOffer counter) {
        return of(counter.ranking(), counter.ask(), counter.walkAway());
    }

    /**
     * {@return the case of an ask that was made}
     *
     * @param ranking the levers of the offer as it stands, which may have been raised
     * @param ask the offer asked for
     * @param walkAway the least the candidate accepts; it comes up in advice only
     * @throws DefinitionException if no lever of the ask is above the offer
     */
    public static ObjectionCase of(ComponentRanking ranking, Offer ask, WalkAway walkAway) {
        return ImmutableObjectionCase.builder()
                .ranking(ranking)
                .ask(ask)
                .walkAway(walkAway)
                .build();
    }

    /** {@return the levers of the offer as it stands} */
    public abstract ComponentRanking ranking();

    /** {@return the offer as it stands, and what surrounds it} */
    public LeverContext context() {
        return ranking().context();
    }

    /** {@return what may have been raised} */
    public List<Lever> levers() {
        return ranking().levers().stream().map(RankedLever::lever).toList();
    }

    /** {@return the offer asked for} */
    public abstract Offer ask();

    /** {@return the least the candidate accepts} */
    public abstract WalkAway walkAway();

    /** {@return the levers that the ask raises above the offer} */
    public List<Lever> raised() {
        LeverContext asked = context().withOffer(ask());
        return levers().stream()
                .filter(lever -> lever.current(asked).isGreaterThan(lever.current(context())))
                .toList();
    }

    /** {@return what the offer pays in an average year of the horizon} */
    public MonetaryAmount offeredYearly() {
        return totals(context().offer()).averagePerYear();
    }

    /** {@return what the ask pays in an average year of the horizon} */
    public MonetaryAmount askedYearly() {
        return totals(ask()).averagePerYear();
    }

    /** {@return how much more the ask pays than the offer in an average year} */
    public MonetaryAmount gapYearly() {
        return Amounts.normalized(askedYearly().subtract(offeredYearly()));
    }

    TotalCompensation totals(Offer offer) {
        return TctAggregator.years(context().profile().horizonYears())
                .aggregate(offer, context().assumptions());
    }

    @Value.Check
    void check() {
        if (raised().isEmpty()) {
            throw new DefinitionException(
                    "an answer to an objection must defend an ask",
                    "an ask equal to the offer",
                    "ask for something first");
        }
    }
}
