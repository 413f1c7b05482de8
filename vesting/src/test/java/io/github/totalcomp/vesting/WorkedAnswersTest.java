package io.github.totalcomp.vesting;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.core.total.YearTotal;
import io.github.totalcomp.vesting.allocation.AllocationType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked answers D1 to D10 of the domain, forward, to the cent and through the public API. */
class WorkedAnswersTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final BigDecimal FIFTEEN_PERCENT = new BigDecimal("0.15");

    private static TotalCompensation fourYears(Assumptions assumptions, Component... components) {
        Offer.Builder offer = Offer.builder().employer("Employer").startDate(START);
        for (Component component : components) {
            offer.add(component);
        }
        return TctAggregator.years(4).aggregate(offer.build(), assumptions);
    }

    private static List<String> totals(TotalCompensation tct) {
        return tct.years().stream()
                .map(YearTotal::total)
                .map(total -> Amounts.number(total).toPlainString())
                .toList();
    }

    private static TotalCompensation d1(Assumptions assumptions) {
        return fourYears(
                assumptions,
                BaseSalary.ofAnnual(usd(160_000)),
                SignOn.ofYears(usd(127_000), usd(94_000)),
                EquityGrant.ofUnits(220, VestingSchedules.amazon()));
    }

    @Test
    void d1GrowthAtYearStart() {
        TotalCompensation tct = d1(growing(GrowthTiming.YEAR_START));
        assertThat(totals(tct)).containsExactly("300200", "299540", "299656", "320604.4");
        assertThat(tct.total()).isEqualTo(usd("1220000.40"));
    }

    @Test
    void d2GrowthAtYearEnd() {
        TotalCompensation tct = d1(growing(GrowthTiming.YEAR_END));
        assertThat(totals(tct)).containsExactly("302180", "306371", "320604.4", "344695.06");
        assertThat(tct.total()).isEqualTo(usd("1273850.46"));
    }

    @Test
    void d3FlatPrice() {
        TotalCompensation tct = d1(Assumptions.flatPrice(usd(1_200)));
        assertThat(totals(tct)).containsExactly("300200", "293600", "265600", "265600");
        assertThat(tct.total()).isEqualTo(usd(1_125_000));
    }

    @Test
    void theFivePriceTimingsSideBySide() {
        // vests of 11, 33, 88 and 88 units; the figures of the table in the README
        assertThat(totals(d1(Assumptions.flatPrice(usd(1_200)))))
                .containsExactly("300200", "293600", "265600", "265600");
        assertThat(totals(d1(growing(GrowthTiming.YEAR_START))))
                .containsExactly("300200", "299540", "299656", "320604.4");
        assertThat(totals(d1(growing(GrowthTiming.YEAR_END))))
                .containsExactly("302180", "306371", "320604.4", "344695.06");
        assertThat(totals(d1(growing(GrowthTiming.EXACT_DATE))))
                .containsExactly("302180", "306371", "320604.4", "344695.06");
        Assumptions table = Assumptions.price(Prices.table(Map.of(
                START.plusYears(1), usd(1_300),
                START.plusYears(2), usd(1_250),
                START.plusYears(3), usd(1_500),
                START.plusYears(4), usd(1_700))));
        assertThat(totals(d1(table))).containsExactly("301300", "295250", "292000", "309600");
        assertThat(d1(table).total()).isEqualTo(usd(1_198_150));
    }

    private static Assumptions growing(GrowthTiming timing) {
        return Assumptions.price(Prices.growth(usd(1_200), FIFTEEN_PERCENT, timing));
    }

    @Test
    void d4ForwardDollarGrant() {
        TotalCompensation tct = fourYears(
                Assumptions.none(),
                BaseSalary.ofAnnual(usd(175_000)),
                SignOn.ofYears(usd(153_125), usd(109_375)),
                EquityGrant.ofValue(usd(437_500), VestingSchedules.amazon()));
        assertThat(tct.year(1).cell("RSU").amount()).isEqualTo(usd(21_875));
        assertThat(tct.year(2).cell("RSU").amount()).isEqualTo(usd(65_625));
        assertThat(totals(tct)).containsExactly("350000", "350000", "350000", "350000");
    }

    @ParameterizedTest
    @CsvSource({"FRACTIONAL, 180000, 180000, 185000, 185000", "CUMULATIVE_ROUNDING, 181000, 179000, 185000, 185000"})
    void d5FractionalAndWholeUnits(AllocationType allocation, String first, String second, String third, String last) {
        TotalCompensation tct = fourYears(
                Assumptions.flatPrice(usd(2_000)),
                BaseSalary.ofAnnual(usd(145_000)),
                SignOn.ofYears(usd(30_000), usd(20_000)),
                EquityGrant.ofUnits(50, VestingSchedules.amazon().withAllocation(allocation)));
        assertThat(totals(tct)).containsExactly(first, second, third, last);
        assertThat(tct.total()).isEqualTo(usd(730_000));
    }

    @Test
    void d6ValueGrantWithBonus() {
        TotalCompensation tct = fourYears(
                Assumptions.none(),
                BaseSalary.ofAnnual(usd(140_000)),
                PerformanceBonus.ofAnnual(usd(20_000)),
                SignOn.ofYears(usd(40_000)),
                EquityGrant.ofValue(usd(300_000), VestingSchedules.even(4, VestingFrequency.YEARLY)));
        assertThat(totals(tct)).containsExactly("275000", "235000", "235000", "235000");
        assertThat(tct.total()).isEqualTo(usd(980_000));
    }

    @Test
    void d7FrontLoadedPortions() {
        TotalCompensation tct = fourYears(
                Assumptions.none(),
                EquityGrant.ofValue(
                        usd(720_000),
                        VestingSchedules.ofPortions(
                                Period.ofYears(1),
                                Portion.percent(33),
                                Portion.percent(33),
                                Portion.percent(22),
                                Portion.percent(12))));
        assertThat(totals(tct)).containsExactly("237600", "237600", "158400", "86400");
    }

    @Test
    void d8MonthlyWithAOneYearCliff() {
        List<Tranche> tranches = VestingSchedules.even(4, VestingFrequency.MONTHLY, Period.ofYears(1))
                .resolve(VestingRequest.of(4_800, START))
                .tranches();
        assertThat(tranches).hasSize(37);
        assertThat(tranches.get(0)).isEqualTo(Tranche.of(START.plusYears(1), 1_200));
        assertThat(tranches.subList(1, 37)).extracting(Tranche::units).containsOnly(Units.of(100));
    }

    @Test
    void d9FixedUnitsAgainstYearlyRePricing() {
        Assumptions prices = Assumptions.price(Prices.table(Map.of(
                START,
                usd(100),
                START.plusYears(1),
                usd(150),
                START.plusYears(2),
                usd(200),
                START.plusYears(3),
                usd(250),
                START.plusYears(4),
                usd(300))));
        TotalCompensation fixed =
                fourYears(prices, EquityGrant.ofUnits(5_000, VestingSchedules.even(4, VestingFrequency.YEARLY)));
        TotalCompensation rePriced = fourYears(
                prices, RepricedGrants.of(usd(125_000), 4, VestingSchedules.even(1, VestingFrequency.YEARLY)));
        assertThat(fixed.total()).isEqualTo(usd(1_125_000));
        assertThat(rePriced.total()).isEqualTo(usd(660_350));
        assertThat(totals(rePriced)).containsExactly("187500", "166600", "156250", "150000");
    }

    @Test
    void d10TenPercentAtYearEnd() {
        TotalCompensation tct = fourYears(
                Assumptions.price(Prices.growth(usd(100), new BigDecimal("0.10"), GrowthTiming.YEAR_END)),
                EquityGrant.ofUnits(4_000, VestingSchedules.even(4, VestingFrequency.YEARLY)));
        assertThat(totals(tct)).containsExactly("110000", "121000", "133100", "146410");
        assertThat(tct.total()).isEqualTo(usd(510_510));
    }

    @ParameterizedTest
    @CsvSource({"JPY, 1000001, 1000012", "USD, 10000.01, 10010.51", "BHD, 1000.001, 1010.501"})
    void everyCurrencyScaleIsExact(String currency, String base, String firstYear) {
        TotalCompensation tct = fourYears(
                Assumptions.flatPrice(Amounts.of("10.5", currency)),
                BaseSalary.ofAnnual(Amounts.of(base, currency)),
                EquityGrant.ofUnits(4, VestingSchedules.even(4, VestingFrequency.YEARLY)));
        // one unit a year at 10.5: JPY 11 (half up), USD 10.50, BHD 10.500
        assertThat(tct.year(1).total()).isEqualTo(Amounts.of(firstYear, currency));
    }

    @ParameterizedTest
    @CsvSource({
        // start, first, second and last of 48 monthly tranches
        "2024-02-29, 2024-03-29, 2024-04-29, 2028-02-29",
        "2026-01-31, 2026-02-28, 2026-03-31, 2030-01-31",
        "2026-08-31, 2026-09-30, 2026-10-31, 2030-08-31"
    })
    void awkwardStartsDoNotDrift(LocalDate start, LocalDate first, LocalDate second, LocalDate last) {
        List<Tranche> tranches = VestingSchedules.even(4, VestingFrequency.MONTHLY)
                .resolve(VestingRequest.of(48, start))
                .tranches();
        assertThat(tranches.get(0).date()).isEqualTo(first);
        assertThat(tranches.get(1).date()).isEqualTo(second);
        assertThat(tranches.get(47).date()).isEqualTo(last);
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(start)
                .add(EquityGrant.ofUnits(48, VestingSchedules.even(4, VestingFrequency.MONTHLY)))
                .build();
        TotalCompensation tct = TctAggregator.years(4).aggregate(offer, Assumptions.flatPrice(usd(1)));
        assertThat(totals(tct)).containsExactly("12", "12", "12", "12");
    }
}
