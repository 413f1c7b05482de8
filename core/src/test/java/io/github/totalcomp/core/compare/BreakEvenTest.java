package io.github.totalcomp.core.compare;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.ExchangeRates;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.testing.HalfUpSchedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

class BreakEvenTest {

    private static final VestingSchedule TWO_YEARS = new HalfUpSchedule(List.of(12, 24), List.of(50, 50));
    private static final Assumptions PRICED = Assumptions.flatPrice(usd(1_000));

    /** The first offer, with the equity given and cash of 400,000 over four years, against a total of so much. */
    private static PairComparison pair(String total, Component... equity) {
        return pair(4, total, PRICED, equity);
    }

    private static PairComparison pair(int years, String total, Assumptions assumptions, Component... equity) {
        Offer.Builder first = offer("First", usd(400_000 / years));
        for (Component grant : equity) {
            first.add(grant);
        }
        BigDecimal annual = new BigDecimal(total).divide(BigDecimal.valueOf(years));
        return OfferComparison.of(
                        years,
                        List.of(
                                ComparedOffer.of(first.build(), assumptions),
                                ComparedOffer.of(offer("Second", usd(annual)).build(), Assumptions.none())))
                .between("First", "Second");
    }

    private static Offer.Builder offer(String employer, MonetaryAmount base) {
        return Offer.builder()
                .employer(employer)
                .startDate(LocalDate.of(2026, 3, 2))
                .add(BaseSalary.ofAnnual(base));
    }

    @Test
    void aFlatPriceIsSolvedExactly() {
        // 400,000 + 220 p = 679,000
        BreakEven price =
                pair("679000", EquityGrant.ofUnits(220, HalfUpSchedule.YEARLY)).breakEvenPrice();
        assertThat(price).isEqualTo(new BreakEven.At(Rational.of(13_950, 11), true));
        assertThat(price.value()).contains(Rational.of(13_950, 11));
    }

    @Test
    void onlyUnitsThatVestWithinTheHorizonCount() {
        // Two of four years: 400,000 + 44 p = 444,000
        assertThat(pair(2, "444000", PRICED, EquityGrant.ofUnits(220, HalfUpSchedule.YEARLY))
                        .breakEvenPrice())
                .isEqualTo(new BreakEven.At(Rational.of(1_000), true));
    }

    @Test
    void aGrantThatStaysAValueIsCashAtAFlatPrice() {
        assertThat(pair(
                                "600000",
                                EquityGrant.ofValue(usd(100_000), TWO_YEARS).withName("Value"),
                                EquityGrant.ofUnits(Units.of(Rational.of(400, 3)), TWO_YEARS))
                        .breakEvenPrice())
                .isEqualTo(new BreakEven.At(Rational.of(750), true));
    }

    @Test
    void withoutUnitsNoPriceChangesTheOrder() {
        assertThat(pair("400000").breakEvenPrice()).isEqualTo(new BreakEven.Always());
        assertThat(pair("400004").breakEvenPrice()).isEqualTo(new BreakEven.Never());
        assertThat(pair("400004").explain()).doesNotContain("share price");
        assertThat(pair("99999999", EquityGrant.ofUnits(0, TWO_YEARS)).explain())
                .doesNotContain("share price");
        assertThat(pair("400000").breakEvenPrice().value()).isEmpty();
        assertThat(pair("399996", EquityGrant.ofUnits(1, TWO_YEARS)).breakEvenPrice())
                .isEqualTo(new BreakEven.Always());
    }

    @Test
    void anOfferThatPaysAsMuchWithoutItsSharesDoesAtAnyPrice() {
        assertThat(pair("400000", EquityGrant.ofUnits(1, TWO_YEARS)).explain())
                .endsWith("\nFirst pays at least as much as Second at any share price");
    }

    @Test
    void growthInTheFirstPowerIsSolvedExactly() {
        // At year start: 400,000 + 50,000 + 50,000 (1 + g) = 505,000
        assertThat(pair("505000", EquityGrant.ofUnits(100, TWO_YEARS))
                        .breakEvenGrowth(usd(1_000), GrowthTiming.YEAR_START))
                .isEqualTo(new BreakEven.At(Rational.of(1, 10), true));
        // At year end, all in year 1, half of it a value: 400,000 + 100,000 (1 + g) = 470,000
        VestingSchedule oneYear = new HalfUpSchedule(List.of(12), List.of(100));
        assertThat(pair(
                                "470000",
                                EquityGrant.ofUnits(50, oneYear),
                                EquityGrant.ofValue(usd(50_000), oneYear).withName("Value"))
                        .breakEvenGrowth(usd(1_000), GrowthTiming.YEAR_END))
                .isEqualTo(new BreakEven.At(Rational.of(-3, 10), true));
    }

    @Test
    void growthIsBounded() {
        EquityGrant grant = EquityGrant.ofUnits(100, TWO_YEARS);
        assertThat(pair("450000", grant).breakEvenGrowth(usd(1_000), GrowthTiming.YEAR_START))
                .isEqualTo(new BreakEven.Always());
        assertThat(pair("5500000", grant).breakEvenGrowth(usd(1_000), GrowthTiming.YEAR_START))
                .isEqualTo(new BreakEven.At(Rational.of(100), true));
        assertThat(pair("5500004", grant).breakEvenGrowth(usd(1_000), GrowthTiming.YEAR_START))
                .isEqualTo(new BreakEven.Never());
        assertThat(pair("400000", grant).breakEvenGrowth(usd(1_000), GrowthTiming.EXACT_DATE))
                .isEqualTo(new BreakEven.Always());
        assertThat(pair("999999999999", grant).breakEvenGrowth(usd(1_000), GrowthTiming.EXACT_DATE))
                .isEqualTo(new BreakEven.Never());
        assertThat(pair(
                                200,
                                "2000000000",
                                PRICED,
                                EquityGrant.ofUnits(1, new HalfUpSchedule(List.of(2_400), List.of(100))))
                        .breakEvenGrowth(usd(1_000), GrowthTiming.EXACT_DATE)
                        .value()
                        .orElseThrow())
                .isBetween(Rational.parse("0.07523"), Rational.parse("0.07524")); // e^(ln 1,999,600 / 200) - 1
        assertThat(pair("400004").breakEvenGrowth(usd(1_000), GrowthTiming.EXACT_DATE))
                .isEqualTo(new BreakEven.Never());
    }

    /** 11 + 33 x + 88 x² + 88 x³ units at 1,200 and x = 1 + g must make 279,000. */
    @Test
    void growthInHigherPowersIsSearchedToTenDecimals() {
        BreakEven growth = pair("679000", EquityGrant.ofUnits(220, HalfUpSchedule.YEARLY))
                .breakEvenGrowth(usd(1_200), GrowthTiming.YEAR_START);
        assertThat(growth).isInstanceOfSatisfying(BreakEven.At.class, at -> {
            assertThat(at.isExact()).isFalse();
            assertThat(vested(at.at())).isGreaterThanOrEqualTo(Rational.of(279_000));
            assertThat(vested(at.at().minus(Rational.of(1, 10_000_000_000L)))).isLessThan(Rational.of(279_000));
        });
        // The cubic term is read off by hand: 473 d + 352 d² = 12.5 gives d = 0.0259
        assertThat(growth.value().orElseThrow()).isBetween(Rational.of(2_592, 100_000), Rational.of(2_594, 100_000));
    }

    /**
     * 1,000 units at 100 on 5/15/40/40, and 400,000 granted as a value on anniversary 2 that vests in halves on anniversaries
     * 3 and 4, grown by then for one year and two: 400,000 + 205,000 x + 215,000 x² + 40,000 x³ + 40,000 x⁴ = 960,000 has
     * the root x = 1.06302241217….
     */
    @Test
    void aValueGrantedLaterGrowsFromItsGrantOn() {
        EquityGrant later = EquityGrant.builder()
                .name("Later")
                .kind(ComponentKind.REFRESHER)
                .value(usd(400_000))
                .schedule(TWO_YEARS)
                .commencement(LocalDate.of(2028, 3, 2))
                .grantDate(LocalDate.of(2028, 3, 2))
                .build();
        EquityGrant units = EquityGrant.ofUnits(1_000, HalfUpSchedule.YEARLY);
        assertThat(pair("960000", units, later).breakEvenGrowth(usd(100), GrowthTiming.EXACT_DATE))
                .isEqualTo(new BreakEven.At(Rational.of(new BigDecimal("0.0630224122")), false));
        assertThat(pair("960000", units, later).breakEvenGrowth(usd(100), GrowthTiming.YEAR_END))
                .isEqualTo(new BreakEven.At(Rational.of(new BigDecimal("0.0630224122")), false));
        assertThat(pair(4, "600000", PRICED, later.withSchedule(new HalfUpSchedule(List.of(12), List.of(100))))
                        .breakEvenGrowth(usd(100), GrowthTiming.YEAR_END))
                .isEqualTo(new BreakEven.At(Rational.of(new BigDecimal("-0.5")), true));
    }

    /** Vesting began a year before the grant: the first half is released on the day of the grant, at what was granted. */
    @Test
    void aValueReleasedOnTheDayOfItsGrantHasNotGrown() {
        EquityGrant released = EquityGrant.builder()
                .value(usd(400_000))
                .schedule(TWO_YEARS)
                .commencement(LocalDate.of(2027, 3, 2))
                .grantDate(LocalDate.of(2028, 3, 2))
                .build();
        BigDecimal tenth = new BigDecimal("0.10");
        Assumptions grown = Assumptions.price(Prices.growth(usd(100), tenth, GrowthTiming.YEAR_START));
        PairComparison pair = pair(4, "800000", grown, released);
        assertThat(pair.difference()).isEqualTo(usd(0));
        assertThat(pair.difference(2)).isEqualTo(usd(100_000));
        assertThat(pair.breakEvenGrowth(usd(100), GrowthTiming.YEAR_START)).isEqualTo(new BreakEven.Always());
    }

    /** At year end the first year carries a year of growth, its first day included: 400,000 + 100,000 (1 + g) = 510,000. */
    @Test
    void whatVestsOnTheStartDateGrowsAsItsYearDoes() {
        VestingSchedule atOnce = new HalfUpSchedule(List.of(0), List.of(100));
        BigDecimal tenth = new BigDecimal("0.10");
        Assumptions grown = Assumptions.price(Prices.growth(usd(1_000), tenth, GrowthTiming.YEAR_END));
        for (EquityGrant grant : List.of(EquityGrant.ofUnits(100, atOnce), EquityGrant.ofValue(usd(100_000), atOnce))) {
            PairComparison pair = pair(4, "510000", grown, grant);
            assertThat(pair.difference()).isEqualTo(usd(0));
            assertThat(pair.breakEvenGrowth(usd(1_000), GrowthTiming.YEAR_END))
                    .isEqualTo(new BreakEven.At(Rational.of(1, 10), true));
        }
    }

    private static Rational vested(Rational growth) {
        Rational x = growth.plus(Rational.ONE);
        return Rational.of(11)
                .plus(Rational.of(33).times(x))
                .plus(Rational.of(88).times(x).times(x))
                .plus(Rational.of(88).times(x).times(x).times(x))
                .times(Rational.of(1_200));
    }

    @Test
    void aPriceInAnotherCurrencyIsSolvedInThatCurrency() {
        Offer euro = offer("Euro", Amounts.of("100000", "EUR"))
                .add(EquityGrant.ofUnits(100, new HalfUpSchedule(List.of(12), List.of(100))))
                .build();
        Assumptions assumptions = Assumptions.flatPrice(Amounts.of("300", "EUR"))
                .reportingIn(
                        Amounts.currency("USD"),
                        ExchangeRates.fixed(Amounts.currency("EUR"), Amounts.currency("USD"), new BigDecimal("1.2")));
        PairComparison pair = OfferComparison.of(
                        1,
                        List.of(
                                ComparedOffer.of(euro, assumptions),
                                ComparedOffer.of(offer("Dollar", usd(180_000)).build(), Assumptions.none())))
                .between("Euro", "Dollar");
        // 120,000 + 100 × 1.2 p = 180,000
        assertThat(pair.breakEvenPrice()).isEqualTo(new BreakEven.At(Rational.of(500), true));
        assertThat(pair.explain()).endsWith("from a flat share price of EUR 500 on");
        assertThat(pair.breakEvenGrowth(Amounts.of("400", "EUR"), GrowthTiming.YEAR_END))
                .isEqualTo(new BreakEven.At(Rational.of(1, 4), true));
        assertThatThrownBy(() -> pair.breakEvenGrowth(usd(400), GrowthTiming.YEAR_END))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageStartingWith("the price of the share must be in EUR");
    }

    @Test
    void whatDependsOnThePriceOtherwiseIsRefused() {
        PairComparison repriced = pair("500000", RepricedGrants.of(usd(50_000), 4, TWO_YEARS));
        assertThatThrownBy(repriced::breakEvenPrice)
                .hasMessage("a break-even needs promises that do not depend on the price of the share, but was First,"
                        + " whose units or cash change with it; leave re-priced grants out, or compare totals at stated"
                        + " prices");
        assertThat(repriced.explain())
                .endsWith(
                        "No break-even price of First: a break-even needs promises that do not depend on the price of the share");
        PairComparison two = pair(
                "500000",
                EquityGrant.builder()
                        .units(Units.of(1))
                        .schedule(TWO_YEARS)
                        .symbol("A")
                        .build(),
                EquityGrant.builder()
                        .name("Other")
                        .units(Units.of(1))
                        .schedule(TWO_YEARS)
                        .symbol("B")
                        .build());
        assertThatThrownBy(two::breakEvenPrice)
                .hasMessage(
                        "a break-even needs one share for all grants of First, but was grants in 2 shares; leave the"
                                + " grants of other shares out");
    }

    /** 400,000 + 100,000 (1 + g)² = 521,000 at g = 10 %, and at no smaller rate. */
    @Test
    void aRateThatReachesExactlyIsTheOneFound() {
        EquityGrant afterTwoYears = EquityGrant.ofUnits(100, new HalfUpSchedule(List.of(24), List.of(100)));
        assertThat(pair("521000", afterTwoYears).breakEvenGrowth(usd(1_000), GrowthTiming.YEAR_END))
                .isEqualTo(new BreakEven.At(Rational.of(1, 10), false));
    }
}
