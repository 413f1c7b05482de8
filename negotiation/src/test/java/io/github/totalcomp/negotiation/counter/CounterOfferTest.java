package io.github.totalcomp.negotiation.counter;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Flexibility;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CounterOfferTest {

    private static final Assumptions FLAT = Assumptions.flatPrice(usd(440));
    private static final WalkAway LOW = WalkAway.of(usd(215_000));

    /**
     * 80,000 a year over 4 years at 440 are 727.27 units; 727 units are 79,970 a year. Base 155,000 × 4, sign-on 37,000 +
     * 27,000 and 727 × 440 are 1,003,880 over 4 years, 250,970 a year. One unit more is 110 a year: 0.6 × 110 × 4 = 264.
     */
    @Test
    void flexibleAskGoesToEveryTargetOnRealSteps() {
        CounterOffer counter = plan(Profile.balanced(), LOW, Approach.FLEXIBLE);

        assertThat(counter.ask())
                .isEqualTo(TestOffers.amazonLike()
                        .withComponents(List.of(
                                BaseSalary.ofAnnual(usd(155_000)),
                                SignOn.ofYears(usd(37_000), usd(27_000)),
                                EquityGrant.ofUnits(727, TestOffers.BACK_LOADED))));
        assertThat(counter.offeredYearly()).isEqualTo(usd(201_500));
        assertThat(counter.askedYearly()).isEqualTo(usd(250_970));
        assertThat(counter.increaseYearly()).isEqualTo(usd(49_470));
        assertThat(counter.notes())
                .containsExactly(
                        "The ask is of usual size: USD 49,470 a year more, within the usual 5,000 to over 100,000.",
                        "The ask stays within the market's totals: USD 266,970 a year in the measure of the market,"
                                + " whose top is USD 300,000.");
        assertThat(counter.levers().get(0).changes()).containsExactly("RSU: 400 units → 727 units");
        assertThat(counter.levers().get(0).reasons())
                .containsExactly(
                        "reachable target USD 80,000, from 120 observations of the market",
                        "the next step, USD 80,080, lies above the target");
        assertThat(counter.levers()).extracting(AskedLever::limit).containsOnly(AskLimit.TARGET);
        assertThat(counter.levers())
                .flatExtracting(AskedLever::changes)
                .containsExactly(
                        "RSU: 400 units → 727 units",
                        "Base salary: USD 145,000 a year → USD 155,000 a year",
                        "Sign-on, year 1: USD 30,000 → USD 37,000",
                        "Sign-on, year 2: USD 20,000 → USD 27,000");
    }

    @Test
    void aMarketOfOneObservationIsSaidToBeOne() {
        MarketRanges one = MarketRanges.builder()
                .source("a colleague")
                .count(1)
                .base(MarketRange.ofObservations(List.of(usd(155_000)), "a colleague", 1))
                .build();
        CounterOffer counter = CounterOffer.plan(
                TestOffers.amazonLike(),
                NegotiationAdvisor.of(one, Profile.balanced()).rank(TestOffers.amazonLike(), FLAT),
                WalkAway.of(usd(0)));

        assertThat(counter.levers().get(0).reasons())
                .contains("reachable target USD 155,000, from 1 observation of the market");
    }

    /** 33,500 a year more than 201,500 are 134,000 of equity, 304.55 units: 305 reach it and 304 do not. */
    @Test
    void fixedAskIsTheLeastThatReachesTheWalkAway() {
        CounterOffer counter = plan(Profile.balanced(), WalkAway.of(usd(235_000)), Approach.FIXED);

        assertThat(counter.levers().get(0).changes()).containsExactly("RSU: 400 units → 705 units");
        assertThat(counter.askedYearly()).isEqualTo(usd(235_050));
        assertThat(counter.levers().get(1).isRaised()).isFalse();
        assertThat(counter.levers().get(1).reasons())
                .containsExactly("left as it is: the walk-away is reached without it");
    }

    @Test
    void fixedAskIsImpossibleOnceTheOfferReachesTheWalkAway() {
        WalkAway reached = WalkAway.of(usd(201_500));

        assertThatThrownBy(() -> plan(Profile.balanced(), reached, Approach.FIXED))
                .isInstanceOfSatisfying(
                        ImpossibleApproachException.class,
                        e -> assertThat(e.approach()).isEqualTo(Approach.FIXED))
                .hasMessage("a fixed counteroffer must name a walk-away above the offer and within the market, but was "
                        + "the offer already averages USD 201,500 a year, and the walk-away is USD 201,500 a year; "
                        + "use the flexible approach, or reconsider the walk-away of USD 201,500 a year");
        assertThat(plan(Profile.balanced(), WalkAway.of(usd("201500.01")), Approach.FIXED)
                        .ask())
                .isNotEqualTo(TestOffers.amazonLike());

        CounterOffer flexible = plan(Profile.balanced(), reached, Approach.FLEXIBLE);
        assertThat(flexible.options()).extracting(ApproachOption::isPossible).containsExactly(false, true);
        assertThat(flexible.options())
                .extracting(ApproachOption::toString)
                .containsExactly(
                        "fixed (impossible: the offer already averages USD 201,500 a year, and the walk-away is USD 201,500"
                                + " a year)",
                        "flexible");
        assertThat(flexible.notes())
                .contains("The offer already reaches the walk-away: a no to the ask costs nothing.");
        flexible.options().forEach(option -> {
            assertThat(option.advantages()).isNotEmpty();
            assertThat(option.drawbacks()).isNotEmpty();
        });
    }

    @Test
    void aWalkAwayBeyondTheMarketIsSaidToBeSo() {
        WalkAway beyond = WalkAway.of(usd(400_000));

        assertThatThrownBy(() -> plan(Profile.balanced(), beyond, Approach.FIXED))
                .isInstanceOf(ImpossibleApproachException.class)
                .hasMessageContaining("the most that market and caps allow averages USD 250,970 a year");
        assertThat(plan(Profile.balanced(), beyond, Approach.FLEXIBLE).notes())
                .contains("Even the whole ask averages USD 250,970 a year, below the walk-away of USD 400,000 a year: "
                        + "be ready to decline, or reconsider the walk-away.");
    }

    @Test
    void askNeverExceedsACap() {
        Profile capped = Profile.builder()
                .cap(Levers.BASE_SALARY, usd(150_500))
                .likelihood(Levers.BASE_SALARY, Portion.percent(40))
                .build();

        CounterOffer counter = plan(capped, LOW, Approach.FLEXIBLE);

        AskedLever base = counter.levers().stream()
                .filter(asked -> asked.ranked().lever() == Levers.BASE_SALARY)
                .findFirst()
                .orElseThrow();
        assertThat(base.changes()).containsExactly("Base salary: USD 145,000 a year → USD 150,000 a year");
        assertThat(base.reasons())
                .containsExactly(
                        "reachable target USD 150,500, the cap", "the next step, USD 151,000, lies above the cap");
        assertThat(base.limit()).isEqualTo(AskLimit.CAP);
        assertThat(base.nextStep()).contains(usd(151_000));
        assertThat(base.nextStepGain()).contains(usd(1_600));
    }

    /** The offer is 214,000 in the measure of the market: of 36,000 of equity room only 16,000 fit below 230,000. */
    @Test
    void yearlyTotalStaysWithinTheMarketsTotals() {
        MarketRanges narrow = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.market().base())
                .stock(TestOffers.market().stock())
                .bonus(TestOffers.market().bonus())
                .total(TestOffers.range(190_000, 205_000, 220_000, 230_000))
                .build();
        ComponentRanking ranking =
                NegotiationAdvisor.of(narrow, Profile.balanced()).rank(TestOffers.amazonLike(), FLAT);

        CounterOffer counter = CounterOffer.plan(TestOffers.amazonLike(), ranking, LOW);

        assertThat(counter.levers().get(0).asked()).isEqualTo(usd(59_950));
        assertThat(counter.levers().get(0).reasons())
                .contains("limited so that the yearly total stays within the market's, USD 230,000");
        assertThat(counter.levers().subList(1, 3)).noneMatch(AskedLever::isRaised);
        assertThat(counter.notes())
                .contains("The ask stays within the market's totals: USD 229,950 a year in the measure of the market,"
                        + " whose top is USD 230,000.");
    }

    /**
     * Aimed at the 0.9 quantile, every lever could reach the top. Base and sign-on gain 1.6 a unit, equity 2.4; base has
     * the lower expected gain, 32,000 against 40,000, and gives way.
     */
    @Test
    void askIsNotAtTheTopOfTheRangeOnEveryLever() {
        Profile top = Profile.builder().quantile(Portion.percent(90)).build();
        Offer offer = TestOffers.amazonLike()
                .withComponents(List.of(
                        BaseSalary.ofAnnual(usd(145_000)),
                        SignOn.ofYears(usd(30_000), usd(20_000)),
                        EquityGrant.ofValue(usd(176_000), TestOffers.BACK_LOADED)));
        MarketRanges withoutTotal = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.market().base())
                .stock(TestOffers.market().stock())
                .bonus(TestOffers.market().bonus())
                .build();
        ComponentRanking ranking = NegotiationAdvisor.of(withoutTotal, top).rank(offer, Assumptions.none());

        CounterOffer counter = CounterOffer.plan(offer, ranking, LOW);

        assertThat(counter.levers())
                .filteredOn(asked -> asked.reasons()
                        .contains("held a step below the top, so that not every lever is at the top of its range"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.ranked().lever()).isEqualTo(Levers.BASE_SALARY);
                    assertThat(asked.asked()).isEqualTo(usd(164_000));
                });
        assertThat(counter.levers())
                .filteredOn(asked -> asked.ranked().lever() != Levers.BASE_SALARY)
                .allMatch(asked -> asked.asked().equals(asked.ranked().target().orElseThrow()));
    }

    /** Quantiles up to 0.75, the usual three: their highest is the top, and sign-on, which gains least, gives way. */
    @Test
    void theHighestKnownQuantileIsTheTopOfAShorterRange() {
        MarketRanges upToUpperQuartile = shortMarket(155_000, Optional.empty());

        AskedLever signOn = signOn(upToUpperQuartile, Profile.balanced());

        assertThat(signOn.asked()).isEqualTo(usd(31_000));
        assertThat(signOn.reasons())
                .contains(
                        "held a step below the top (the 0.75 quantile, the highest known), so that not every lever is at"
                                + " the top of its range");
    }

    /** 155,500 is not on the step of 1,000: the 155,000 that can be asked for is as near to the top as can be. */
    @Test
    void aTopBetweenTwoStepsIsStillTheTop() {
        assertThat(signOn(shortMarket(155_500, Optional.empty()), Profile.balanced())
                        .asked())
                .isEqualTo(usd(31_000));
    }

    @Test
    void aLeverThatACapKeepsBelowTheTopIsNotAtTheTop() {
        Profile capped = Profile.builder().cap(Levers.BASE_SALARY, usd(150_000)).build();

        assertThat(signOn(shortMarket(155_000, Optional.empty()), capped).asked())
                .isEqualTo(usd(32_000));
    }

    /** The top is 155,500 and 155,000 is asked for: a cap at the top keeps nothing from it, one just below it does. */
    @ParameterizedTest
    @CsvSource({"155500, 31000", "155499.99, 32000", "155000, 32000"})
    void aCapCountsOnlyWhereItLiesBelowTheTop(String cap, long asked) {
        Profile capped = Profile.builder()
                .cap(Levers.BASE_SALARY, usd(cap))
                .likelihood(Levers.BASE_SALARY, Portion.percent(40))
                .build();

        assertThat(signOn(shortMarket(155_500, Optional.empty()), capped).asked())
                .isEqualTo(usd(asked));
    }

    /** Base is at its top of 155,000 as it is offered, whatever cap would have kept it from there. */
    @Test
    void anOfferAtTheTopIsThereInSpiteOfItsCap() {
        Offer offer = TestOffers.amazonLike()
                .withComponents(List.of(
                        BaseSalary.ofAnnual(usd(155_000)),
                        SignOn.ofYears(usd(30_000), usd(20_000)),
                        EquityGrant.ofUnits(400, TestOffers.BACK_LOADED)));
        Profile capped = Profile.builder().cap(Levers.BASE_SALARY, usd(150_000)).build();

        assertThat(signOn(offer, shortMarket(155_000, Optional.empty()), capped).asked())
                .isEqualTo(usd(31_000));
    }

    /** What cannot be had keeps no other lever from counting as the last one: base and equity are at the top of theirs. */
    @Test
    void aLeverWithoutAChanceNeedNotBeAtTheTop() {
        Profile hopeless =
                Profile.builder().likelihood(Levers.SIGN_ON, Portion.NONE).build();
        ComponentRanking ranking = NegotiationAdvisor.of(shortMarket(155_000, Optional.empty()), hopeless)
                .rank(TestOffers.amazonLike(), FLAT);

        List<AskedLever> levers =
                CounterOffer.plan(TestOffers.amazonLike(), ranking, LOW).levers();

        assertThat(levers)
                .extracting(AskedLever::limit)
                .containsExactlyInAnyOrder(AskLimit.TARGET, AskLimit.TOP_EVERYWHERE, AskLimit.NOT_ASKED);
        assertThat(levers)
                .filteredOn(lever -> lever.limit() == AskLimit.NOT_ASKED)
                .flatExtracting(AskedLever::reasons)
                .containsExactly("left as it is: the profile gives it no chance; a question does no harm");
    }

    /** Base is at its top, and the one step of equity, a second unit of 36,000 a year, leads to the top of its range. */
    @Test
    void theOnlyStepOfALeverIsHeldBackWhereItWouldBringAllToTheTop() {
        Offer offer = TestOffers.amazonLike()
                .withComponents(List.of(BaseSalary.ofAnnual(usd(165_000)), EquityGrant.ofUnits(1, TestOffers.EVEN)));
        MarketRanges topped = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(quartiles(138_000, 146_000, 165_000))
                .stock(quartiles(30_000, 50_000, 80_000))
                .build();
        ComponentRanking ranking = NegotiationAdvisor.of(topped, Profile.balanced())
                .withLevers(List.of(Levers.BASE_SALARY, Levers.EQUITY))
                .rank(offer, Assumptions.flatPrice(usd(144_000)));

        assertThat(CounterOffer.plan(offer, ranking, LOW).levers())
                .filteredOn(lever -> lever.ranked().lever() == Levers.EQUITY)
                .extracting(AskedLever::limit)
                .containsExactly(AskLimit.TOP_EVERYWHERE);
    }

    /** Units of 20,000 are steps of 5,000 a year: of a top of 82,000 they reach 80,000, and no more of it can be asked for. */
    @ParameterizedTest
    @CsvSource({"82000, 31000", "85000, 31000"})
    void theLastStepBelowTheTopIsTheTopOfALeverWithCoarseSteps(long top, long asked) {
        Offer offer = TestOffers.amazonLike()
                .withComponents(List.of(
                        BaseSalary.ofAnnual(usd(145_000)),
                        SignOn.ofYears(usd(30_000), usd(20_000)),
                        EquityGrant.ofUnits(9, TestOffers.EVEN)));
        MarketRanges coarse = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(quartiles(138_000, 146_000, 155_000))
                .stock(quartiles(30_000, 50_000, top))
                .bonus(quartiles(0, 10_000, 32_000))
                .build();
        ComponentRanking ranking =
                NegotiationAdvisor.of(coarse, Profile.balanced()).rank(offer, Assumptions.flatPrice(usd(20_000)));

        assertThat(CounterOffer.plan(offer, ranking, LOW).levers())
                .filteredOn(lever -> lever.ranked().lever() == Levers.SIGN_ON)
                .extracting(AskedLever::asked)
                .containsExactly(usd(asked));
    }

    /** A median is no top of the market unless it is said to be the highest quantile known. */
    @Test
    void aBandKnownOnlyUpToItsMedianNamesTheQuantile() {
        MarketRange total = MarketRange.ofQuantiles(
                Map.of(Portion.percent(25), usd(190_000), Portion.percent(50), usd(230_000)), 120, "made-up survey");
        ComponentRanking ranking = NegotiationAdvisor.of(shortMarket(155_000, Optional.of(total)), Profile.balanced())
                .rank(TestOffers.amazonLike(), FLAT);

        CounterOffer counter = CounterOffer.plan(TestOffers.amazonLike(), ranking, LOW);

        assertThat(counter.levers().get(0).reasons())
                .contains(
                        "limited so that the yearly total stays within the market's, USD 230,000 (the 0.5 quantile, the"
                                + " highest known)");
        assertThat(counter.notes())
                .contains("The ask stays within the market's totals: USD 229,950 a year in the measure of the market,"
                        + " whose top is USD 230,000 (the 0.5 quantile, the highest known).");
    }

    /** Base 145,000, sign-on 25,000 a year and 100,000 of phantom stock a year are 270,000, whatever levers are ranked. */
    @Test
    void everyComponentCountsInTheMarketsTotal() {
        Offer offer = TestOffers.amazonLike()
                .withComponents(List.of(
                        BaseSalary.ofAnnual(usd(145_000)),
                        SignOn.ofYears(usd(30_000), usd(20_000)),
                        new PhantomStock(usd(100_000))));
        ComponentRanking ranking = NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                .withLevers(List.of(Levers.BASE_SALARY))
                .rank(offer, Assumptions.none());
        MarketRanges narrow = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.market().base())
                .total(TestOffers.range(190_000, 205_000, 220_000, 230_000))
                .build();
        ComponentRanking above =
                NegotiationAdvisor.of(narrow, Profile.balanced()).rank(offer, Assumptions.none());

        assertThat(CounterOffer.plan(offer, ranking, LOW).notes())
                .contains("The ask stays within the market's totals: USD 280,000 a year in the measure of the market,"
                        + " whose top is USD 300,000.");
        assertThat(CounterOffer.plan(offer, above, LOW).asksForMore()).isFalse();
        assertThat(CounterOffer.plan(offer, above, LOW).notes())
                .contains("The offer itself lies above the market's totals: USD 270,000 a year in the measure of the"
                        + " market, whose top is USD 230,000.");
    }

    /** 200,000 a year from equity, sign-on and base would need base alone to grow beyond what a long counts in steps. */
    @ParameterizedTest
    @EnumSource(Approach.class)
    void anAbsurdTopOfTheMarketIsPlannedWithLikeAnyOther(Approach approach) {
        BigDecimal absurd = BigDecimal.TEN.pow(27);
        MarketRange range = MarketRange.ofQuantiles(
                Map.of(Portion.percent(25), usd(1), Portion.percent(90), usd(absurd)), 120, "made-up survey");
        MarketRanges market = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(range)
                .bonus(range)
                .stock(range)
                .build();
        ComponentRanking ranking =
                NegotiationAdvisor.of(market, Profile.balanced()).rank(TestOffers.amazonLike(), FLAT);

        CounterOffer counter = CounterOffer.plan(TestOffers.amazonLike(), ranking, WalkAway.of(usd(235_000)), approach);

        assertThat(counter.askedYearly()).isGreaterThanOrEqualTo(usd(235_000));
        if (approach == Approach.FIXED) {
            assertThat(counter.askedYearly()).isEqualTo(usd(235_050));
        }
    }

    /** Aimed at the top, so that a lever is also held back by a step that no yen can pay. */
    @ParameterizedTest
    @EnumSource(Approach.class)
    void aStepFinerThanTheMinorUnitGivesPayableAmounts(Approach approach) {
        Offer offer = TestOffers.amazonLike()
                .withComponents(List.of(
                        BaseSalary.ofAnnual(Amounts.of("9000000", "JPY")),
                        SignOn.ofYears(Amounts.of("1000001", "JPY"), Amounts.of("1000000", "JPY"))));
        MarketRanges market = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.range("JPY", 8_000_000, 9_000_000, 9_500_000, 9_999_999))
                .bonus(TestOffers.range("JPY", 0, 1_000_000, 1_200_000, 1_500_001))
                .build();
        Profile fine = Profile.builder()
                .quantile(Portion.percent(90))
                .cashStep(new BigDecimal("0.07"))
                .build();
        ComponentRanking ranking = NegotiationAdvisor.of(market, fine).rank(offer, Assumptions.none());

        CounterOffer counter = CounterOffer.plan(offer, ranking, WalkAway.of(Amounts.of("9700000", "JPY")), approach);

        assertThat(counter.asksForMore()).isTrue();
        assertThat(counter.askedYearly()).isGreaterThanOrEqualTo(Amounts.of("9700000", "JPY"));
        assertThat(counter.levers())
                .flatExtracting(AskedLever::after)
                .allMatch(term -> Amounts.number(term.amount().orElseThrow()).scale() == 0);
    }

    @Test
    void aPaidBonusIsLeftAloneForTheRightReason() {
        Offer offer = TestOffers.amazonLike().toBuilder()
                .add(PerformanceBonus.ofAnnual(usd(5_000)))
                .build();
        ComponentRanking ranking =
                NegotiationAdvisor.of(TestOffers.market(), Profile.balanced()).rank(offer, FLAT);
        MarketRanges paid = TestOffers.market().withBonusMeans(BonusMeaning.PERFORMANCE_BONUS);
        ComponentRanking ranged =
                NegotiationAdvisor.of(paid, Profile.balanced()).rank(offer, FLAT);

        assertThat(ranking.lever(Levers.PERFORMANCE_BONUS).room()).isEqualTo(usd(0));
        assertThat(CounterOffer.plan(offer, ranged, LOW).levers())
                .filteredOn(asked -> asked.ranked().lever() == Levers.PERFORMANCE_BONUS)
                .flatExtracting(AskedLever::reasons)
                .containsExactly("left as it is: not negotiable in practice; a question does no harm");
        assertThat(CounterOffer.plan(offer, ranged, LOW).levers())
                .filteredOn(asked -> asked.ranked().lever() == Levers.PERFORMANCE_BONUS)
                .extracting(AskedLever::limit)
                .containsExactly(AskLimit.NOT_ASKED);
    }

    /** A lever of the caller's own may raise into another currency; the error names it. */
    @Test
    void aLeverThatRaisesIntoAnotherCurrencyIsNamed() {
        ComponentRanking ranking = NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                .withLevers(List.of(new WanderingLever()))
                .rank(TestOffers.amazonLike(), FLAT);

        assertThatThrownBy(() -> CounterOffer.plan(TestOffers.amazonLike(), ranking, LOW))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageContaining("wandering must be in USD, the currency of the whole, but was EUR");
    }

    private static AskedLever signOn(MarketRanges market, Profile profile) {
        return signOn(TestOffers.amazonLike(), market, profile);
    }

    private static AskedLever signOn(Offer offer, MarketRanges market, Profile profile) {
        ComponentRanking ranking = NegotiationAdvisor.of(market, profile).rank(offer, FLAT);
        return CounterOffer.plan(offer, ranking, LOW).levers().stream()
                .filter(asked -> asked.ranked().lever() == Levers.SIGN_ON)
                .findFirst()
                .orElseThrow();
    }

    /** Ranges given up to the 0.75 quantile. Base and sign-on gain alike for a unit, sign-on less in all: it is raised last. */
    private static MarketRanges shortMarket(long base, Optional<MarketRange> total) {
        return MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(quartiles(138_000, 146_000, base))
                .stock(quartiles(30_000, 50_000, 80_000))
                .bonus(quartiles(0, 10_000, 32_000))
                .total(total)
                .build();
    }

    private static MarketRange quartiles(long lower, long median, long upper) {
        return MarketRange.ofQuantiles(
                Map.of(
                        Portion.percent(25), usd(lower),
                        Portion.percent(50), usd(median),
                        Portion.percent(75), usd(upper)),
                120,
                "made-up survey");
    }

    /** Equity of the caller's own, without a schedule. */
    private record PhantomStock(MonetaryAmount annual) implements Component {

        @Override
        public String name() {
            return "Phantom stock";
        }

        @Override
        public ComponentKind kind() {
            return ComponentKind.EQUITY;
        }

        @Override
        public List<Payment> payments(PaymentContext context) {
            return IntStream.rangeClosed(1, context.horizonYears())
                    .mapToObj(year -> Payment.builder()
                            .component(name())
                            .kind(kind())
                            .year(year)
                            .date(context.years().anniversary(year))
                            .amount(annual)
                            .basis(new PaymentBasis.Stated("once a year"))
                            .build())
                    .toList();
        }
    }

    /** A base salary that comes back in euros. */
    private record WanderingLever() implements Lever {

        @Override
        public String name() {
            return "wandering";
        }

        @Override
        public ComponentKind kind() {
            return ComponentKind.BASE_SALARY;
        }

        @Override
        public Flexibility flexibility() {
            return Flexibility.VERY_NEGOTIABLE;
        }

        @Override
        public boolean appliesTo(LeverContext context) {
            return true;
        }

        @Override
        public MonetaryAmount current(LeverContext context) {
            return context.offer().components().stream()
                    .filter(BaseSalary.class::isInstance)
                    .map(component -> ((BaseSalary) component).annual())
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public Component probe(LeverContext context, MonetaryAmount room) {
            return BaseSalary.ofAnnual(room);
        }

        @Override
        public String unit(LeverContext context) {
            return "a year";
        }

        @Override
        public Offer raisedTo(LeverContext context, MonetaryAmount target) {
            return context.offer()
                    .withComponents(
                            List.of(BaseSalary.ofAnnual(Amounts.of(Amounts.number(target), Amounts.currency("EUR")))));
        }

        @Override
        public List<LeverTerm> terms(LeverContext context) {
            return List.of();
        }
    }

    @Test
    void nothingIsAskedForWhereNothingIsToBeHad() {
        MarketRanges below = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.range(100_000, 110_000, 120_000, 130_000))
                .build();
        ComponentRanking ranking =
                NegotiationAdvisor.of(below, Profile.balanced()).rank(TestOffers.amazonLike(), FLAT);

        CounterOffer counter = CounterOffer.plan(TestOffers.amazonLike(), ranking, LOW);

        assertThat(counter.ask()).isEqualTo(TestOffers.amazonLike());
        assertThat(counter.asksForMore()).isFalse();
        assertThat(counter.notes()).contains("There is nothing to ask for within the market; each lever says why.");
        assertThat(counter.levers())
                .flatExtracting(AskedLever::reasons)
                .containsOnly(
                        "left as it is: it already reaches its target", "left as it is: no market range is known");
        assertThat(counter.levers())
                .extracting(lever -> lever.ranked().lever().name() + " " + lever.limit() + " " + lever.nextStep())
                .containsExactlyInAnyOrder(
                        "base salary TARGET Optional.empty",
                        "sign-on NOT_ASKED Optional.empty",
                        "equity NOT_ASKED Optional.empty");
    }

    @Test
    void aRankingOfAnotherOfferIsRefused() {
        ComponentRanking ranking =
                NegotiationAdvisor.of(TestOffers.market(), Profile.balanced()).rank(TestOffers.amazonLike(), FLAT);
        Offer other = TestOffers.amazonLike().withStartDate(TestOffers.START.plusDays(1));

        assertThatThrownBy(() -> CounterOffer.plan(other, ranking, LOW))
                .hasMessage("a counteroffer must be planned from the ranking of its offer, but was the ranking of an"
                        + " offer by Northwind that is not this one; rank this offer first");
    }

    @Test
    void textFitsATerminal() {
        assertThat(plan(Profile.balanced(), LOW, Approach.FLEXIBLE).toString().lines())
                .allMatch(line -> line.length() <= 80)
                .startsWith(
                        "Counteroffer, flexible",
                        "  equity: from USD 44,000 to 79,970 a year of grant value, on average over 4",
                        "  years",
                        "      RSU: 400 units → 727 units",
                        "    - reachable target USD 80,000, from 120 observations of the market");
    }

    private static CounterOffer plan(Profile profile, WalkAway walkAway, Approach approach) {
        ComponentRanking ranking =
                NegotiationAdvisor.of(TestOffers.market(), profile).rank(TestOffers.amazonLike(), FLAT);
        return CounterOffer.plan(TestOffers.amazonLike(), ranking, walkAway, approach);
    }
}
