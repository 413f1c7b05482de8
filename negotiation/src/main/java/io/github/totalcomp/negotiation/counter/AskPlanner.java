package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.counter.AskPlan.Chosen;
import io.github.totalcomp.negotiation.counter.LeverSteps.Step;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.LeastAmount;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.LeastUnits;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what to ask for. */
final class AskPlanner {

    private final ComponentRanking ranking;
    private final WalkAway walkAway;
    private final AskPlan plan;

    AskPlanner(ComponentRanking ranking, WalkAway walkAway) {
        this.ranking = ranking;
        this.walkAway = walkAway;
        this.plan = AskPlan.of(ranking);
        Amounts.requireCurrency(
                "a walk-away", walkAway.yearly(), ranking.context().currency());
    }

    CounterOffer plan(Approach approach) {
        Fixed fixed = fixed();
        if (approach == Approach.FIXED && fixed.obstacle().isPresent()) {
            throw new ImpossibleApproachException(
                    approach,
                    "a fixed counteroffer must name a walk-away above the offer and within the market",
                    fixed.obstacle().get(),
                    "use the flexible approach, or reconsider the walk-away of " + walkAway);
        }
        Chosen chosen =
                approach == Approach.FIXED ? new Chosen(fixed.draft(), Optional.empty(), List.of()) : plan.best();
        return new CounterResult(ranking, walkAway, approach, plan, chosen)
                .counter(fixed.obstacle(), fixed.most().averagePerYear());
    }

    /**
     * The fixed ask.
     *
     * @param draft what it asks for; of no use where there is an obstacle
     * @param obstacle why it is impossible, unless it is possible
     * @param most what the most that can be asked for pays
     */
    private record Fixed(AskDraft draft, Optional<String> obstacle, TotalCompensation most) {}

    private Fixed fixed() {
        AskDraft offer = plan.offer();
        AskDraft most = plan.most().draft();
        if (isReached(offer)) {
            return new Fixed(offer, Optional.of(reachedAlready(offer)), most.totals());
        }
        AskDraft draft = offer;
        for (WalkAwayCondition condition : walkAway.conditions()) {
            Optional<AskDraft> raised = raisedTo(condition, draft);
            if (raised.isEmpty()) {
                String obstacle = "the most that market and caps allow does not bring " + condition
                        + ", and the walk-away insists on it";
                return new Fixed(draft, Optional.of(obstacle), most.totals());
            }
            draft = raised.get();
        }
        for (LeverSteps steps : plan.byExpectedGainPerUnit()) {
            if (isReached(draft) || AskPlan.expectedPerUnit(steps).signum() < 0) {
                break;
            }
            Step reachable = reachable(steps, draft);
            AskDraft before = draft;
            AskDraft whole = raised(steps, reachable, before);
            draft = isReached(whole) ? raised(steps, least(steps, reachable, before, this::isReached), before) : whole;
        }
        if (isReached(draft) && !plan.isTopEverywhere(draft)) {
            return new Fixed(draft, Optional.empty(), most.totals());
        }
        return isReached(most)
                ? new Fixed(most, Optional.empty(), most.totals())
                : new Fixed(
                        draft,
                        Optional.of("the most that market and caps allow averages "
                                + AmountText.full(most.totals().averagePerYear()) + " a year, and the walk-away is "
                                + walkAway),
                        most.totals());
    }

    private String reachedAlready(AskDraft offer) {
        return "the offer already averages " + AmountText.full(offer.totals().averagePerYear())
                + " a year, and the walk-away is " + walkAway;
    }

    /** Whether every figure of the walk-away is reached; terms that are no figures are for asking about. */
    private boolean isReached(AskDraft draft) {
        return walkAway.isReachedBy(draft.totals())
                && walkAway.conditions().stream()
                        .filter(WalkAwayCondition::isFigure)
                        .allMatch(condition -> WalkAwayCheck.isMet(condition, ranking, draft));
    }

    /** The draft with the component of a condition raised to its least; nothing where that cannot be. */
    private Optional<AskDraft> raisedTo(WalkAwayCondition condition, AskDraft draft) {
        Optional<String> name = condition instanceof LeastAmount amount
                ? Optional.of(amount.lever())
                : condition instanceof LeastUnits units ? Optional.of(units.lever()) : Optional.empty();
        Predicate<AskDraft> met = each -> WalkAwayCheck.isMet(condition, ranking, each);
        if (name.isEmpty() || met.test(draft)) {
            return Optional.of(draft);
        }
        Lever lever = ranking.lever(name.get()).lever();
        return plan.steps(lever)
                .filter(steps -> met.test(raised(steps, reachable(steps, draft), draft)))
                .map(steps -> raised(steps, least(steps, reachable(steps, draft), draft, met), draft));
    }

    private static AskDraft raised(LeverSteps steps, Step step, AskDraft draft) {
        return step.equals(steps.held()) ? draft : draft.with(steps.lever(), steps.amount(step.target()));
    }

    /** The lowest step that is enough, where the highest within reach is. */
    private static Step least(LeverSteps steps, Step reachable, AskDraft draft, Predicate<AskDraft> enough) {
        Step tooLow = steps.highest(
                step -> step.asked().compareTo(reachable.asked()) < 0 && !enough.test(raised(steps, step, draft)));
        return steps.above(tooLow).orElse(reachable);
    }

    /** The highest step within target and market total beside what the draft already asks for. */
    private Step reachable(LeverSteps steps, AskDraft draft) {
        return steps.highest(step -> raised(steps, step, draft).isWithin(plan.offer(), plan.bandTop()));
    }
}
