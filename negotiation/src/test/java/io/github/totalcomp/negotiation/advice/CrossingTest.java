package io.github.totalcomp.negotiation.advice;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The case of {@link OneInputAtATimeTest}: equity 0.6 × 36,000 × 4 = 86,400, sign-on 0.8 × 30,000 × 2 = 48,000, base 0.4 ×
 * 10,000 × 4 = 16,000.
 */
class CrossingTest {

    private static final Assumptions FLAT = Assumptions.flatPrice(usd(440));

    /** 48/86.4 of 0.6 is 1/3; 86.4/48 of 0.8 is more than 1. 16/48 of 0.8 is 4/15; 48/16 of 0.4 is more than 1.
     * Targets of 64,000 and 79,000 draw level only: equity, which gains more if granted, stays ahead there. */
    @Test
    void likelihoodsAndTargetsAreSolvedExactly() {
        assertThat(crossings(List.of()))
                .containsExactly(
                        "sign-on overtakes equity when the likelihood of equity falls to 0.3333",
                        "sign-on overtakes equity when the target of equity falls to USD 63,999.99",
                        "sign-on overtakes equity when the target of sign-on rises to USD 79,000.01",
                        "base salary overtakes sign-on when the likelihood of sign-on falls to 0.2666",
                        "base salary overtakes sign-on when the target of sign-on falls to USD 35,000",
                        "base salary overtakes sign-on when the target of base salary rises to USD 175,000");
    }

    /**
     * A likelihood of 1/4 leaves equity 0.25 × 36,000 × 4 = 36,000, as much as base at 0.9 × 10,000 × 4: a tie, in which the
     * one that gains more if granted stays ahead. So the order changes one step further, and at once in the other direction.
     */
    @Test
    void whereBothGainTheSameTheOrderMayStillStand() {
        List<Lever> both = List.of(Levers.EQUITY, Levers.BASE_SALARY);
        Profile.Builder profile = Profile.builder().likelihood(Levers.BASE_SALARY, Portion.percent(90));
        NegotiationAdvisor advisor =
                NegotiationAdvisor.of(market(), profile.build()).withLevers(both);

        assertThat(advisor.rank(TestOffers.amazonLike(), FLAT).crossings(List.of()))
                .extracting(Crossing::toString)
                .containsExactly(
                        "base salary overtakes equity when the likelihood of equity falls to 0.2499",
                        "base salary overtakes equity when the target of equity falls to USD 58,999.99",
                        "base salary overtakes equity when the target of base salary rises to USD 169,000.01");
        for (String likelihood : List.of("0.25", "0.2499")) {
            Profile moved = profile.likelihood(Levers.EQUITY, Portion.of(Rational.of(new BigDecimal(likelihood))))
                    .build();
            assertThat(NegotiationAdvisor.of(market(), moved)
                            .withLevers(both)
                            .rank(TestOffers.amazonLike(), FLAT)
                            .levers()
                            .get(0)
                            .lever())
                    .isEqualTo(likelihood.equals("0.25") ? Levers.EQUITY : Levers.BASE_SALARY);
            profile = Profile.builder().likelihood(Levers.BASE_SALARY, Portion.percent(90));
        }
    }

    /** Base would have to rise to 175,000 to overtake sign-on, and a lower hard cap keeps it from there. */
    @ParameterizedTest
    @CsvSource({"175000, true", "174999, false"})
    void noTargetIsNamedThatACapForbids(long cap, boolean named) {
        Profile capped = Profile.builder().cap(Levers.BASE_SALARY, usd(cap)).build();

        assertThat(
                        NegotiationAdvisor.of(market(), capped)
                                .rank(TestOffers.amazonLike(), FLAT)
                                .crossings(List.of())
                                .stream()
                                .map(Crossing::toString)
                                .anyMatch(line -> line.contains("the target of base salary rises")))
                .isEqualTo(named);
    }

    /** 15,000 left behind is half of sign-on's room of 30,000: with another target the likelihood would be another too. */
    @Test
    void noTargetIsNamedOnWhichTheLikelihoodDepends() {
        Profile leaving = Profile.builder()
                .circumstances(Circumstances.builder().leftBehind(usd(15_000)).build())
                .build();

        assertThat(NegotiationAdvisor.of(market(), leaving)
                        .rank(TestOffers.amazonLike(), FLAT)
                        .crossings(List.of()))
                .extracting(Crossing::input)
                .contains("the target of base salary", "the likelihood of sign-on")
                .doesNotContain("the target of sign-on", "the target of equity");
    }

    /** Three years hold 60 percent of the grant: 51,840. Two hold 20: 17,280 against 48,000. */
    @Test
    void theHorizonAtWhichTheOrderChangesIsFound() {
        assertThat(crossings(List.of(MovedInputs.horizon())))
                .contains("sign-on overtakes equity when the horizon falls to 2 years")
                // 0.4 × 10,000 × 12 = 48,000 draws level with sign-on after twelve years, beyond the ten tried.
                .noneMatch(line -> line.contains("the horizon rises"));
    }

    /** 86,400 × (0.05 s + 0.15 s² + 0.4 s³ + 0.4 s⁴) = 24,000 × (1 + s) at s = 0.797085, h = 20.2915 % (halved apart, in
     * Python). */
    @Test
    void theChanceOfLeavingAtWhichTheOrderChangesIsFound() {
        List<Crossing> found = ranking(FLAT).crossings(List.of(MovedInputs.leaving()));
        Crossing first = found.stream()
                .filter(crossing -> crossing.input().contains("leaving"))
                .findFirst()
                .orElseThrow();

        assertThat(first.ahead()).isEqualTo(Levers.EQUITY);
        assertThat(first.overtaking()).isEqualTo(Levers.SIGN_ON);
        assertThat(first.rising()).isTrue();
        assertThat(first).hasToString("sign-on overtakes equity when the yearly chance of leaving rises to 20.3%");
        assertSwap(FLAT.withRetention(RetentionCurve.hazard(first.at())), "sign-on");
        assertSwap(FLAT.withRetention(RetentionCurve.hazard(first.at().subtract(new BigDecimal("0.0001")))), "equity");
    }

    /** A lower price: 86,400 × P = 48,000 at 55.5…; a higher one changes nothing. */
    @Test
    void thePriceAtWhichTheOrderChangesIsFound() {
        assertThat(crossings(List.of(MovedInputs.price())))
                .contains("sign-on overtakes equity when the share price falls to 55.55% of what is assumed")
                .noneMatch(line -> line.contains("the share price rises"));
    }

    /** v = 0.797085 as above, so r = 1/v − 1 = 25.4571 %. */
    @Test
    void theDiscountRateAtWhichTheOrderChangesIsFound() {
        assertThat(crossings(List.of(MovedInputs.discountRate())))
                .contains("sign-on overtakes equity when the discount rate rises to 25.46%");
    }

    @Test
    void aChanceOfLeavingOnTopOfAnAssumedOneIsCalledFurther() {
        Assumptions risky = FLAT.withRetention(RetentionCurve.hazard(new BigDecimal("0.1")));

        assertThat(ranking(risky).crossings(List.of(MovedInputs.leaving())))
                .extracting(Crossing::toString)
                .anyMatch(line -> line.startsWith(
                        "sign-on overtakes equity when a further yearly chance of leaving rises to 11."));
    }

    @Test
    void whatGainsNothingOvertakesNobody() {
        Profile none = Profile.builder()
                .likelihood(Levers.EQUITY, Portion.NONE)
                .likelihood(Levers.SIGN_ON, Portion.NONE)
                .likelihood(Levers.BASE_SALARY, Portion.NONE)
                .build();

        assertThat(NegotiationAdvisor.of(market(), none)
                        .rank(TestOffers.amazonLike(), FLAT)
                        .crossings())
                .isEmpty();
    }

    private static void assertSwap(Assumptions assumptions, String first) {
        assertThat(ranking(assumptions).levers().get(0).lever().name()).isEqualTo(first);
    }

    private static List<String> crossings(List<MovedInput> inputs) {
        return ranking(FLAT).crossings(inputs).stream().map(Crossing::toString).toList();
    }

    private static ComponentRanking ranking(Assumptions assumptions) {
        return NegotiationAdvisor.of(market(), Profile.balanced()).rank(TestOffers.amazonLike(), assumptions);
    }

    private static MarketRanges market() {
        return MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.range(138_000, 146_000, 155_000, 155_000))
                .bonus(TestOffers.range(0, 10_000, 55_000, 55_000))
                .stock(TestOffers.range(30_000, 50_000, 80_000, 80_000))
                .bonusMeans(BonusMeaning.SIGN_ON)
                .build();
    }
}
