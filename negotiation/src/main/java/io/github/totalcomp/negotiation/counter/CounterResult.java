package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.RankedLever;
import io.github.totalcomp.negotiation.counter.AskPlan.Chosen;
import io.github.totalcomp.negotiation.counter.LeverSteps.Step;
import io.github.totalcomp.negotiation.internal.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Writes down what a planner found. */
final class CounterResult {

    private final ComponentRanking ranking;
    private final WalkAway walkAway;
    private final Approach approach;
    private final AskPlan plan;
    private final Chosen chosen;

    CounterResult(ComponentRanking ranking, WalkAway walkAway, Approach approach, AskPlan plan, Chosen chosen) {
        this.ranking = ranking;
        this.walkAway = walkAway;
        this.approach = approach;
        this.plan = plan;
        this.chosen = chosen;
    }

    CounterOffer counter(Optional<String> obstacleToFixed, MonetaryAmount mostYearly) {
        MonetaryAmount offered = plan.offer().totals().averagePerYear();
        MonetaryAmount asked = chosen.draft().totals().averagePerYear();
        List<WalkAwayFinding> onAsk = WalkAwayCheck.findings(walkAway, ranking, chosen.draft());
        return ImmutableCounterOffer.builder()
                .ranking(ranking)
                .walkAway(walkAway)
                .approach(approach)
                .ask(chosen.draft().context().offer())
                .levers(ranking.levers().stream().map(this::lever).toList())
                .offeredYearly(offered)
                .askedYearly(asked)
                .mostYearly(mostYearly)
                .offerFindings(WalkAwayCheck.findings(walkAway, ranking, plan.offer()))
                .askFindings(onAsk)
                .options(List.of(
                        ApproachOption.of(Approach.FIXED, obstacleToFixed),
                        ApproachOption.of(Approach.FLEXIBLE, Optional.empty())))
                .notes(CounterNotes.of(
                        walkAway, offered, asked, onAsk, chosen.draft().marketTotal(), plan.bandTop()))
                .build();
    }

    private AskedLever lever(RankedLever ranked) {
        Lever lever = ranked.lever();
        MonetaryAmount from = plan.offer().current(lever);
        MonetaryAmount to = chosen.draft().current(lever);
        boolean raised = to.isGreaterThan(from);
        AskLimit limit = limit(ranked, to);
        Optional<MonetaryAmount> next = plan.steps(lever).flatMap(steps -> next(steps, to));
        Optional<MonetaryAmount> gain = next.map(step -> gain(ranked, to, step));
        List<String> lines = new ArrayList<>();
        lines.add(raised ? targetLine(ranked) : leftLine(ranked));
        limitLine(ranked, limit, raised).ifPresent(lines::add);
        if (limit != AskLimit.NOT_ASKED && limit != AskLimit.WALK_AWAY) {
            next.ifPresent(step ->
                    nextLine(ranked, to, step, gain.orElseThrow(), limit).ifPresent(lines::add));
        }
        return ImmutableAskedLever.builder()
                .ranked(ranked)
                .offered(from)
                .asked(to)
                .before(lever.terms(plan.offer().context()))
                .after(lever.terms(chosen.draft().context()))
                .limit(limit)
                .nextStep(next)
                .nextStepGain(gain)
                .reasons(lines)
                .build();
    }

    private static Optional<MonetaryAmount> next(LeverSteps steps, MonetaryAmount asked) {
        Step now = new Step(steps.minor(asked), steps.minor(asked), steps.held().size());
        return steps.above(now).map(step -> steps.amount(step.asked()));
    }

    /** What one more step would add to the expected gain if nothing stood against it, rounded HALF_UP. */
    private MonetaryAmount gain(RankedLever ranked, MonetaryAmount asked, MonetaryAmount next) {
        Rational more = Rational.of(Amounts.number(next.subtract(asked)));
        return Amounts.roundedHalfUp(
                more.times(ranked.likelihood().value()).times(Rational.of(ranked.horizonValuePerUnit())),
                ranking.context().currency());
    }

    private AskLimit limit(RankedLever ranked, MonetaryAmount asked) {
        Lever lever = ranked.lever();
        Optional<LeverSteps> movable = plan.steps(lever);
        if (movable.isEmpty()
                || chosen.dropped().contains(lever)
                || ranked.horizonValuePerUnit().signum() <= 0) {
            return ranked.target().isPresent() && ranked.likelihood().value().signum() > 0 && movable.isEmpty()
                    ? targetOrCap(ranked)
                    : AskLimit.NOT_ASKED;
        }
        LeverSteps steps = movable.get();
        if (steps.minor(asked).compareTo(steps.top().asked()) >= 0) {
            return targetOrCap(ranked);
        }
        if (approach == Approach.FIXED) {
            return AskLimit.WALK_AWAY;
        }
        return chosen.heldBack().filter(lever::equals).isPresent() ? AskLimit.TOP_EVERYWHERE : AskLimit.MARKET_TOTAL;
    }

    private static AskLimit targetOrCap(RankedLever ranked) {
        return isCapped(ranked) ? AskLimit.CAP : AskLimit.TARGET;
    }

    private static boolean isCapped(RankedLever ranked) {
        return ranked.cap()
                .filter(ranked.targetWithinCap().orElseThrow()::equals)
                .isPresent();
    }

    private static String targetLine(RankedLever ranked) {
        String source = ranked.range()
                .map(range -> ", from " + Counted.observations(range.count()) + " of the market")
                .orElse("");
        return "reachable target " + AmountText.full(ranked.targetWithinCap().orElseThrow())
                + (isCapped(ranked) ? ", the cap" : source);
    }

    private String leftLine(RankedLever ranked) {
        Lever lever = ranked.lever();
        if (ranked.target().isEmpty()) {
            return "left as it is: no market range is known";
        }
        if (ranked.likelihood().value().signum() == 0) {
            boolean isStated = plan.offer().context().profile().likelihoods().containsKey(lever.name());
            String why = isStated
                    ? "the profile gives it no chance"
                    : lever.flexibility(plan.offer().context()).label();
            return "left as it is: " + why + "; a question does no harm";
        }
        if (ranked.room().isZero()) {
            return "left as it is: it already reaches its target";
        }
        if (plan.steps(lever).isEmpty()) {
            return "left as it is: only an exception to the cap would raise it";
        }
        if (chosen.dropped().contains(lever)) {
            return "left as it is: it changes what other levers measure, and cannot be asked for together with them";
        }
        if (ranked.horizonValuePerUnit().signum() <= 0) {
            return ranked.horizonValuePerUnit().signum() == 0
                    ? "left as it is: within the horizon it is worth nothing to you"
                    : "left as it is: within the horizon it would leave you with less";
        }
        return approach == Approach.FIXED
                ? "left as it is: the walk-away is reached without it"
                : "left as it is: no step of it fits";
    }

    private Optional<String> limitLine(RankedLever ranked, AskLimit limit, boolean raised) {
        if (limit == AskLimit.MARKET_TOTAL) {
            return plan.bandTop().map(top -> "limited so that the yearly total stays within the market's, " + top);
        }
        if (limit == AskLimit.TOP_EVERYWHERE) {
            return Optional.of("held a step below the top"
                    + plan.top(ranked.range().orElseThrow()).caveat()
                    + ", so that not every lever is at the top of its range");
        }
        return limit == AskLimit.WALK_AWAY && raised
                ? Optional.of("raised as little as reaches the walk-away of " + walkAway)
                : Optional.empty();
    }

    /** What speaks against one more step; nothing where the ask has all of the target already. */
    private static Optional<String> nextLine(
            RankedLever ranked, MonetaryAmount asked, MonetaryAmount next, MonetaryAmount gain, AskLimit limit) {
        if (limit == AskLimit.TARGET || limit == AskLimit.CAP) {
            return asked.equals(ranked.targetWithinCap().orElseThrow())
                    ? Optional.empty()
                    : Optional.of("the next step, " + AmountText.full(next) + ", lies above the "
                            + (limit == AskLimit.CAP ? "cap" : "target"));
        }
        return Optional.of("one more step, " + AmountText.full(next) + ", would add " + AmountText.number(gain)
                + " to the expected gain, but " + limit.reason());
    }
}
