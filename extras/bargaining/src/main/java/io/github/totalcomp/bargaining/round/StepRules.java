package io.github.totalcomp.bargaining.round;

import io.github.totalcomp.bargaining.objection.ObjectionAnswer;
import io.github.totalcomp.bargaining.objection.ObjectionCase;
import io.github.totalcomp.bargaining.objection.ObjectionCatalog;
import io.github.totalcomp.bargaining.round.NegotiationEvent.Kind;
import io.github.totalcomp.bargaining.round.NextStep.Action;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.Approach;
import io.github.totalcomp.negotiation.counter.ApproachOption;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.negotiation.counter.WalkAwayFinding;
import io.github.totalcomp.negotiation.counter.WalkAwayFinding.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** The rules that {@link NextStepAdvisor} describes, one method for each. */
final class StepRules {

    private final RoundPlanner planner;
    private final Profile profile;
    private final WalkAway walkAway;
    private final ObjectionCatalog objections;
    private final RoundRules rules;

    StepRules(RoundPlanner planner, Profile profile, WalkAway walkAway, ObjectionCatalog objections, RoundRules rules) {
        this.planner = planner;
        this.profile = profile;
        this.walkAway = walkAway;
        this.objections = objections;
        this.rules = rules;
    }

    NextStep next(Standing standing) {
        ComponentRanking ranking = planner.rank(standing.history(), standing.isRefused(), standing.assumptions());
        CounterOffer counter = CounterOffer.plan(standing.history().latestOffer(), ranking, walkAway);
        Round round = new Round(standing, counter, AskStakes.of(counter));
        boolean settledAnyway = standing.history().isFinal() && round.state() == State.SHORT;
        if (standing.isLate() && !settledAnyway) {
            return late(round);
        }
        if (standing.history().isFinal()) {
            return settled(round, "The offer is final.", false);
        }
        Optional<ObjectionCase> defended = standing.isObjection() ? defended(round) : Optional.empty();
        if (defended.isPresent()) {
            return answered(round, defended.get());
        }
        return standing.isUnanswered() ? unanswered(round) : decided(round);
    }

    /** What is known before any rule is applied. */
    private record Round(Standing standing, CounterOffer counter, AskStakes stakes) {

        NegotiationHistory history() {
            return standing.history();
        }

        State state() {
            return stakes.standing();
        }

        /** What the walk-away insists on, is no figure, and is not known to be met. */
        List<WalkAwayFinding> openTerms() {
            List<String> terms = counter.walkAway().conditions().stream()
                    .filter(condition -> !condition.isFigure())
                    .map(WalkAwayCondition::toString)
                    .toList();
            return counter.offerFindings().stream()
                    .filter(finding -> !finding.isMet() && terms.contains(finding.condition()))
                    .toList();
        }

        /** Whether nothing but such terms keeps the offer from the walk-away. */
        boolean dependsOnTerms() {
            return openTerms().size()
                    == counter.offerFindings().stream()
                            .filter(finding -> !finding.isMet())
                            .count();
        }
    }

    private NextStep late(Round round) {
        String passed = "The deadline of " + round.history().deadline().orElseThrow() + " passed "
                + days(-round.standing().daysLeft().getAsLong()) + " ago.";
        return round.standing().hasAskedForTime()
                ? step(round, Action.WAIT, passed + " You asked for time; wait for the answer, and remind.")
                : step(round, Action.ASK_FOR_TIME, passed + " Ask whether the offer still stands, and for a new date.");
    }

    /**
     * Accepts or walks away, and nothing else, where the offer can be judged. Terms that are not known are asked about, and
     * terms that are not met are asked for while that may still help.
     */
    private NextStep settled(Round round, String why, boolean canAsk) {
        if (round.state() == State.MET) {
            return step(round, Action.ACCEPT, why + " It reaches your walk-away of " + walkAway + ".");
        }
        if (round.state() == State.UNKNOWN || (canAsk && round.dependsOnTerms())) {
            return step(
                    round,
                    Action.ASK_ABOUT_TERMS,
                    why + " Neither accept nor decline before you know more: " + listed(round.openTerms()) + ".");
        }
        return step(
                round,
                Action.WALK_AWAY,
                why + " It does not reach your walk-away of " + walkAway
                        + ": decline politely, unless you reconsider what you need at least.");
    }

    private static String listed(List<WalkAwayFinding> findings) {
        return findings.stream().map(WalkAwayFinding::toString).collect(Collectors.joining("; "));
    }

    private NextStep answered(Round round, ObjectionCase defended) {
        String text = round.history().last().text().orElseThrow();
        ObjectionAnswer answer = objections.answer(text, defended);
        return builder(
                        round,
                        Action.ANSWER_OBJECTION,
                        "An objection is no answer: your request has not been decided yet.")
                .answer(answer)
                .build();
    }

    /** The ask that was made, or the one to make; nothing where neither is above the offer. */
    private Optional<ObjectionCase> defended(Round round) {
        LeverContext context = round.counter().ranking().context();
        List<Lever> known = round.counter().ranking().levers().stream()
                .map(ranked -> ranked.lever())
                .toList();
        Offer ask = round.history().latestAsk().orElse(round.counter().ask());
        LeverContext asked = context.withOffer(ask);
        boolean raised = known.stream().anyMatch(lever -> lever.current(asked).isGreaterThan(lever.current(context)));
        return raised ? Optional.of(ObjectionCase.of(round.counter().ranking(), ask, walkAway)) : Optional.empty();
    }

    private NextStep unanswered(Round round) {
        Kind last = round.standing().lastKind();
        if (round.standing().isDeadlineNear() && last == Kind.ASK) {
            return step(
                    round, Action.ASK_FOR_TIME, "An answer to your request may take longer than the deadline allows.");
        }
        String what = last == Kind.ASK
                ? "Your request of " + round.history().last().date()
                        + " has no answer yet; a compensation team takes a few" + " days."
                : last == Kind.TIME_REQUEST
                        ? "You asked for time on " + round.history().last().date() + "; wait for the answer."
                        : "There is no answer yet: remind, in a friendly line, "
                                + times(round.history().lastInARow(Kind.SILENCE)) + " so far without a reply.";
        return step(round, Action.WAIT, what);
    }

    private NextStep decided(Round round) {
        boolean nothing = !round.counter().asksForMore();
        if (nothing) {
            return settled(
                    round,
                    "There is nothing left to ask for within the market, the caps and your last request.",
                    round.standing().lastKind() != Kind.REFUSAL);
        }
        if (round.state() != State.SHORT && isTooLittle(round.stakes())) {
            return settled(
                    round,
                    "Another ask is expected to gain only "
                            + AmountText.full(round.stakes().expectedGain()) + ", less than one step of "
                            + AmountText.full(oneStep(round)) + ".",
                    true);
        }
        int asks = round.history().asks().size();
        if (asks >= rules.mostAsks()) {
            return exhausted(round, asks);
        }
        if (round.standing().isDeadlineNear() && !round.standing().hasAskedForTime()) {
            return builder(
                            round,
                            Action.ASK_FOR_TIME,
                            "A request needs a few days, and the deadline is near: ask for time together with it.")
                    .counter(round.counter())
                    .build();
        }
        return builder(round, Action.COUNTER, why(round))
                .counter(round.counter())
                .build();
    }

    private static String why(Round round) {
        if (round.standing().isRefused()) {
            return "Your last request was refused: ask for a part of it, which is the cap now, and for what you did not ask"
                    + " for yet.";
        }
        return round.history().asks().isEmpty()
                ? "A first offer is seldom the most that can be paid."
                : "The employer moved: hold on to what you asked for, and ask for nothing above it; it is the cap now.";
    }

    private NextStep exhausted(Round round, int asks) {
        String made = "You have asked " + times(asks) + ", as often as makes sense.";
        if (round.state() != State.SHORT || asks > rules.mostAsks()) {
            return settled(round, made, false);
        }
        boolean possible = round.counter().options().stream()
                .filter(option -> option.approach() == Approach.FIXED)
                .anyMatch(ApproachOption::isPossible);
        if (!possible) {
            return settled(round, made, round.standing().lastKind() != Kind.REFUSAL);
        }
        CounterOffer fixed =
                CounterOffer.plan(round.history().latestOffer(), round.counter().ranking(), walkAway, Approach.FIXED);
        return builder(round, Action.COUNTER, made + " Name your walk-away once, and mean it.")
                .counter(fixed)
                .build();
    }

    private boolean isTooLittle(AskStakes stakes) {
        return Amounts.number(stakes.expectedGain()).compareTo(profile.cashStep()) < 0;
    }

    private MonetaryAmount oneStep(Round round) {
        return Amounts.of(profile.cashStep(), round.stakes().expectedGain().getCurrency());
    }

    private NextStep step(Round round, Action action, String why) {
        return builder(round, action, why).build();
    }

    private ImmutableNextStep.Builder builder(Round round, Action action, String why) {
        NegotiationHistory history = round.history();
        Concessions concessions = new Concessions(history.offers().stream()
                .map(offer -> totals(offer, round).averagePerYear())
                .toList());
        List<String> reasons = new ArrayList<>();
        reasons.add(why);
        reasons.add(standing(concessions, round));
        if (action == Action.COUNTER || action == Action.ASK_FOR_TIME) {
            openTerms(round).ifPresent(reasons::add);
        }
        reasons.addAll(round.stakes().lines());
        reasons.add(concessions.toString());
        if (action == Action.ACCEPT && history.offers().size() > 1) {
            reasons.add("Gained in all over the first offer: " + AmountText.full(concessions.inAll()) + " a year.");
        }
        reasons.add("Asks so far: " + history.asks().size() + ", of at most " + rules.mostAsks() + ".");
        deadline(round).ifPresent(reasons::add);
        return ImmutableNextStep.builder()
                .action(action)
                .reasons(reasons)
                .stakes(round.stakes())
                .concessions(concessions)
                .asks(history.asks().size())
                .findings(round.counter().offerFindings())
                .deadline(history.deadline())
                .daysLeft(round.standing().daysLeft());
    }

    private String standing(Concessions concessions, Round round) {
        MonetaryAmount offered =
                concessions.averages().get(concessions.averages().size() - 1);
        String averages = "The offer averages " + AmountText.full(offered) + " a year";
        if (!walkAway.conditions().isEmpty()) {
            return averages + ". What you insist on: " + listed(round.counter().offerFindings()) + ".";
        }
        MonetaryAmount above = Amounts.normalized(offered.subtract(walkAway.yearly()));
        String distance = above.isZero()
                ? "exactly"
                : AmountText.full(Amounts.normalized(above.abs())) + (above.isPositive() ? " above" : " below");
        return averages + ", " + distance + " your walk-away of " + walkAway + ".";
    }

    private static Optional<String> openTerms(Round round) {
        return Optional.of(round.openTerms())
                .filter(terms -> !terms.isEmpty())
                .map(terms -> "Bring up in the same message: " + listed(terms) + ".");
    }

    private TotalCompensation totals(Offer offer, Round round) {
        return TctAggregator.years(profile.horizonYears())
                .aggregate(offer, round.standing().assumptions());
    }

    private static Optional<String> deadline(Round round) {
        return round.history()
                .deadline()
                .filter(day -> !round.standing().isLate())
                .map(day -> "An answer is due by " + day + ", in "
                        + days(round.standing().daysLeft().getAsLong()) + ".");
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static String times(int times) {
        return times == 1 ? "once" : times + " times";
    }
}
