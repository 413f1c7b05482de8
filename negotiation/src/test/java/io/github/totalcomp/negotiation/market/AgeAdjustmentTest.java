package io.github.totalcomp.negotiation.market;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeAdjustmentTest {

    /** Computed by Python's decimal with 50 digits: amount × (1 + rate) ** (years + days / days of that year). */
    @ParameterizedTest
    @CsvSource({
        "100000, 0.10, 2020-03-01, 2022-03-01, 121000",
        "120000, 0.15, 2026-03-02, 2026-08-30, 128611.77",
        "100000, 0.04, 2019-03-01, 2021-07-01, 109587.25",
        "100000, -0.5, 2020-03-01, 2021-03-01, 50000",
        "100000, 0.10, 2022-03-01, 2022-03-01, 100000",
        "100000, 0,    2000-03-01, 2022-03-01, 100000"
    })
    void amountsGrowByWholeAnniversariesAndDays(
            String amount, BigDecimal rate, LocalDate reported, LocalDate asOf, String aged) {
        MarketObservation observation = AgeAdjustment.of(asOf, rate)
                .aged(List.of(report(reported, amount)))
                .get(0);

        assertThat(observation.base()).isEqualTo(usd(aged));
        assertThat(observation.total()).isEqualTo(usd(aged));
        assertThat(observation.stock()).isEqualTo(usd(0));
        assertThat(observation.date()).isEqualTo(reported);
    }

    @Test
    void componentsMayGrowApartAndTheRangesSayIt() {
        AgeAdjustment adjustment = AgeAdjustment.of(LocalDate.of(2022, 3, 1), new BigDecimal("0.04"))
                .withBaseRate(new BigDecimal("0.10"))
                .withBonusRate(BigDecimal.ZERO);
        MarketData data = MarketData.of(Collections.nCopies(5, report(LocalDate.of(2020, 3, 1), "100000")))
                .where(MarketFilter.company("A"))
                .aged(adjustment);

        assertThat(data.ranges().base().orElseThrow().median()).isEqualTo(usd(121_000));
        assertThat(data.ranges().total().orElseThrow().median()).isEqualTo(usd(108_160));
        assertThat(data.ranges().notes())
                .contains("amounts aged to 2022-03-01 at yearly rates of 10% (base), 4% (stock), 0% (bonus) and 4%"
                        + " (total)");
        assertThat(AgeAdjustment.of(LocalDate.of(2022, 3, 1), new BigDecimal("0.045")))
                .hasToString("aged to 2022-03-01 at 4.5% a year");
    }

    /** One year: the base at 10 %, stock at 20 %, the bonus at 30 %, the total at 40 %. */
    @Test
    void eachAmountGrowsAtItsOwnRate() {
        AgeAdjustment adjustment = AgeAdjustment.of(LocalDate.of(2022, 3, 1), new BigDecimal("0.10"))
                .withStockRate(new BigDecimal("0.20"))
                .withBonusRate(new BigDecimal("0.30"))
                .withTotalRate(new BigDecimal("0.40"));
        MarketObservation report = MarketObservation.builder()
                .company("A")
                .date(LocalDate.of(2021, 3, 1))
                .base(usd(100))
                .stock(usd(100))
                .bonus(usd(100))
                .total(usd(100))
                .build();

        MarketObservation aged = adjustment.aged(List.of(report)).get(0);

        assertThat(List.of(aged.base(), aged.stock(), aged.bonus(), aged.total()))
                .containsExactly(usd(110), usd(120), usd(130), usd(140));
        assertThat(adjustment)
                .hasToString("aged to 2022-03-01 at yearly rates of 10% (base), 20% (stock), 30% (bonus) and 40%"
                        + " (total)");
        assertThat(AgeAdjustment.of(LocalDate.of(2022, 3, 1), new BigDecimal("0.10"))
                        .withBaseRate(new BigDecimal("0.1"))
                        .withTotalRate(new BigDecimal("0.100")))
                .hasToString("aged to 2022-03-01 at 10% a year");
    }

    @Test
    void nothingIsAgedBackwardsOrAtAnAbsurdRate() {
        LocalDate asOf = LocalDate.of(2020, 3, 1);
        assertThatThrownBy(() -> AgeAdjustment.of(asOf, BigDecimal.ZERO).aged(List.of(report(asOf.plusDays(1), "1"))))
                .hasMessage("a report must not be later than the date that amounts are aged to, 2020-03-01, but was"
                        + " 2020-03-02; state a later date, or filter the reports by their date");
        assertThatThrownBy(() -> AgeAdjustment.of(asOf, BigDecimal.ONE.negate()))
                .hasMessage("a yearly rate must lie above -1 and not above 10, but was -1; write 4% as 0.04");
        assertThatThrownBy(() -> AgeAdjustment.of(asOf, BigDecimal.ONE).withTotalRate(new BigDecimal("10.5")))
                .hasMessageContaining("but was 10.5");
        assertThat(AgeAdjustment.of(asOf, BigDecimal.TEN)).hasToString("aged to 2020-03-01 at 1000% a year");
        assertThat(AgeAdjustment.of(asOf, new BigDecimal("-0.99"))).hasToString("aged to 2020-03-01 at -99% a year");
    }

    private static MarketObservation report(LocalDate date, String amount) {
        return MarketObservation.builder()
                .company("A")
                .date(date)
                .base(usd(amount))
                .stock(usd(0))
                .bonus(usd(0))
                .total(usd(amount))
                .build();
    }
}
