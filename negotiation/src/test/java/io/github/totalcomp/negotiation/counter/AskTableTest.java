package io.github.totalcomp.negotiation.counter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.AskOptimizer.Choice;
import io.github.totalcomp.negotiation.counter.LeverSteps.Step;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of totals over steps that are stated, each as what it measures and by how much it raises the total. */
class AskTableTest {

    /** Nothing of it is offered, so a step gains what it measures times the gain of a unit. */
    private static final LeverSteps NOTHING_OFFERED = nothingOffered();

    /** Of 3 + 0, 2 + 1, 1 + 2 and 0 + 3 the first asks most of the first lever. */
    @Test
    void ofAsksAlikeInGainAndTotalTheOneThatAsksMostOfTheFirstLeverCounts() {
        List<Step> upToThree = List.of(step(3, 3), step(2, 2), step(1, 1), step(0, 0));

        assertThat(best(3, List.of(gaining(1), gaining(1)), upToThree, upToThree))
                .contains(List.of(step(3, 3), step(0, 0)));
    }

    /** Both gain 4, the first for a total of 6, the second for one of 4. */
    @Test
    void ofAsksOfEqualGainTheOneWithTheLeastTotalCounts() {
        assertThat(best(
                        6,
                        List.of(gaining(1), gaining(2)),
                        List.of(step(4, 6), step(0, 0)),
                        List.of(step(2, 4), step(0, 0))))
                .contains(List.of(step(0, 0), step(2, 4)));
    }

    /** 7 for 5 is the best for its size, but 4 + 4 for 3 + 3 fill the total of 6. */
    @ParameterizedTest
    @CsvSource({"2, 0, 0", "3, 4, 0", "5, 7, 0", "6, 4, 4", "7, 4, 4", "8, 7, 4", "99, 7, 4"})
    void whatFitsTogetherCountsNotWhatIsBestAlone(long capacity, long first, long second) {
        assertThat(best(
                                capacity,
                                List.of(gaining(1), gaining(1)),
                                List.of(step(7, 5), step(4, 3), step(0, 0)),
                                List.of(step(4, 3), step(0, 0)))
                        .orElseThrow())
                .extracting(Step::asked)
                .containsExactly(BigInteger.valueOf(first), BigInteger.valueOf(second));
    }

    /** Totals of 1 to 3,000,000 for one lever, or half as many for two; of 100 steps 300,000. */
    @ParameterizedTest
    @CsvSource({
        "3000000, 1, 3, true",
        "3000001, 1, 3, false",
        "1500000, 2, 3, true",
        "1500001, 2, 3, false",
        "300000, 1, 100, true",
        "300001, 1, 100, false"
    })
    void aTableOfTooManyTotalsIsNotDrawnUp(long totals, int levers, int steps, boolean drawnUp) {
        List<Step> first = Stream.concat(
                        Stream.of(step(totals, totals)),
                        IntStream.iterate(steps - 2, i -> i >= 0, i -> i - 1).mapToObj(i -> step(i, i)))
                .toList();
        List<List<Step>> all = Stream.concat(Stream.of(first), Stream.generate(() -> List.of(step(0, 0))))
                .limit(levers)
                .toList();

        Optional<List<Step>> best = AskTable.best(
                Stream.generate(() -> gaining(1)).limit(levers).toList(), all, BigInteger.valueOf(9_000_000));

        assertThat(best.map(asked -> asked.get(0).asked()))
                .isEqualTo(drawnUp ? Optional.of(BigInteger.valueOf(totals)) : Optional.empty());
    }

    /** Only as many totals count as there is room for, and only those on the grid of the steps. */
    @Test
    void theRoomAndTheGridOfTheStepsLimitTheTotals() {
        List<Step> wide = List.of(step(9_000_000, 9_000_000), step(1, 1), step(0, 0));
        List<Step> coarse = List.of(step(9_000_000, 9_000_000), step(3, 3), step(0, 0));

        assertThat(best(3_000_000, List.of(gaining(1)), wide)).contains(List.of(step(1, 1)));
        assertThat(best(3_000_001, List.of(gaining(1)), wide)).isEmpty();
        assertThat(best(9_000_000, List.of(gaining(1)), coarse)).contains(List.of(coarse.get(0)));
        assertThat(best(8_999_999, List.of(gaining(1)), coarse)).contains(List.of(step(3, 3)));
    }

    /** The most that can be gained, 2⁶¹ − 1, is the largest number of 61 bits. */
    @Test
    void gainsThatATableCannotCountAreLeftToThePrice() {
        BigInteger largest = BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);
        List<Step> one = List.of(step(1, 1), step(0, 0));

        assertThat(best(2, List.of(gaining(largest)), one)).contains(List.of(step(1, 1)));
        assertThat(best(2, List.of(gaining(largest.add(BigInteger.ONE))), one)).isEmpty();
        assertThat(best(2, List.of(gaining(largest.subtract(BigInteger.ONE)), gaining(1)), one, one))
                .contains(List.of(step(1, 1), step(1, 1)));
        assertThat(best(2, List.of(gaining(largest), gaining(1)), one, one)).isEmpty();
    }

    @Test
    void stepsThatLowerTheTotalOrLeaveItAsItIsAreLeftToThePrice() {
        assertThat(best(9, List.of(gaining(1)), List.of(step(2, -1), step(0, 0))))
                .isEmpty();
        assertThat(best(9, List.of(gaining(1)), List.of(step(2, 0), step(0, 0))))
                .isEmpty();
        assertThat(best(9, List.of(gaining(1)), List.of(step(2, 1), step(1, 0), step(0, 0))))
                .contains(List.of(step(2, 1)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Optional<List<Step>> best(long capacity, List<Choice> choices, List<Step>... steps) {
        return AskTable.best(choices, List.of(steps), BigInteger.valueOf(capacity));
    }

    private static Step step(long asked, long size) {
        return new Step(BigInteger.valueOf(asked), BigInteger.valueOf(asked), BigInteger.valueOf(size));
    }

    private static Choice gaining(long aUnit) {
        return gaining(BigInteger.valueOf(aUnit));
    }

    private static Choice gaining(BigInteger aUnit) {
        return new Choice(NOTHING_OFFERED, NOTHING_OFFERED.top(), aUnit);
    }

    private static LeverSteps nothingOffered() {
        StipendLever stipend = new StipendLever("stipend", List.of(1_000L), 1);
        ComponentRanking ranking = NegotiationAdvisor.of(
                        TestOffers.market(),
                        Profile.builder().scenarios(List.of()).build())
                .withLevers(List.of(stipend))
                .rank(TestOffers.amazonLike(), Assumptions.flatPrice(Amounts.usd(440)));
        return new LeverSteps(ranking.lever(stipend), AskDraft.of(ranking));
    }
}
