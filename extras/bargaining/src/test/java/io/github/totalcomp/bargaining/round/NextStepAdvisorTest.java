package io.github.totalcomp.bargaining.round;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.bargaining.TestOffers;
import io.github.totalcomp.bargaining.objection.Objection;
import io.github.totalcomp.bargaining.objection.ObjectionCatalog;
import io.github.totalcomp.bargaining.round.NextStep.Action;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.advice.RankedLever;
import io.github.totalcomp.negotiation.counter.Approach;
import io.github.totalcomp.negotiation.counter.AskedLever;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The offers average 201,500 (the first), 207,000 (450 units) and 222,500 (base 155,000, 500 units) a year at 440. */
class NextStepAdvisorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
    private static final Assumptions FLAT = Assumptions.flatPrice(usd(440));
    private static final Offer FIRST = TestOffers.amazonLike();
    private static final Offer BETTER = offer(145_000, 450);
    private static final Offer ASK = offer(155_000, 500);
    private static final NegotiationHistory BEGUN = NegotiationHistory.of(DAY, FIRST);
    private static final NegotiationHistory ASKED = BEGUN.asked(DAY.plusDays(1), ASK);

    private static Offer offer(long base, long units) {
        return FIRST.withComponents(List.of(
                BaseSalary.ofAnnual(usd(base)),
                SignOn.ofYears(usd(30_000), usd(20_000)),
                EquityGrant.ofUnits(units, TestOffers.BACK_LOADED)));
    }

    private static NextStepAdvisor advisor(long walkAway) {
        return NextStepAdvisor.of(TestOffers.market(), Profile.balanced(), WalkAway.of(usd(walkAway)));
    }

    private static NextStep next(NegotiationHistory history, long walkAway) {
        return advisor(walkAway).next(history, FLAT, history.last().date());
    }

    @Test
    void aFirstOfferIsCounteredWithWhatAnAskWouldGainAndRisk() {
        NextStep step = next(BEGUN, 190_000);

        assertThat(step.action()).isEqualTo(Action.COUNTER);
        assertThat(step.counter()).isPresent();
        assertThat(step.reachesWalkAway()).isTrue();
        assertThat(step.stakes().atStake()).contains(usd(46_000));
        Rational gain = Rational.of(Amounts.number(step.stakes().expectedGain()));
        assertThat(step.stakes().breakEvenChance())
                .contains(Portion.of(gain.dividedBy(gain.plus(Rational.of(46_000)))));
        assertThat(step.reasons())
                .contains(
                        "The offer averages USD 201,500 a year, USD 11,500 above your walk-away of USD 190,000 a year.")
                .contains("The offer has not moved yet.", "Asks so far: 0, of at most 3.")
                .anyMatch(line -> line.startsWith("An ask for USD ") && line.contains(" is expected to gain USD "))
                .anyMatch(
                        line -> line.contains("Asking pays as long as the chance of losing the offer by it is below "));
    }

    @Test
    void theExpectedGainIsLikelihoodTimesIncreaseTimesValueOfTheLeversAskedFor() {
        CounterOffer counter =
                next(ASKED.improved(DAY.plusDays(3), BETTER), 190_000).counter().orElseThrow();
        AskStakes stakes = AskStakes.of(counter);

        // Base: 0.4 × 10,000 × 4 = 16,000; units: 0.6 × 5,500 × 4 = 13,200; as far as each is asked for.
        long expected = counter.levers().stream()
                .filter(AskedLever::isRaised)
                .mapToLong(lever -> lever.ranked().lever().name().equals("base salary") ? 16_000 : 13_200)
                .sum();
        assertThat(stakes.expectedGain()).isEqualTo(usd(expected));
    }

    @Test
    void belowTheWalkAwayAnAskRisksNothing() {
        NextStep step = next(BEGUN, 210_000);

        assertThat(step.action()).isEqualTo(Action.COUNTER);
        assertThat(step.reachesWalkAway()).isFalse();
        assertThat(step.reasons())
                .contains("The risk: none, since you would not accept the offer as it stands.")
                .contains(
                        "The offer averages USD 201,500 a year, USD 8,500 below your walk-away of USD 210,000 a year.");
        assertThat(step.stakes().breakEvenChance()).contains(Portion.ALL);
    }

    @Test
    void aFinalOfferIsAcceptedFromTheWalkAwayOnAndDeclinedBelowIt() {
        NegotiationHistory ended =
                ASKED.improved(DAY.plusDays(3), offer(145_000, 440)).finalOffer(DAY.plusDays(5), BETTER);

        NextStep accepted = next(ended, 207_000);
        assertThat(accepted.action()).isEqualTo(Action.ACCEPT);
        assertThat(accepted.counter()).isEmpty();
        assertThat(accepted.gainedYearly()).isEqualTo(usd(5_500));
        assertThat(accepted.reasons())
                .contains("The offer is final. It reaches your walk-away of USD 207,000 a year.")
                .contains("Gained in all over the first offer: USD 5,500 a year.")
                .contains(
                        "The employer moved by USD 4,400, then USD 1,100 a year, USD 5,500 in all: each move is smaller,"
                                + " so expect little more.")
                .anyMatch(line -> line.startsWith("An ask for"));
        NextStep declined = next(ended, 207_001);
        assertThat(declined.action()).isEqualTo(Action.WALK_AWAY);
        assertThat(declined.reasons())
                .contains(
                        "The offer is final. It does not reach your walk-away of USD 207,001 a year: decline politely,"
                                + " unless you reconsider what you need at least.");
    }

    @Test
    void afterAnImprovedOfferNothingIsAskedAnewAndNothingAboveTheLastAsk() {
        NextStep step = next(ASKED.improved(DAY.plusDays(3), BETTER), 190_000);

        assertThat(step.action()).isEqualTo(Action.COUNTER);
        CounterOffer counter = step.counter().orElseThrow();
        assertThat(lever(counter, "base salary").asked()).isBetween(usd(145_000), usd(155_000));
        assertThat(lever(counter, "equity").asked()).isBetween(usd(49_500), usd(55_000));
        assertThat(lever(counter, "sign-on").isRaised()).isFalse();
        assertThat(lever(counter, "base salary").ranked().likelihood()).isEqualTo(Portion.percent(40));
    }

    @Test
    void afterARefusalLessIsAskedOfTheSameAndOtherLeversAreOpen() {
        NextStep step = next(ASKED.refused(DAY.plusDays(3)), 190_000);

        assertThat(step.action()).isEqualTo(Action.COUNTER);
        RankedLever base = step.counter().orElseThrow().ranking().lever("base salary");
        assertThat(base.cap()).contains(usd(150_000));
        assertThat(base.likelihood()).isEqualTo(Portion.percent(20));
        RankedLever equity = step.counter().orElseThrow().ranking().lever("equity");
        assertThat(equity.cap()).contains(usd(49_500));
        assertThat(equity.likelihood()).isEqualTo(Portion.percent(30));
        RankedLever signOn = step.counter().orElseThrow().ranking().lever("sign-on");
        assertThat(signOn.cap()).isEmpty();
        assertThat(signOn.likelihood()).isEqualTo(Portion.percent(80));
    }

    @Test
    void aFullyGrantedAskIsAccepted() {
        NextStep step = next(ASKED.improved(DAY.plusDays(3), ASK), 190_000);

        assertThat(step.action()).isEqualTo(Action.ACCEPT);
        assertThat(step.reasons())
                .contains(
                        "There is nothing left to ask for within the market, the caps and your last request. It reaches"
                                + " your walk-away of USD 190,000 a year.")
                .contains("Gained in all over the first offer: USD 21,000 a year.")
                .contains(
                        "There is nothing more to ask for within the market and the caps, so an ask would gain nothing.");
    }

    @Test
    void whereTheMarketPaysNoMoreTheWalkAwayDecides() {
        Profile low = Profile.builder().quantile(Portion.percent(25)).build();
        NextStepAdvisor content = NextStepAdvisor.of(TestOffers.market(), low, WalkAway.of(usd(190_000)));
        NextStepAdvisor not = NextStepAdvisor.of(TestOffers.market(), low, WalkAway.of(usd(210_000)));

        assertThat(content.next(BEGUN, FLAT, DAY).action()).isEqualTo(Action.ACCEPT);
        assertThat(content.next(BEGUN, FLAT, DAY).reasons())
                .as("never accepted without saying what an ask would gain")
                .anyMatch(line -> line.contains("an ask would gain nothing"));
        assertThat(not.next(BEGUN, FLAT, DAY).action()).isEqualTo(Action.WALK_AWAY);
    }

    @Test
    void anObjectionIsAnsweredWithTheAskThatWasMade() {
        NextStep step = next(ASKED.objected(DAY.plusDays(2), "Would you accept $215k?"), 212_000);

        assertThat(step.action()).isEqualTo(Action.ANSWER_OBJECTION);
        assertThat(step.answer().orElseThrow().say())
                .contains("USD 7,500 to what I asked for", "Base salary USD 155,000 a year", "RSU 500 units")
                .contains("compensation team")
                .doesNotContain("212,000");
        assertThat(step.answer().orElseThrow().advice())
                .anyMatch(line -> line.contains("USD 3,000 above your walk-away of USD 212,000 a year"));
    }

    @Test
    void anObjectionOfTheCallersOwnIsAnswered() {
        Objection own = Objection.builder()
                .name("moon")
                .says("The moon is full.")
                .addPhrases("moon")
                .answer("It is.")
                .build();
        NextStep step = advisor(190_000)
                .withObjections(ObjectionCatalog.standard().with(own))
                .next(BEGUN.objected(DAY, "Look, the moon!"), FLAT, DAY);

        assertThat(step.answer().orElseThrow().say()).startsWith("It is. Would you take my request");
    }

    @Test
    void severalObjectionsOrSilencesInARowAreARefusal() {
        NegotiationHistory twice =
                ASKED.objected(DAY.plusDays(2), "no flexibility").objected(DAY.plusDays(2), "budget");
        assertThat(next(twice, 190_000).action()).isEqualTo(Action.ANSWER_OBJECTION);
        NextStep step = next(twice.objected(DAY.plusDays(2), "no"), 190_000);
        assertThat(step.action()).isEqualTo(Action.COUNTER);
        assertThat(step.counter().orElseThrow().ranking().lever("base salary").cap())
                .contains(usd(150_000));

        NegotiationHistory silent = ASKED.silent(DAY.plusDays(9)).silent(DAY.plusDays(14));
        assertThat(next(silent, 190_000).action()).isEqualTo(Action.WAIT);
        assertThat(next(silent, 190_000).reasons().get(0))
                .isEqualTo("There is no answer yet: remind, in a friendly line, 2 times so far without a reply.");
        assertThat(next(silent.silent(DAY.plusDays(20)), 190_000).action()).isEqualTo(Action.COUNTER);
    }

    @Test
    void anAskWithoutAnAnswerIsWaitedFor() {
        NextStep step = advisor(190_000).next(ASKED, FLAT, DAY.plusDays(2));

        assertThat(step.action()).isEqualTo(Action.WAIT);
        assertThat(step.reasons().get(0))
                .isEqualTo("Your request of 2026-01-13 has no answer yet; a compensation team takes a few days.");
    }

    @Test
    void nearADeadlineTimeIsAskedForAndAfterItTheOfferIsAskedAbout() {
        NegotiationHistory due =
                NegotiationHistory.of(List.of(NegotiationEvent.of(NegotiationEvent.Kind.FIRST_OFFER, DAY, FIRST)
                        .withDeadline(DAY.plusDays(7))));

        NextStep early = advisor(190_000).next(due, FLAT, DAY.plusDays(4));
        assertThat(early.action()).isEqualTo(Action.COUNTER);
        assertThat(early.daysLeft()).hasValue(3);
        assertThat(early.reasons()).contains("An answer is due by 2026-01-19, in 3 days.");
        NextStep near = advisor(190_000).next(due, FLAT, DAY.plusDays(5));
        assertThat(near.action()).isEqualTo(Action.ASK_FOR_TIME);
        assertThat(near.counter()).isPresent();
        assertThat(advisor(190_000)
                        .next(due.asked(DAY.plusDays(5), ASK), FLAT, DAY.plusDays(6))
                        .action())
                .isEqualTo(Action.ASK_FOR_TIME);
        NegotiationHistory time = due.askedForTime(DAY.plusDays(5));
        assertThat(advisor(190_000).next(time, FLAT, DAY.plusDays(6)).action()).isEqualTo(Action.WAIT);
        assertThat(advisor(190_000)
                        .next(time.refused(DAY.plusDays(6)), FLAT, DAY.plusDays(6))
                        .action())
                .isEqualTo(Action.COUNTER);
        NextStep late = advisor(190_000).next(due, FLAT, DAY.plusDays(9));
        assertThat(late.action()).isEqualTo(Action.ASK_FOR_TIME);
        assertThat(late.reasons().get(0))
                .isEqualTo("The deadline of 2026-01-19 passed 2 days ago. Ask whether the offer still stands, and for a"
                        + " new date.");
    }

    @Test
    void whenAllAsksAreMadeTheWalkAwayIsNamedOnceAndThenDecides() {
        NextStepAdvisor once =
                advisor(205_000).withRules(RoundRules.builder().mostAsks(1).build());
        NegotiationHistory refused = ASKED.refused(DAY.plusDays(3));

        NextStep last = once.next(refused, FLAT, DAY.plusDays(3));
        assertThat(last.action()).isEqualTo(Action.COUNTER);
        assertThat(last.counter().orElseThrow().approach()).isEqualTo(Approach.FIXED);
        assertThat(last.reasons().get(0))
                .isEqualTo("You have asked once, as often as makes sense. Name your walk-away once, and mean it.");
        NegotiationHistory again = refused.asked(
                        DAY.plusDays(4), last.counter().orElseThrow().ask())
                .refused(DAY.plusDays(6));
        assertThat(once.next(again, FLAT, DAY.plusDays(6)).action()).isEqualTo(Action.WALK_AWAY);
        assertThat(advisor(201_500)
                        .withRules(RoundRules.builder().mostAsks(1).build())
                        .next(refused, FLAT, DAY.plusDays(3))
                        .action())
                .isEqualTo(Action.ACCEPT);
    }

    @Test
    void whatCannotBeIsRefusedWithARemedy() {
        assertThatThrownBy(() -> advisor(1).next(ASKED, FLAT, DAY))
                .hasMessage("the day of advice must not lie before the last event, but was 2026-01-12 before 2026-01-13"
                        + " ASK; state a later day, or leave later events out");
        assertThatThrownBy(() -> ASKED.refused(DAY))
                .hasMessage(
                        "the days of a negotiation must not go back, but was 2026-01-12 REFUSAL after 2026-01-13 ASK;"
                                + " put the events in order");
        assertThatThrownBy(() ->
                        BEGUN.improved(DAY, FIRST.toBuilder().employer("Other").build()))
                .hasMessageContaining(
                        "a negotiation must be with one employer, but was 2026-01-12 IMPROVED_OFFER of Other");
        assertThatThrownBy(() -> NegotiationHistory.of(List.of()))
                .hasMessageContaining("a negotiation must begin with a first offer, and have one, but was no event");
        assertThatThrownBy(() -> NegotiationEvent.of(NegotiationEvent.Kind.REFUSAL, DAY, FIRST))
                .hasMessageContaining(
                        "offers and asks must state an offer, and other events none, but was REFUSAL with an");
        assertThatThrownBy(() -> NegotiationEvent.objection(DAY, " "))
                .hasMessage("an objection must have a text of 1 to 5000 characters, and other events none,"
                        + " but was OBJECTION with 1 characters; state what was said");
        assertThatThrownBy(() ->
                        NegotiationEvent.of(NegotiationEvent.Kind.REFUSAL, DAY).withDeadline(DAY.minusDays(1)))
                .hasMessageContaining("a deadline must be the employer's, and not before the day on which it is named");
    }

    private static AskedLever lever(CounterOffer counter, String name) {
        return counter.levers().stream()
                .filter(lever -> lever.ranked().lever().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
