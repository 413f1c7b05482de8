package io.github.totalcomp.negotiation.advice;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where neighbours of a ranking change places at the ends of what is tried, and where no change is named. Equity gains 0.6 ×
 * 36,000 × 4 = 86,400 and sign-on 0.8 × 30,000 × 2 = 48,000 unless stated.
 */
class CrossingLimitsTest {

    private static final List<Lever> EQUITY_AND_SIGN_ON = List.of(Levers.EQUITY, Levers.SIGN_ON);

    /** 86,400 × 0.5555 is 47,995.20 and 86,400 × 0.5556 is 48,003.84. */
    @ParameterizedTest
    @CsvSource({
        "0.5555, 0.1, 0.0001, 0.5555",
        "0.5556, 0.1, 0.0001, ",
        "0.5555, 9, 0.0001, 0.5555",
        "0.1, 9, 0.0001, 0.5555",
        "0.1, 0.3, 0.01, 0.55",
        "0.1, 0.3, 0.04, 0.54",
        "0.1, 0.1, 0.07, 0.53",
        "0.1, 0.1, 0.1, 0.5"
    })
    void aChangeIsLocatedToThePrecisionOfTheInputUpToItsEnd(
            BigDecimal least, BigDecimal step, BigDecimal precision, BigDecimal at) {
        assertThat(crossings(new Price(least, BigDecimal.ONE, step, precision)))
                .extracting(Crossing::toString)
                .isEqualTo(
                        at == null
                                ? List.of()
                                : List.of("sign-on overtakes equity when the price falls to " + at.toPlainString()));
    }

    /** Sign-on is ahead of equity at half the price, 43,200; at 1.2 times of it equity gains 51,840, at 1.12 48,384. */
    @ParameterizedTest
    @CsvSource({"4, 0.5, 0.01, 1.12", "1.12, 0.3, 0.01, 1.12", "1.11, 0.3, 0.01, ", "4, 9, 0.5, 1.5"})
    void aRisingInputIsTriedUpToItsMost(BigDecimal most, BigDecimal step, BigDecimal precision, BigDecimal at) {
        Profile doubtful =
                Profile.builder().likelihood(Levers.EQUITY, Portion.percent(30)).build();

        assertThat(rank(doubtful, EQUITY_AND_SIGN_ON)
                        .crossings(List.of(new Price(BigDecimal.ONE, most, step, precision)))
                        .stream()
                        .filter(crossing -> crossing.input().equals("the price")))
                .extracting(Crossing::toString)
                .isEqualTo(
                        at == null
                                ? List.of()
                                : List.of("equity overtakes sign-on when the price rises to " + at.toPlainString()));
    }

    /** An input that stands at an end already is not moved beyond it. */
    @Test
    void whereTheInputStandsAtItsEndNothingIsTried() {
        assertThat(crossings(new Price(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE)))
                .isEmpty();
    }

    /** Both have room for 10,000 a year over four years. At 1 they gain the same, and base comes first by its name. */
    @Test
    void aLikelihoodMayRiseToOne() {
        Profile certain = Profile.builder()
                .likelihood(Levers.EQUITY, Portion.ALL)
                .likelihood(Levers.BASE_SALARY, Portion.percent(50))
                .build();
        Offer offer = TestOffers.amazonLike()
                .withComponents(
                        List.of(BaseSalary.ofAnnual(usd(145_000)), EquityGrant.ofValue(usd(280_000), TestOffers.EVEN)));

        assertThat(NegotiationAdvisor.of(market(), certain)
                        .withLevers(List.of(Levers.EQUITY, Levers.BASE_SALARY))
                        .rank(offer, Assumptions.none())
                        .crossings(List.of()))
                .extracting(Crossing::toString)
                .containsExactly(
                        "base salary overtakes equity when the likelihood of equity falls to 0.5",
                        "base salary overtakes equity when the likelihood of base salary rises to 1",
                        "base salary overtakes equity when the target of equity falls to USD 75,000",
                        "base salary overtakes equity when the target of base salary rises to USD 165,000");
    }

    /** Base gains 0.0001 × 10,000 × 4 = 4, as much as equity at 0.6 × 4 ÷ 86,400 = 0.0000278. */
    @Test
    void aLikelihoodMayFallToNothing() {
        Profile hopeless = Profile.builder()
                .likelihood(Levers.BASE_SALARY, Portion.of(1, 10_000))
                .build();

        assertThat(rank(hopeless, List.of(Levers.EQUITY, Levers.BASE_SALARY)).crossings(List.of()))
                .extracting(Crossing::toString)
                .contains("base salary overtakes equity when the likelihood of equity falls to 0")
                .noneMatch(line -> line.contains("the likelihood of base salary"));
    }

    /** What gains nothing can neither overtake by its own likelihood nor be measured against. */
    @Test
    void noLikelihoodOrTargetIsNamedBesideALeverThatGainsNothing() {
        Profile hopeless =
                Profile.builder().likelihood(Levers.BASE_SALARY, Portion.NONE).build();

        assertThat(rank(hopeless, List.of(Levers.EQUITY, Levers.BASE_SALARY)).crossings(List.of()))
                .isEmpty();
    }

    @Test
    void unlessInputsAreNamedTheUsualOnesAreMoved() {
        assertThat(rank(Profile.balanced(), EQUITY_AND_SIGN_ON).crossings())
                .extracting(Crossing::input)
                .containsExactly(
                        "the likelihood of equity",
                        "the target of equity",
                        "the target of sign-on",
                        "the horizon",
                        "the yearly chance of leaving",
                        "the share price",
                        "the discount rate");
    }

    /** Part of the room needs an exception, so that the gain does not follow the target in proportion. */
    @Test
    void noTargetIsNamedOfWhichAPartNeedsAnException() {
        Profile capped = Profile.builder()
                .cap(Levers.EQUITY, Cap.withExceptions(usd(70_000), Portion.ALL))
                .build();

        assertThat(rank(capped, EQUITY_AND_SIGN_ON).crossings(List.of()))
                .extracting(Crossing::toString)
                .containsExactly(
                        "sign-on overtakes equity when the likelihood of equity falls to 0.3333",
                        "sign-on overtakes equity when the target of sign-on rises to USD 79,000.01");
    }

    /** Year 1 is 24,000 below the cap and cannot take its 30,000: another target would be divided otherwise. */
    @Test
    void noTargetIsNamedThatACapDividesUnevenly() {
        Profile capped = Profile.builder()
                .cap(Levers.SIGN_ON, usd(54_000))
                .likelihood(Levers.SIGN_ON, Portion.percent(80))
                .build();

        assertThat(rank(capped, EQUITY_AND_SIGN_ON).crossings(List.of()))
                .extracting(Crossing::input)
                .containsExactly("the likelihood of equity", "the target of equity");
    }

    /** A faster timeline has a target of its own and no market range. */
    @Test
    void noTargetIsNamedWhereTheMarketSetsNone() {
        Lever timeline = Levers.vestingTimeline(TestOffers.EVEN);

        assertThat(NegotiationAdvisor.of(market(), Profile.balanced().withHorizonYears(2))
                        .withLevers(List.of(timeline, Levers.SIGN_ON))
                        .rank(TestOffers.amazonLike(), Assumptions.flatPrice(usd(440)))
                        .crossings(List.of()))
                .extracting(Crossing::input)
                .containsExactly(
                        "the likelihood of sign-on", "the likelihood of vesting timeline", "the target of sign-on");
    }

    private static List<Crossing> crossings(MovedInput input) {
        return rank(Profile.balanced(), EQUITY_AND_SIGN_ON).crossings(List.of(input)).stream()
                .filter(crossing -> crossing.input().equals("the price"))
                .toList();
    }

    private static ComponentRanking rank(Profile profile, List<Lever> levers) {
        return NegotiationAdvisor.of(market(), profile)
                .withLevers(levers)
                .rank(TestOffers.amazonLike(), Assumptions.flatPrice(usd(440)));
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

    /** The share price as a multiple of what is assumed, tried between ends and at steps that are stated. */
    private record Price(BigDecimal least, BigDecimal most, BigDecimal step, BigDecimal precision)
            implements MovedInput {

        @Override
        public String name(LeverContext context) {
            return "the price";
        }

        @Override
        public BigDecimal present(LeverContext context) {
            return BigDecimal.ONE;
        }

        @Override
        public AdviceScenario at(BigDecimal value) {
            return AdviceScenarios.priceShift(value.subtract(BigDecimal.ONE));
        }

        @Override
        public String shown(BigDecimal value) {
            return value.stripTrailingZeros().toPlainString();
        }
    }
}
