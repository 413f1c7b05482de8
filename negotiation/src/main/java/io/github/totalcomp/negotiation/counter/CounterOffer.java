package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import java.util.List;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * An exact ask: a new offer, what changes lever by lever and why, and what to know before sending it.
 *
 * <p>Every lever is asked for on real steps (whole units, the profile's step of cash), never above its reachable target
 * and never below the offer. The ask is not at the top of the market on every lever, and its yearly total in the measure
 * of the market stays within the market's totals where these are known; the {@linkplain
 * io.github.totalcomp.negotiation.advice.Profile#topQuantile top of a range} given only up to a lower quantile is the
 * highest known, and the reasons name it.
 *
 * <p>The flexible ask has the highest sum of expected gains (likelihood × raise × horizon value per unit) of all asks within
 * these limits. Of asks with the same sum the one with the least yearly total in the measure of the market counts; of
 * these the one that asks most of the lever ranked first, then of the second, and so on. The fixed ask raises the
 * components that a condition of the walk-away names to their least, then lever after lever, those with the most to gain
 * for a unit asked first, until the walk-away is reached, and the last by as few steps as reach it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class CounterOffer permits ImmutableCounterOffer {

    CounterOffer() {}

    /**
     * {@return the flexible ask: as far as market, caps and realism go, above the walk-away where they allow it}
     *
     * @param offer the offer to be improved
     * @param ranking the ranking of that offer
     * @param walkAway the least the candidate accepts
     * @throws DefinitionException if the ranking is of another offer
     */
    public static CounterOffer plan(Offer offer, ComponentRanking ranking, WalkAway walkAway) {
        return plan(offer, ranking, walkAway, Approach.FLEXIBLE);
    }

    /**
     * {@return the ask of an approach} The fixed ask raises as little as reaches the walk-away, to the next real step.
     *
     * @param offer the offer to be improved
     * @param ranking the ranking of that offer
     * @param walkAway the least the candidate accepts
     * @param approach the way to ask
     * @throws DefinitionException if the ranking is of another offer
     * @throws ImpossibleApproachException if the approach is fixed and the offer already reaches the walk-away, or no
     *     ask within the market does
     */
    public static CounterOffer plan(Offer offer, ComponentRanking ranking, WalkAway walkAway, Approach approach) {
        if (!offer.equals(ranking.offer())) {
            throw new DefinitionException(
                    "a counteroffer must be planned from the ranking of its offer",
                    "the ranking of an offer by " + ranking.offer().employer() + " that is not this one",
                    "rank this offer first");
        }
        return new AskPlanner(ranking, walkAway).plan(approach);
    }

    /** {@return the ranking, with the offer to be improved} */
    public abstract ComponentRanking ranking();

    /** {@return the least the candidate accepts; keep it to yourself in the flexible approach} */
    public abstract WalkAway walkAway();

    /** {@return the way to ask} */
    public abstract Approach approach();

    /** {@return the offer that is asked for} */
    public abstract Offer ask();

    /** {@return what is asked of each lever, in the order of the ranking} */
    public abstract List<AskedLever> levers();

    /** {@return what the offer pays in an average year of the horizon} */
    public abstract MonetaryAmount offeredYearly();

    /** {@return what the ask pays in an average year of the horizon} */
    public abstract MonetaryAmount askedYearly();

    /**
     * {@return what the most that market, caps and realism allow pays in an average year, whatever its chances} It is found
     * lever by lever, those that promise most for a unit first. A fixed counteroffer for a walk-away above it is refused.
     */
    public abstract MonetaryAmount mostYearly();

    /** {@return whether the offer meets the walk-away, one finding for each of its conditions} */
    public abstract List<WalkAwayFinding> offerFindings();

    /** {@return whether the ask meets the walk-away, one finding for each of its conditions} */
    public abstract List<WalkAwayFinding> askFindings();

    /**
     * {@return what changes if the yearly average of the walk-away does}
     *
     * @param yearly the averages to try
     * @throws DefinitionException if one is negative or finer than the minor unit
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if one is in another currency
     */
    public WalkAwaySensitivity ifWalkAwayWere(List<? extends MonetaryAmount> yearly) {
        return WalkAwaySensitivity.of(this, yearly);
    }

    /** {@return both approaches, whether they are possible, and what speaks for and against each} */
    public abstract List<ApproachOption> options();

    /** {@return what to know before sending the ask, one line each} */
    public abstract List<String> notes();

    /**
     * {@return whether the yearly total of an offer stays within the market's, or is no higher than that of the offer to be
     * improved} Everything is where the market's totals are not known.
     *
     * @param other an offer of the same currency, such as a package of equal value
     */
    public boolean isWithinMarket(Offer other) {
        return AskDraft.of(ranking(), other)
                .isWithin(AskDraft.of(ranking()), AskPlan.of(ranking()).bandTop());
    }

    /** {@return how much more the ask pays than the offer in an average year} */
    public MonetaryAmount increaseYearly() {
        return Amounts.normalized(askedYearly().subtract(offeredYearly()));
    }

    /** {@return whether anything is asked for} */
    public boolean asksForMore() {
        return levers().stream().anyMatch(AskedLever::isRaised);
    }

    /** {@return the ask as text, in lines of at most 80 characters} */
    @Override
    public String toString() {
        return CounterText.render(this);
    }
}
