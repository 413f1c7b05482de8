package io.github.totalcomp.negotiation.advice;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapTest {

    private static final Assumptions FLAT = Assumptions.flatPrice(usd(440));
    private static final Portion QUARTER = Portion.of(1, 4);

    /** 5,000 up to the cap and 5,000 above it: 0.4 × 5,000 × 4 + 0.1 × 5,000 × 4 = 8,000 + 2,000. */
    @Test
    void aCapWithExceptionsLetsTheTargetPassAtALowerLikelihood() {
        RankedLever base = base(Cap.withExceptions(usd(150_000), QUARTER));

        assertThat(base.target()).contains(usd(155_000));
        assertThat(base.targetWithinCap()).contains(usd(150_000));
        assertThat(base.room()).isEqualTo(usd(10_000));
        assertThat(base.exceptionRoom()).isEqualTo(usd(5_000));
        assertThat(base.likelihood()).isEqualTo(Portion.percent(40));
        assertThat(base.expectedGain()).isEqualTo(usd(10_000));
    }

    @Test
    void whatNeedsAnExceptionIsSaidWithItsFigures() {
        assertThat(base(Cap.withExceptions(usd(150_000), QUARTER).withSource("the recruiter, 2 March 2026"))
                        .reasons())
                .containsSubsequence(
                        "the cap of USD 150,000 (the recruiter, 2 March 2026) lies below that quantile; what is above"
                                + " it needs an exception",
                        "room USD 10,000 = target 155,000 − 145,000",
                        "of the room USD 5,000 lies above the cap and needs an exception",
                        "each unit of room is worth 4 over 4 years",
                        "likelihood of an exception 0.1 = 0.4 × 0.25, as the cap states",
                        "expected gain 0.4 × 5,000 × 4 + 0.1 × 5,000 × 4 = USD 10,000");
    }

    /** A factor of 0 is a hard cap, 1 is no cap at all. */
    @ParameterizedTest
    @CsvSource({"0, 8000", "25, 10000", "50, 12000", "100, 16000"})
    void theGainRisesWithTheLikelihoodOfAnException(long percent, long gain) {
        assertThat(base(Cap.withExceptions(usd(150_000), Portion.percent(percent)))
                        .expectedGain())
                .isEqualTo(usd(gain));
    }

    @Test
    void aHardCapLimitsTheTargetAndAHigherOneDoesNothing() {
        RankedLever hard = base(Cap.hard(usd(150_000)));

        assertThat(hard.target()).contains(usd(150_000));
        assertThat(hard.exceptionRoom()).isEqualTo(usd(0));
        assertThat(hard.expectedGain()).isEqualTo(usd(8_000));
        assertThat(base(Cap.hard(usd(155_000))).expectedGain()).isEqualTo(usd(16_000));
        assertThat(base(Cap.withExceptions(usd(155_000), QUARTER)).reasons())
                .contains("the cap of USD 155,000 does not limit the target")
                .noneMatch(reason -> reason.contains("exception"));
    }

    /** Above the cap already: all of the 10,000 needs an exception, 0.1 × 10,000 × 4. */
    @Test
    void anOfferAboveItsCapHasOnlyExceptionalRoom() {
        RankedLever base = base(Cap.withExceptions(usd(140_000), QUARTER));

        assertThat(base.exceptionRoom()).isEqualTo(usd(10_000));
        assertThat(base.expectedGain()).isEqualTo(usd(4_000));
        assertThat(base(Cap.hard(usd(140_000))).room()).isEqualTo(usd(0));
    }

    /**
     * Payouts of 60,000 and 20,000 with a cap of 60,000 and a target of 70,000. Below the cap 2 × 20,000 go to year 2 alone;
     * above it 10,000 to each year. Over one year the part below is worth nothing and the part above 10,000.
     */
    @Test
    void aPartThatNeedsAnExceptionIsValuedByTheYearsThatPayIt() {
        Offer offer = TestOffers.amazonLike().withComponents(List.of(SignOn.ofYears(usd(60_000), usd(20_000))));
        MarketRanges wide = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .bonus(TestOffers.range(0, 10_000, 70_000, 80_000))
                .bonusMeans(BonusMeaning.SIGN_ON)
                .build();
        Profile profile = Profile.builder()
                .horizonYears(1)
                .cap(Levers.SIGN_ON, Cap.withExceptions(usd(60_000), QUARTER))
                .build();

        ComponentRanking ranking = NegotiationAdvisor.of(wide, profile).rank(offer, Assumptions.none());
        RankedLever signOn = ranking.lever(Levers.SIGN_ON);

        assertThat(signOn.room()).isEqualTo(usd(30_000));
        assertThat(signOn.exceptionRoom()).isEqualTo(usd(10_000));
        assertThat(signOn.horizonValuePerUnit()).isEqualByComparingTo("0");
        assertThat(signOn.exceptionValuePerUnit()).isEqualByComparingTo("1");
        assertThat(signOn.expectedGain()).isEqualTo(usd(2_000));
        assertThat(signOn.reasons()).contains("each unit of room is worth 0 over 1 year, and 1 above the cap");
        assertThat(signOn.working())
                .extracting(WorkedFigure::toString)
                .containsExactly(
                        "current: USD 40,000 (the offer)",
                        "market quantile: USD 70,000 (the 0.75 quantile of 120 observations)",
                        "cap: USD 60,000, with exceptions (likelihood × 0.25 above it) (the profile)",
                        "target: USD 70,000 (the quantile, or a hard cap below it)",
                        "room: USD 30,000 (target − current, or zero)",
                        "room above the cap: USD 10,000 (target − cap or current)",
                        "value per unit in year 1: 0 (what a unit of room pays, at the assumed prices, retention and"
                                + " discount rate)",
                        "value per unit: 0 (the sum of the years, times the share that counts)",
                        "value per unit above the cap: 1 (as paid once every payout and raise is at the cap)",
                        "likelihood: 0.8 (0.8 very negotiable)",
                        "likelihood of an exception: 0.2 (likelihood × the cap's factor for exceptions)",
                        "expected gain: USD 2,000 (0.8 × 20,000 × 0 + 0.2 × 10,000 × 1)");
        assertThat(Levers.SIGN_ON.terms(
                        ranking.context().withOffer(Levers.SIGN_ON.raisedTo(ranking.context(), usd(70_000)))))
                .extracting(LeverTerm::toString)
                .containsExactly("Sign-on, year 1: USD 70,000", "Sign-on, year 2: USD 70,000");
        assertThat(Levers.SIGN_ON.terms(
                        ranking.context().withOffer(Levers.SIGN_ON.raisedTo(ranking.context(), usd(60_000)))))
                .extracting(LeverTerm::toString)
                .containsExactly("Sign-on, year 1: USD 60,000", "Sign-on, year 2: USD 60,000");
    }

    /** A raise to 160,000 in year 3, a cap of 150,000: the exception lifts the later salary no further than the first. */
    @Test
    void aLaterRaisePassesTheCapOnlyAsFarAsTheExceptionGoes() {
        Offer offer = TestOffers.amazonLike()
                .withComponents(List.of(
                        BaseSalary.ofAnnual(usd(145_000)).withChange(TestOffers.START.plusYears(2), usd(152_000))));
        Profile profile = Profile.builder()
                .cap(Levers.BASE_SALARY, Cap.withExceptions(usd(150_000), QUARTER))
                .build();
        LeverContext context = LeverContext.of(offer, Assumptions.none(), TestOffers.market(), profile);

        BaseSalary raised = (BaseSalary)
                Levers.BASE_SALARY.raisedTo(context, usd(155_000)).components().get(0);

        assertThat(raised.annual()).isEqualTo(usd(155_000));
        assertThat(raised.changes().values()).containsExactly(usd(155_000));
    }

    @Test
    void aCounterofferAsksForNoException() {
        ComponentRanking ranking = rank(Cap.withExceptions(usd(150_000), Portion.ALL));

        CounterOffer counter = CounterOffer.plan(ranking.offer(), ranking, WalkAway.of(usd(200_000)));

        assertThat(counter.ask().components().get(0)).isEqualTo(BaseSalary.ofAnnual(usd(150_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "'New York City', L5, false, 350000",
        "'new york, NY', l5, false, 350000",
        "'San Francisco, CA', L6, true, 350000",
        "'San Francisco, CA', L6, false, 175000",
        "'Seattle, WA', L5, true, 175000",
        "'South San Francisco, CA', L5, true, 175000"
    })
    void amazonsPublishedCapDependsOnPlaceLevelAndRole(String place, String level, boolean inDemand, long amount) {
        Cap cap = PublishedCaps.amazonBase(place, level, inDemand);

        assertThat(cap.amount()).isEqualTo(usd(amount));
        assertThat(cap.isHard()).isTrue();
        assertThat(cap.source()).contains("a negotiation guide, January 2026");
    }

    @Test
    void aBandWithExceptionsCaseByCaseIsACapWithTheCallersFactor() {
        Cap cap = PublishedCaps.caseByCase(usd(200_000), Portion.percent(10));

        assertThat(cap.isHard()).isFalse();
        assertThat(cap).hasToString("USD 200,000, with exceptions (likelihood × 0.1 above it)");
        assertThat(Cap.hard(usd(175_000))).hasToString("USD 175,000, hard");
    }

    @Test
    void noPublishedCapIsAppliedUnasked() {
        assertThat(Profile.balanced().caps()).isEmpty();
    }

    @Test
    void aCapThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> Cap.hard(usd("0.001")))
                .hasMessageContaining("a cap must be payable in whole minor units");
        assertThatThrownBy(() -> Cap.hard(usd(-1))).hasMessageContaining("a cap must");
        assertThatThrownBy(() -> rank(Cap.hard(Amounts.of("150000", "EUR"))))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageContaining("the cap of base salary must be in USD");
        assertThatThrownBy(() -> Cap.hard(usd(1)).withSource("a\nb")).hasMessageContaining("the source of a cap");
    }

    @Test
    void capsAreValues() {
        assertThat(Cap.hard(usd("150000.00"))).isEqualTo(Cap.hard(usd(150_000)));
        assertThat(Cap.hard(usd(150_000))).isNotEqualTo(Cap.withExceptions(usd(150_000), Portion.NONE));
    }

    private static RankedLever base(Cap cap) {
        return rank(cap).lever(Levers.BASE_SALARY);
    }

    /** The likelihood is stated, so that only the cap matters. */
    private static ComponentRanking rank(Cap cap) {
        Profile profile = Profile.builder()
                .cap(Levers.BASE_SALARY, cap)
                .likelihood(Levers.BASE_SALARY, Portion.percent(40))
                .build();
        return NegotiationAdvisor.of(TestOffers.market(), profile).rank(TestOffers.amazonLike(), FLAT);
    }
}
