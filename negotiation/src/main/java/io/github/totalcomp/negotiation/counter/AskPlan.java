package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.RankedLever;
import io.github.totalcomp.negotiation.counter.AskOptimizer.Choice;
import io.github.totalcomp.negotiation.counter.LeverSteps.Step;
import io.github.totalcomp.negotiation.market.MarketRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an offer leaves to be asked for: the levers that can move, their steps, and how far all of them may go together. */
final class AskPlan {

    private final ComponentRanking ranking;
    private final AskDraft offer;
    private final Optional<RangeTop> bandTop;
    private final List<LeverSteps> movable;

    private AskPlan(ComponentRanking ranking, AskDraft offer, List<LeverSteps> movable) {
        this.ranking = ranking;
        this.offer = offer;
        this.bandTop = ranking.context().market().total().map(this::top);
        this.movable = movable;
    }

    static AskPlan of(ComponentRanking ranking) {
        AskDraft offer = AskDraft.of(ranking);
        return new AskPlan(
                ranking,
                offer,
                ranking.levers().stream()
                        .filter(AskPlan::canMove)
                        .map(ranked -> new LeverSteps(ranked, offer))
                        .toList());
    }

    private static boolean canMove(RankedLever ranked) {
        return ranked.room().isGreaterThan(ranked.exceptionRoom())
                && ranked.likelihood().value().signum() > 0;
    }

    AskDraft offer() {
        return offer;
    }

    Optional<RangeTop> bandTop() {
        return bandTop;
    }

    Optional<LeverSteps> steps(Lever lever) {
        return movable.stream()
                .filter(steps -> steps.lever().name().equals(lever.name()))
                .findFirst();
    }

    List<LeverSteps> movable() {
        return movable;
    }

    /** Those with the most to gain for a unit asked first. */
    List<LeverSteps> byExpectedGainPerUnit() {
        List<LeverSteps> sorted = new ArrayList<>(movable);
        sorted.sort(
                Collections.reverseOrder((one, other) -> expectedPerUnit(one).compareTo(expectedPerUnit(other))));
        return sorted;
    }

    static Rational expectedPerUnit(LeverSteps steps) {
        RankedLever ranked = steps.ranked();
        return ranked.likelihood().value().times(Rational.of(ranked.horizonValuePerUnit()));
    }

    /** What one unit asked adds to the average of the promised yearly totals, from as offered to the top. */
    Rational promisedPerUnit(LeverSteps steps) {
        Step top = steps.top();
        BigInteger raise = top.asked().subtract(steps.held().asked());
        if (raise.signum() == 0) {
            return Rational.ZERO;
        }
        AskDraft raised = offer.with(steps.lever(), steps.amount(top.target()));
        BigDecimal more =
                Amounts.number(raised.totals().total().subtract(offer.totals().total()));
        return Rational.of(more).dividedBy(Rational.of(raise, BigInteger.ONE));
    }

    /** How far the yearly total may rise in the measure of the market, in minor units. */
    Optional<BigInteger> capacity() {
        int digits = Amounts.minorDigits(ranking.context().currency());
        return bandTop.map(top -> LeverSteps.minor(Amounts.number(top.amount()), digits)
                .subtract(LeverSteps.minor(Amounts.number(offer.marketTotal()), digits))
                .max(BigInteger.ZERO));
    }

    /**
     * Steps that were chosen.
     *
     * @param draft the offer with them
     * @param heldBack the lever that stays below the top so that not every one is there
     * @param dropped levers that cannot be moved together with the others
     */
    record Chosen(AskDraft draft, Optional<Lever> heldBack, List<Lever> dropped) {}

    /** How steps are chosen within a yearly total. */
    private interface Choosing {
        List<Step> choose(List<Choice> choices, Optional<BigInteger> capacity);
    }

    /** The steps by which the sum of expected gains is highest within all limits. */
    Chosen best() {
        return best(AskPlan::expectedPerUnit, AskOptimizer::best, List.of());
    }

    /** As much as fits within all limits, the levers that promise most for a unit first, whatever their chances. */
    Chosen most() {
        return best(this::promisedPerUnit, AskOptimizer::filled, List.of());
    }

    private Chosen best(Function<LeverSteps, Rational> gain, Choosing choosing, List<Lever> dropped) {
        List<LeverSteps> worth = movable.stream()
                .filter(steps -> gain.apply(steps).signum() > 0)
                .filter(steps -> !dropped.contains(steps.lever()))
                .toList();
        List<Choice> choices =
                AskOptimizer.choices(worth, worth.stream().map(gain).toList());
        List<Step> steps = choosing.choose(choices, capacity());
        Optional<Lever> heldBack = Optional.empty();
        if (isTopEverywhere(worth, steps)) {
            List<Step> best = worth.stream().map(LeverSteps::held).toList();
            for (int i = 0; i < choices.size(); i++) {
                Optional<Step> lower =
                        worth.get(i).ranked().range().isPresent() ? belowTheTop(worth.get(i)) : Optional.empty();
                if (lower.isPresent()) {
                    List<Choice> lowered = new ArrayList<>(choices);
                    lowered.set(i, choices.get(i).withTop(lower.get()));
                    List<Step> candidate = choosing.choose(lowered, capacity());
                    if (heldBack.isEmpty() || AskOptimizer.order(choices).compare(candidate, best) > 0) {
                        best = candidate;
                        heldBack = Optional.of(worth.get(i).lever());
                    }
                }
            }
            steps = best;
        }
        return checked(worth, steps, heldBack, more -> best(gain, choosing, more), dropped);
    }

    /** Levers are measured one by one; where they do not add up, a lever of the caller's own is left as it is offered. */
    private Chosen checked(
            List<LeverSteps> worth,
            List<Step> steps,
            Optional<Lever> heldBack,
            Function<List<Lever>, Chosen> without,
            List<Lever> dropped) {
        AskDraft draft = offer;
        for (int i = 0; i < worth.size(); i++) {
            LeverSteps each = worth.get(i);
            if (!steps.get(i).equals(each.held())) {
                draft = draft.with(each.lever(), each.amount(steps.get(i).target()));
            }
        }
        AskDraft whole = draft;
        boolean addsUp = whole.isWithin(offer, bandTop)
                && worth.stream()
                        .allMatch(each -> each.minor(whole.current(each.lever()))
                                .equals(steps.get(worth.indexOf(each)).asked()));
        if (addsUp) {
            return new Chosen(whole, heldBack, dropped);
        }
        List<Lever> more = new ArrayList<>(dropped);
        more.add(worth.stream()
                .filter(each ->
                        !each.isRegular() && whole.current(each.lever()).isGreaterThan(offer.current(each.lever())))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new DefinitionException(
                        "the levers of an ask must move independently of one another",
                        worth.stream().map(each -> each.lever().name()).toList(),
                        "rank only one of those that move the same component"))
                .lever());
        return without.apply(more);
    }

    /** Whether every lever with a range and a chance would be at the top of its range. */
    private boolean isTopEverywhere(List<LeverSteps> worth, List<Step> steps) {
        List<RankedLever> known = ranking.levers().stream()
                .filter(ranked -> ranked.likelihood().value().signum() > 0)
                .filter(ranked -> ranked.range().isPresent())
                .toList();
        return known.size() > 1
                && known.stream().allMatch(ranked -> {
                    LeverSteps of = steps(ranked.lever()).orElseGet(() -> new LeverSteps(ranked, offer));
                    int position = worth.indexOf(of);
                    return isAtTop(of, position < 0 ? of.held() : steps.get(position));
                });
    }

    boolean isTopEverywhere(AskDraft draft) {
        return isTopEverywhere(
                movable,
                movable.stream()
                        .map(each -> each.minor(draft.current(each.lever())))
                        .map(asked -> new Step(asked, asked, BigInteger.ZERO))
                        .toList());
    }

    /** The highest step that is not at the top of the lever's range, unless the lever is there as it is offered. */
    private Optional<Step> belowTheTop(LeverSteps steps) {
        return isAtTop(steps, steps.held())
                ? Optional.empty()
                : Optional.of(steps.highest(step -> !isAtTop(steps, step)));
    }

    /**
     * Whether a step is within one step of cash of the top of its range, or as near to it as the lever's steps allow; a lever
     * that a cap keeps below the top is not there.
     */
    private boolean isAtTop(LeverSteps steps, Step step) {
        BigInteger top = topOf(steps);
        if (step.asked().compareTo(top) >= 0) {
            return true;
        }
        if (steps.ranked()
                .cap()
                .filter(cap -> steps.minor(cap).compareTo(top) < 0)
                .isPresent()) {
            return false;
        }
        Rational near = Rational.of(top.subtract(step.asked()), BigInteger.ONE);
        Rational cashStep = Rational.of(ranking.context()
                .profile()
                .cashStep()
                .movePointRight(Amounts.minorDigits(ranking.context().currency())));
        return near.compareTo(cashStep) < 0 || steps.raisedTo(top).asked().compareTo(step.asked()) <= 0;
    }

    private BigInteger topOf(LeverSteps steps) {
        return steps.minor(top(steps.ranked().range().orElseThrow()).amount());
    }

    RangeTop top(MarketRange range) {
        return RangeTop.of(range, ranking.context().profile().topQuantile());
    }
}
