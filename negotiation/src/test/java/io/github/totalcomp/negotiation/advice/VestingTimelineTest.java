package io.github.totalcomp.negotiation.advice;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.counter.Approach;
import io.github.totalcomp.negotiation.counter.AskLimit;
import io.github.totalcomp.negotiation.counter.AskedLever;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 400 units at 440, USD 176,000, on 5/15/40/40 percent; asked for: 25 percent a year. The likelihood is 0.2. */
class VestingTimelineTest {

    private static final Assumptions FLAT = Assumptions.flatPrice(usd(440));
    private static final Lever TIMELINE = Levers.vestingTimeline(TestOffers.EVEN);

    /** 25 − 5, 50 − 20 and 75 − 60 percent more have vested; × 0.2 × 176,000. After four years nothing is gained. */
    @ParameterizedTest
    @CsvSource({"1, 0.2, 7040", "2, 0.3, 10560", "3, 0.15, 5280", "4, 0, 0", "6, 0, 0"})
    void onlyWhatVestsWithinTheHorizonIsGained(int years, String perUnit, long gain) {
        RankedLever timeline = timeline(TestOffers.EVEN, profile().withHorizonYears(years), FLAT);

        assertThat(timeline.room()).isEqualTo(usd(176_000));
        assertThat(timeline.horizonValuePerUnit()).isEqualByComparingTo(perUnit);
        assertThat(timeline.expectedGain()).isEqualTo(usd(gain));
    }

    /**
     * Surviving each year by 0.8: 0.25 × (0.8 + 0.64 + 0.512 + 0.4096) − (0.04 + 0.096 + 0.2048 + 0.16384) = 0.08576.
     * Discounted at 25 percent a year the weights are the same.
     */
    @Test
    void exitRiskAndDiscountingMakeEarlierDatesWorthMore() {
        Assumptions risky = FLAT.withRetention(RetentionCurve.hazard(new BigDecimal("0.2")));
        Assumptions discounted = FLAT.withDiscountRate(new BigDecimal("0.25"));

        assertThat(timeline(TestOffers.EVEN, profile(), risky).horizonValuePerUnit())
                .isEqualByComparingTo("0.08576");
        assertThat(timeline(TestOffers.EVEN, profile(), discounted).horizonValuePerUnit())
                .isEqualByComparingTo("0.08576");
        assertThat(timeline(TestOffers.EVEN, profile(), risky).expectedGain()).isEqualTo(usd("3018.75"));
    }

    @Test
    void everyFigureAndBothTimelinesAreAmongTheReasons() {
        assertThat(timeline(TestOffers.EVEN, profile().withHorizonYears(2), FLAT)
                        .reasons())
                .containsExactly(
                        "the offer holds USD 0 of grant value on the faster timeline",
                        "the same units on other dates: 25%, 50%, 75%, 100% vested after years 1 to 4, instead of 5%,"
                                + " 20%, 60%, 100% vested after years 1 to 4",
                        "on no date has less vested than on the present timeline",
                        "room USD 176,000 = target 176,000 − 0",
                        "each unit of room is worth 0.3 over 2 years",
                        "likelihood of a yes 0.2: negotiable with leverage",
                        "expected gain 0.2 × 176,000 × 0.3 = USD 10,560");
    }

    @Test
    void theWorkingOfALeverWithATargetOfItsOwnSaysSo() {
        assertThat(timeline(TestOffers.EVEN, profile().withHorizonYears(1), FLAT)
                        .working())
                .extracting(WorkedFigure::toString)
                .containsExactly(
                        "current: USD 0 (the offer)",
                        "target: USD 176,000 (the lever)",
                        "room: USD 176,000 (target − current, or zero)",
                        "value per unit in year 1: 0.2 (what a unit of room pays, at the assumed prices, retention and"
                                + " discount rate)",
                        "value per unit: 0.2 (the sum of the years, times the share that counts)",
                        "likelihood: 0.2 (0.2 negotiable with leverage)",
                        "expected gain: USD 7,040 (0.2 × 176,000 × 0.2)");
    }

    /** Of twelve years ten are shown, and a single one is called so. */
    @Test
    void noMoreThanTenYearsOfATimelineAreShown() {
        VestingSchedule twelve = TestOffers.yearly(8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 12);

        assertThat(timeline(twelve, profile(), FLAT).reasons())
                .contains("the same units on other dates: 8%, 16%, 24%, 32%, 40%, 48%, 56%, 64%, 72%, 80% vested after"
                        + " years 1 to 10, instead of 5%, 20%, 60%, 100% vested after years 1 to 4");
        assertThat(timeline(TestOffers.yearly(100), profile(), FLAT).reasons())
                .contains(
                        "the same units on other dates: 100% vested after 1 year, instead of 5%, 20%, 60%, 100% vested"
                                + " after years 1 to 4");
    }

    /** 10, 30, 60 percent less 5, 20, 60: 5 percent of it is lost by year 3 on 40/10/5/45. */
    @Test
    void aTimelineThatIsNotFasterThroughoutIsSaidToBeSo() {
        RankedLever timeline =
                timeline(TestOffers.yearly(40, 10, 5, 45), profile().withHorizonYears(3), FLAT);

        assertThat(timeline.horizonValuePerUnit()).isEqualByComparingTo("-0.05");
        assertThat(timeline.expectedGain()).isEqualTo(usd(-1_760));
        assertThat(timeline.reasons())
                .contains("on some dates less has vested than on the present timeline: it is not faster throughout");
    }

    @Test
    void theOfferIsAskedForWithTheOtherScheduleAndTheSameUnits() {
        LeverContext context = LeverContext.of(TestOffers.amazonLike(), FLAT, TestOffers.market(), profile());

        Offer asked = TIMELINE.raisedTo(context, usd(176_000));

        assertThat(asked).isEqualTo(TestOffers.withGrant(TestOffers.EVEN));
        assertThat(TIMELINE.raisedTo(context, usd(175_999))).isEqualTo(TestOffers.amazonLike());
        assertThat(TIMELINE.current(context.withOffer(asked))).isEqualTo(usd(176_000));
        assertThat(TIMELINE.raisedTo(context.withOffer(asked), usd(176_000))).isEqualTo(asked);
        assertThat(TIMELINE.terms(context.withOffer(asked)))
                .extracting(LeverTerm::toString)
                .containsExactly("RSU vesting: 25%, 50%, 75%, 100% vested after years 1 to 4");
    }

    @Test
    void anOfferThatVestsSoAlreadyHasNoRoom() {
        ComponentRanking ranking = NegotiationAdvisor.of(TestOffers.market(), asking(TestOffers.EVEN))
                .rank(TestOffers.withGrant(TestOffers.EVEN), FLAT);

        assertThat(ranking.lever(TIMELINE).room()).isEqualTo(usd(0));
        assertThat(ranking.lever(TIMELINE).reasons())
                .contains("no room: the offer already reaches the target of USD 176,000");
    }

    @Test
    void aGrantByValueMovesAsAValueAndAnOfferWithoutAGrantHasNoTimeline() {
        Offer byValue = TestOffers.amazonLike()
                .withComponents(List.of(EquityGrant.ofValue(usd(100_000), TestOffers.BACK_LOADED)));
        Offer cash = TestOffers.amazonLike().withComponents(List.of(BaseSalary.ofAnnual(usd(1))));
        NegotiationAdvisor advisor = NegotiationAdvisor.of(
                TestOffers.market(), asking(TestOffers.EVEN).withHorizonYears(2));

        assertThat(advisor.rank(byValue, Assumptions.none()).lever(TIMELINE).expectedGain())
                .isEqualTo(usd(6_000));
        assertThat(advisor.rank(cash, Assumptions.none()).levers())
                .extracting(lever -> lever.lever().name())
                .doesNotContain("vesting timeline");
    }

    @Test
    void itIsALeverOnlyWhereTheProfileNamesASchedule() {
        assertThat(NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                        .rank(TestOffers.amazonLike(), FLAT)
                        .levers())
                .extracting(lever -> lever.lever().name())
                .containsExactly("equity", "base salary", "sign-on");
        assertThatThrownBy(() -> NegotiationAdvisor.of(
                                TestOffers.market(),
                                Profile.builder()
                                        .putLikelihoods("vesting timeline", Portion.ALL)
                                        .build())
                        .rank(TestOffers.amazonLike(), FLAT))
                .hasMessageContaining("but was \"vesting timeline\"");
    }

    @Test
    void aCounterofferAsksForItWhereItGainsAnything() {
        ComponentRanking twoYears = NegotiationAdvisor.of(
                        TestOffers.market(), asking(TestOffers.EVEN).withHorizonYears(2))
                .rank(TestOffers.amazonLike(), FLAT);

        CounterOffer counter = CounterOffer.plan(twoYears.offer(), twoYears, WalkAway.of(usd(200_000)));

        assertThat(counter.ask().components())
                .filteredOn(EquityGrant.class::isInstance)
                .extracting(grant -> ((EquityGrant) grant).schedule())
                .containsExactly(TestOffers.EVEN);
        assertThat(counter.toString()).contains("RSU vesting: 5%, 20%, 60%, 100% vested");
    }

    /** 10/20/30/40 pays less than 25/25/25/25 over two years: worth −0.2 a unit. Neither approach asks for it. */
    @Test
    void aTimelineThatPaysLessIsNeverAskedFor() {
        Offer offer = TestOffers.withGrant(TestOffers.EVEN);
        ComponentRanking ranking = NegotiationAdvisor.of(
                        TestOffers.market(),
                        asking(TestOffers.yearly(10, 20, 30, 40)).withHorizonYears(2))
                .rank(offer, FLAT);
        CounterOffer flexible = CounterOffer.plan(offer, ranking, WalkAway.of(usd(200_000)));
        List<CounterOffer> asks = List.of(
                flexible, CounterOffer.plan(offer, ranking, WalkAway.of(flexible.mostYearly()), Approach.FIXED));

        assertThat(ranking.lever(TIMELINE).horizonValuePerUnit()).isEqualByComparingTo("-0.2");
        assertThat(ranking.levers().get(ranking.levers().size() - 1).lever().name())
                .isEqualTo("vesting timeline");
        assertThat(asks).allSatisfy(counter -> {
            AskedLever timeline = counter.levers().stream()
                    .filter(asked -> asked.ranked().lever().name().equals("vesting timeline"))
                    .findFirst()
                    .orElseThrow();
            assertThat(timeline.isRaised()).isFalse();
            assertThat(timeline.limit()).isEqualTo(AskLimit.NOT_ASKED);
            assertThat(timeline.reasons())
                    .containsExactly("left as it is: within the horizon it would leave you with less");
        });
        assertThat(ranking.exchangeRate(Levers.BASE_SALARY, TIMELINE)).isEmpty();
        assertThat(ranking.exchangeRate(TIMELINE, Levers.BASE_SALARY)).contains(new BigDecimal("-0.1000"));
    }

    private static Profile profile() {
        return asking(TestOffers.EVEN);
    }

    private static Profile asking(VestingSchedule schedule) {
        return Profile.builder().fasterSchedule(schedule).build();
    }

    private static RankedLever timeline(VestingSchedule schedule, Profile profile, Assumptions assumptions) {
        return NegotiationAdvisor.of(
                        TestOffers.market(),
                        profile.toBuilder().fasterSchedule(schedule).build())
                .rank(TestOffers.amazonLike(), assumptions)
                .lever("vesting timeline");
    }
}
