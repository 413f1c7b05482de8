package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.RankedLever;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;

/**
 * The real steps of one lever, found by raising it to targets in whole minor units a year. They are looked up one by one, so
 * that a lever of a million steps costs no more than those that matter.
 */
final class LeverSteps {

    /** How far the next step is looked for: 2⁶⁰ minor units. */
    private static final int MOST_DOUBLINGS = 60;

    private final RankedLever ranked;
    private final AskDraft offer;
    private final int digits;
    private final BigInteger offeredTotal;
    private final Step held;
    private final BigInteger limit;
    private final Map<BigInteger, Step> known = new HashMap<>();

    LeverSteps(RankedLever ranked, AskDraft offer) {
        this.ranked = ranked;
        this.offer = offer;
        this.digits = Amounts.minorDigits(offer.context().currency());
        BigInteger current = minor(offer.current(ranked.lever()));
        this.held = new Step(current, current, BigInteger.ZERO);
        this.limit = ranked.targetWithinCap().map(this::minor).orElse(current).max(current);
        this.offeredTotal = isRegular() ? BigInteger.ZERO : minor(offer.marketTotal());
    }

    /**
     * A step of a lever, in minor units a year.
     *
     * @param target what the lever is raised to for it
     * @param asked what it then measures
     * @param size by how much the yearly total rises in the measure of the market
     */
    record Step(BigInteger target, BigInteger asked, BigInteger size) {}

    RankedLever ranked() {
        return ranked;
    }

    Lever lever() {
        return ranked.lever();
    }

    /** Whether each unit asked is a unit of the yearly total in the measure of the market. */
    boolean isRegular() {
        return AskDraft.isPartOfMarketTotal(lever());
    }

    /** The lever as it is offered. */
    Step held() {
        return held;
    }

    /** The highest step within the reachable target. */
    Step top() {
        return raisedTo(limit);
    }

    /** The step that raising the lever to a target gives; as offered where it does not rise, or rises above the target. */
    Step raisedTo(BigInteger target) {
        return target.compareTo(held.asked()) <= 0 ? held : known.computeIfAbsent(target, this::raised);
    }

    private Step raised(BigInteger target) {
        AskDraft draft = offer.with(lever(), amount(target));
        MonetaryAmount asked = draft.current(lever());
        BigInteger minor = minor(asked);
        if (minor.compareTo(held.asked()) <= 0 || asked.isGreaterThan(amount(target))) {
            return held;
        }
        BigInteger size = isRegular()
                ? minor.subtract(held.asked())
                : minor(draft.marketTotal()).subtract(offeredTotal);
        return new Step(target, minor, size);
    }

    /**
     * The step of the highest target that fulfils a condition, where all lower targets do; as offered where none does.
     *
     * @param condition such as being below another step
     */
    Step highest(Predicate<Step> condition) {
        return condition.test(top()) ? top() : raisedTo(lastBefore(held.asked(), limit, condition.negate()));
    }

    /**
     * The highest step that measures no more than an amount. Its target can lie above the amount: two payouts that rise
     * together reach whole steps one after the other.
     */
    Step atMost(BigInteger amount) {
        if (amount.compareTo(top().asked()) >= 0) {
            return top();
        }
        if (amount.compareTo(held.asked()) <= 0) {
            return held;
        }
        Predicate<Step> beyond = step -> step.asked().compareTo(amount) > 0;
        BigInteger within = amount;
        BigInteger distance = BigInteger.ONE;
        while (!beyond.test(raisedTo(amount.add(distance).min(limit)))) {
            within = amount.add(distance);
            distance = distance.shiftLeft(1);
        }
        return raisedTo(lastBefore(within, amount.add(distance).min(limit), beyond));
    }

    /** The last target before those that fulfil a condition, of which the second given is one and the first is not. */
    private BigInteger lastBefore(BigInteger not, BigInteger fulfilling, Predicate<Step> condition) {
        BigInteger before = not;
        BigInteger first = fulfilling;
        while (first.subtract(before).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = before.add(first).shiftRight(1);
            if (condition.test(raisedTo(middle))) {
                first = middle;
            } else {
                before = middle;
            }
        }
        return before;
    }

    /** The step below another, unless that is the lever as it is offered. */
    Optional<Step> below(Step step) {
        if (step.asked().compareTo(held.asked()) <= 0) {
            return Optional.empty();
        }
        Predicate<Step> there = each -> each.asked().compareTo(step.asked()) >= 0;
        BigInteger before = there.test(raisedTo(step.asked()))
                ? step.asked().subtract(BigInteger.ONE)
                : lastBefore(step.asked(), step.target(), there);
        return Optional.of(raisedTo(before));
    }

    /** The steps from one down to another, the highest first; nothing where there are more than so many. */
    Optional<List<Step>> downTo(Step from, BigInteger least, int most) {
        List<Step> steps = new ArrayList<>();
        Optional<Step> next = Optional.of(from);
        while (next.isPresent() && next.get().asked().compareTo(least) >= 0) {
            if (steps.size() == most) {
                return Optional.empty();
            }
            steps.add(next.get());
            next = below(next.get());
        }
        return Optional.of(steps);
    }

    /**
     * The step above another, wherever the target lies; nothing where the lever does not rise any more. A step as wide as
     * the one below is tried first.
     */
    Optional<Step> above(Step step) {
        Predicate<Step> beyond = each -> each.asked().compareTo(step.asked()) > 0;
        BigInteger likely = below(step)
                .map(below -> step.asked().add(step.asked()).subtract(below.asked()))
                .orElse(step.asked().add(BigInteger.ONE));
        if (!beyond.test(raisedTo(likely.subtract(BigInteger.ONE))) && beyond.test(raisedTo(likely))) {
            return Optional.of(raisedTo(likely));
        }
        BigInteger within = step.asked();
        BigInteger distance = BigInteger.ONE;
        for (int doublings = 0; doublings < MOST_DOUBLINGS; doublings++) {
            BigInteger target = step.asked().add(distance);
            if (beyond.test(raisedTo(target))) {
                return Optional.of(raisedTo(lastBefore(within, target, beyond).add(BigInteger.ONE)));
            }
            within = target;
            distance = distance.shiftLeft(1);
        }
        return Optional.empty();
    }

    MonetaryAmount amount(BigInteger minor) {
        return Amounts.of(new BigDecimal(minor, digits), offer.context().currency());
    }

    /** An amount in minor units, rounded down. */
    BigInteger minor(MonetaryAmount amount) {
        return minor(Amounts.number(amount), digits);
    }

    static BigInteger minor(BigDecimal number, int digits) {
        return number.movePointRight(digits).setScale(0, RoundingMode.FLOOR).toBigInteger();
    }
}
