package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.counter.LeverSteps.Step;
import io.github.totalcomp.negotiation.internal.ParetoSums;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Chooses a step of each lever so that the sum of gains is as high as possible while the yearly total stays within the
 * market's: the multiple-choice knapsack problem, solved exactly.
 *
 * <p>Where the totals that can be reached are few enough, an {@link AskTable} over all of them gives the answer. Else a
 * price on each unit of the yearly total bounds what can be gained (the Lagrangian relaxation). A step that falls
 * behind its lever's best at that price by more than the best ask stays behind the bound cannot be part of it. How far that
 * is, is tried out in doubling distances until an ask is found within the distance. The steps left are few; their sums are
 * built by dynamic programming over unbeaten partial sums, and the lever with the most steps takes what is left of the
 * total. Of asks of equal gain the one with the least yearly total counts, then
 * the one that asks most of the first lever, then of the second, and so on.
 */
final class AskOptimizer {

    /** The most steps of a lever, and the most partial sums, that are compared. */
    static final int MOST = 100_000;

    /** The most steps of a lever that go into a table. */
    private static final int MOST_TABLED = 200;

    /** The search begins with 1/2¹² of the distance from the first solution to the bound. */
    private static final int FIRST_SHARE = 12;

    private final List<Choice> choices;
    private final BigInteger capacity;

    private AskOptimizer(List<Choice> choices, BigInteger capacity) {
        this.choices = choices;
        this.capacity = capacity;
    }

    /**
     * A lever to choose a step of.
     *
     * @param steps its steps
     * @param top the highest that may be chosen
     * @param gain what a minor unit asked gains; above zero
     */
    record Choice(LeverSteps steps, Step top, BigInteger gain) {

        BigInteger gainOf(Step step) {
            return gain.multiply(step.asked().subtract(steps.held().asked()));
        }

        ParetoSums.Point point(Step step) {
            return new ParetoSums.Point(gainOf(step), step.size().negate());
        }

        Choice withTop(Step lower) {
            return new Choice(steps, lower, gain);
        }
    }

    /** Choices with gains made whole by a common denominator. */
    static List<Choice> choices(List<LeverSteps> levers, List<Rational> gains) {
        BigInteger common = gains.stream()
                .map(Rational::denominator)
                .reduce(
                        BigInteger.ONE,
                        (one, other) -> one.divide(one.gcd(other)).multiply(other));
        return IntStream.range(0, levers.size())
                .mapToObj(i -> new Choice(
                        levers.get(i),
                        levers.get(i).top(),
                        gains.get(i).times(Rational.of(common, BigInteger.ONE)).numerator()))
                .toList();
    }

    /** The best steps, one of each choice. */
    static List<Step> best(List<Choice> choices, Optional<BigInteger> capacity) {
        List<Step> tops = choices.stream().map(Choice::top).toList();
        return capacity.isEmpty() || size(tops).compareTo(capacity.get()) <= 0
                ? tops
                : new AskOptimizer(choices, capacity.get()).search();
    }

    /** The same steps, found by a price on the total whatever the number of totals. */
    static List<Step> bestByPrice(List<Choice> choices, BigInteger capacity) {
        return new AskOptimizer(choices, capacity).priced();
    }

    /** Lever after lever by what a unit of the total gains, each as far as it and the total let it. */
    static List<Step> filled(List<Choice> choices, Optional<BigInteger> capacity) {
        List<Step> tops = choices.stream().map(Choice::top).toList();
        if (capacity.isEmpty() || size(tops).compareTo(capacity.get()) <= 0) {
            return tops;
        }
        AskOptimizer optimizer = new AskOptimizer(choices, capacity.get());
        return Pricing.best(choices, optimizer.listed(), capacity.get()).firstSolution();
    }

    private List<Optional<List<Step>>> listed() {
        return choices.stream()
                .map(choice -> choice.steps().isRegular() ? Optional.<List<Step>>empty() : Optional.of(all(choice)))
                .toList();
    }

    /** Gain first, then the smaller total, then the higher steps in the order of the choices. */
    static Comparator<List<Step>> order(List<Choice> choices) {
        return Comparator.comparing((List<Step> steps) -> gain(choices, steps))
                .thenComparing(steps -> size(steps).negate())
                .thenComparing((one, other) -> IntStream.range(0, one.size())
                        .map(i -> one.get(i).asked().compareTo(other.get(i).asked()))
                        .filter(order -> order != 0)
                        .findFirst()
                        .orElse(0));
    }

    private static BigInteger gain(List<Choice> choices, List<Step> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> choices.get(i).gainOf(steps.get(i)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    static BigInteger size(List<Step> steps) {
        return steps.stream().map(Step::size).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private List<Step> search() {
        return tabled().orElseGet(this::priced);
    }

    /** The best ask by a table of all totals, where no lever has many steps and the totals are few. */
    private Optional<List<Step>> tabled() {
        List<List<Step>> steps = choices.stream()
                .flatMap(choice ->
                        choice
                                .steps()
                                .downTo(choice.top(), choice.steps().held().asked(), MOST_TABLED)
                                .stream())
                .toList();
        return steps.size() < choices.size() ? Optional.empty() : AskTable.best(choices, steps, capacity);
    }

    private List<Step> priced() {
        List<Optional<List<Step>>> listed = listed();
        Pricing pricing = Pricing.best(choices, listed, capacity);
        List<Step> first = pricing.firstSolution();
        Rational gap = pricing.bound().minus(rational(gain(choices, first)));
        if (gap.signum() == 0 && listed.stream().allMatch(Optional::isEmpty)) {
            return first;
        }
        Rational loss = gap.dividedBy(Rational.of(1L << FIRST_SHARE));
        while (true) {
            List<Step> best = best(pricing, loss, first);
            if (pricing.bound().minus(rational(gain(choices, best))).compareTo(loss) <= 0 || loss.compareTo(gap) >= 0) {
                return best;
            }
            loss = loss.plus(loss);
        }
    }

    /**
     * The best ask that stays behind the bound by no more than a loss, if there is any; otherwise any. Where the best ask is
     * closer to the bound than the first solution, as it mostly is, few steps have to be compared to find it.
     */
    private List<Step> best(Pricing pricing, Rational loss, List<Step> first) {
        int lazy = pricing.lazy(loss);
        List<List<Step>> windows = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            windows.add(i == lazy ? List.of(choices.get(i).steps().held()) : pricing.window(i, loss));
        }
        return completed(windows, lazy, pricing, loss, first);
    }

    private static List<Step> all(Choice choice) {
        return choice.steps()
                .downTo(choice.top(), choice.steps().held().asked(), MOST)
                .orElseThrow(() -> tooMany(choice.steps().lever().name()));
    }

    /** The best of all sums of the windows, each with as much of the lazy lever as still fits. */
    private List<Step> completed(List<List<Step>> windows, int lazy, Pricing pricing, Rational gap, List<Step> first) {
        List<List<ParetoSums.Point>> points = IntStream.range(0, choices.size())
                .mapToObj(
                        i -> windows.get(i).stream().map(choices.get(i)::point).toList())
                .toList();
        List<ParetoSums.Sum> sums = ParetoSums.suffixes(
                        points,
                        position -> promising(position, lazy, pricing, gap),
                        MOST,
                        position -> tooMany("all levers together"))
                .get(0);
        Comparator<List<Step>> order = order(choices);
        List<Step> best = first;
        BigInteger most = gain(choices, first);
        List<Bounded> bounded = sums.stream()
                .map(sum -> new Bounded(sum, bound(sum, lazy)))
                .filter(each -> each.sum().point().second().add(capacity).signum() >= 0)
                .sorted(Comparator.comparing(Bounded::bound).reversed())
                .toList();
        for (Bounded each : bounded) {
            if (each.bound().compareTo(most) < 0) {
                break;
            }
            List<Step> steps = steps(each.sum(), windows, lazy);
            if (order.compare(steps, best) > 0) {
                best = steps;
                most = gain(choices, best);
            }
        }
        return best;
    }

    private record Bounded(ParetoSums.Sum sum, BigInteger bound) {}

    private BigInteger bound(ParetoSums.Sum sum, int lazy) {
        if (lazy < 0) {
            return sum.point().first();
        }
        Choice choice = choices.get(lazy);
        BigInteger left = sum.point().second().add(capacity).min(choice.top().size());
        return sum.point().first().add(choice.gain().multiply(left));
    }

    private List<Step> steps(ParetoSums.Sum sum, List<List<Step>> windows, int lazy) {
        List<Integer> options = sum.options();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            steps.add(windows.get(i).get(options.get(i)));
        }
        if (lazy >= 0) {
            LeverSteps rest = choices.get(lazy).steps();
            BigInteger fits = rest.held().asked().add(capacity).add(sum.point().second());
            steps.set(lazy, rest.atMost(fits.min(choices.get(lazy).top().asked())));
        }
        return steps;
    }

    /** Whether the levers from a position on are not yet too far behind the bound. */
    private Predicate<ParetoSums.Point> promising(int position, int lazy, Pricing pricing, Rational gap) {
        Rational best = IntStream.range(position, choices.size())
                .filter(i -> i != lazy)
                .mapToObj(pricing::bestOf)
                .reduce(Rational.ZERO, Rational::plus);
        BigInteger denominator = pricing.price().denominator();
        BigInteger numerator = pricing.price().numerator();
        BigInteger least = best.minus(gap).times(rational(denominator)).rounded(RoundingMode.CEILING);
        return point -> point.first()
                        .multiply(denominator)
                        .add(numerator.multiply(point.second()))
                        .compareTo(least)
                >= 0;
    }

    static Rational rational(BigInteger whole) {
        return Rational.of(whole, BigInteger.ONE);
    }

    static DefinitionException tooMany(String what) {
        return new DefinitionException(
                "an exact ask must not depend on more than " + MOST + " steps",
                "more for " + what,
                "state a coarser step of cash, or likelihoods by which the levers differ more");
    }

    /** A price on each unit of the yearly total, and what it says about every lever. */
    private record Pricing(
            List<Choice> choices,
            List<Optional<List<Step>>> listed,
            BigInteger capacity,
            Rational price,
            Rational bound) {

        /** The price of the lowest bound among those at which a lever is indifferent. */
        static Pricing best(List<Choice> choices, List<Optional<List<Step>>> listed, BigInteger capacity) {
            return choices.stream()
                    .map(Pricing::worth)
                    .distinct()
                    .map(price -> new Pricing(choices, listed, capacity, price, Rational.ZERO).bounded())
                    .min(Comparator.comparing(Pricing::bound))
                    .orElseThrow();
        }

        /** What a unit of the yearly total gains by a lever. */
        private static Rational worth(Choice choice) {
            return choice.steps().isRegular() || choice.top().size().signum() <= 0
                    ? rational(choice.gain())
                    : Rational.of(choice.gainOf(choice.top()), choice.top().size());
        }

        private Pricing bounded() {
            Rational sum = IntStream.range(0, choices.size())
                    .mapToObj(this::bestOf)
                    .reduce(price.times(rational(capacity)), Rational::plus);
            return new Pricing(choices, listed, capacity, price, sum);
        }

        private Rational priced(int choice, Step step) {
            return rational(choices.get(choice).gainOf(step)).minus(price.times(rational(step.size())));
        }

        /** The most that a lever gains at the price. */
        Rational bestOf(int choice) {
            Choice each = choices.get(choice);
            return listed.get(choice)
                    .map(steps -> steps.stream()
                            .map(step -> priced(choice, step))
                            .max(Comparator.naturalOrder())
                            .orElseThrow())
                    .orElseGet(() -> {
                        Rational top = priced(choice, each.top());
                        return top.signum() > 0 ? top : Rational.ZERO;
                    });
        }

        private Rational margin(int choice) {
            return rational(choices.get(choice).gain()).minus(price);
        }

        /** Lever after lever by what a unit of the total gains, each as far as the total lets it. */
        List<Step> firstSolution() {
            List<Step> steps = new ArrayList<>(
                    choices.stream().map(choice -> choice.steps().held()).toList());
            List<Integer> byWorth =
                    new ArrayList<>(IntStream.range(0, choices.size()).boxed().toList());
            byWorth.sort(
                    Comparator.comparing((Integer i) -> worth(choices.get(i))).reversed());
            BigInteger left = capacity;
            for (int i : byWorth) {
                Step fitting = fitting(i, left);
                steps.set(i, fitting);
                left = left.subtract(fitting.size());
            }
            return steps;
        }

        private Step fitting(int choice, BigInteger left) {
            Choice each = choices.get(choice);
            LeverSteps steps = each.steps();
            return listed.get(choice)
                    .map(all -> all.stream()
                            .filter(step -> step.size().compareTo(left) <= 0)
                            .findFirst()
                            .orElse(steps.held()))
                    .orElseGet(() -> steps.atMost(
                            steps.held().asked().add(left).min(each.top().asked())));
        }

        /** The regular lever with the most steps to compare; −1 where there is none. */
        int lazy(Rational gap) {
            int widest = -1;
            Rational most = Rational.ZERO;
            for (int i = 0; i < choices.size(); i++) {
                if (listed.get(i).isPresent()) {
                    continue;
                }
                Choice each = choices.get(i);
                BigInteger step = each.steps()
                        .below(each.top())
                        .map(below -> each.top().asked().subtract(below.asked()))
                        .orElse(BigInteger.ONE);
                Rational count = Rational.of(width(i, gap), step);
                if (widest < 0 || count.compareTo(most) > 0) {
                    widest = i;
                    most = count;
                }
            }
            return widest;
        }

        /** How far a lever may lie from its best end. */
        private BigInteger width(int choice, Rational gap) {
            BigInteger all = choices.get(choice).top().size();
            int side = margin(choice).signum();
            if (side == 0) {
                return all;
            }
            Rational loss = side > 0 ? margin(choice) : margin(choice).negated();
            return gap.dividedBy(loss).floor().min(all);
        }

        /** The steps of a lever that can be part of the best ask, the highest first. */
        List<Step> window(int choice, Rational gap) {
            Choice each = choices.get(choice);
            if (listed.get(choice).isPresent()) {
                Rational least = bestOf(choice).minus(gap);
                return listed.get(choice).get().stream()
                        .filter(step -> priced(choice, step).compareTo(least) >= 0)
                        .toList();
            }
            LeverSteps steps = each.steps();
            boolean fromTop = margin(choice).signum() >= 0;
            BigInteger width = width(choice, gap);
            Step from = fromTop
                    ? each.top()
                    : steps.atMost(
                            steps.held().asked().add(width).min(each.top().asked()));
            BigInteger least =
                    fromTop ? each.top().asked().subtract(width) : steps.held().asked();
            return steps.downTo(from, least, MOST)
                    .orElseThrow(() -> tooMany(steps.lever().name()));
        }
    }
}
