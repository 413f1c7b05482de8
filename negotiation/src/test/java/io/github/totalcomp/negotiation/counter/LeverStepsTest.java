package io.github.totalcomp.negotiation.counter;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.LeverSteps.Step;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The steps of a sign-on of 30,500 and 20,000, whose payouts rise together and reach whole thousands one after the other: on
 * average 25,250 as offered, then 25,500, 26,000, 26,500 and so on, each by a target that lies 250 higher. The target of the
 * market is 32,000, so 31,500 is the top. The steps of stipends are those of a list.
 */
class LeverStepsTest {

    private static final Offer OFFER = TestOffers.amazonLike()
            .withComponents(List.of(BaseSalary.ofAnnual(usd(145_000)), SignOn.ofYears(usd(30_500), usd(20_000))));

    private final LeverSteps signOn = steps(Levers.SIGN_ON);

    @Test
    void theLeverAsOfferedIsHeldAndTheHighestStepWithinTheTargetIsTheTop() {
        assertThat(signOn.held()).isEqualTo(new Step(cents("25250"), cents("25250"), BigInteger.ZERO));
        assertThat(signOn.top()).isEqualTo(new Step(cents("32000"), cents("31500"), cents("6250")));
    }

    /** Paid twice, a stipend adds to the yearly total of the market twice what it measures. */
    @Test
    void whatTheMarketDoesNotMeasureAsTheLeverDoesAddsAsMuchAsTheTotalRises() {
        LeverSteps twice = steps(new StipendLever("stipend", List.of(1_000L, 2_500L, 7_000L), 2));

        assertThat(twice.isRegular()).isFalse();
        assertThat(signOn.isRegular()).isTrue();
        assertThat(twice.raisedTo(cents("2500"))).isEqualTo(new Step(cents("2500"), cents("2500"), cents("5000")));
        assertThat(twice.top()).isEqualTo(new Step(cents("7000"), cents("7000"), cents("14000")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 25250",
        "25250, 25250",
        "25250.01, 25250",
        "25499.99, 25250",
        "25500, 25500",
        "25999.99, 25500",
        "26000, 26000",
        "31499.99, 31000",
        "31500, 31500",
        "1000000, 31500"
    })
    void theHighestStepThatMeasuresNoMoreThanAnAmount(String amount, String asked) {
        assertThat(asked(signOn.atMost(cents(amount)))).isEqualTo(asked);
    }

    /** The steps are those at the list's amounts, the targets between them lead to the one below. */
    @ParameterizedTest
    @CsvSource({"999.99, 0", "1000, 1000", "2499.99, 1000", "2500, 2500", "6999.99, 2500", "7000, 7000", "9000, 7000"})
    void theHighestStepOfAListThatMeasuresNoMoreThanAnAmount(String amount, String asked) {
        LeverSteps listed = steps(new StipendLever("stipend", List.of(1_000L, 2_500L, 7_000L), 1));

        assertThat(asked(listed.atMost(cents(amount)))).isEqualTo(asked);
        assertThat(asked(listed.raisedTo(cents(amount)))).isEqualTo(asked);
    }

    @Test
    void theHighestStepThatFulfilsAConditionIsFound() {
        assertThat(asked(signOn.highest(step -> step.asked().compareTo(cents("28499.99")) <= 0)))
                .isEqualTo("28000");
        assertThat(asked(signOn.highest(step -> step.asked().compareTo(cents("28500")) <= 0)))
                .isEqualTo("28500");
        assertThat(signOn.highest(step -> true)).isEqualTo(signOn.top());
        assertThat(signOn.highest(step -> false)).isEqualTo(signOn.held());
    }

    @ParameterizedTest
    @CsvSource({"25500, 25250, 26000", "26000, 25500, 26500", "31500, 31000, 32000"})
    void theNeighboursOfAStepAreTheNextThatTheLeverReaches(String step, String below, String above) {
        Step of = signOn.atMost(cents(step));

        assertThat(asked(signOn.below(of).orElseThrow())).isEqualTo(below);
        assertThat(asked(signOn.above(of).orElseThrow())).isEqualTo(above);
    }

    @Test
    void nothingLiesBelowTheOfferAndTheFirstStepLiesAboveIt() {
        assertThat(signOn.below(signOn.held())).isEmpty();
        assertThat(asked(signOn.above(signOn.held()).orElseThrow())).isEqualTo("25500");
    }

    /** Whether the next step is as wide as the one below, narrower or wider; above the last there is none. */
    @ParameterizedTest
    @CsvSource({
        "0, 1000",
        "1000, 2000",
        "2000, 3000",
        "3000, 3500",
        "3500, 4000",
        "4000, 9000",
        "9000, 10000",
        "10000, 11000",
        "11000, "
    })
    void theStepAboveIsTheNextWhateverItsWidth(long step, String above) {
        LeverSteps uneven = steps(new StipendLever(
                "stipend", List.of(1_000L, 2_000L, 3_000L, 3_500L, 4_000L, 9_000L, 10_000L, 11_000L), 1));

        assertThat(uneven.above(uneven.raisedTo(cents(Long.toString(step)))).map(LeverStepsTest::asked))
                .isEqualTo(Optional.ofNullable(above));
    }

    @Test
    void theStepsFromOneDownToAnotherAreListedUnlessThereAreTooMany() {
        Optional<List<Step>> four = signOn.downTo(signOn.top(), cents("30000"), 4);

        assertThat(four.orElseThrow().stream().map(LeverStepsTest::asked))
                .containsExactly("31500", "31000", "30500", "30000");
        assertThat(signOn.downTo(signOn.top(), cents("30000.01"), 4).orElseThrow())
                .hasSize(3);
        assertThat(signOn.downTo(signOn.top(), cents("30000"), 3)).isEmpty();
        assertThat(signOn.downTo(signOn.atMost(cents("26000")), BigInteger.ZERO, 3).orElseThrow().stream()
                        .map(LeverStepsTest::asked))
                .containsExactly("26000", "25500", "25250");
    }

    @Test
    void raisingTheOfferToTheTargetOfAStepGivesTheStep() {
        AskDraft offer = AskDraft.of(ranking(Levers.SIGN_ON, OFFER));

        for (Step step : signOn.downTo(signOn.top(), signOn.held().asked(), 100).orElseThrow()) {
            assertThat(offer.with(Levers.SIGN_ON, signOn.amount(step.target())).current(Levers.SIGN_ON))
                    .isEqualTo(signOn.amount(step.asked()));
        }
    }

    @Test
    void aTargetThatReachesNoStepLeavesTheLeverAsOffered() {
        assertThat(signOn.raisedTo(cents("25499.99"))).isEqualTo(signOn.held());
        assertThat(signOn.raisedTo(cents("25749.99"))).isEqualTo(signOn.held());
        assertThat(asked(signOn.raisedTo(cents("25750")))).isEqualTo("25500");
    }

    /**
     * Payouts of 20,000, 20,100, 20,200 and 20,300 reach 21,000 by 1,000, 900, 800 and 700 more each: the average of 20,150
     * becomes 20,325, 20,525, 20,750 and 21,000 by targets of 20,850, 20,950, 21,050 and 21,150.
     */
    @Test
    void theTargetOfAStepMayLieAboveTheNextSteps() {
        Offer four = OFFER.withComponents(List.of(
                BaseSalary.ofAnnual(usd(145_000)), SignOn.ofYears(usd(20_000), usd(20_100), usd(20_200), usd(20_300))));
        LeverSteps steps = steps(Levers.SIGN_ON, four);

        assertThat(steps.downTo(steps.atMost(cents("21000")), BigInteger.ZERO, 9).orElseThrow().stream()
                        .map(LeverStepsTest::asked))
                .containsExactly("21000", "20750", "20525", "20325", "20150");
        assertThat(asked(steps.atMost(cents("20524.99")))).isEqualTo("20325");
        assertThat(asked(steps.atMost(cents("20525")))).isEqualTo("20525");
        assertThat(asked(steps.above(steps.atMost(cents("20325"))).orElseThrow()))
                .isEqualTo("20525");
        assertThat(asked(steps.above(steps.held()).orElseThrow())).isEqualTo("20325");
    }

    /** A lever of the caller's own that rises above its target, or falls, has not taken a step. */
    @ParameterizedTest
    @CsvSource({"0, 150000", "1000, 145000", "-5000, 145000", "-6000, 145000"})
    void aStepAboveItsTargetOrBelowTheOfferIsNone(long beyond, String asked) {
        LeverSteps shifted = steps(new ForwardingLever(Levers.BASE_SALARY) {
            @Override
            public Offer raisedTo(LeverContext context, MonetaryAmount target) {
                return context.offer()
                        .withComponents(List.of(BaseSalary.ofAnnual(Amounts.normalized(target.add(usd(beyond))))));
            }
        });

        assertThat(asked(shifted.raisedTo(cents("150000")))).isEqualTo(asked);
    }

    @Test
    void amountsAreCountedInMinorUnitsRoundedDown() {
        assertThat(signOn.amount(BigInteger.valueOf(2_525_001))).isEqualTo(usd("25250.01"));
        assertThat(signOn.minor(usd("25250.01"))).isEqualTo(2_525_001);
        assertThat(LeverSteps.minor(new BigDecimal("1.239"), 2)).isEqualTo(123);
        assertThat(LeverSteps.minor(new BigDecimal("-1.231"), 2)).isEqualTo(-124);
    }

    private static LeverSteps steps(Lever lever) {
        return steps(lever, OFFER);
    }

    private static LeverSteps steps(Lever lever, Offer offer) {
        ComponentRanking ranking = ranking(lever, offer);
        return new LeverSteps(ranking.lever(lever), AskDraft.of(ranking));
    }

    private static ComponentRanking ranking(Lever lever, Offer offer) {
        return NegotiationAdvisor.of(
                        TestOffers.market(),
                        Profile.builder().scenarios(List.of()).build())
                .withLevers(List.of(lever))
                .rank(offer, Assumptions.none());
    }

    private static BigInteger cents(String dollars) {
        return new BigDecimal(dollars).movePointRight(2).toBigIntegerExact();
    }

    /** What a step measures, in dollars. */
    private static String asked(Step step) {
        return new BigDecimal(step.asked(), 2).stripTrailingZeros().toPlainString();
    }
}
