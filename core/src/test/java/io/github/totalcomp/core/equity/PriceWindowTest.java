package io.github.totalcomp.core.equity;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceWindowTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    /** A close on every weekday, worth the day of the year, so that a mean tells which days are inside. */
    private static ClosingPrices weekdays() {
        Map<LocalDate, MonetaryAmount> closes = new TreeMap<>();
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                closes.put(day, usd(day.getDayOfYear()));
            }
        }
        return ClosingPrices.of(closes);
    }

    @Test
    void oneHundredThousandAtAMeanCloseOfOneHundredIsOneThousandUnits() {
        ClosingPrices closes = ClosingPrices.of(Map.of(
                LocalDate.of(2026, 2, 2), usd(90), LocalDate.of(2026, 2, 16), usd(95), START.minusDays(1), usd(115)));
        MeanClose mean = PriceWindow.standard().mean(closes, START);
        assertThat(mean.mean()).isEqualTo(Rational.of(100));
        assertThat(mean.unitsFor(usd(100_000), UnitRounding.HALF_UP)).hasToString("1000");
    }

    @Test
    void theStandardWindowIsThirtyCalendarDaysWithoutTheStart() {
        MeanClose mean = PriceWindow.standard().mean(weekdays(), START);
        // 31 January to 1 March 2026 holds the weekdays 2 to 27 February: days 33 to 58 of the year
        assertThat(mean.closes()).isEqualTo(20);
        assertThat(mean.mean()).isEqualTo(Rational.of(91, 2));
    }

    @Test
    void otherWindowsAreTermsOfTheOffer() {
        // the last three weekdays before Monday 2 March: 25, 26 and 27 February, days 56, 57 and 58
        assertThat(PriceWindow.lastTradingDays(3).mean(weekdays(), START).mean())
                .isEqualTo(Rational.of(57));
        assertThat(PriceWindow.previousCalendarMonth().mean(weekdays(), START).mean())
                .isEqualTo(Rational.of(91, 2));
        assertThat(PriceWindow.spot(LocalDate.of(2026, 3, 1))
                        .mean(weekdays(), START)
                        .mean())
                .isEqualTo(Rational.of(58));
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, 334", "DOWN, 333", "UP, 334", "FRACTIONAL, 3005/9"})
    void roundingToUnitsIsAParameter(UnitRounding rounding, String units) {
        MeanClose nine = MeanClose.of(List.of(usd(8), usd(10)));
        assertThat(nine.unitsFor(usd(3_005), rounding)).hasToString(units);
    }

    @Test
    void halfAUnitGoesUp() {
        assertThat(MeanClose.ofPrice(usd(200)).unitsFor(usd(100_100), UnitRounding.HALF_UP))
                .hasToString("501");
    }

    @Test
    void theMeanIsNeverRounded() {
        MeanClose mean = MeanClose.of(List.of(usd(100), usd(100), usd("100.01")));
        assertThat(mean.mean()).isEqualTo(Rational.parse("30001/300"));
        assertThat(mean.unitsFor(usd("30001"), UnitRounding.FRACTIONAL)).hasToString("300");
    }

    @Test
    void missingClosesAreNamed() {
        assertThatThrownBy(() -> PriceWindow.standard().mean(weekdays(), LocalDate.of(2027, 6, 1)))
                .hasMessage("closing prices must cover the 30 calendar days before the start date 2027-06-01, but was"
                        + " closes from 2026-01-01 to 2026-12-31; add the closes of that window");
        assertThatThrownBy(() -> PriceWindow.lastTradingDays(400).mean(weekdays(), START))
                .hasMessageContaining("closing prices must cover the last 400 trading days before the start date");
        assertThatThrownBy(() -> PriceWindow.spot(LocalDate.of(2025, 12, 31)).mean(weekdays(), START))
                .hasMessageContaining("closing prices must cover the close of 2025-12-31, whatever the start date");
        assertThatThrownBy(() -> PriceWindow.spot(LocalDate.of(2027, 1, 11)).mean(weekdays(), START))
                .as("the last close is eleven days old")
                .hasMessageContaining("closing prices must cover the close of 2027-01-11");
        assertThatThrownBy(() -> PriceWindow.trailingDays(0))
                .hasMessage("a price window must have at least one of its days, but was 0; state 1 or more");
        assertThatThrownBy(() -> ClosingPrices.of(Map.of())).hasMessageStartingWith("closing prices must hold a close");
    }

    @Test
    void currenciesAreNotMixed() {
        assertThatThrownBy(() -> MeanClose.ofPrice(usd(1)).unitsFor(Amounts.of("1", "EUR"), UnitRounding.DOWN))
                .hasMessageContaining("the granted value must be in USD");
    }

    @Test
    void aWindowMayBeOneDayAndMayTakeEveryCloseThereIs() {
        // Friday 27 February is day 58; the day before Monday 2 March has no close
        assertThat(PriceWindow.lastTradingDays(1).mean(weekdays(), START).mean())
                .isEqualTo(Rational.of(58));
        assertThat(PriceWindow.trailingDays(1)
                        .mean(weekdays(), START.plusDays(1))
                        .mean())
                .isEqualTo(Rational.of(61));
        ClosingPrices two = ClosingPrices.of(Map.of(START.minusDays(4), usd(57), START.minusDays(3), usd(59)));
        assertThat(PriceWindow.lastTradingDays(2).mean(two, START).mean()).isEqualTo(Rational.of(58));
        assertThatThrownBy(() -> PriceWindow.lastTradingDays(3).mean(two, START))
                .hasMessage(
                        "closing prices must cover the last 3 trading days before the start date 2026-03-02, but was"
                                + " closes from 2026-02-26 to 2026-02-27; add the closes of that window");
    }

    @Test
    void aWindowHasADay() {
        assertThatThrownBy(() -> PriceWindow.lastTradingDays(0))
                .hasMessage("a price window must have at least one of its trading days, but was 0; state 1 or more");
        assertThatThrownBy(() -> PriceWindow.trailingDays(-1))
                .hasMessage("a price window must have at least one of its days, but was -1; state 1 or more");
    }

    @Test
    void aWindowReadsInWords() {
        assertThat(PriceWindow.standard()).hasToString("the 30 calendar days before the start date");
        assertThat(PriceWindow.lastTradingDays(20)).hasToString("the last 20 trading days before the start date");
        assertThat(PriceWindow.previousCalendarMonth()).hasToString("the calendar month before the start date");
        assertThat(PriceWindow.spot(START)).hasToString("the close of 2026-03-02, whatever the start date");
    }
}
