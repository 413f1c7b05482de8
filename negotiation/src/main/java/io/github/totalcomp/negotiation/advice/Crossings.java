package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * Finds where neighbours of a ranking change places. Likelihood and target are solved exactly; every other input is tried at
 * its steps from the present value on, and the first change is then halved down to its precision.
 */
final class Crossings {

    private static final int SHARE_DECIMALS = 4;

    private final LeverContext context;
    private final List<LeverMeasure> measures;
    private final List<Valued> present;

    private Crossings(ComponentRanking ranking) {
        this.context = ranking.context();
        this.measures = ranking.levers().stream()
                .map(ranked -> LeverMeasure.of(ranked.lever(), context))
                .toList();
        this.present = valued(
                MovedInputs.horizon().at(BigDecimal.valueOf(context.profile().horizonYears())));
    }

    static List<Crossing> of(ComponentRanking ranking, List<? extends MovedInput> inputs) {
        return new Crossings(ranking).all(inputs);
    }

    private List<Crossing> all(List<? extends MovedInput> inputs) {
        List<Crossing> crossings = new ArrayList<>();
        for (int i = 0; i + 1 < present.size(); i++) {
            exact(present.get(i), present.get(i + 1)).forEach(crossings::add);
        }
        for (MovedInput input : inputs) {
            Moved moved = new Moved(input);
            for (int i = 0; i + 1 < present.size(); i++) {
                Valued ahead = present.get(i);
                Valued behind = present.get(i + 1);
                Stream.of(false, true)
                        .flatMap(rising -> moved.crossing(ahead, behind, rising).stream())
                        .forEach(crossings::add);
            }
        }
        return List.copyOf(crossings);
    }

    private List<Valued> valued(AdviceScenario scenario) {
        HorizonValue value = new HorizonValue(
                context.years(),
                scenario.horizonYears(context.profile().horizonYears()),
                scenario.assumptions(context));
        return Valued.ranked(measures, context, value);
    }

    /** Expected gain is proportional to likelihood, and to room where no part of it needs an exception. */
    private List<Crossing> exact(Valued ahead, Valued behind) {
        Rational more = ahead.expectedGain();
        Rational less = behind.expectedGain();
        if (less.signum() <= 0) {
            return List.of();
        }
        List<Crossing> crossings = new ArrayList<>();
        Rational down = less.dividedBy(more);
        Rational up = more.dividedBy(less);
        likelihood(ahead, behind, false, down).ifPresent(crossings::add);
        likelihood(ahead, behind, true, up).ifPresent(crossings::add);
        target(ahead, behind, false, down).ifPresent(crossings::add);
        target(ahead, behind, true, up).ifPresent(crossings::add);
        return crossings;
    }

    private static Optional<Crossing> likelihood(Valued ahead, Valued behind, boolean rising, Rational factor) {
        Valued moved = rising ? behind : ahead;
        Rational level = moved.measure().likelihood().portion().value().times(factor);
        return firstChanged(level, SHARE_DECIMALS, ahead, behind, rising, at -> withLikelihood(moved, at))
                .map(at -> crossing(
                        ahead,
                        behind,
                        "the likelihood of " + moved.measure().lever().name(),
                        rising,
                        at,
                        Reasons.decimal(at)));
    }

    private static Optional<Valued> withLikelihood(Valued moved, BigDecimal likelihood) {
        boolean valid = likelihood.signum() >= 0 && likelihood.compareTo(BigDecimal.ONE) <= 0;
        return valid
                ? Optional.of(new Valued(
                        new LeverMeasure(
                                moved.measure().reach(), Likelihood.of(Portion.of(Rational.of(likelihood)), "moved")),
                        moved.perUnit()))
                : Optional.empty();
    }

    private Optional<Crossing> target(Valued ahead, Valued behind, boolean rising, Rational factor) {
        Valued moved = rising ? behind : ahead;
        LeverReach reach = moved.measure().reach();
        boolean heldBack = reach.lever() instanceof InnerCap inner
                && inner.heldBack(context).isPresent();
        if (!reach.exceptionRoom().isZero() || reach.range().isEmpty() || heldBack) {
            return Optional.empty();
        }
        Rational room = Rational.of(Amounts.number(reach.room())).times(factor);
        Rational level = Rational.of(Amounts.number(reach.current())).plus(room);
        int digits = Amounts.minorDigits(context.currency());
        return firstChanged(level, digits, ahead, behind, rising, at -> withTarget(moved, at))
                .map(at -> crossing(
                        ahead,
                        behind,
                        "the target of " + reach.lever().name(),
                        rising,
                        at,
                        Reasons.full(Amounts.of(at, context.currency()))));
    }

    /** A lever with another target; nothing where a cap forbids it, or where its likelihood would be another too. */
    private Optional<Valued> withTarget(Valued moved, BigDecimal target) {
        MonetaryAmount amount = Amounts.of(target, context.currency());
        LeverReach reach = moved.measure().reach().withTarget(amount);
        boolean allowed =
                reach.cap().map(Cap::amount).filter(amount::isGreaterThan).isEmpty();
        boolean asLikely = LeverMeasure.likelihood(reach, context)
                .portion()
                .equals(moved.measure().likelihood().portion());
        return allowed && asLikely
                ? Optional.of(new Valued(new LeverMeasure(reach, moved.measure().likelihood()), moved.perUnit()))
                : Optional.empty();
    }

    /**
     * The first value at which the order has changed: that at which both gain the same, rounded, or the next where the order
     * still stands there.
     */
    private static Optional<BigDecimal> firstChanged(
            Rational level,
            int decimals,
            Valued ahead,
            Valued behind,
            boolean rising,
            Function<BigDecimal, Optional<Valued>> moved) {
        BigDecimal rounded = level.toBigDecimal(decimals, RoundingMode.FLOOR);
        BigDecimal ulp = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal next = rising ? rounded.add(ulp) : rounded.subtract(ulp);
        return Stream.of(rounded, next)
                .filter(at -> moved.apply(at)
                        .filter(each -> Valued.BEST_FIRST.compare(rising ? each : behind, rising ? ahead : each) < 0)
                        .isPresent())
                .findFirst();
    }

    private static Crossing crossing(
            Valued ahead, Valued behind, String input, boolean rising, BigDecimal at, String shown) {
        return ImmutableCrossing.builder()
                .ahead(ahead.measure().lever())
                .overtaking(behind.measure().lever())
                .input(input)
                .rising(rising)
                .at(at)
                .shown(shown)
                .build();
    }

    /** One input and the gains at the values tried so far. */
    private final class Moved {

        private final MovedInput input;
        private final Map<BigDecimal, Map<String, Rational>> gains = new TreeMap<>();

        private Moved(MovedInput input) {
            this.input = input;
        }

        private Optional<Crossing> crossing(Valued ahead, Valued behind, boolean rising) {
            BigDecimal kept = input.present(context);
            BigDecimal end = rising ? input.most() : input.least();
            BigDecimal step = rising ? input.step() : input.step().negate();
            while (!isPast(kept, end, rising)) {
                BigDecimal next = kept.add(step);
                next = isPast(next, end, rising) ? end : next;
                if (hasChanged(ahead, behind, next)) {
                    BigDecimal at = located(ahead, behind, kept, next);
                    return Optional.of(
                            Crossings.crossing(ahead, behind, input.name(context), rising, at, input.shown(at)));
                }
                kept = next;
            }
            return Optional.empty();
        }

        private boolean isPast(BigDecimal value, BigDecimal end, boolean rising) {
            return rising ? value.compareTo(end) >= 0 : value.compareTo(end) <= 0;
        }

        private BigDecimal located(Valued ahead, Valued behind, BigDecimal from, BigDecimal to) {
            BigDecimal kept = from;
            BigDecimal changed = to;
            while (changed.subtract(kept).abs().compareTo(input.precision()) > 0) {
                BigDecimal steps = changed.subtract(kept).divide(input.precision(), 0, RoundingMode.DOWN);
                BigDecimal half = steps.divide(BigDecimal.valueOf(2), 0, RoundingMode.UP);
                BigDecimal middle = kept.add(half.multiply(input.precision()));
                if (hasChanged(ahead, behind, middle)) {
                    changed = middle;
                } else {
                    kept = middle;
                }
            }
            return changed;
        }

        private boolean hasChanged(Valued ahead, Valued behind, BigDecimal value) {
            Map<String, Rational> found = gains.computeIfAbsent(value, this::gainsAt);
            return gain(found, ahead).compareTo(gain(found, behind)) < 0;
        }

        private Rational gain(Map<String, Rational> found, Valued valued) {
            return found.getOrDefault(valued.measure().lever().name(), Rational.ZERO);
        }

        private Map<String, Rational> gainsAt(BigDecimal value) {
            Map<String, Rational> found = new HashMap<>();
            valued(input.at(value))
                    .forEach(valued -> found.put(valued.measure().lever().name(), valued.expectedGain()));
            return found;
        }
    }
}
