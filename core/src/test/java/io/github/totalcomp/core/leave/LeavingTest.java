package io.github.totalcomp.core.leave;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.ExchangeRates;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.component.RepaymentTerms;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.testing.StatedPayments;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeavingTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Assumptions PRICE = Assumptions.flatPrice(usd(220));

    private static final VestingSchedule BACK_LOADED = request -> VestingTimeline.of(
            request,
            List.of(
                    Tranche.of(request.commencement().plusYears(1), 60),
                    Tranche.of(request.commencement().plusYears(2), 180),
                    Tranche.of(request.commencement().plusYears(3), 480),
                    Tranche.of(request.commencement().plusYears(4), 480)));

    private static Offer offer(SignOn signOn) {
        return Offer.builder()
                .employer("Amazon")
                .startDate(START)
                .add(BaseSalary.ofAnnual(usd(182_500)))
                .add(signOn)
                .add(EquityGrant.ofUnits(1_200, BACK_LOADED))
                .add(PerformanceBonus.ofAnnual(usd(10_000)))
                .build();
    }

    private static Offer lumps(RepaymentTerms repayment) {
        return offer(SignOn.of(List.of(
                SignOnPayout.lump(1, usd(40_000)).withRepayment(repayment),
                SignOnPayout.lump(2, usd(30_000)).withRepayment(repayment))));
    }

    private static String owed(RepaymentTerms terms, LocalDate leaving) {
        return Leaving.of(lumps(terms), PRICE).on(leaving).owed().toString();
    }

    @Test
    void fortyThousandOverTwelveMonthsLeavingAfterMonthFourRepaysTheRest() {
        assertThat(owed(RepaymentTerms.proRataByMonth(12), START.plusMonths(4))).isEqualTo("USD 26666.67");
        assertThat(owed(RepaymentTerms.proRataByMonth(12), START.plusMonths(5).minusDays(1)))
                .isEqualTo("USD 26666.67");
    }

    @ParameterizedTest
    @CsvSource({
        // days served of 365: 40,000 × (365 − 100) ÷ 365 = 29,041.0958…
        "100, USD 29041.1, USD 30000, USD 40000, USD 0",
        "364, USD 109.59, USD 3333.33, USD 40000, USD 0",
        "365, USD 0, USD 0, USD 0, USD 0",
        // year 2's lump of 30,000 is paid on the first anniversary; one of the 366 days to the next has been served
        "366, USD 29918.03, USD 30000, USD 30000, USD 0"
    })
    void repaymentFollowsItsTerms(int daysServed, String byDay, String byMonth, String full, String none) {
        LocalDate leaving = START.plusDays(daysServed);
        assertThat(owed(RepaymentTerms.proRataByDay(12), leaving)).isEqualTo(byDay);
        assertThat(owed(RepaymentTerms.proRataByMonth(12), leaving)).isEqualTo(byMonth);
        assertThat(owed(RepaymentTerms.fullWithin(12), leaving)).isEqualTo(full);
        assertThat(owed(RepaymentTerms.none(), leaving)).isEqualTo(none);
    }

    @Test
    void instalmentsAreEarnedFromTheOpeningOfTheirYear() {
        Offer offer = offer(SignOn.of(List.of(
                SignOnPayout.inInstalments(1, usd(30_000), 2).withRepayment(RepaymentTerms.proRataByMonth(12)))));
        // after 8 months 15,000 of 30,000 have been paid and 20,000 earned; after 6 months 15,000 and 15,000
        Departure afterEight = Leaving.of(offer, PRICE).on(START.plusMonths(8));
        assertThat(afterEight.line("Sign-on").kept()).isEqualTo(usd(15_000));
        assertThat(afterEight.owed()).isEqualTo(usd(0));
        // the first half is paid on 30 August, before the sixth month is complete: 12,500 of it are earned
        Departure atFirst = Leaving.of(offer, PRICE).on(LocalDate.of(2026, 8, 30));
        assertThat(atFirst.line("Sign-on").kept()).isEqualTo(usd(15_000));
        assertThat(atFirst.owed()).isEqualTo(usd(2_500));
    }

    @Test
    void repaymentIsReckonedInTheCurrencyOfThePayout() {
        CurrencyUnit eur = Amounts.currency("EUR");
        CurrencyUnit usd = Amounts.currency("USD");
        // the rate falls from 1.2 on the payday to 1 on the day of leaving
        ExchangeRates falling = (from, to, date) ->
                Optional.of(date.isBefore(LocalDate.of(2026, 6, 1)) ? Rational.of(6, 5) : Rational.ONE);
        for (RepaymentTerms terms : List.of(RepaymentTerms.none(), RepaymentTerms.proRataByMonth(12))) {
            Offer offer = Offer.builder()
                    .employer("Employer")
                    .startDate(START)
                    .add(SignOn.of(List.of(
                            SignOnPayout.lump(1, Amounts.of("40000", "EUR")).withRepayment(terms))))
                    .build();
            Departure departure = Leaving.of(offer, Assumptions.none().reportingIn(usd, falling))
                    .on(START.plusMonths(6));
            assertThat(departure.kept()).isEqualTo(usd(48_000));
            assertThat(departure.owed()).isEqualTo(terms.equals(RepaymentTerms.none()) ? usd(0) : usd(20_000));
            assertThat(Leaving.of(offer, Assumptions.none())
                            .on(START.plusMonths(6))
                            .currency())
                    .isEqualTo(eur);
        }
    }

    @Test
    void keepsWhatIsEarnedAndVestedAndForfeitsTheRest() {
        Departure departure =
                Leaving.of(lumps(RepaymentTerms.proRataByMonth(12)), PRICE).on(LocalDate.of(2027, 6, 10));
        // 365 full days of year 1 and 100 days of year 2 (a leap year of 366 days): 182,500 + 49,863.39
        assertThat(departure.line("Base salary").kept()).isEqualTo(usd("232363.39"));
        assertThat(departure.line("Sign-on").kept()).isEqualTo(usd(70_000));
        assertThat(departure.line("RSU").kept()).isEqualTo(usd(13_200));
        assertThat(departure.line("RSU").forfeited()).isEqualTo(usd(250_800));
        assertThat(departure.line("RSU").unitsVested()).contains(Units.of(60));
        assertThat(departure.line("RSU").unitsForfeited()).contains(Units.of(1_140));
        assertThat(departure.line("Performance bonus").kept()).isEqualTo(usd(10_000));
        assertThat(departure.owed()).isEqualTo(usd("22500"));
        assertThat(departure.net()).isEqualTo(usd("303063.39"));
        assertThat(departure.toString()).isEqualTo("""
                        Leaving on 2027-06-10, amounts in USD
                        Component                Kept   To repay   Forfeited  Units kept  Units lost
                        ----------------------------------------------------------------------------
                        Base salary        232,363.39       0.00        0.00
                        Sign-on             70,000.00  22,500.00        0.00
                        RSU                 13,200.00       0.00  250,800.00          60        1140
                        Performance bonus   10,000.00       0.00        0.00
                        ----------------------------------------------------------------------------
                        Sum                325,563.39  22,500.00  250,800.00""");
    }

    @Test
    void leavingOnTheFirstDayKeepsNothing() {
        Departure departure =
                Leaving.of(lumps(RepaymentTerms.fullWithin(12)), PRICE).on(START);
        assertThat(departure.kept()).isEqualTo(usd(0));
        assertThat(departure.net()).isEqualTo(usd(0));
    }

    @Test
    void theCurveGivesEveryMonth() {
        List<Departure> curve = Leaving.of(lumps(RepaymentTerms.none()), PRICE).byMonth(12);
        assertThat(curve).hasSize(13);
        assertThat(curve.get(12).date()).isEqualTo("2027-03-02");
        assertThat(curve.get(12).net()).isEqualTo(usd(182_500 + 40_000 + 13_200 + 10_000));
    }

    @Test
    void badDatesAreRefused() {
        Leaving leaving = Leaving.of(lumps(RepaymentTerms.none()), PRICE);
        assertThatThrownBy(() -> leaving.on(START.minusDays(1)))
                .hasMessage("a day of leaving must not be before the start date 2026-03-02, but was 2026-03-01; correct"
                        + " the date");
        assertThatThrownBy(() -> leaving.on(LocalDate.of(2226, 3, 3)))
                .hasMessage("a day of leaving must not be more than 200 years after the start date, later than"
                        + " 2226-03-02, but was 2226-03-03; correct the date");
        assertThat(leaving.on(LocalDate.of(2226, 3, 2)).forfeited()).isEqualTo(usd(0));
        assertThatThrownBy(() -> leaving.byMonth(-1))
                .hasMessage("a curve must run over 0 to 2400 months, but was -1; state another number of months");
        assertThatThrownBy(() -> RepaymentTerms.fullWithin(0))
                .hasMessage("repayment must run over 1 to 240 months, but was 0; state another number of months");
        assertThatThrownBy(() -> leaving.on(START).line("Bonus")).hasMessageContaining("but was \"Bonus\"");
        assertThat(RepaymentTerms.proRataByDay(12))
                .isEqualTo(RepaymentTerms.proRataByDay(12))
                .hasToString("pro rata by day over 12 months");
    }

    @Test
    void walkingAwayCostsBonusAndUnvestedEquityUpToAHorizon() {
        WalkAwayCost cost = WalkAwayCost.of(
                lumps(RepaymentTerms.proRataByMonth(12)), PRICE, LocalDate.of(2027, 6, 10), LocalDate.of(2028, 6, 10));
        // the second bonus and the 180 units of the second anniversary
        assertThat(cost.bonusForgone()).isEqualTo(usd(10_000));
        assertThat(cost.equityForgone()).isEqualTo(usd(39_600));
        assertThat(cost.makeWhole()).isEqualTo(usd(72_100));
        assertThat(cost)
                .hasToString("USD 72,100 = bonus USD 10,000 + unvested equity USD 39,600 + sign-on to repay USD"
                        + " 22,500");
    }

    @Test
    void whatIsForgoneIsCountedFromTheDayOfLeavingOn() {
        Offer present = lumps(RepaymentTerms.none());
        LocalDate leaving = LocalDate.of(2027, 6, 10);
        assertThat(WalkAwayCost.of(present, PRICE, leaving, leaving).makeWhole())
                .isEqualTo(usd(0));
        assertThatThrownBy(() -> WalkAwayCost.of(present, PRICE, leaving, leaving.minusDays(1)))
                .hasMessage("what is forgone must be counted up to a day from the day of leaving 2027-06-10 to"
                        + " 2226-03-02, but was 2027-06-09; state a later day, such as a year after leaving");
        assertThatThrownBy(() -> WalkAwayCost.of(present, PRICE, leaving, LocalDate.of(2300, 1, 1)))
                .hasMessageContaining("but was 2300-01-01");
    }

    @Test
    void theBridgeToTheFirstVestIsWhatEvenVestingWouldHavePaid() {
        VestBridge bridge = VestBridge.of(lumps(RepaymentTerms.none()), PRICE);
        // 264,000 ÷ 4 less the 13,200 that vest on that day
        assertThat(bridge.amount()).isEqualTo(usd(52_800));
        assertThat(bridge).hasToString("USD 52,800 bridges the 365 days to the first vest on 2027-03-02");
    }

    @Test
    void knownAmountsMakeTheCostOfLeaving() {
        WalkAwayCost cost = WalkAwayCost.ofAmounts(usd(30_000), usd(70_000), usd(5_000));
        assertThat(cost.makeWhole()).isEqualTo(usd(105_000));
        assertThat(cost)
                .hasToString(
                        "USD 105,000 = bonus USD 30,000 + unvested equity USD 70,000 + sign-on to repay USD 5,000");
        assertThatThrownBy(() -> WalkAwayCost.ofAmounts(usd(1), Amounts.of("1", "EUR"), usd(0)))
                .hasMessageContaining("equity forgone");
        assertThatThrownBy(() -> WalkAwayCost.ofAmounts(usd(-1), usd(0), usd(0)))
                .hasMessageContaining("a bonus forgone");
    }

    @Test
    void aCurveRunsOverNoneToTwoHundredYearsOfMonths() {
        Leaving leaving = Leaving.of(lumps(RepaymentTerms.none()), PRICE);
        assertThat(leaving.byMonth(0)).containsExactly(leaving.on(START));
        assertThat(leaving.byMonth(2_400)).hasSize(2_401);
        assertThatThrownBy(() -> leaving.byMonth(2_401)).hasMessageContaining("but was 2401;");
    }

    @Test
    void repaymentRunsOverOneToTwoHundredAndFortyMonths() {
        assertThat(owed(RepaymentTerms.fullWithin(1), START.plusMonths(1).minusDays(1)))
                .isEqualTo("USD 40000");
        assertThat(RepaymentTerms.proRataByMonth(240)).isEqualTo(RepaymentTerms.proRataByMonth(240));
        assertThatThrownBy(() -> RepaymentTerms.fullWithin(0)).hasMessageContaining("but was 0;");
        assertThatThrownBy(() -> RepaymentTerms.fullWithin(241))
                .hasMessage("repayment must run over 1 to 240 months, but was 241; state another number of months");
    }

    @Test
    void termsOfOtherMonthsHaveHashCodesOfTheirOwn() {
        assertThat(IntStream.rangeClosed(1, 240)
                        .map(months -> RepaymentTerms.proRataByDay(months).hashCode())
                        .distinct())
                .hasSize(240);
        assertThat(RepaymentTerms.proRataByDay(12)).hasSameHashCodeAs(RepaymentTerms.proRataByDay(12));
    }

    private static PaymentBasis basis(String name) {
        return switch (name) {
            case "vest" -> new PaymentBasis.Vest(Units.of(10), usd(100));
            case "value vest" -> new PaymentBasis.ValueVest(usd(4_000), Portion.of(1, 4), BigDecimal.ONE);
            default -> new PaymentBasis.Stated("as stated");
        };
    }

    /** What belongs to year 1 and is due a month after that year is complete. */
    @ParameterizedTest
    @CsvSource({
        "OTHER, stated, false",
        "BENEFIT, stated, false",
        "OTHER, vest, true",
        "OTHER, value vest, true",
        "EQUITY, stated, true",
        "REFRESHER, stated, true"
    })
    void cashOfACompletedYearIsKeptAndWhatVestsLaterIsForfeited(ComponentKind kind, String basis, boolean vests) {
        LocalDate due = START.plusMonths(13);
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(START)
                .add(new StatedPayments("Own", kind, basis(basis), List.of(new StatedPayments.One(1, due, usd(1_000)))))
                .build();
        Leaving leaving = Leaving.of(offer, PRICE);
        DepartureLine atAnniversary = leaving.on(START.plusYears(1)).line("Own");
        assertThat(atAnniversary.kept()).isEqualTo(usd(vests ? 0 : 1_000));
        assertThat(atAnniversary.forfeited()).isEqualTo(usd(vests ? 1_000 : 0));
        DepartureLine theDayBefore = leaving.on(START.plusYears(1).minusDays(1)).line("Own");
        assertThat(theDayBefore.kept()).isEqualTo(usd(0));
        assertThat(theDayBefore.forfeited()).isEqualTo(usd(vests ? 1_000 : 0));
        DepartureLine whenDue = leaving.on(due).line("Own");
        assertThat(whenDue.kept()).isEqualTo(usd(1_000));
        assertThat(whenDue.forfeited()).isEqualTo(usd(0));
    }

    /** What is paid a month before the start date, for year 1. */
    @ParameterizedTest
    @CsvSource({"OTHER, stated, 0", "OTHER, vest, 1000", "OTHER, value vest, 1000", "EQUITY, stated, 1000"})
    void onTheFirstDayOnlyWhatHasVestedIsKept(ComponentKind kind, String basis, long kept) {
        StatedPayments.One early = new StatedPayments.One(1, START.minusMonths(1), usd(1_000));
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(START)
                .add(new StatedPayments("Own", kind, basis(basis), List.of(early)))
                .build();
        Leaving leaving = Leaving.of(offer, PRICE);
        assertThat(leaving.on(START).kept()).isEqualTo(usd(kept));
        assertThat(leaving.on(START.plusDays(1)).kept()).isEqualTo(usd(1_000));
    }
}
