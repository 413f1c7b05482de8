package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.RankedLever;
import io.github.totalcomp.negotiation.market.MarketRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Finds what to ask for. */
final class AskPlanner {

    private final ComponentRanking ranking;
    private final WalkAway walkAway;
    private final BigDecimal step;
    private final BigDecimal grid;
    private final Optional<RangeTop> bandTop;
    private final Map<String, List<String>> reasons = new LinkedHashMap<>();

    AskPlanner(ComponentRanking ranking, WalkAway walkAway) {
        this.ranking = ranking;
        this.walkAway = walkAway;
        this.step = ranking.context().profile().cashStep();
        BigDecimal minorUnit = BigDecimal.ONE.movePointLeft(
                Amounts.minorDigits(ranking.context().currency()));
        this.grid = step.max(minorUnit).movePointLeft(3);
        this.bandTop = ranking.context().market().total().map(this::top);
        Amounts.requireCurrency(
                "a walk-away", walkAway.yearly(), ranking.context().currency());
    }

    CounterOffer plan(Approach approach) {
        AskDraft offer = AskDraft.of(ranking);
        Optional<String> obstacle = obstacleToFixed(offer);
        reasons.clear();
        if (approach == Approach.FIXED && obstacle.isPresent()) {
            throw new ImpossibleApproachException(
                    approach,
                    "a fixed counteroffer must name a walk-away above the offer and within the market",
                    obstacle.get(),
                    "use the flexible approach, or reconsider the walk-away of " + walkAway);
        }
        AskDraft ask = approach == Approach.FIXED ? fixed(offer) : flexible(offer);
        return CounterResult.of(ranking, walkAway, approach, offer, ask, reasons, obstacle, bandTop);
    }

    private Optional<String> obstacleToFixed(AskDraft offer) {
        if (walkAway.isReachedBy(offer.totals())) {
            return Optional.of("the offer already averages "
                    + AmountText.full(offer.totals().averagePerYear()) + " a year, and the walk-away is " + walkAway);
        }
        AskDraft most = fixed(offer);
        return walkAway.isReachedBy(most.totals())
                ? Optional.empty()
                : Optional.of("the most that market and caps allow averages "
                        + AmountText.full(most.totals().averagePerYear()) + " a year, and the walk-away is "
                        + walkAway);
    }

    /** Every lever as far as it goes. */
    private AskDraft flexible(AskDraft offer) {
        AskDraft draft = offer;
        for (RankedLever ranked : levers()) {
            draft = draft.with(ranked.lever(), reachable(ranked, draft));
        }
        return withoutTopEverywhere(draft);
    }

    /** Lever after lever, until the walk-away is reached. */
    private AskDraft fixed(AskDraft offer) {
        AskDraft draft = offer;
        for (RankedLever ranked : levers()) {
            MonetaryAmount reachable = reachable(ranked, draft);
            if (walkAway.isReachedBy(draft.with(ranked.lever(), reachable).totals())) {
                return withoutTopEverywhere(least(ranked.lever(), reachable, draft));
            }
            draft = draft.with(ranked.lever(), reachable);
        }
        return withoutTopEverywhere(draft);
    }

    /** The draft with a lever raised by the least that reaches the walk-away, on a grid finer than any real step. */
    private AskDraft least(Lever lever, MonetaryAmount reachable, AskDraft draft) {
        MonetaryAmount from = draft.current(lever);
        BigDecimal room = Amounts.number(reachable).subtract(Amounts.number(from));
        BigInteger enough = room.divide(grid, 0, RoundingMode.CEILING).toBigIntegerExact();
        BigInteger tooFew = BigInteger.ZERO;
        while (enough.subtract(tooFew).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = tooFew.add(enough).shiftRight(1);
            if (walkAway.isReachedBy(
                    draft.with(lever, target(from, middle, reachable)).totals())) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        note(lever, "raised as little as reaches the walk-away of " + walkAway);
        return draft.with(lever, target(from, enough, reachable));
    }

    private MonetaryAmount target(MonetaryAmount from, BigInteger steps, MonetaryAmount reachable) {
        BigDecimal number = Amounts.number(from).add(grid.multiply(new BigDecimal(steps)));
        return Amounts.of(number.min(Amounts.number(reachable)), from.getCurrency());
    }

    /** The lever's target within its cap (a planner asks for no exception), or less where the yearly total would leave the market's. */
    private MonetaryAmount reachable(RankedLever ranked, AskDraft draft) {
        MonetaryAmount target = ranked.targetWithinCap().orElseThrow();
        MonetaryAmount current = draft.current(ranked.lever());
        Optional<MonetaryAmount> within =
                bandTop.map(top -> Amounts.normalized(current.add(top.amount()).subtract(draft.marketTotal())));
        if (ranked.range().isEmpty() || within.filter(target::isGreaterThan).isEmpty()) {
            return target;
        }
        note(ranked.lever(), "limited so that the yearly total stays within the market's, " + bandTop.get());
        return within.get();
    }

    /** Holds the last of the raised levers back where every lever would be at the top of its range. */
    private AskDraft withoutTopEverywhere(AskDraft draft) {
        List<RankedLever> known = ranking.levers().stream()
                .filter(ranked -> ranked.likelihood().value().signum() > 0)
                .filter(ranked -> ranked.range().isPresent())
                .toList();
        boolean everywhere = known.size() > 1 && known.stream().allMatch(ranked -> isAtTop(ranked, draft));
        return everywhere
                ? draft.lastRaised().map(last -> heldBack(last, draft)).orElse(draft)
                : draft;
    }

    private AskDraft heldBack(Lever last, AskDraft draft) {
        MonetaryAmount asked = draft.current(last);
        String caveat =
                ranking.lever(last).range().map(range -> top(range).caveat()).orElse("");
        note(last, "held a step below the top" + caveat + ", so that not every lever is at the top of its range");
        return draft.before().with(last, Amounts.of(Amounts.number(asked).subtract(step), asked.getCurrency()));
    }

    /** Whether a lever is as near to the top of its range as its steps allow; one that a cap keeps below it is not. */
    private boolean isAtTop(RankedLever ranked, AskDraft draft) {
        MonetaryAmount top = top(ranked.range().orElseThrow()).amount();
        if (draft.current(ranked.lever()).isGreaterThanOrEqualTo(top)) {
            return true;
        }
        boolean capped = ranked.cap().filter(top::isGreaterThan).isPresent();
        return !capped && draft.with(ranked.lever(), top) == draft;
    }

    private RangeTop top(MarketRange range) {
        return RangeTop.of(range, ranking.context().profile().topQuantile());
    }

    /** The levers with room and a chance, those first that are expected to gain the most for a unit asked. */
    private List<RankedLever> levers() {
        List<RankedLever> levers = new ArrayList<>(ranking.levers().stream()
                .filter(ranked -> ranked.room().isGreaterThan(ranked.exceptionRoom()))
                .filter(ranked -> gainPerUnit(ranked).signum() > 0)
                .toList());
        levers.sort(Comparator.comparing(AskPlanner::gainPerUnit).reversed());
        return levers;
    }

    private static Rational gainPerUnit(RankedLever ranked) {
        return ranked.likelihood().value().times(Rational.of(ranked.horizonValuePerUnit()));
    }

    private void note(Lever lever, String reason) {
        List<String> lines = reasons.computeIfAbsent(lever.name(), name -> new ArrayList<>());
        if (!lines.contains(reason)) {
            lines.add(reason);
        }
    }
}
