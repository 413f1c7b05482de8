package io.github.totalcomp.negotiation.counter;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The least that reaches a walk-away, and the most that can be asked for. The offer averages 201,500 a year and is 214,000 in
 * the measure of the market: base 145,000, sign-on 25,000 in two years, and 400 units at 440 over four.
 */
class FixedAskTest {

    private static final Offer OFFER = TestOffers.amazonLike();
    private static final Assumptions FLAT = Assumptions.flatPrice(usd(440));

    /**
     * A unit of equity is expected to gain 2.4, one of base or sign-on 1.6. All of equity brings 237,470, all of base
     * 247,470; sign-on of 2 × 1,000 adds 500 to the average of four years.
     */
    @ParameterizedTest
    @CsvSource({
        "237470, 79970, 145000, 25000",
        "237470.01, 79970, 146000, 25000",
        "240000, 79970, 148000, 25000",
        "247470, 79970, 155000, 25000",
        "247470.01, 79970, 155000, 26000",
        "250970, 79970, 155000, 32000"
    })
    void leversAreRaisedOneAfterTheOtherAndTheLastByAsFewStepsAsReachIt(
            String walkAway, long equity, long base, long signOn) {
        ComponentRanking ranking = rank(OFFER, Optional.empty(), Profile.balanced(), FLAT);

        assertThat(asked(fixed(ranking, WalkAway.of(usd(walkAway)))))
                .containsExactly("equity " + equity, "base salary " + base, "sign-on " + signOn);
    }

    /** Base has room for 100,000 and is expected to gain most in all, 160,000; but a unit of equity gains more. */
    @Test
    void theLeverThatGainsMostForAUnitIsRaisedFirst() {
        MarketRanges market = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.range(138_000, 146_000, 245_000, 300_000))
                .stock(TestOffers.market().stock())
                .build();
        ComponentRanking ranking =
                NegotiationAdvisor.of(market, Profile.balanced()).rank(OFFER, FLAT);

        assertThat(asked(fixed(ranking, WalkAway.of(usd(237_470)))))
                .containsExactly("base salary 145000", "equity 79970", "sign-on 25000");
    }

    /** Leaving after a year, the cliff of four is worth nothing; but the promised average counts it. */
    @Test
    void aLeverThatIsExpectedToGainNothingIsRaisedLast() {
        Offer cliff = TestOffers.withGrant(TestOffers.yearly(0, 0, 0, 100));
        Assumptions leaving = FLAT.withRetention(RetentionCurve.leavingAfter(Rational.of(1)));
        ComponentRanking ranking = rank(cliff, Optional.empty(), Profile.balanced(), leaving);

        // 155,000 and 2 × 32,000 average 215,000 with the 44,000 of equity; 1,100 more are ten units.
        assertThat(asked(fixed(ranking, WalkAway.of(usd(216_100)))))
                .containsExactlyInAnyOrder("base salary 155000", "sign-on 32000", "equity 45100");
    }

    /** Of 3,000 below the market's top base takes 3 steps; what needs a fourth is out of reach. */
    @Test
    void aConditionIsReachedOnlyWithinTheMarketsTotal() {
        ComponentRanking ranking = rank(OFFER, Optional.of(217_000L), Profile.balanced(), FLAT);

        assertThat(asked(fixed(ranking, least("base salary", 148_000))))
                .containsExactly("equity 44000", "base salary 148000", "sign-on 25000");
        assertThatThrownBy(() -> fixed(ranking, least("base salary", 148_001)))
                .isInstanceOf(ImpossibleApproachException.class)
                .hasMessageContaining("but was the most that market and caps allow does not bring base salary at least"
                        + " USD 148,001, and the walk-away insists on it;");
    }

    /** Base takes 2,000 of the 3,000 first; of the rest 9 units of 110 a year fit, and a tenth does not. */
    @Test
    void conditionsShareTheMarketsTotalInTheirOrder() {
        ComponentRanking ranking = rank(OFFER, Optional.of(217_000L), Profile.balanced(), FLAT);
        WalkAway base = least("base salary", 147_000);

        assertThat(asked(fixed(ranking, base.with(WalkAwayCondition.atLeastUnits("equity", Units.of(409))))))
                .containsExactly("equity 44990", "base salary 147000", "sign-on 25000");
        assertThatThrownBy(() -> fixed(ranking, base.with(WalkAwayCondition.atLeastUnits("equity", Units.of(410)))))
                .isInstanceOf(ImpossibleApproachException.class)
                .hasMessageContaining("does not bring equity at least 410 units");
    }

    /**
     * At the top of every range the average is (4 × 165,000 + 2 × 50,000 + 440,000) ÷ 4 = 300,000; a step of sign-on below
     * it, which promises least for a unit, 299,500.
     */
    @Test
    void aFixedAskIsNotAtTheTopOfEveryRangeEither() {
        Offer byValue = OFFER.withComponents(List.of(
                BaseSalary.ofAnnual(usd(145_000)),
                SignOn.ofYears(usd(30_000), usd(20_000)),
                EquityGrant.ofValue(usd(176_000), TestOffers.BACK_LOADED)));
        Profile top = Profile.builder().quantile(Portion.percent(90)).build();
        ComponentRanking ranking = rank(byValue, Optional.empty(), top, Assumptions.none());

        CounterOffer most = fixed(ranking, WalkAway.of(usd(299_500)));

        assertThat(asked(most)).containsExactly("equity 110000", "sign-on 49000", "base salary 165000");
        assertThat(most.mostYearly()).isEqualTo(usd(299_500));
        assertThatThrownBy(() -> fixed(ranking, WalkAway.of(usd("299500.01"))))
                .isInstanceOf(ImpossibleApproachException.class)
                .hasMessage("a fixed counteroffer must name a walk-away above the offer and within the market, but was"
                        + " the most that market and caps allow averages USD 299,500 a year, and the walk-away is USD"
                        + " 299,500.01 a year; use the flexible approach, or reconsider the walk-away of USD 299,500.01"
                        + " a year");
    }

    /**
     * Over four years a unit of base or equity promises 4 and one of sign-on 2; of 16,000 equity, ranked first, takes 145
     * units. Over two years base and sign-on promise 2 and equity 0.8: base takes 10,000 and sign-on the rest.
     */
    @ParameterizedTest
    @CsvSource({"4, 230000, 217450", "2, 230000, 203600", "4, 300000, 250970", "4, 200000, 201500"})
    void theMostIsFilledWithWhatPromisesMostForAUnit(int years, long top, long mostYearly) {
        ComponentRanking ranking =
                rank(OFFER, Optional.of(top), Profile.balanced().withHorizonYears(years), FLAT);

        assertThat(CounterOffer.plan(OFFER, ranking, WalkAway.of(usd(0))).mostYearly())
                .isEqualTo(usd(mostYearly));
    }

    private static WalkAway least(String lever, long amount) {
        return WalkAway.of(usd(0)).with(WalkAwayCondition.atLeast(lever, usd(amount)));
    }

    private static CounterOffer fixed(ComponentRanking ranking, WalkAway walkAway) {
        return CounterOffer.plan(ranking.offer(), ranking, walkAway, Approach.FIXED);
    }

    private static List<String> asked(CounterOffer counter) {
        return counter.levers().stream()
                .map(lever -> lever.ranked().lever().name() + " "
                        + Amounts.number(lever.asked()).toPlainString())
                .toList();
    }

    private static ComponentRanking rank(Offer offer, Optional<Long> top, Profile profile, Assumptions assumptions) {
        MarketRanges market = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.market().base())
                .stock(TestOffers.market().stock())
                .bonus(TestOffers.market().bonus())
                .total(top.map(amount -> TestOffers.range(1, 2, 3, amount)))
                .build();
        return NegotiationAdvisor.of(market, profile).rank(offer, assumptions);
    }
}
