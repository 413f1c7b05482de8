package io.github.totalcomp.core.component;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.MissingPriceException;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.equity.MeanClose;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.UnitRounding;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComponentsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    /** Half after one year and half after two, to the unit or exactly. */
    private static final VestingSchedule HALVES = request -> {
        Units half = request.units().times(Portion.of(1, 2));
        return VestingTimeline.of(
                request,
                List.of(
                        Tranche.of(request.commencement().plusYears(1), half),
                        Tranche.of(request.commencement().plusYears(2), half)));
    };

    private static PaymentContext context(int years, Assumptions assumptions) {
        return PaymentContext.of(CompensationYears.from(START), years, assumptions);
    }

    private static List<MonetaryAmount> amounts(List<Payment> payments) {
        return payments.stream().map(Payment::amount).toList();
    }

    @Test
    void baseSalaryIsExactlyTheAnnualAmountInEveryFullYear() {
        assertThat(amounts(BaseSalary.ofAnnual(usd(185_000)).payments(context(4, Assumptions.none()))))
                .containsExactly(usd(185_000), usd(185_000), usd(185_000), usd(185_000));
    }

    @Test
    void accrualIsTheDifferenceOfRunningTotalsByDay() {
        List<LocalDate> cuts = List.of(START.plusDays(100), START.plusDays(101));
        List<Payment> payments = BaseSalary.ofAnnual(usd(185_000))
                .payments(context(1, Assumptions.none()).withAccrualCuts(cuts));
        // 185,000 × 100 ÷ 365 = 50,684.9315…, × 101 ÷ 365 = 51,191.7808…
        assertThat(amounts(payments)).containsExactly(usd("50684.93"), usd("506.85"), usd("133808.22"));
        assertThat(payments.get(0).date()).isEqualTo("2026-04-10");
        assertThat(payments.get(0).basis().describe()).isEqualTo("100 days from 2026-01-01 at USD 185,000 a year");
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThat(new PaymentBasis.Accrual(usd(1), day, day.plusDays(1)).describe())
                .isEqualTo("1 day from 2026-01-01 at USD 1 a year");
        assertThat(new PaymentBasis.Instalment(usd(30_000), 2, 24).describe())
                .isEqualTo("instalment 2 of 24 of USD 30,000");
        assertThat(new PaymentBasis.Vest(Units.of(1), usd("1286.12499")).describe())
                .isEqualTo("1 unit at USD 1,286.1249…");
        assertThat(new PaymentBasis.ValueVest(usd(40_000), Portion.of(1, 16), new BigDecimal("1.06999999")).describe())
                .isEqualTo("1/16 of USD 40,000 times 1.069999…");
    }

    @Test
    void aRaiseInsideAYearIsOneRunningAccrualOverBothRates() {
        BaseSalary salary = BaseSalary.ofAnnual(usd(100_000))
                .withChange(LocalDate.of(2026, 7, 2), usd(110_000))
                .withChange(LocalDate.of(2028, 1, 1), usd(120_000));
        // 182 of 365 days at 100,000 and 183 at 110,000: (18,200,000 + 20,130,000) ÷ 365 = 105,013.6986…
        List<Payment> payments = salary.payments(context(3, Assumptions.none()));
        assertThat(amounts(payments)).containsExactly(usd("49863.01"), usd("55150.69"), usd(110_000), usd(120_000));
        assertThat(amounts(payments.subList(0, 2)).stream().reduce(MonetaryAmount::add))
                .contains(usd("105013.70"));
    }

    @Test
    void signOnCarriesItsYearWhateverItsDate() {
        List<Payment> lumps = SignOn.ofYears(usd(60_000), usd(45_000)).payments(context(1, Assumptions.none()));
        assertThat(lumps).extracting(Payment::year).containsExactly(1, 2);
        assertThat(lumps).extracting(Payment::date).containsExactly(START, START.plusYears(1));
    }

    @Test
    void instalmentsFallOnTheLastDayOfEachEqualPartOfTheYear() {
        SignOn signOn = SignOn.of(List.of(SignOnPayout.inInstalments(2, usd(30_000), 26)));
        List<Payment> payments = signOn.payments(context(2, Assumptions.none()));
        assertThat(payments).hasSize(26).allMatch(payment -> payment.year() == 2);
        assertThat(payments.get(0).date()).isEqualTo("2027-01-14");
        assertThat(payments.get(25).date()).isEqualTo("2027-12-31");
        assertThat(payments.get(25).basis().describe()).isEqualTo("instalment 26 of 26 of USD 30,000");
        assertThat(amounts(payments).stream().reduce(MonetaryAmount::add)).contains(usd(30_000));
    }

    @Test
    void aBonusIsDatedAtItsYearsEnd() {
        List<Payment> payments = PerformanceBonus.ofAnnual(usd(20_000)).payments(context(2, Assumptions.none()));
        assertThat(payments).extracting(Payment::date).containsExactly(START.plusYears(1), START.plusYears(2));
        assertThat(payments).extracting(Payment::year).containsExactly(1, 2);
    }

    @Test
    void benefitsCountOnlyWithAStatedValue() {
        assertThat(Benefit.unvalued("15 days of leave").payments(context(4, Assumptions.none())))
                .isEmpty();
        assertThat(amounts(Benefit.ofAnnualValue("Match", usd(5_000)).payments(context(1, Assumptions.none()))))
                .containsExactly(usd(5_000));
    }

    @Test
    void aOneTimePaymentKeepsItsYear() {
        OneTimePayment relocation =
                OneTimePayment.ofYear("Relocation", usd(9_000), 2).paidOn(START);
        assertThat(relocation.payments(context(1, Assumptions.none())))
                .singleElement()
                .satisfies(payment -> {
                    assertThat(payment.year()).isEqualTo(2);
                    assertThat(payment.date()).isEqualTo(START);
                    assertThat(payment.kind()).isEqualTo(ComponentKind.OTHER);
                });
    }

    @Test
    void unitsAreWorthTheAssumedPriceOnTheirDate() {
        List<Payment> payments =
                EquityGrant.ofUnits(11, HALVES).payments(context(4, Assumptions.flatPrice(usd("33.333"))));
        // 5.5 × 33.333 = 183.3315
        assertThat(amounts(payments)).containsExactly(usd("183.33"), usd("183.33"));
        assertThat(payments.get(0).basis().describe()).isEqualTo("11/2 units at USD 33.333");
    }

    @Test
    void aGrantThatStaysAValueFollowsThePriceAndPaysDifferencesOfItsRunningWorth() {
        EquityGrant grant = EquityGrant.ofValue(usd("0.03"), HALVES);
        assertThat(amounts(grant.payments(context(4, Assumptions.none())))).containsExactly(usd("0.02"), usd("0.01"));
        Assumptions growth = Assumptions.price(Prices.growth(usd(80), new BigDecimal("0.5"), GrowthTiming.YEAR_END));
        List<Payment> payments = EquityGrant.ofValue(usd(1_000), HALVES).payments(context(4, growth));
        assertThat(amounts(payments)).containsExactly(usd(750), usd(1_125));
        assertThat(payments.get(1).basis().describe()).isEqualTo("1/2 of USD 1,000 times 2.25");
    }

    @Test
    void aValueGrantedLaterGrowsFromItsOwnDay() {
        EquityGrant refresher = EquityGrant.builder()
                .kind(ComponentKind.REFRESHER)
                .value(usd(100_000))
                .schedule(HALVES)
                .commencement(START.plusYears(2))
                .build();
        for (GrowthTiming timing : GrowthTiming.values()) {
            Assumptions growth = Assumptions.price(Prices.growth(usd(80), new BigDecimal("0.5"), timing));
            List<MonetaryAmount> paid = amounts(refresher.payments(context(4, growth)));
            // one and two years after the grant; counted at year start, year 3 is priced as it opens
            assertThat(paid)
                    .isEqualTo(
                            timing == GrowthTiming.YEAR_START
                                    ? List.of(usd(50_000), usd(75_000))
                                    : List.of(usd(75_000), usd(112_500)));
        }
    }

    @Test
    void aValueBecomesUnitsAtAConversionPrice() {
        EquityGrant grant =
                EquityGrant.ofValue(usd(100_000), HALVES).converted(MeanClose.ofPrice(usd(100)), UnitRounding.HALF_UP);
        assertThat(grant.units()).contains(Units.of(1_000));
        assertThat(grant.value()).isEmpty();
        assertThat(grant.converted(MeanClose.ofPrice(usd(7)), UnitRounding.DOWN))
                .isSameAs(grant);
        assertThat(grant.timeline(START).vestedBy(START.plusYears(1))).isEqualTo(Units.of(500));
    }

    @Test
    void unitsWithoutAPriceSayWhichGrantAndDateLackedIt() {
        EquityGrant grant = EquityGrant.builder()
                .units(Units.of(10))
                .symbol("AMZN")
                .schedule(HALVES)
                .build();
        assertThatThrownBy(() -> grant.payments(context(1, Assumptions.none())))
                .isInstanceOf(MissingPriceException.class)
                .hasMessage("units must have an assumed share price to be worth money, but was RSU (AMZN) vesting on"
                        + " 2027-01-01; pass a price with the assumptions, such as Assumptions.flatPrice");
    }

    @Test
    void aTableWithoutAPriceForTheDateSaysWhichShareLacksIt() {
        Assumptions late = Assumptions.price(Prices.table(Map.of(LocalDate.of(2027, 6, 1), usd(10))));
        EquityGrant.Builder amzn = EquityGrant.builder().symbol("AMZN").schedule(HALVES);
        String rule = "a price table must hold a price on or before each date it is asked for; the first is 2027-06-01";
        assertThatThrownBy(() -> amzn.units(Units.of(10)).build().payments(context(1, late)))
                .isInstanceOf(MissingPriceException.class)
                .hasMessage(rule + ", but was AMZN on 2027-01-01; add an earlier price");
        EquityGrant value = EquityGrant.builder()
                .symbol("AMZN")
                .value(usd(100))
                .schedule(HALVES)
                .build();
        assertThatThrownBy(() -> value.payments(context(1, late)))
                .isInstanceOf(MissingPriceException.class)
                .hasMessage(rule + ", but was AMZN on " + START + "; add an earlier price");
        EquityGrant unnamed = EquityGrant.ofUnits(10, HALVES);
        assertThatThrownBy(() -> unnamed.payments(context(1, late)))
                .isInstanceOf(MissingPriceException.class)
                .hasMessage(rule + ", but was 2027-01-01; add an earlier price");
    }

    @Test
    void aSymbolPicksItsOwnPrice() {
        EquityGrant grant = EquityGrant.builder()
                .units(Units.of(2))
                .symbol("AMZN")
                .schedule(HALVES)
                .build();
        Assumptions assumptions = Assumptions.builder()
                .defaultPrice(Prices.flat(usd(1)))
                .putPrices("AMZN", Prices.flat(usd(220)))
                .build();
        assertThat(amounts(grant.payments(context(1, assumptions)))).containsExactly(usd(220), usd(220));
    }

    @Test
    void aScheduleThatAnswersForAnotherGrantIsCaught() {
        VestingSchedule cheat = request -> HALVES.resolve(request.withUnits(Units.of(7)));
        assertThatThrownBy(() -> EquityGrant.ofUnits(10, cheat).timeline(START))
                .hasMessageStartingWith("a schedule must answer for the 10 units it was asked about, but was 7");
    }

    @Test
    void badComponentsAreRefusedByRule() {
        assertThatThrownBy(() -> BaseSalary.ofAnnual(usd(-1)))
                .hasMessage("base salary must not be negative, but was USD -1; state zero or more");
        assertThatThrownBy(() -> BaseSalary.ofAnnual(usd(1)).withChange(START, Amounts.of("1", "EUR")))
                .hasMessageContaining("the base salary from 2026-01-01 must be in USD");
        assertThatThrownBy(() -> SignOn.of(List.of()))
                .hasMessage("sign-on must have a payout, but was []; add a payout or leave the component out");
        assertThatThrownBy(() -> SignOn.of(List.of(SignOnPayout.lump(1, usd(1)), SignOnPayout.lump(1, usd(2)))))
                .hasMessageStartingWith("sign-on must have at most one payout for each year");
        assertThatThrownBy(() -> SignOn.ofYears(usd(1), Amounts.of("1", "EUR")))
                .hasMessageContaining("the sign-on of year 2 must be in USD");
        assertThatThrownBy(() -> SignOnPayout.lump(0, usd(1)))
                .hasMessage("a sign-on payout must be for a year from 1 to 200, but was 0; state the employment year"
                        + " it is promised for");
        assertThatThrownBy(() -> SignOnPayout.inInstalments(1, usd(1), 366))
                .hasMessage("a sign-on payout is paid in 1 to 365 instalments, but was 366; state 1 for a lump");
        assertThatThrownBy(() -> EquityGrant.builder().schedule(HALVES).build())
                .hasMessageStartingWith("a grant must be by units or by value, and not both");
        assertThatThrownBy(() -> EquityGrant.ofUnits(1, HALVES).withName("R\nSU"))
                .hasMessage("a component's name must be 1 to 200 characters without control characters, but was"
                        + " \"R SU\"; state a short plain text");
        assertThatThrownBy(() -> EquityGrant.ofValue(usd(1), HALVES).timeline(START))
                .hasMessageStartingWith("a timeline of units needs a grant by units");
        assertThatThrownBy(() -> EquityGrant.builder()
                        .kind(ComponentKind.SIGN_ON)
                        .units(Units.of(1))
                        .schedule(HALVES)
                        .build())
                .hasMessageStartingWith("a grant must be of kind equity or refresher, but was SIGN_ON");
        assertThatThrownBy(() -> OneTimePayment.ofYear("Relocation", usd(1), 201))
                .hasMessageStartingWith("a payment must be for a year from 1 to 200, but was 201");
        assertThatThrownBy(() -> Benefit.unvalued(" ")).hasMessageContaining("but was \" \"");
    }

    @Test
    void valuesAreEqualByValueAndPrint() {
        assertThat(BaseSalary.ofAnnual(usd("185000.00")))
                .isEqualTo(BaseSalary.ofAnnual(usd(185_000)))
                .hasToString("BaseSalary{name=Base salary, annual=USD 185000, changes={}}");
        assertThat(BaseSalary.ofAnnual(usd(1)).withAnnual(usd("2.00")).withName("Pay"))
                .isEqualTo(BaseSalary.ofAnnual(usd(2)).withName("Pay"));
        assertThatThrownBy(() -> BaseSalary.ofAnnual(usd(1)).withAnnual(usd(-2)))
                .hasMessageStartingWith("base salary must not be negative");
    }

    @Test
    void amountsOfAnotherImplementationAreEqualToOursOnceInAComponent() {
        MonetaryAmount fast = FastMoney.of(100, "USD");
        assertThat(BaseSalary.ofAnnual(fast)).isEqualTo(BaseSalary.ofAnnual(usd(100)));
        assertThat(BaseSalary.ofAnnual(usd(1)).withChange(START, fast))
                .isEqualTo(BaseSalary.ofAnnual(usd(1)).withChange(START, usd(100)));
        assertThat(PerformanceBonus.ofAnnual(fast)).isEqualTo(PerformanceBonus.ofAnnual(usd(100)));
        assertThat(Benefit.ofAnnualValue("Match", fast)).isEqualTo(Benefit.ofAnnualValue("Match", usd(100)));
        assertThat(OneTimePayment.of("Relocation", fast)).isEqualTo(OneTimePayment.of("Relocation", usd(100)));
        assertThat(SignOnPayout.lump(1, fast)).isEqualTo(SignOnPayout.lump(1, usd(100)));
        assertThat(EquityGrant.ofValue(fast, HALVES)).isEqualTo(EquityGrant.ofValue(usd(100), HALVES));
        assertThat(RepricedGrants.of(fast, 4, HALVES)).isEqualTo(RepricedGrants.of(usd(100), 4, HALVES));
    }

    @Test
    void sumsByYearAreThoseOfThePayments() {
        Assumptions rising = Assumptions.price(Prices.table(
                Map.of(START, usd("33.333"), START.plusYears(1), usd("66.667"), START.plusYears(2), usd(100))));
        List<Component> components = List.of(
                BaseSalary.ofAnnual(usd(100)),
                BaseSalary.ofAnnual(usd(100)).withChange(START.plusMonths(6), usd(110)),
                PerformanceBonus.ofAnnual(usd(20)),
                Benefit.ofAnnualValue("Match", usd(5)),
                OneTimePayment.ofYear("Relocation", usd(9), 2),
                SignOn.of(List.of(SignOnPayout.inInstalments(2, usd(30), 7))),
                EquityGrant.ofUnits(10, HALVES),
                EquityGrant.ofUnits(11, HALVES),
                EquityGrant.ofValue(usd("0.03"), HALVES),
                RepricedGrants.of(usd(1_000), 2, HALVES));
        for (Component component : components) {
            Map<Integer, Long> sums = new TreeMap<>();
            component.addYears(
                    context(2, rising), (year, currency, minorUnits) -> sums.merge(year, minorUnits, Long::sum));
            Map<Integer, Long> ofPayments = new TreeMap<>();
            component
                    .payments(context(2, rising))
                    .forEach(payment ->
                            ofPayments.merge(payment.year(), Amounts.minorUnits(payment.amount()), Long::sum));
            assertThat(sums).as(component.toString()).isNotEmpty().isEqualTo(ofPayments);
        }
    }

    @Test
    void eachTrancheIsWorthThePriceOnItsOwnDate() {
        Assumptions rising = Assumptions.price(Prices.table(Map.of(START, usd(100), START.plusYears(2), usd(150))));
        List<Payment> payments = EquityGrant.ofUnits(10, HALVES).payments(context(4, rising));
        assertThat(amounts(payments)).containsExactly(usd(500), usd(750));
    }

    @Test
    void whatWouldVestBeforeTheGrantDateIsReleasedOnIt() {
        EquityGrant grant = EquityGrant.builder()
                .units(Units.of(10))
                .schedule(HALVES)
                .grantDate(START.plusMonths(18))
                .build();
        assertThat(grant.timeline(START).tranches())
                .containsExactly(Tranche.of(START.plusMonths(18), 5), Tranche.of(START.plusYears(2), 5));
    }

    @ParameterizedTest
    @CsvSource({
        ", , 2026-01-01",
        ", 2026-07-01, 2026-07-01",
        ", 2025-07-01, 2026-01-01",
        "2026-09-01, 2026-07-01, 2026-09-01",
        "2025-09-01, , 2026-01-01",
        "2026-01-01, , 2026-01-01",
        "2026-01-02, , 2026-01-02",
    })
    void aValueStartsFromThePriceOnItsGrantOrElseItsCommencementAndNotBeforeTheStart(
            LocalDate grantDate, LocalDate commencement, LocalDate valuedOn) {
        EquityGrant.Builder grant = EquityGrant.builder().value(usd(100)).schedule(HALVES);
        Optional.ofNullable(grantDate).ifPresent(grant::grantDate);
        Optional.ofNullable(commencement).ifPresent(grant::commencement);
        assertThat(grant.build().valuedOn(START)).isEqualTo(valuedOn);
    }

    @ParameterizedTest
    @EnumSource(GrowthTiming.class)
    void whatIsReleasedOnTheDayOfTheGrantIsWorthWhatWasGranted(GrowthTiming timing) {
        EquityGrant late = EquityGrant.builder()
                .value(usd(100_000))
                .schedule(HALVES)
                .grantDate(START.plusYears(1))
                .build();
        Assumptions growth = Assumptions.price(Prices.growth(usd(80), new BigDecimal("0.5"), timing));
        assertThat(late.payments(context(4, growth)).get(0).amount()).isEqualTo(usd(50_000));
    }

    @Test
    void aOneTimePaymentIsMadeOnTheFirstDayOfItsYearUnlessItIsDated() {
        for (int year : new int[] {1, 2, 200}) {
            assertThat(OneTimePayment.ofYear("Retention", usd(1), year).payments(context(1, Assumptions.none())))
                    .extracting(Payment::date)
                    .containsExactly(START.plusYears(year - 1));
        }
    }

    @Test
    void aRatingMayTakeAllPayButNoMore() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        BaseSalary salary = BaseSalary.ofAnnual(usd(100_000));
        assertThat(salary.withRatings(Map.of(day, "unpaid"), Map.of("unpaid", new BigDecimal("-1")))
                        .changes())
                .containsExactly(Map.entry(day, usd(0)));
        assertThatThrownBy(() -> salary.withRatings(Map.of(day, "less"), Map.of("less", new BigDecimal("-1.01"))))
                .hasMessage("a change of pay must not be below -1, but was -1.01; state a cut of five percent as"
                        + " -0.05");
    }

    @Test
    void aShareIsNamedByAShortPlainText() {
        String rule = "a share's symbol must be 1 to 200 characters without control characters, but was \" \"; state a"
                + " short plain text";
        assertThatThrownBy(() -> EquityGrant.ofUnits(1, HALVES).withSymbol(" ")).hasMessage(rule);
        assertThatThrownBy(() -> RepricedGrants.of(usd(1), 1, HALVES).withSymbol(" "))
                .hasMessage(rule);
    }

    @Test
    void aSignOnPayoutIsForOneOfTwoHundredYearsInAtMostOneInstalmentADay() {
        assertThat(SignOnPayout.lump(200, usd(1)).year()).isEqualTo(200);
        assertThatThrownBy(() -> SignOnPayout.lump(201, usd(1)))
                .hasMessage("a sign-on payout must be for a year from 1 to 200, but was 201; state the employment year"
                        + " it is promised for");
        assertThat(SignOn.of(List.of(SignOnPayout.inInstalments(1, usd(365), 365)))
                        .payments(context(1, Assumptions.none())))
                .hasSize(365)
                .allMatch(payment -> payment.amount().equals(usd(1)));
        assertThatThrownBy(() -> SignOnPayout.inInstalments(1, usd(1), 0))
                .hasMessage("a sign-on payout is paid in 1 to 365 instalments, but was 0; state 1 for a lump");
    }
}
