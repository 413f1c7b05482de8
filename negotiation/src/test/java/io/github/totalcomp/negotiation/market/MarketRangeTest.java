package io.github.totalcomp.negotiation.market;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketRangeTest {

    private static final String SOURCE = "a survey";

    /** Five amounts: position 4p from the lowest. Ten amounts 1 to 10: position 9p. Worked by hand. */
    @ParameterizedTest
    @CsvSource({
        "10 20 30 40 60,      0,    10",
        "10 20 30 40 60,      1/4,  20",
        "10 20 30 40 60,      0.3,  22",
        "10 20 30 40 60,      1/2,  30",
        "10 20 30 40 60,      3/4,  40",
        "10 20 30 40 60,      0.9,  52",
        "10 20 30 40 60,      1,    60",
        "60 10 40 30 20,      0.9,  52",
        "1 2 3 4 5 6 7 8 9 10, 1/4, 3.25",
        "1 2 3 4 5 6 7 8 9 10, 1/3, 4",
        "1 2 3 4 5 6 7 8 9 10, 0.9, 9.10",
        "0 0 0 0 1,           0.8,  0.20",
        "0 0 0 1 2,           1/3,  0",
        "0 1 1 1 2,           1/6,  0.67",
        "7 7 7 7 7,           0.9,  7"
    })
    void quantilesAreThoseOfHyndmanAndFanTypeSevenToTheCent(String amounts, String probability, String expected) {
        MarketRange range = MarketRange.ofObservations(dollars(amounts), SOURCE);

        assertThat(range.quantile(Portion.parse(probability))).isEqualTo(usd(expected));
    }

    @ParameterizedTest
    @CsvSource({"10 20 30 40 60, 20, 19.24", "2 4 4 4 5 5 7 9, 1.50, 2.14", "7 7 7 7 7, 0, 0"})
    void spreadIsTheQuartileDistanceAndTheSampleDeviation(String amounts, String quartiles, String deviation) {
        MarketRange range = MarketRange.ofObservations(dollars(amounts), SOURCE);

        assertThat(range.interquartileRange()).contains(usd(quartiles));
        assertThat(range.standardDeviation()).contains(usd(deviation));
    }

    @Test
    void quantilesAreRoundedToTheMinorUnitOfTheirCurrency() {
        Map<String, String> expected = Map.of("JPY", "JPY 67", "USD", "USD 66.67", "BHD", "BHD 66.667");

        expected.forEach((currency, text) -> {
            List<MonetaryAmount> amounts = Stream.of("0", "100", "100", "100", "200")
                    .map(number -> Amounts.of(number, currency))
                    .toList();
            assertThat(MarketRange.ofObservations(amounts, SOURCE).quantile(Portion.of(1, 6)))
                    .hasToString(text);
        });
    }

    @Test
    void aSingleObservationHasNoDeviation() {
        MarketRange range = MarketRange.ofObservations(dollars("42"), SOURCE, 1);

        assertThat(range.median()).isEqualTo(usd(42));
        assertThat(range.standardDeviation()).isEmpty();
    }

    @Test
    void tooFewObservationsIsAnAnswerThatNamesTheCount() {
        assertThatThrownBy(() -> MarketRange.ofObservations(dollars("1 2 3 4"), SOURCE))
                .isInstanceOfSatisfying(TooFewObservationsException.class, e -> {
                    assertThat(e.count()).isEqualTo(4);
                    assertThat(e.minimum()).isEqualTo(5);
                })
                .hasMessage("a market range must rest on at least 5 observations, but was 4 (a survey); "
                        + "widen the filters, add data, or lower the minimum knowingly");
        assertThatThrownBy(() -> MarketRange.ofObservations(List.of(), SOURCE, 0))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("a minimum sample must be at least 1, but was 0");
        assertThatThrownBy(() -> MarketRange.ofQuantiles(quartiles(), 3, SOURCE))
                .isInstanceOf(TooFewObservationsException.class)
                .hasMessageContaining("but was 3 (a survey)");
    }

    @ParameterizedTest
    @CsvSource({"1/4, 100", "3/8, 120", "1/2, 140", "0.7, 172", "3/4, 180", "1/3, 113.33"})
    void givenQuantilesAreJoinedByStraightLines(String probability, String expected) {
        MarketRange range = MarketRange.ofQuantiles(quartiles(), 1_150, SOURCE);

        assertThat(range.quantile(Portion.parse(probability))).isEqualTo(usd(expected));
        assertThat(range.count()).isEqualTo(1_150);
        assertThat(range.standardDeviation()).isEmpty();
        assertThat(range.interquartileRange()).contains(usd(80));
    }

    @Test
    void aQuantileOutsideThoseGivenIsAnError() {
        MarketRange range = MarketRange.ofQuantiles(quartiles(), 1_150, SOURCE);

        assertThat(range.covers(Portion.percent(90))).isFalse();
        assertThatThrownBy(() -> range.quantile(Portion.percent(90)))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a quantile must lie within those given, 1/4 to 3/4 (a survey), but was 9/10; "
                        + "ask for one within, or give the quantiles at the ends");
    }

    @Test
    void aRangeIsRefusedWhenItMakesNoSense() {
        assertThatThrownBy(() -> MarketRange.ofQuantiles(
                        Map.of(Portion.percent(25), usd(200), Portion.percent(50), usd(100)), 50, SOURCE))
                .hasMessage("the 1/2 quantile must not be below the quantile before it, USD 200, but was USD 100; "
                        + "order the amounts as the probabilities");
        assertThatThrownBy(() -> MarketRange.ofQuantiles(Map.of(Portion.percent(50), usd(100)), 50, SOURCE))
                .hasMessageStartingWith("a range must be given by at least two quantiles, but was 1 (a survey)");
        assertThatThrownBy(() -> MarketRange.ofObservations(
                        List.of(usd(1), usd(2), usd(3), usd(4), Amounts.of("5", "EUR")), SOURCE))
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> MarketRange.ofObservations(dollars("1 2 3 4 -5"), SOURCE))
                .hasMessageContaining("an observed amount must not be negative, but was USD -5");
        assertThatThrownBy(() -> MarketRange.ofObservations(dollars("1 2 3 4 5"), "two\nlines"))
                .hasMessageContaining("the source of a range must be 1 to 200 characters without control characters");
    }

    /** Of one weight, be it 1 or 3, they are plain observations. */
    @Test
    void amountsOfOneWeightMakeAPlainRange() {
        List<Rational> threes = Collections.nCopies(5, Rational.of(3));

        assertThat(MarketRange.ofWeighted(dollars("5 4 3 2 1"), threes, SOURCE, 5))
                .isEqualTo(MarketRange.ofObservations(dollars("1 2 3 4 5"), SOURCE));
        assertThatThrownBy(
                        () -> MarketRange.ofWeighted(dollars("1 2"), Collections.nCopies(2, Rational.ZERO), SOURCE, 1))
                .hasMessage("a weight must be above zero, but was 0; state how much one report counts");
    }

    @Test
    void weightedRangesAreEqualWhateverTheOrderOfTheirAmounts() {
        List<Rational> weights = List.of(Rational.of(3), Rational.ONE, Rational.of(2));
        List<Rational> others = List.of(Rational.ONE, Rational.of(2), Rational.of(3));

        assertThat(MarketRange.ofWeighted(dollars("20 10 10"), weights, SOURCE, 3))
                .isEqualTo(MarketRange.ofWeighted(dollars("10 10 20"), others, SOURCE, 3));
        assertThat(MarketRange.ofWeighted(dollars("20 10"), weights.subList(0, 2), SOURCE, 2)
                        .median())
                .isEqualTo(usd(19));
    }

    @Test
    void weightedAmountsAreHeldToTheRulesOfOthers() {
        List<Rational> weights = List.of(Rational.ONE, Rational.of(2));

        assertThatThrownBy(() -> MarketRange.ofWeighted(dollars("1 2"), weights, SOURCE, 3))
                .isInstanceOf(TooFewObservationsException.class)
                .hasMessageContaining("must rest on at least 3 observations, but was 2 (a survey)");
        assertThatThrownBy(() -> MarketRange.ofWeighted(dollars("1 2"), weights, "two\nlines", 2))
                .hasMessageContaining("the source of a range must be 1 to 200 characters without control characters");
        assertThatThrownBy(
                        () -> MarketRange.ofWeighted(dollars("1 2"), List.of(Rational.ONE, Rational.of(-2)), SOURCE, 2))
                .hasMessage("a weight must be above zero, but was -2; state how much one report counts");
        assertThat(MarketRange.ofWeighted(dollars("1 2"), weights, SOURCE, 2).covers(Portion.ALL))
                .isTrue();
    }

    @Test
    void givenQuantilesSayWhatTheyAre() {
        MarketRange range = MarketRange.ofQuantiles(quartiles(), 9, SOURCE);

        assertThat(range).hasToString("quantiles {1/4=USD 100, 1/2=USD 140, 3/4=USD 180} of 9 observations (a survey)");
        assertThat(range.givenQuantiles()).isEqualTo(quartiles());
        assertThat(range.effectiveCount()).isEqualTo(Rational.of(9));
        assertThat(MarketRange.ofObservations(dollars("1 2 3 4 5"), SOURCE).givenQuantiles())
                .isEmpty();
    }

    @Test
    void rangesAreEqualByValue() {
        assertThat(MarketRange.ofObservations(dollars("5 4 3 2 1"), SOURCE))
                .isEqualTo(MarketRange.ofObservations(dollars("1 2 3 4 5"), SOURCE))
                .hasToString("USD 1 to 5, median 3, from 5 observations (a survey)");
    }

    private static Map<Portion, MonetaryAmount> quartiles() {
        return Map.of(Portion.percent(25), usd(100), Portion.percent(50), usd(140), Portion.percent(75), usd(180));
    }

    private static List<MonetaryAmount> dollars(String numbers) {
        return Stream.of(numbers.split(" ")).map(Amounts::usd).toList();
    }
}
