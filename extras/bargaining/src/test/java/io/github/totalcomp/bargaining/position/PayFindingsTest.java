package io.github.totalcomp.bargaining.position;

import static io.github.totalcomp.bargaining.TestOffers.BACK_LOADED;
import static io.github.totalcomp.bargaining.TestOffers.EVEN;
import static io.github.totalcomp.bargaining.TestOffers.range;
import static io.github.totalcomp.bargaining.position.Sound.base;
import static io.github.totalcomp.bargaining.position.Sound.grant;
import static io.github.totalcomp.bargaining.position.Sound.names;
import static io.github.totalcomp.bargaining.position.Sound.position;
import static io.github.totalcomp.bargaining.position.Sound.refresher;
import static io.github.totalcomp.bargaining.position.Sound.signOn;
import static io.github.totalcomp.bargaining.position.Sound.text;
import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.bargaining.TestOffers;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.leave.WalkAwayCost;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each finding about pay comes exactly when its fact holds: one fact of the sound offer is changed at a time. */
class PayFindingsTest {

    @Test
    void aSoundOfferGivesNoFinding() {
        assertThat(position(Sound.offer(), Sound.facts().build()).findings()).isEmpty();
    }

    @Test
    void noSignOnNamesTheMarketsShareAndUsualSize() {
        OfferPosition position = position(base(150_000), grant(400, EVEN), refresher());
        assertThat(names(position)).containsExactly("no sign-on");
        // Zero is the 0.25 quantile; the middle of the rest is at 0.625, halfway from 10,000 to 32,000.
        assertThat(text(position, "no sign-on"))
                .isEqualTo(
                        "The offer holds no sign-on. In the market reports hold one from the 0.25 quantile on, and the"
                                + " middle of those is USD 21,000 a year.");
        assertThat(position.finding("no sign-on").orElseThrow().question().orElseThrow())
                .contains("is one available for this position?");
    }

    @Test
    void aSignOnBelowTheCostOfLeavingNamesTheDifference() {
        OfferPosition position = position(
                Sound.offer(),
                Sound.facts()
                        .leaving(WalkAwayCost.ofAmounts(usd(30_000), usd(70_000), usd(0)))
                        .build());
        assertThat(names(position)).containsExactly("sign-on below what is left behind");
        assertThat(text(position, "sign-on below what is left behind"))
                .isEqualTo("Leaving the present job costs USD 100,000 = bonus USD 30,000 + unvested equity USD 70,000 +"
                        + " sign-on to repay USD 0, and the sign-on comes to USD 80,000: USD 20,000 less.");
        assertThat(position.findings().get(0).amount()).contains(usd(20_000));
    }

    @Test
    void aSignOnOfTheCostOfLeavingCoversIt() {
        OfferFacts facts = Sound.facts()
                .leaving(WalkAwayCost.ofAmounts(usd(30_000), usd(50_000), usd(0)))
                .build();
        assertThat(position(Sound.offer(), facts).findings()).isEmpty();
    }

    @Test
    void lateVestsAreHeldAgainstAnEvenScheduleAndTheSignOn() {
        OfferPosition position = position(base(150_000), signOn(20_000), grant(400, BACK_LOADED), refresher());
        assertThat(names(position)).containsExactly("sign-on below the bridge", "back-loaded vesting");
        // A quarter of 200,000 less the 10,000 that vest after a year; 20,000 of sign-on in year 1.
        assertThat(text(position, "sign-on below the bridge"))
                .isEqualTo(
                        "Until the first vest on 2027-03-02, after 365 days, an even schedule would have paid USD 40,000"
                                + " more; the sign-on up to then is USD 20,000, USD 20,000 less.");
        assertThat(text(position, "back-loaded vesting"))
                .isEqualTo(
                        "By the end of year 2 RSU has vested 20% of the grant, where an even schedule over 4 years has"
                                + " vested 50%: USD 60,000 comes later.");
    }

    @Test
    void aSignOnOfTheBridgeCoversIt() {
        assertThat(names(position(base(150_000), signOn(40_000), grant(400, BACK_LOADED), refresher())))
                .containsExactly("back-loaded vesting");
    }

    @Test
    void noEquityNamesTheMarketsMedian() {
        OfferPosition position = position(base(150_000), signOn(40_000));
        assertThat(names(position)).containsExactly("no equity", "no refreshers stated");
        assertThat(text(position, "no equity"))
                .isEqualTo("The offer holds no equity; the market's 0.5 quantile is USD 50,000 a year.");
    }

    @Test
    void equityBeyondAShareOfTheTotalIsARisk() {
        // Equity 4 × 50,000 + 3 × 5,000; base 150,000 + 3 × 155,000; sign-on 80,000.
        OfferPosition position = withConcentration(20);
        assertThat(names(position)).containsExactly("much depends on the share price");
        assertThat(text(position, "much depends on the share price"))
                .isEqualTo(
                        "Equity is USD 215,000 of the USD 910,000 that the offer pays over 4 years, a share of 23.6%:"
                                + " if the share price falls by a tenth, the total falls by USD 21,500.");
        assertThat(withConcentration(24).findings()).isEmpty();
    }

    private static OfferPosition withConcentration(long percent) {
        return OfferPosition.of(
                NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                        .rank(Sound.offer(), Assumptions.flatPrice(usd(500))),
                OfferFacts.none(),
                List.of(PositionChecks.equityConcentration(Portion.percent(percent))));
    }

    @Test
    void theYearAfterTheSignOnDrops() {
        OfferPosition position =
                position(base(150_000), SignOn.ofYears(usd(20_000), usd(20_000)), grant(400, EVEN), refresher());
        assertThat(names(position)).containsExactly("drop in year 3");
        assertThat(text(position, "drop in year 3"))
                .isEqualTo("The total of year 3 falls by USD 20,000 because Sign-on falls by USD 20,000.");
    }

    @Test
    void refreshersAreToBeAskedAbout() {
        OfferPosition position = position(base(150_000), signOn(20_000), grant(400, EVEN));
        assertThat(names(position)).containsExactly("no refreshers stated");
        assertThat(position.findings().get(0).severity()).isEqualTo(Severity.TO_ASK);
        assertThat(text(position, "no refreshers stated"))
                .startsWith("The offer states no refresher: its equity pays USD 50,000 in year 4 and nothing after it.")
                .contains("after a full year of service")
                .contains("not negotiable in practice");
    }

    @Test
    void payByRatingIsToBeAskedAbout() {
        OfferPosition position =
                position(BaseSalary.ofAnnual(usd(150_000)), signOn(20_000), grant(400, EVEN), refresher());
        assertThat(names(position)).containsExactly("pay by rating not stated");
        assertThat(text(position, "pay by rating not stated"))
                .contains("by USD 1,500 a year for each percent")
                .contains("the rating for year 1 first shows in what vests in year 3.");
    }

    @Test
    void aBaseSalaryBelowTheMedianIsBelowTheMiddle() {
        OfferPosition position = position(base(145_000), signOn(20_000), grant(400, EVEN), refresher());
        assertThat(names(position)).containsExactly("base salary below the middle");
        assertThat(text(position, "base salary below the middle"))
                .isEqualTo("The base salary of USD 145,000 lies USD 1,000 below the market's median of USD 146,000"
                        + " (rank 46.9%).");
        assertThat(position(base(146_000), signOn(20_000), grant(400, EVEN), refresher())
                        .findings())
                .isEmpty();
    }

    @Test
    void equityInTheBottomThirdNamesTheDistanceToTheAim() {
        OfferPosition position = position(base(150_000), signOn(20_000), grant(280, EVEN), refresher());
        assertThat(names(position)).containsExactly("equity at the bottom");
        assertThat(text(position, "equity at the bottom"))
                .isEqualTo("The equity of USD 35,000, rank 31.3%, bottom: USD 45,000 below the 0.75 quantile of USD"
                        + " 80,000.");
    }

    @Test
    void aTotalBelowTheBandNamesTheDistance() {
        OfferPosition position = position(base(150_000), signOn(20_000), grant(152, EVEN), refresher());
        assertThat(names(position)).containsExactly("equity at the bottom", "total below the band");
        assertThat(text(position, "total below the band"))
                .isEqualTo(
                        "The yearly total of USD 189,000 lies USD 1,000 below the bottom of the market's band, the 0.25"
                                + " quantile, the nearest known, of USD 190,000.");
        assertThat(names(position(base(150_000), signOn(20_000), grant(160, EVEN), refresher())))
                .doesNotContain("total below the band");
    }

    @Test
    void theTopOfTheBandLeadsToPromotion() {
        OfferPosition position = position(base(170_000), signOn(20_000), grant(400, EVEN), refresher());
        assertThat(names(position)).containsExactly("top of the level's band");
        assertThat(text(position, "top of the level's band"))
                .isEqualTo(
                        "The base salary of USD 170,000, rank above 90%, the highest known, top: little room is left at"
                                + " this level, so pay grows by promotion.");
    }

    @Test
    void anOfferAboveEveryRangeLeavesNothingRealisticToAsk() {
        OfferPosition position = position(base(170_000), signOn(60_000), grant(1_000, EVEN), refresher());
        assertThat(names(position))
                .containsExactly("top of the level's band", "total above the band", "top of every range");
        assertThat(text(position, "total above the band"))
                .startsWith("The yearly total of USD 355,000 is already above the top of the market's band, the 0.9"
                        + " quantile of USD 300,000");
        assertThat(text(position, "top of every range")).startsWith("All 3 components with a known range");
    }

    @Test
    void aStatedCapIsContext() {
        OfferPosition position = position(
                Sound.offer(),
                Sound.facts().build(),
                TestOffers.market(),
                Profile.builder().cap(Levers.BASE_SALARY, usd(175_000)).build());
        assertThat(names(position)).containsExactly("cap on base salary");
        assertThat(text(position, "cap on base salary"))
                .startsWith("The base salary of USD 150,000 lies USD 25,000 below the stated cap of USD 175,000.")
                .contains("USD 350,000 in New York City and San Francisco");
        assertThat(position.standings().stream()
                        .filter(standing -> standing.cap().isPresent())
                        .map(ComponentStanding::toCap))
                .containsExactly(java.util.Optional.of(usd(25_000)));
    }

    @Test
    void increasesOfUnusualSizeAreNamed() {
        OfferPosition little = position(base(150_000), signOn(20_000), grant(712, EVEN), refresher());
        assertThat(names(little)).containsExactly("top of the level's band", "little to gain");
        assertThat(text(little, "little to gain"))
                .isEqualTo(
                        "The total lies USD 3,000 below the 0.75 quantile of USD 262,000; increases run from USD 5,000"
                                + " to USD 100,000 and at times more.");
        MarketRanges wide = MarketRanges.builder()
                .source("wide")
                .count(120)
                .total(range(190_000, 220_000, 400_000, 500_000))
                .bonusMeans(BonusMeaning.SIGN_ON)
                .build();
        OfferPosition large = position(Sound.offer(), Sound.facts().build(), wide, Profile.balanced());
        assertThat(names(large)).containsExactly("large increase");
        assertThat(text(large, "large increase")).startsWith("The total lies USD 180,000 below the 0.75 quantile");
    }
}
