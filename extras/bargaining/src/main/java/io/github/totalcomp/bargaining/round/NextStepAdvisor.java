package io.github.totalcomp.bargaining.round;

import io.github.totalcomp.bargaining.objection.ObjectionCatalog;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Says what to do next in a negotiation: accept, make a counteroffer, answer an objection, ask for time, wait or walk
 * away. It is pure: the same history, assumptions and day give the same step.
 *
 * <p><b>The rules</b>, in their order. The numbers are those of {@link RoundRules}; "reached" means that the offer as it
 * stands reaches the walk-away with all its conditions.
 *
 * <ol>
 *   <li>A deadline that has passed: ask for time, since the offer may have lapsed; wait once that was asked for. A final
 *       offer below the walk-away needs no time.
 *   <li>A final offer: accept it if the walk-away is reached, and walk away if not.
 *   <li>An objection: answer it, and repeat the request. Several in a row are a refusal.
 *   <li>An ask that has no answer yet: wait; but ask for time where the deadline is near. Silence: remind. Several
 *       silences in a row are a refusal.
 *   <li>Otherwise plan a counteroffer on the offer as it stands, never above the last
 *       ask, smaller on what was refused, with other levers open after a refusal.
 *   <li>Nothing to ask for, or, where the walk-away is reached, less to gain than one step of cash: accept if it is
 *       reached, and walk away if not.
 *   <li>All asks made: accept if the walk-away is reached; if not, name the walk-away once in a fixed counteroffer where
 *       that is possible, and otherwise walk away.
 *   <li>A deadline that is near: ask for time first, unless that was done.
 *   <li>Make the counteroffer.
 * </ol>
 *
 * <p>Where the walk-away insists on a term that is not known, the offer is neither accepted nor declined: ask about it. A
 * term that is known not to be met is asked for with a counteroffer, or alone where nothing else is to be asked for, and
 * after a refusal it is a reason to walk away.
 *
 * <p>So an offer below the walk-away is never accepted and one that reaches it is never walked away from; and every advice
 * to accept says what an ask would gain and risk. For an offer averaging $201,500 with a walk-away of $190,000 and an ask
 * expected to gain $30,000 over four years, asking pays up to a chance of 30,000 ÷ (30,000 + 46,000) = 39.4 % of losing
 * the offer by it.
 */
public final class NextStepAdvisor {

    private final MarketRanges market;
    private final Profile profile;
    private final WalkAway walkAway;
    private final List<Lever> levers;
    private final ObjectionCatalog objections;
    private final RoundRules rules;

    private NextStepAdvisor(
            MarketRanges market,
            Profile profile,
            WalkAway walkAway,
            List<Lever> levers,
            ObjectionCatalog objections,
            RoundRules rules) {
        this.market = Objects.requireNonNull(market, "market");
        this.profile = Objects.requireNonNull(profile, "profile");
        this.walkAway = Objects.requireNonNull(walkAway, "walkAway");
        this.levers = List.copyOf(levers);
        this.objections = Objects.requireNonNull(objections, "objections");
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /**
     * {@return an advisor with the usual levers, objections and rules}
     *
     * @param market what the market pays
     * @param profile what the caller wants
     * @param walkAway the least the candidate accepts
     */
    public static NextStepAdvisor of(MarketRanges market, Profile profile, WalkAway walkAway) {
        return new NextStepAdvisor(
                market, profile, walkAway, Levers.standard(), ObjectionCatalog.standard(), RoundRules.usual());
    }

    /**
     * {@return this advisor on other levers}
     *
     * @param levers at least one, each under a name of its own
     */
    public NextStepAdvisor withLevers(List<? extends Lever> levers) {
        return new NextStepAdvisor(market, profile, walkAway, List.copyOf(levers), objections, rules);
    }

    /**
     * {@return this advisor with another catalogue of objections}
     *
     * @param objections such as the standard one with one of your own
     */
    public NextStepAdvisor withObjections(ObjectionCatalog objections) {
        return new NextStepAdvisor(market, profile, walkAway, levers, objections, rules);
    }

    /**
     * {@return this advisor with other numbers in its rules}
     *
     * @param rules such as one with a single ask
     */
    public NextStepAdvisor withRules(RoundRules rules) {
        return new NextStepAdvisor(market, profile, walkAway, levers, objections, rules);
    }

    /**
     * {@return what to do next}
     *
     * @param history what happened so far
     * @param assumptions what the caller believes
     * @param today the day on which the question is asked
     * @throws io.github.totalcomp.core.DefinitionException if the profile does not fit the levers, or the day lies before
     *     the last event
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if offers, market and walk-away differ in currency
     * @throws io.github.totalcomp.core.assumption.MissingPriceException if units vest without an assumed price
     */
    public NextStep next(NegotiationHistory history, Assumptions assumptions, LocalDate today) {
        RoundPlanner planner = new RoundPlanner(market, profile, levers, rules);
        return new StepRules(planner, profile, walkAway, objections, rules)
                .next(new Standing(history, assumptions, today, rules));
    }
}
