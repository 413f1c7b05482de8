package io.github.totalcomp.negotiation.counter;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.advice.Cap;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.TermState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The texts of a counteroffer, of its levers and of what would change. Figures as in {@link CounterOfferTest}. */
class CounterTextTest {

    private static final Assumptions FLAT = Assumptions.flatPrice(usd(440));

    /**
     * The least that averages 235,000: 705 units are 77,550 a year. In year 1, 35 of them vest: 145,000 + 30,000 + 15,400.
     * In the measure of the market: 145,000 + 25,000 + 77,550.
     */
    @Test
    void aFixedCounterofferSaysWhatItAsksWhatItReachesAndWhatItLeavesOpen() {
        WalkAway walkAway = WalkAway.of(usd(235_000))
                .with(WalkAwayCondition.everyYear(usd(190_000)))
                .with(WalkAwayCondition.term("two days a week at home", TermState.UNKNOWN));

        assertThat(plan(walkAway, Approach.FIXED)).hasToString("""
                Counteroffer, fixed
                  equity: from USD 44,000 to 77,550 a year of grant value, on average over 4
                  years
                      RSU: 400 units → 705 units
                    - reachable target USD 80,000, from 120 observations of the market
                    - raised as little as reaches the walk-away of USD 235,000 a year; every
                      year at least USD 190,000; two days a week at home
                  base salary: as offered, USD 145,000 a year
                    - left as it is: the walk-away is reached without it
                  sign-on: as offered, USD 25,000 in each of years 1 and 2
                    - left as it is: the walk-away is reached without it
                Average a year: offered USD 201,500, asked 235,050, walk-away 235,000
                The walk-away, held against the ask:
                  - an average of at least USD 235,000 a year: met with USD 235,050
                  - every year at least USD 190,000: met with USD 190,400
                  - two days a week at home: not known; ask about it
                The ask is of usual size: USD 33,550 a year more, within the usual 5,000 to over
                100,000.
                Of the walk-away the ask leaves open: two days a week at home: not known; ask
                about it.
                The ask stays within the market's totals: USD 247,550 a year in the measure of
                the market, whose top is USD 300,000.
                The approach fixed
                  + one message and few rounds: nothing is left to haggle over
                  + the employer learns exactly what brings you on board
                  - you get no more than your minimum, even where more was to be had
                  - you must be ready to walk away when the answer is no
                The approach flexible
                  + more upside: the result can end well above your minimum
                  + a partial yes still helps, and your minimum stays your own
                  - expect questions, objections and several rounds
                  - it takes more work, and some discomfort, to stay with the request""");
    }

    /** One more unit is 110 a year, 0.6 × 110 × 4; a step of base 0.4 × 1,000 × 4, of sign-on 0.8 × 1,000 × 2. */
    @Test
    void whatOneMoreStepWouldGainIsKnownOfEveryLever() {
        List<AskedLever> levers =
                plan(WalkAway.of(usd(235_000)), Approach.FIXED).levers();

        assertThat(levers).extracting(AskedLever::limit).containsOnly(AskLimit.WALK_AWAY);
        assertThat(levers)
                .extracting(lever -> lever.nextStep().orElseThrow())
                .containsExactly(usd(77_660), usd(146_000), usd(26_000));
        assertThat(levers)
                .extracting(lever -> lever.nextStepGain().orElseThrow())
                .containsExactly(usd(264), usd(1_600), usd(1_600));
    }

    /** The offer averages 201,500, the whole ask 250,970. */
    @Test
    void whatOtherWalkAwaysWouldChangeIsATable() {
        CounterOffer counter = plan(WalkAway.of(usd(235_000)), Approach.FLEXIBLE);
        String flips = """
                A fixed counteroffer is possible for a walk-away above USD 201,500, which the
                offer reaches, and up to 250,970, the most that market and caps allow. A yes to
                the whole ask reaches up to 250,970.""";

        assertThat(counter.ifWalkAwayWere(List.of(usd(201_500), usd(235_000), usd(250_970), usd(260_000))))
                .hasToString("""
                        Walk-away    Offer   Fixed ask  Whole ask
                        -----------------------------------------
                        201,500          0  impossible    +49,470
                        235,000    -33,500     235,050    +15,970
                        250,970    -49,470     250,970          0
                        260,000    -58,500  impossible     -9,030
                        """ + flips);
        assertThat(counter.ifWalkAwayWere(List.of())).hasToString(flips);
    }

    /** Nothing is promised for the sign-on years of the profile, and no stock. */
    @Test
    void whatIsNotOfferedYetIsSaidToBeNothing() {
        Offer offer = TestOffers.amazonLike().withComponents(List.of(BaseSalary.ofAnnual(usd(145_000))));
        Profile profile = Profile.builder().equitySchedule(TestOffers.EVEN).build();
        ComponentRanking ranking =
                NegotiationAdvisor.of(TestOffers.market(), profile).rank(offer, Assumptions.none());

        assertThat(CounterOffer.plan(offer, ranking, WalkAway.of(usd(0))).levers())
                .flatExtracting(AskedLever::changes)
                .containsExactly(
                        "RSU: nothing → USD 320,000 over 4 years",
                        "Sign-on, year 1: nothing → USD 32,000",
                        "Sign-on, year 2: nothing → USD 32,000",
                        "Base salary: USD 145,000 a year → USD 155,000 a year");
    }

    /** 231,000 + 25,000 + 44,000 are the 300,000 of the market's top. */
    @Test
    void anotherPackageIsWithinTheMarketUpToItsTopOrToTheOffer() {
        CounterOffer counter = plan(WalkAway.of(usd(0)), Approach.FLEXIBLE);

        assertThat(counter.isWithinMarket(withBase(231_000))).isTrue();
        assertThat(counter.isWithinMarket(withBase(231_001))).isFalse();
    }

    @Test
    void whereTheOfferLiesAboveTheMarketNothingAboveTheOfferIsWithinIt() {
        Offer high = withBase(240_000);
        ComponentRanking ranking =
                NegotiationAdvisor.of(TestOffers.market(), Profile.balanced()).rank(high, FLAT);
        CounterOffer counter = CounterOffer.plan(high, ranking, WalkAway.of(usd(0)));

        assertThat(counter.isWithinMarket(high)).isTrue();
        assertThat(counter.isWithinMarket(withBase(239_000))).isTrue();
        assertThat(counter.isWithinMarket(withBase(240_001))).isFalse();
    }

    /** Base is at its cap, and the grant vests when the horizon is over. */
    @Test
    void whyALeverIsLeftAsItIsIsSaid() {
        Offer offer = TestOffers.withGrant(TestOffers.yearly(0, 0, 0, 100));
        Profile profile = Profile.builder()
                .horizonYears(1)
                .cap(Levers.BASE_SALARY, Cap.withExceptions(usd(145_000), Portion.ALL))
                .build();
        ComponentRanking ranking =
                NegotiationAdvisor.of(TestOffers.market(), profile).rank(offer, FLAT);

        assertThat(CounterOffer.plan(offer, ranking, WalkAway.of(usd(0))).levers())
                .filteredOn(lever -> lever.ranked().lever() != Levers.SIGN_ON)
                .extracting(lever -> lever.ranked().lever().name() + ", " + lever.limit() + ": " + lever.reasons())
                .containsExactlyInAnyOrder(
                        "base salary, CAP: [left as it is: only an exception to the cap would raise it]",
                        "equity, NOT_ASKED: [left as it is: within the horizon it is worth nothing to you]");
    }

    private static Offer withBase(long base) {
        return TestOffers.amazonLike()
                .withComponents(List.of(
                        BaseSalary.ofAnnual(usd(base)),
                        SignOn.ofYears(usd(30_000), usd(20_000)),
                        EquityGrant.ofUnits(400, TestOffers.BACK_LOADED)));
    }

    private static CounterOffer plan(WalkAway walkAway, Approach approach) {
        ComponentRanking ranking =
                NegotiationAdvisor.of(TestOffers.market(), Profile.balanced()).rank(TestOffers.amazonLike(), FLAT);
        return CounterOffer.plan(TestOffers.amazonLike(), ranking, walkAway, approach);
    }
}
