package io.github.totalcomp.negotiation.counter;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.TermState;
import io.github.totalcomp.negotiation.counter.WalkAwayFinding.State;
import java.util.List;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

/**
 * Walk-aways of several conditions. The offer: base 145,000; sign-on 30,000 and 20,000; 400 units at 440 on 5/15/40/40, so
 * 183,800, 191,400, 215,400 and 215,400, on average 201,500.
 */
class WalkAwayTest {

    private static final WalkAway SET = WalkAway.of(usd(0))
            .with(WalkAwayCondition.atLeast("base salary", usd(149_500)))
            .with(WalkAwayCondition.atLeastUnits("equity", Units.of(450)))
            .with(WalkAwayCondition.everyYear(usd(180_000)))
            .with(WalkAwayCondition.term("two days a week at home", TermState.UNKNOWN))
            .with(WalkAwayCondition.term("relocation paid", TermState.NOT_MET))
            .with(WalkAwayCondition.term("start after May", TermState.MET));

    private static final ComponentRanking RANKING = NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
            .rank(TestOffers.amazonLike(), Assumptions.flatPrice(usd(440)));

    private static CounterOffer plan(WalkAway walkAway, Approach approach) {
        return CounterOffer.plan(TestOffers.amazonLike(), RANKING, walkAway, approach);
    }

    @Test
    void everyConditionIsHeldAgainstTheOffer() {
        assertThat(SET.findings(RANKING, TestOffers.amazonLike()))
                .extracting(WalkAwayFinding::toString)
                .containsExactly(
                        "base salary at least USD 149,500: short by USD 4,500",
                        "equity at least 450 units: short by 50 units",
                        "every year at least USD 180,000: met with USD 183,800",
                        "two days a week at home: not known; ask about it",
                        "relocation paid: not met; ask for it",
                        "start after May: met");
        assertThat(WalkAway.of(usd(200_000)).findings(RANKING, TestOffers.amazonLike()))
                .extracting(WalkAwayFinding::toString)
                .containsExactly("an average of at least USD 200,000 a year: met with USD 201,500");
        assertThat(SET)
                .hasToString("base salary at least USD 149,500; equity at least 450 units; every year at least"
                        + " USD 180,000; two days a week at home; relocation paid; start after May");
    }

    @Test
    void everyAmountIsInOneCurrency() {
        MonetaryAmount euros = Amounts.parse("EUR 90000");
        assertThatThrownBy(() -> WalkAway.of(usd(0)).with(WalkAwayCondition.everyYear(euros)))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a walk-away must be in one currency, but was USD 0 a year; every year at least EUR 90,000;"
                        + " state the average, even if it is zero, and every condition in the same currency");
        assertThatThrownBy(() -> WalkAway.of(usd(200_000)).with(WalkAwayCondition.atLeast("base salary", euros)))
                .hasMessageContaining("but was USD 200,000 a year; base salary at least EUR 90,000;");
        WalkAway inEuros = WalkAway.of(euros)
                .with(WalkAwayCondition.everyYear(euros))
                .with(WalkAwayCondition.atLeastUnits("equity", Units.of(1)))
                .with(WalkAwayCondition.term("two days a week at home", TermState.MET));
        assertThat(inEuros.conditions()).hasSize(3);
        assertThatThrownBy(() -> inEuros.withYearly(usd(1)))
                .hasMessageStartingWith(
                        "a walk-away must be in one currency, but was USD 1 a year; every year at least");
    }

    /** Base to the next 1,000 above 149,500 and 450 units; nothing else. */
    @Test
    void fixedAskRaisesEachComponentToItsLeast() {
        CounterOffer counter = plan(SET, Approach.FIXED);

        assertThat(counter.levers())
                .flatExtracting(AskedLever::changes)
                .containsExactly("RSU: 400 units → 450 units", "Base salary: USD 145,000 a year → USD 150,000 a year");
        assertThat(counter.askFindings())
                .filteredOn(finding -> !finding.isMet())
                .extracting(WalkAwayFinding::condition)
                .containsExactly("two days a week at home", "relocation paid");
        assertThat(counter.notes())
                .contains("Of the walk-away the ask leaves open: relocation paid: not met; ask for it.");
        assertThat(counter.toString().lines())
                .contains("The walk-away, held against the ask:", "  - relocation paid: not met; ask for it")
                .allMatch(line -> line.length() <= 80);
    }

    /** 206,500 with base at 150,000; the other 18,500 a year are 74,000 of equity, 168.18 units. */
    @Test
    void whatTheAverageStillLacksComesFromTheLeverThatGainsMost() {
        WalkAway both = WalkAway.of(usd(225_000)).with(WalkAwayCondition.atLeast("base salary", usd(150_000)));

        assertThat(plan(both, Approach.FIXED).levers())
                .flatExtracting(AskedLever::changes)
                .containsExactly("RSU: 400 units → 569 units", "Base salary: USD 145,000 a year → USD 150,000 a year");
    }

    @Test
    void fixedApproachIsRefusedWhereTheSetIsReachedOrOutOfReach() {
        WalkAway reached = WalkAway.of(usd(0)).with(WalkAwayCondition.atLeast("base salary", usd(145_000)));
        WalkAway beyond = WalkAway.of(usd(0)).with(WalkAwayCondition.atLeast("base salary", usd(156_000)));

        assertThatThrownBy(() -> plan(reached, Approach.FIXED))
                .isInstanceOf(ImpossibleApproachException.class)
                .hasMessageContaining(
                        "the offer already averages USD 201,500 a year, and the walk-away is base salary at"
                                + " least USD 145,000");
        assertThatThrownBy(() -> plan(beyond, Approach.FIXED))
                .isInstanceOf(ImpossibleApproachException.class)
                .hasMessageContaining("the most that market and caps allow does not bring base salary at least"
                        + " USD 156,000, and the walk-away insists on it");
        assertThat(plan(beyond, Approach.FLEXIBLE).askFindings())
                .extracting(WalkAwayFinding::toString)
                .containsExactly("base salary at least USD 156,000: short by USD 1,000");
    }

    /** The offer averages 201,500 and the whole ask 250,970: to the cent, that is where the answer flips. */
    @Test
    void theAnswerFlipsWhereTheOfferAndTheWholeAskEnd() {
        WalkAwaySensitivity sensitivity = plan(WalkAway.of(usd(235_000)), Approach.FLEXIBLE)
                .ifWalkAwayWere(
                        List.of(usd("201500"), usd("201500.01"), usd(235_000), usd("250970"), usd("250970.01")));

        assertThat(sensitivity.rows())
                .extracting(row -> row.fixed()
                        .map(CounterOffer::askedYearly)
                        .map(Object::toString)
                        .orElse("impossible"))
                .containsExactly("impossible", "USD 201610", "USD 235050", "USD 250970", "impossible");
        assertThat(sensitivity.rows().get(0).obstacle())
                .contains("the offer already averages USD 201,500 a year, and the walk-away is USD 201,500 a year");
        assertThat(sensitivity.toString().lines())
                .contains("A fixed counteroffer is possible for a walk-away above USD 201,500, which the")
                .allMatch(line -> line.length() <= 80);
    }

    /** One that is short decides; one that is not known leaves the whole unknown. */
    @Test
    void allFindingsTogetherAreShortIfOneIsAndMetIfAllAre() {
        WalkAwayFinding met = new WalkAwayFinding("start after May", State.MET, "met");
        WalkAwayFinding unknown = new WalkAwayFinding("relocation", State.UNKNOWN, "not known; ask about it");
        WalkAwayFinding tooLow = new WalkAwayFinding("base salary", State.SHORT, "short by USD 1");

        assertThat(State.overall(List.of(met, met))).isEqualTo(State.MET);
        assertThat(State.overall(List.of(met, unknown))).isEqualTo(State.UNKNOWN);
        assertThat(State.overall(List.of(met, unknown, tooLow))).isEqualTo(State.SHORT);
        assertThat(State.overall(List.of(tooLow))).isEqualTo(State.SHORT);
    }

    @Test
    void conditionsWithoutSenseAreRefused() {
        WalkAway unknown = WalkAway.of(usd(0)).with(WalkAwayCondition.atLeast("car", usd(1)));

        assertThatThrownBy(() -> plan(unknown, Approach.FLEXIBLE))
                .hasMessageContaining("a lever must be one of the ranking");
        assertThatThrownBy(() -> WalkAwayCondition.atLeast("base salary", usd(-1)))
                .hasMessageContaining("the least of base salary must not be negative");
        assertThatThrownBy(() -> WalkAwayCondition.term(" ", TermState.MET))
                .hasMessageContaining("the text of a condition");
    }
}
