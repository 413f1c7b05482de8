package io.github.totalcomp.negotiation.market;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.quantity.Portion;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentileRankTest {

    private static MarketRange observed(long... dollars) {
        return MarketRange.ofObservations(
                LongStream.of(dollars).mapToObj(Amounts::usd).toList(), "by hand", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "9.99, below the lowest",
        "10, 0",
        "15, 0.125",
        "20, 0.25",
        "35, 0.625",
        "40, 0.75",
        "50, 0.875",
        "60, 1",
        "60.01, above the highest"
    })
    void anAmountStandsWhereItsQuantileIs(String amount, String rank) {
        assertThat(observed(60, 10, 30, 20, 40).rank(usd(amount))).hasToString(rank);
    }

    @Test
    void theRankIsExact() {
        // Between 10 at 0 and 40 at 1/2: 20 is a third of the way.
        PercentileRank rank = observed(10, 40, 100).rank(usd(20));
        assertThat(rank.lowest()).isEqualTo(Portion.of(1, 6));
        assertThat(rank.isExact()).isTrue();
        assertThat(rank).hasToString("0.1666…");
        assertThat(rank.percent()).isEqualTo("16.7%");
    }

    @Test
    void amountsReportedSeveralTimesTakeAStretch() {
        PercentileRank rank = observed(0, 0, 0, 10, 20).rank(usd(0));
        assertThat(rank).hasToString("0 to 0.5");
        assertThat(rank.isExact()).isFalse();
        assertThat(observed(5, 10, 10, 10, 20).rank(usd(10))).hasToString("0.25 to 0.75");
        assertThat(observed(5, 10, 10, 10, 20).rank(usd(10)).percent()).isEqualTo("25% to 75%");
    }

    @Test
    void aSingleObservationIsEveryQuantile() {
        assertThat(observed(7).rank(usd(7))).hasToString("0 to 1");
        assertThat(observed(7).rank(usd(6))).hasToString("below the lowest");
        assertThat(observed(7).rank(usd(8))).hasToString("above the highest");
    }

    @Test
    void givenQuantilesTellNothingBeyondThem() {
        MarketRange range = MarketRange.ofQuantiles(
                Map.of(Portion.percent(25), usd(30), Portion.percent(50), usd(50), Portion.percent(90), usd(90)),
                40,
                "given");
        assertThat(range.rank(usd(29))).hasToString("below 0.25, the lowest known");
        assertThat(range.rank(usd(40))).hasToString("0.375");
        assertThat(range.rank(usd(70))).hasToString("0.7");
        assertThat(range.rank(usd(91))).hasToString("above 0.9, the highest known");
        assertThat(range.rank(usd(91)).lowest()).isEqualTo(Portion.percent(90));
        assertThat(range.nearestKnown(Portion.percent(95))).isEqualTo(Portion.percent(90));
        assertThat(range.nearestKnown(Portion.percent(10))).isEqualTo(Portion.percent(25));
        assertThat(range.nearestKnown(Portion.percent(60))).isEqualTo(Portion.percent(60));
    }

    @Test
    void anotherCurrencyIsRefused() {
        assertThatThrownBy(() -> observed(1, 2).rank(Amounts.of("1", "EUR")))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageContaining("an amount to rank");
    }
}
