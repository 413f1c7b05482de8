package io.github.totalcomp.core.assumption;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PricesTest {

    private static final CompensationYears YEARS = CompensationYears.from(LocalDate.of(2026, 1, 1));
    private static final BigDecimal FIFTEEN_PERCENT = new BigDecimal("0.15");

    private static String cents(PriceAssumption price, LocalDate date) {
        return Amounts.roundedHalfUp(
                        Rational.of(Amounts.number(price.price(PriceRequest.of(date, YEARS)))), Amounts.currency("USD"))
                .toString();
    }

    @ParameterizedTest
    @CsvSource({
        // date, exact date, year start, year end; 1,200 growing 15 % a year
        "2026-01-01, USD 1200, USD 1200, USD 1380",
        "2026-07-01, USD 1286.12, USD 1200, USD 1380",
        "2027-01-01, USD 1380, USD 1200, USD 1380",
        "2027-01-02, USD 1380.53, USD 1380, USD 1587",
        "2028-01-01, USD 1587, USD 1380, USD 1587",
        "2030-01-01, USD 2098.81, USD 1825.05, USD 2098.81"
    })
    void growthFollowsItsNamedTiming(LocalDate date, String exactDate, String yearStart, String yearEnd) {
        assertThat(cents(Prices.growth(usd(1_200), FIFTEEN_PERCENT, GrowthTiming.EXACT_DATE), date))
                .isEqualTo(exactDate);
        assertThat(cents(Prices.growth(usd(1_200), FIFTEEN_PERCENT, GrowthTiming.YEAR_START), date))
                .isEqualTo(yearStart);
        assertThat(cents(Prices.growth(usd(1_200), FIFTEEN_PERCENT, GrowthTiming.YEAR_END), date))
                .isEqualTo(yearEnd);
    }

    @Test
    void wholePowersAreExactAndFractionsAgreeWithFloatingPoint() {
        PriceAssumption growth = Prices.growth(usd(1_200), FIFTEEN_PERCENT, GrowthTiming.EXACT_DATE);
        assertThat(growth.price(PriceRequest.of(LocalDate.of(2028, 1, 1), YEARS)))
                .isEqualTo(usd(1_587));
        for (int days = 1; days < 2_000; days += 37) {
            LocalDate date = YEARS.start().plusDays(days);
            double years = YEARS.yearsUntil(date)
                    .toBigDecimal(17, RoundingMode.HALF_UP)
                    .doubleValue();
            assertThat(Amounts.number(growth.price(PriceRequest.of(date, YEARS)))
                            .doubleValue())
                    .isCloseTo(1_200 * Math.pow(1.15, years), within(1e-9));
        }
    }

    @Test
    void decliningAndSteepRatesWork() {
        PriceAssumption halving = Prices.growth(usd(100), new BigDecimal("-0.75"), GrowthTiming.EXACT_DATE);
        assertThat(cents(halving, LocalDate.of(2027, 1, 1))).isEqualTo("USD 25");
        PriceAssumption steep = Prices.growth(usd(1), new BigDecimal("99"), GrowthTiming.EXACT_DATE);
        // 100^(73/365) = 10^0.4 = 2.5118864…
        assertThat(Amounts.number(steep.price(PriceRequest.of(LocalDate.of(2026, 3, 15), YEARS)))
                        .toPlainString())
                .startsWith("2.5118864315095801110850320677993");
    }

    @Test
    void aTableGivesTheLastPriceOnOrBeforeTheDate() {
        PriceAssumption table =
                Prices.table(Map.of(LocalDate.of(2026, 1, 1), usd(100), LocalDate.of(2027, 1, 1), usd("150.125")));
        assertThat(cents(table, LocalDate.of(2026, 12, 31))).isEqualTo("USD 100");
        assertThat(table.price(PriceRequest.of(LocalDate.of(2027, 1, 1), YEARS)))
                .isEqualTo(usd("150.125"));
        assertThat(table.initialPrice(YEARS)).isEqualTo(usd(100));
        assertThatThrownBy(() -> table.price(PriceRequest.of(LocalDate.of(2025, 12, 31), YEARS)))
                .isInstanceOf(MissingPriceException.class)
                .hasMessage("a price table must hold a price on or before each date it is asked for; the first is"
                        + " 2026-01-01, but was 2025-12-31; add an earlier price");
    }

    @Test
    void theInitialPriceIsTheStatedOneWhateverTheTiming() {
        for (GrowthTiming timing : GrowthTiming.values()) {
            assertThat(Prices.growth(usd(1_200), FIFTEEN_PERCENT, timing).initialPrice(YEARS))
                    .isEqualTo(usd(1_200));
        }
        assertThat(Prices.flat(usd(220)).initialPrice(YEARS)).isEqualTo(usd(220));
    }

    @Test
    void describesItself() {
        assertThat(Prices.flat(usd(220))).hasToString("USD 220 flat");
        assertThat(Prices.growth(usd(220), FIFTEEN_PERCENT, GrowthTiming.YEAR_END))
                .hasToString("USD 220 growing 15% a year, at year end");
        assertThat(Prices.flat(usd("3300.125"))).hasToString("USD 3,300.125 flat");
        assertThat(Prices.table(Map.of(LocalDate.of(2026, 3, 2), usd(1_000), LocalDate.of(2027, 1, 31), usd("12.5"))))
                .hasToString("USD 1,000 from 2026-03-02, USD 12.50 from 2027-01-31");
        Map<LocalDate, MonetaryAmount> daily = new HashMap<>();
        for (int day = 1; day <= 7; day++) {
            daily.put(LocalDate.of(2026, 3, day), usd(day));
        }
        assertThat(Prices.table(daily))
                .hasToString("7 dated prices, the first USD 1 from 2026-03-01 and the last USD 7 from 2026-03-07");
    }

    @Test
    void refusesWhatIsNoPriceOrRate() {
        assertThatThrownBy(() -> Prices.flat(usd(0))).hasMessageStartingWith("a share price must be above zero");
        assertThatThrownBy(() -> Prices.growth(usd(1), BigDecimal.ONE.negate(), GrowthTiming.YEAR_END))
                .hasMessage("an annual rate must lie above -1 and be at most 100, with at most 100 decimals, but was"
                        + " -1; state fifteen percent as 0.15");
        assertThatThrownBy(() -> Prices.table(Map.of()))
                .hasMessage("a price table must hold a price, but was {}; add a dated price");
        assertThatThrownBy(() -> Prices.table(
                        Map.of(LocalDate.EPOCH, usd(1), LocalDate.EPOCH.plusDays(1), Amounts.of("1", "EUR"))))
                .hasMessageContaining("the price on 1970-01-02 must be in USD");
    }

    @ParameterizedTest
    @CsvSource({
        // 1,200 growing 15 % a year; a grant on an anniversary opens a year, and before the start counts as on it
        "2025-06-01, 2026-01-01, 1, 1200, 1200, 1200",
        "2026-01-01, 2026-01-01, 1, 1200, 1200, 1200",
        "2026-12-31, 2026-12-31, 1, 1379.47, 1200, 1200",
        "2027-01-01, 2027-01-01, 2, 1380, 1380, 1380",
        "2028-01-01, 2028-01-01, 3, 1587, 1587, 1587"
    })
    void aGrantIsPricedAsTheYearBeginsThatItOpens(
            LocalDate date, LocalDate counted, int year, String exactDate, String yearStart, String yearEnd) {
        PriceRequest grant = PriceRequest.ofGrant(date, YEARS);
        assertThat(grant.date()).isEqualTo(counted);
        assertThat(grant.yearNumber()).isEqualTo(year);
        assertThat(grant.grant()).isTrue();
        Map<GrowthTiming, String> expected = Map.of(
                GrowthTiming.EXACT_DATE, exactDate,
                GrowthTiming.YEAR_START, yearStart,
                GrowthTiming.YEAR_END, yearEnd);
        expected.forEach((timing, price) -> assertThat(Amounts.roundedHalfUp(
                        Rational.of(Amounts.number(Prices.growth(usd(1_200), FIFTEEN_PERCENT, timing)
                                .price(grant))),
                        Amounts.currency("USD")))
                .isEqualTo(usd(price)));
    }

    @Test
    void aVestBeforeTheStartIsPricedAsOnTheStart() {
        PriceRequest vest = PriceRequest.of(LocalDate.of(2025, 6, 1), YEARS);
        assertThat(vest.grant()).isFalse();
        assertThat(GrowthTiming.EXACT_DATE.factor(FIFTEEN_PERCENT, vest)).isEqualTo("1");
        assertThat(GrowthTiming.YEAR_START.factor(FIFTEEN_PERCENT, vest)).isEqualTo("1");
        assertThat(GrowthTiming.YEAR_END.factor(FIFTEEN_PERCENT, vest)).isEqualTo("1.15");
    }

    @Test
    void timingsHaveWords() {
        assertThat(GrowthTiming.values())
                .extracting(GrowthTiming::label)
                .containsExactly("by exact date", "at year start", "at year end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.999", "0", "100", "100.00", "1E-100"})
    void aRateLiesAboveMinusOneAndIsAtMostAHundred(BigDecimal rate) {
        assertThat(Prices.growth(usd(1), rate, GrowthTiming.YEAR_END))
                .isEqualTo(Prices.growth(usd(1), rate.stripTrailingZeros(), GrowthTiming.YEAR_END));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, -1",
        "-1.5, -1.5",
        "100.01, 100.01",
        "1E-101, 1E-101",
        "12345678901234567890123456789012345678901234567890," + " 12345678901234567890123456789012345678901234567890",
        "123456789012345678901234567890123456789012345678901, a number of 51 digits"
    })
    void aRateOutsideIsShownIfItIsShort(BigDecimal rate, String shown) {
        assertThatThrownBy(() -> Prices.growth(usd(1), rate, GrowthTiming.YEAR_END))
                .hasMessage("an annual rate must lie above -1 and be at most 100, with at most 100 decimals, but was "
                        + shown + "; state fifteen percent as 0.15");
    }

    @Test
    void aTableOfSixPricesIsListedInFull() {
        Map<LocalDate, MonetaryAmount> daily = new HashMap<>();
        for (int day = 1; day <= 6; day++) {
            daily.put(LocalDate.of(2026, 3, day), usd(day));
        }
        assertThat(Prices.table(daily))
                .hasToString("USD 1 from 2026-03-01, USD 2 from 2026-03-02, USD 3 from 2026-03-03, USD 4 from"
                        + " 2026-03-04, USD 5 from 2026-03-05, USD 6 from 2026-03-06");
    }

    @Test
    void flatPricesAreEqualIfTheirPricesAre() {
        assertThat(Prices.flat(usd("220.10")))
                .isEqualTo(Prices.flat(usd("220.1")))
                .hasSameHashCodeAs(Prices.flat(usd("220.1")))
                .isNotEqualTo(Prices.flat(usd("220.2")))
                .isNotEqualTo(Prices.flat(Amounts.of("220.1", "EUR")))
                .isNotEqualTo(Prices.table(Map.of(LocalDate.EPOCH, usd("220.1"))));
    }

    @Test
    void aShareHasThePriceOfItsSymbolOrTheDefault() {
        PriceAssumption one = Prices.flat(usd(1));
        PriceAssumption two = Prices.flat(usd(2));
        Assumptions both =
                Assumptions.builder().defaultPrice(one).putPrices("ABC", two).build();
        assertThat(both.priceFor(Optional.of("ABC"))).contains(two);
        assertThat(both.priceFor(Optional.of("XYZ"))).contains(one);
        assertThat(both.priceFor(Optional.empty())).contains(one);
        Assumptions bySymbol = Assumptions.none().withPrices(Map.of("ABC", two));
        assertThat(bySymbol.priceFor(Optional.of("ABC"))).contains(two);
        assertThat(bySymbol.priceFor(Optional.of("XYZ"))).isEmpty();
        assertThat(bySymbol.priceFor(Optional.empty())).isEmpty();
    }

    @Test
    void aMissingPriceMayNameItsShare() {
        MissingPriceException missing =
                new MissingPriceException("a table must hold a price", LocalDate.of(2025, 2, 28), "add one");
        assertThat(missing.ofShare("ABC"))
                .isInstanceOf(MissingPriceException.class)
                .hasMessage("a table must hold a price, but was ABC on 2025-02-28; add one")
                .hasCause(missing);
    }
}
