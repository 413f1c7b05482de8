package io.github.totalcomp.negotiation.counter;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.AskOptimizer.Choice;
import io.github.totalcomp.negotiation.counter.LeverSteps.Step;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The best steps of three levers, held against every combination, for every room of the total on a grid. A unit of sign-on
 * is paid in two years, one of base or equity in four, and each counts once in the market's total; stipends are paid, and
 * count, two or three times.
 */
class AskOptimizerTest {

    private static final StipendLever TRAVEL = new StipendLever("travel", List.of(1_000L, 2_500L, 7_000L), 2);
    private static final StipendLever MEALS = new StipendLever("meals", List.of(500L, 750L, 3_000L), 3);

    /** How often a unit of each lever is paid. */
    private static final Map<String, Long> PAID =
            Map.of("sign-on", 2L, "travel", 2L, "meals", 3L, "base salary", 4L, "equity", 4L);

    /** The chances of a yes in percent. With 20, 40 and 40 a unit of the total gains 0.4 whatever it is spent on. */
    @ParameterizedTest
    @CsvSource({"80, 40, 40", "20, 40, 40", "10, 70, 40", "10, 40, 70", "33, 80, 79", "50, 100, 20"})
    void noCombinationOfStepsIsBetter(long signOn, long travel, long meals) {
        Case known = new Case(Map.of("sign-on", signOn, "travel", travel, "meals", meals));

        assertNoneIsBetter(known, 950, 30_000);
    }

    /** Steps of 1,000, of 500 and of 1,100; a unit of base gains as much as one of sign-on, more, or less. */
    @ParameterizedTest
    @CsvSource({"40, 80, 60", "40, 80, 40", "40, 80, 30", "33, 51, 17", "40, 20, 60", "10, 100, 11"})
    void noCombinationOfStepsThatCountAsTheyAreAskedIsBetter(long base, long signOn, long equity) {
        Case known = new Case(Map.of("base salary", base, "sign-on", signOn, "equity", equity));

        assertNoneIsBetter(known, 3_900, 53_000);
    }

    private static void assertNoneIsBetter(Case known, long grid, long most) {
        for (long room = 0; room <= most; room += grid) {
            BigInteger capacity = BigInteger.valueOf(100 * room);
            List<BigInteger> best =
                    known.best(capacity).stream().map(Step::asked).toList();

            assertThat(AskOptimizer.best(known.choices, Optional.of(capacity)))
                    .as("room of %d", room)
                    .extracting(Step::asked)
                    .isEqualTo(best);
            assertThat(AskOptimizer.bestByPrice(known.choices, capacity))
                    .as("room of %d, by price", room)
                    .extracting(Step::asked)
                    .isEqualTo(best);
        }
    }

    /** What gains most for a unit of the total first: sign-on, then meals, then travel; or the other way round. */
    @ParameterizedTest
    @CsvSource({"80, 40, 60, 'sign-on,meals,travel'", "10, 70, 40, 'travel,meals,sign-on'"})
    void leversAreFilledOneAfterTheOther(long signOn, long travel, long meals, String order) {
        Case known = new Case(Map.of("sign-on", signOn, "travel", travel, "meals", meals));

        for (long room = 0; room <= 30_000; room += 250) {
            BigInteger left = BigInteger.valueOf(100 * room);
            Map<String, BigInteger> asked = new HashMap<>();
            for (String name : order.split(",")) {
                BigInteger rest = left;
                Step fitting = known.steps(name).stream()
                        .filter(step -> step.size().compareTo(rest) <= 0)
                        .findFirst()
                        .orElseThrow();
                asked.put(name, fitting.asked());
                left = rest.subtract(fitting.size());
            }

            assertThat(AskOptimizer.filled(known.choices, Optional.of(BigInteger.valueOf(100 * room))))
                    .as("room of %d", room)
                    .extracting(Step::asked)
                    .isEqualTo(known.names().stream().map(asked::get).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"80, 40, 40"})
    void withoutALimitEveryLeverGoesToItsTop(long signOn, long travel, long meals) {
        Case known = new Case(Map.of("sign-on", signOn, "travel", travel, "meals", meals));
        List<Step> tops = known.choices.stream().map(Choice::top).toList();

        assertThat(AskOptimizer.best(known.choices, Optional.empty())).isEqualTo(tops);
        assertThat(AskOptimizer.filled(known.choices, Optional.empty())).isEqualTo(tops);
    }

    /**
     * Of 8,000 a car of 5,000, which gains most for a unit, would leave 3,000 for sign-on. The travel and meals of 4,000 each
     * gain more together, and leave sign-on nothing.
     */
    @Test
    void whatFillsTheTotalMayLeaveNothingForTheLeverThatTakesTheRest() {
        Case known = new Case(
                Map.of("sign-on", 5L, "car", 50L, "travel once", 45L, "meals once", 44L),
                List.of(Levers.SIGN_ON, once("car", 5_000), once("travel once", 4_000), once("meals once", 4_000)));

        assertThat(asked(known, 8_000))
                .containsExactlyInAnyOrder("car 0", "travel once 4000", "meals once 4000", "sign-on 25250");
        assertThat(asked(known, 7_999))
                .containsExactlyInAnyOrder("car 5000", "travel once 0", "meals once 0", "sign-on 28000");
    }

    /** 10,000 at 0.45 gain as much as 5,000 at 0.6 and 5,000 at 0.3; of these the one that asks most of the first counts. */
    @Test
    void ofAsksAlikeInGainAndTotalTheOneThatAsksMostOfTheFirstLeverCounts() {
        Case known = new Case(
                Map.of("car", 45L, "travel once", 60L, "meals once", 30L),
                List.of(once("car", 10_000), once("travel once", 5_000), once("meals once", 5_000)));

        assertThat(asked(known, 10_000)).containsExactly("car 10000", "travel once 0", "meals once 0");
    }

    private static StipendLever once(String name, long amount) {
        return new StipendLever(name, List.of(amount), 1);
    }

    /** What is asked by a price on the total, in dollars. */
    private static List<String> asked(Case known, long room) {
        List<Step> best = AskOptimizer.bestByPrice(known.choices, BigInteger.valueOf(100 * room));
        return IntStream.range(0, best.size())
                .mapToObj(i -> known.names().get(i) + " " + best.get(i).asked().divide(BigInteger.valueOf(100)))
                .toList();
    }

    /** Three levers with stated chances, and every combination of their steps. */
    private static final class Case {

        /** A step of each lever, what they gain and by how much they raise the total. */
        private record Combination(List<Step> steps, BigInteger gain, BigInteger total) {}

        /** The most gain, then the least total; the first of several begins with the highest steps of the first levers. */
        private static final Comparator<Combination> ORDER =
                Comparator.comparing(Combination::gain).thenComparing(Combination::total, Comparator.reverseOrder());

        private final Map<String, Long> chances;
        private final List<Choice> choices;
        private final List<Combination> combinations = new ArrayList<>();

        Case(Map<String, Long> chances) {
            this(
                    chances,
                    Stream.of(Levers.BASE_SALARY, Levers.SIGN_ON, Levers.EQUITY, TRAVEL, MEALS)
                            .filter(lever -> chances.containsKey(lever.name()))
                            .toList());
        }

        Case(Map<String, Long> chances, List<Lever> levers) {
            this.chances = chances;
            Profile.Builder profile = Profile.builder().scenarios(List.of());
            chances.forEach((name, chance) -> profile.putLikelihoods(name, Portion.percent(chance)));
            ComponentRanking ranking = NegotiationAdvisor.of(TestOffers.market(), profile.build())
                    .withLevers(levers)
                    .rank(
                            TestOffers.amazonLike()
                                    .withComponents(List.of(
                                            BaseSalary.ofAnnual(usd(145_000)),
                                            SignOn.ofYears(usd(30_500), usd(20_000)),
                                            EquityGrant.ofUnits(40, TestOffers.EVEN))),
                            Assumptions.flatPrice(usd(4_400)));
            List<LeverSteps> steps = AskPlan.of(ranking).movable();
            this.choices = AskOptimizer.choices(
                    steps, steps.stream().map(AskPlan::expectedPerUnit).toList());
            combine(List.of());
        }

        private void combine(List<Step> chosen) {
            if (chosen.size() == choices.size()) {
                combinations.add(new Combination(chosen, gain(chosen), AskOptimizer.size(chosen)));
                return;
            }
            for (Step step : steps(names().get(chosen.size()))) {
                List<Step> more = new ArrayList<>(chosen);
                more.add(step);
                combine(more);
            }
        }

        List<String> names() {
            return choices.stream().map(choice -> choice.steps().lever().name()).toList();
        }

        /** The steps of a lever, the highest first. */
        List<Step> steps(String name) {
            Choice choice = choices.get(names().indexOf(name));
            return choice.steps()
                    .downTo(choice.top(), choice.steps().held().asked(), 100)
                    .orElseThrow();
        }

        private BigInteger gain(List<Step> steps) {
            return IntStream.range(0, steps.size())
                    .mapToObj(i -> steps.get(i)
                            .asked()
                            .subtract(choices.get(i).steps().held().asked())
                            .multiply(BigInteger.valueOf(
                                    PAID.getOrDefault(names().get(i), 1L) * chances.get(names().get(i)))))
                    .reduce(BigInteger.ZERO, BigInteger::add);
        }

        List<Step> best(BigInteger capacity) {
            return combinations.stream()
                    .filter(each -> each.total().compareTo(capacity) <= 0)
                    .reduce((one, other) -> ORDER.compare(other, one) > 0 ? other : one)
                    .orElseThrow()
                    .steps();
        }
    }
}
