package io.github.totalcomp.bargaining.round;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.bargaining.TestOffers;
import io.github.totalcomp.bargaining.round.NextStep.Action;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.TermState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A walk-away of conditions in a negotiation. The offer: base 145,000, sign-on 30,000 and 20,000, 400 units at 440; its
 * years pay 145,000 + 30,000 + 8,800 = 183,800 at least, and 201,500 on average.
 */
class WalkAwayConditionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
    private static final Assumptions FLAT = Assumptions.flatPrice(usd(440));
    private static final WalkAway AVERAGE = WalkAway.of(usd(190_000));
    private static final NegotiationHistory BEGUN = NegotiationHistory.of(DAY, TestOffers.amazonLike());
    private static final NegotiationHistory FINAL = BEGUN.finalOffer(DAY, TestOffers.amazonLike());

    private static NextStep next(NegotiationHistory history, WalkAway walkAway) {
        return NextStepAdvisor.of(TestOffers.market(), Profile.balanced(), walkAway)
                .next(history, FLAT, history.last().date());
    }

    private static WalkAwayCondition term(TermState state) {
        return WalkAwayCondition.term("two days a week at home", state);
    }

    @ParameterizedTest
    @CsvSource({
        "145000, 400, 183800, ACCEPT",
        "145001, 400, 183800, WALK_AWAY",
        "145000, 401, 183800, WALK_AWAY",
        "145000, 400, 183801, WALK_AWAY"
    })
    void aFinalOfferIsAcceptedOnlyIfItMeetsEachFigure(long base, long units, long everyYear, Action action) {
        WalkAway walkAway = AVERAGE.with(WalkAwayCondition.atLeast("base salary", usd(base)))
                .with(WalkAwayCondition.atLeastUnits("equity", Units.of(units)))
                .with(WalkAwayCondition.everyYear(usd(everyYear)));

        NextStep step = next(FINAL, walkAway);

        assertThat(step.action()).isEqualTo(action);
        assertThat(step.reachesWalkAway()).isEqualTo(action == Action.ACCEPT);
        assertThat(step.findings()).hasSize(4);
        assertThat(step.reasons())
                .anyMatch(line -> line.startsWith(
                        "The offer averages USD 201,500 a year. What you insist on: an average of at least USD 190,000 a"
                                + " year: met with USD 201,500; base salary at least USD "));
    }

    @Test
    void aFinalOfferIsNeitherAcceptedNorDeclinedBeforeATermIsKnown() {
        NextStep step = next(FINAL, AVERAGE.with(term(TermState.UNKNOWN)));

        assertThat(step.action()).isEqualTo(Action.ASK_ABOUT_TERMS);
        assertThat(step.reachesWalkAway()).isFalse();
        assertThat(step.reasons())
                .contains(
                        "The offer is final. Neither accept nor decline before you know more: two days a week at home:"
                                + " not known; ask about it.")
                .anyMatch(line -> line.contains("whether it reaches your walk-away is not known yet"));
        assertThat(next(FINAL, AVERAGE.with(term(TermState.MET))).action()).isEqualTo(Action.ACCEPT);
        assertThat(next(FINAL, AVERAGE.with(term(TermState.NOT_MET))).action()).isEqualTo(Action.WALK_AWAY);
    }

    @Test
    void aFigureThatIsMissedOutweighsATermThatIsNotKnown() {
        WalkAway walkAway = WalkAway.of(usd(201_501)).with(term(TermState.UNKNOWN));

        assertThat(next(FINAL, walkAway).action()).isEqualTo(Action.WALK_AWAY);
    }

    @Test
    void aCounterofferBringsUpTheTermsThatAreNotMet() {
        assertThat(next(BEGUN, AVERAGE.with(term(TermState.NOT_MET))).reasons())
                .contains("Bring up in the same message: two days a week at home: not met; ask for it.")
                .contains("The risk: none, since you would not accept the offer as it stands.");
        assertThat(next(BEGUN, AVERAGE).reasons()).noneMatch(line -> line.startsWith("Bring up"));
    }

    @Test
    void whereOnlyATermIsMissingItIsAskedForBeforeYouWalkAway() {
        Offer top = TestOffers.amazonLike()
                .withComponents(List.of(
                        BaseSalary.ofAnnual(usd(400_000)),
                        SignOn.ofYears(usd(300_000), usd(300_000)),
                        EquityGrant.ofUnits(9_000, TestOffers.BACK_LOADED)));
        WalkAway walkAway = AVERAGE.with(term(TermState.NOT_MET));
        NegotiationHistory history = NegotiationHistory.of(DAY, top);

        assertThat(next(history, walkAway).action()).isEqualTo(Action.ASK_ABOUT_TERMS);
        assertThat(next(history.refused(DAY), walkAway).action()).isEqualTo(Action.WALK_AWAY);
    }

    @Test
    void nothingIsAtStakeInMoneyWhereTheWalkAwayIsNoAmount() {
        WalkAway walkAway = WalkAway.of(usd(0)).with(WalkAwayCondition.atLeast("base salary", usd(145_000)));

        NextStep step = next(BEGUN, walkAway);

        assertThat(step.stakes().reachesWalkAway()).isTrue();
        assertThat(step.stakes().atStake()).isEmpty();
        assertThat(step.stakes().breakEvenChance()).isEmpty();
        assertThat(step.action()).isEqualTo(Action.COUNTER);
    }
}
