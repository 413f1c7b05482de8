package io.github.totalcomp.negotiation.counter;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.counter.WalkAwayFinding.State;
import io.github.totalcomp.negotiation.market.MarketRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to know before sending an ask; the offer averages 200,000 a year. */
class CounterNotesTest {

    private static final MonetaryAmount OFFERED = usd(200_000);

    @ParameterizedTest
    @CsvSource({
        "204999.99, 'The ask is small: USD 4,999.99 a year more, where increases of 5,000 to over 100,000 are usual.'",
        "205000, 'The ask is of usual size: USD 5,000 a year more, within the usual 5,000 to over 100,000.'",
        "300000, 'The ask is of usual size: USD 100,000 a year more, within the usual 5,000 to over 100,000.'",
        "300000.01, 'The ask is large: USD 100,000.01 a year more, at the far end of the usual 5,000 to over 100,000.'",
        "200000, 'There is nothing to ask for within the market; each lever says why.'"
    })
    void anAskIsComparedWithUsualIncreases(String asked, String note) {
        assertThat(notes(WalkAway.of(usd(200_001)), OFFERED, usd(asked)))
                .first()
                .isEqualTo(note);
    }

    /** What is usual is published in dollars. */
    @Test
    void theSizeOfAnAskInAnotherCurrencyIsNotJudged() {
        assertThat(notes(
                        WalkAway.of(Amounts.of("200001", "EUR")),
                        Amounts.of("200000", "EUR"),
                        Amounts.of("204000", "EUR")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "200000, 'The offer already reaches the walk-away: a no to the ask costs nothing.'",
        "200000.01,",
        "210000,",
        "210000.01, 'Even the whole ask averages USD 210,000 a year, below the walk-away of USD 210,000.01 a year: be"
                + " ready to decline, or reconsider the walk-away.'"
    })
    void theOfferAndTheAskAreHeldAgainstTheWalkAway(String walkAway, String note) {
        List<String> notes = notes(WalkAway.of(usd(walkAway)), OFFERED, usd(210_000));

        assertThat(notes.subList(1, notes.size())).isEqualTo(note == null ? List.of() : List.of(note));
    }

    /** With conditions a no can cost something although the average is reached. */
    @Test
    void ofTheWalkAwayWhatIsNotMetIsNamed() {
        WalkAway conditions = WalkAway.of(usd(0)).with(WalkAwayCondition.everyYear(usd(180_000)));
        List<WalkAwayFinding> findings = List.of(
                new WalkAwayFinding("every year at least USD 180,000", State.SHORT, "short by USD 5"),
                new WalkAwayFinding("start after May", State.MET, "met"),
                new WalkAwayFinding("relocation paid", State.UNKNOWN, "not known; ask about it"));

        assertThat(CounterNotes.of(conditions, OFFERED, usd(210_000), findings, usd(1), Optional.empty()))
                .containsExactly(
                        "The ask is of usual size: USD 10,000 a year more, within the usual 5,000 to over 100,000.",
                        "Of the walk-away the ask leaves open: every year at least USD 180,000: short by USD 5.",
                        "Of the walk-away the ask leaves open: relocation paid: not known; ask about it.");
    }

    @ParameterizedTest
    @CsvSource({
        "300000, 'The ask stays within the market''s totals: USD 300,000 a year in the measure of the market, whose top is"
                + " USD 300,000.'",
        "300000.01, 'The offer itself lies above the market''s totals: USD 300,000.01 a year in the measure of the market,"
                + " whose top is USD 300,000.'"
    })
    void theTotalInTheMeasureOfTheMarketIsHeldAgainstItsTop(String total, String note) {
        RangeTop top = RangeTop.of(TestOffers.range(1, 2, 3, 300_000), Portion.percent(90));

        assertThat(CounterNotes.of(
                        WalkAway.of(usd(205_000)), OFFERED, usd(210_000), List.of(), usd(total), Optional.of(top)))
                .last()
                .isEqualTo(note);
    }

    /** Where the range ends below or begins above the wanted quantile, which one counts is said, to four decimals. */
    @ParameterizedTest
    @CsvSource({
        "90, 'USD 90 (the 0.6667 quantile, the highest known)'",
        "10, 'USD 10 (the 0.3333 quantile, the lowest known)'",
        "50, USD 50"
    })
    void aTopThatIsNotTheWantedQuantileSaysSo(int percent, String shown) {
        MarketRange range = MarketRange.ofQuantiles(
                Map.of(Portion.of(1, 3), usd(10), Portion.percent(50), usd(50), Portion.of(2, 3), usd(90)),
                9,
                "survey");

        assertThat(RangeTop.of(range, Portion.percent(percent))).hasToString(shown);
    }

    private static List<String> notes(WalkAway walkAway, MonetaryAmount offered, MonetaryAmount asked) {
        return CounterNotes.of(walkAway, offered, asked, List.of(), asked, Optional.empty());
    }
}
