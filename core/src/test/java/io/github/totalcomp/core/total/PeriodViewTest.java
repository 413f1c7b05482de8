package io.github.totalcomp.core.total;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.pay.PayCalendar;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodViewTest {

    private static final Offer OFFER = Offer.builder()
            .employer("Employer")
            .startDate(LocalDate.of(2026, 7, 2))
            .add(BaseSalary.ofAnnual(usd(73_000)).withPayCalendar(PayCalendar.monthly()))
            .add(SignOn.ofYears(usd(10_000), usd(5_000)))
            .build();

    private static TotalCompensation totals(Assumptions assumptions) {
        return TctAggregator.years(2).aggregate(OFFER, assumptions);
    }

    @Test
    void calendarYearsCountAccrualsByTheDay() {
        PeriodTotals calendar = totals(Assumptions.none()).by(PeriodView.calendarYears());
        // year 1 has 365 days at 200 a day: 183 of them in 2026; year 2 has 366 days, of which 184 in 2027:
        // 182 × 200 + 73,000 × 183 ÷ 366
        assertThat(calendar.period("2026").amounts()).containsExactly(usd(36_600), usd(10_000));
        assertThat(calendar.period("2027").amounts()).containsExactly(usd(36_400 + 36_500), usd(5_000));
        assertThat(calendar.period("2028").amounts()).containsExactly(usd(36_500), usd(0));
        assertThat(calendar.total()).isEqualTo(usd(161_000));
        assertThat(calendar.toString()).isEqualTo("""
                        Amounts in USD, calendar years, earned
                        Period  Base salary  Sign-on   Total
                        ------------------------------------
                        2026         36,600   10,000  46,600
                        2027         72,900    5,000  77,900
                        2028         36,500        0  36,500""");
    }

    @Test
    void whatIsPaidBeforeTheStartOrAfterTheHorizonHasItsOwnCalendarYear() {
        Offer offer = OFFER.toBuilder()
                .add(OneTimePayment.of("Relocation", usd(3_000)).paidOn(LocalDate.of(2025, 12, 15)))
                .add(OneTimePayment.of("Deferred", usd(700)).paidOn(LocalDate.of(2030, 1, 1)))
                .build();
        PeriodTotals calendar =
                TctAggregator.years(2).aggregate(offer, Assumptions.none()).by(PeriodView.calendarYears());
        assertThat(calendar.periods())
                .extracting(PeriodTotal::label)
                .containsExactly("2025", "2026", "2027", "2028", "2029", "2030");
        assertThat(calendar.period("2025").total()).isEqualTo(usd(3_000));
        assertThat(calendar.period("2030").total()).isEqualTo(usd(700));
        assertThat(calendar.total()).isEqualTo(usd(164_700));
    }

    @Test
    void fiscalYearsAreNamedByTheYearInWhichTheyEnd() {
        PeriodTotals fiscal = totals(Assumptions.none()).by(PeriodView.fiscalYears(Month.OCTOBER));
        assertThat(fiscal.periods()).extracting(PeriodTotal::label).containsExactly("FY 2026", "FY 2027", "FY 2028");
        // 2 July to 30 September 2026: 91 days at 200
        assertThat(fiscal.period("FY 2026").amounts()).containsExactly(usd(18_200), usd(10_000));
        assertThat(fiscal.total()).isEqualTo(usd(161_000));
    }

    @Test
    void thePaidViewShowsWhatIsAccruedAndUnpaidAtEachEdge() {
        PeriodTotals paid =
                totals(Assumptions.none()).by(PeriodView.compensationYears().paid());
        // the one day of July 2027 that belongs to year 1 is paid on 31 July, in year 2
        assertThat(paid.period("year 1").accruedUnpaidAtEnd()).isEqualTo(usd(200));
        assertThat(paid.period("year 1").total()).isEqualTo(usd(82_800));
        assertThat(paid.accruedUnpaidAtEnd()).isEqualTo(usd("199.45"));
        assertThat(paid.total().add(paid.accruedUnpaidAtEnd())).isEqualTo(usd(161_000));
    }

    @Test
    void dropsNameTheComponentsThatBringThemAbout() {
        PeriodTotals years = totals(Assumptions.none()).by(PeriodView.compensationYears());
        assertThat(years.drops())
                .singleElement()
                .hasToString("year 2 falls by USD 5,000 because Sign-on falls by USD 5,000");
        assertThat(totals(Assumptions.none())
                        .by(PeriodView.calendarYears())
                        .changes()
                        .get(0))
                .hasToString("2027 rises by USD 31,300 because Base salary rises by USD 36,300 and Sign-on falls by USD"
                        + " 5,000");
        assertThat(years.periods().get(1).cumulative()).isEqualTo(usd(161_000));
    }

    @Test
    void expectedAmountsTakeSurvivalAtEachPaymentsDate() {
        Offer bonuses = Offer.builder()
                .employer("Employer")
                .startDate(LocalDate.of(2026, 7, 2))
                .add(PerformanceBonus.ofAnnual(usd(10_000)))
                .add(SignOn.ofYears(usd(10_000)))
                .build();
        Assumptions assumptions = Assumptions.builder()
                .retention(RetentionCurve.hazard(new BigDecimal("0.1")))
                .discountRate(new BigDecimal("0.25"))
                .build();
        TotalCompensation tct = TctAggregator.years(2).aggregate(bonuses, assumptions);
        PeriodView years = PeriodView.compensationYears();
        assertThat(tct.by(years, Measure.EXPECTED).period("year 2").amounts()).containsExactly(usd(8_100), usd(0));
        assertThat(tct.by(years, Measure.EXPECTED).period("year 1").amounts()).containsExactly(usd(9_000), usd(10_000));
        assertThat(tct.by(years, Measure.PRESENT_VALUE).period("year 2").amounts())
                .containsExactly(usd(6_400), usd(0));
        assertThat(tct.by(years, Measure.EXPECTED_PRESENT_VALUE)
                        .period("year 2")
                        .amounts())
                .containsExactly(usd(5_184), usd(0));
    }

    @Test
    void unknownPeriodsAreNamed() {
        PeriodTotals calendar = totals(Assumptions.none()).by(PeriodView.calendarYears());
        assertThatThrownBy(() -> calendar.period("2031"))
                .hasMessage("a period must be one of [2026, 2027, 2028], but was \"2031\"; use one of these names");
        assertThat(PeriodView.fiscalYears(Month.OCTOBER).paid()).hasToString("fiscal years from 1 October, paid");
        assertThat(PeriodView.fiscalYears(Month.JANUARY)).isEqualTo(PeriodView.calendarYears());
    }

    @Test
    void whatBelongsToYearsAfterTheHorizonIsNeitherCountedNorShown() {
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(LocalDate.of(2026, 7, 2))
                .add(SignOn.ofYears(usd(10_000), usd(5_000), usd(1_000)))
                .build();
        PeriodTotals calendar =
                TctAggregator.years(1).aggregate(offer, Assumptions.none()).by(PeriodView.calendarYears());
        assertThat(calendar.periods()).extracting(PeriodTotal::label).containsExactly("2026", "2027");
        assertThat(calendar.total()).isEqualTo(usd(10_000));
    }

    @Test
    void periodsOfCompensationYearsRunFromAnniversaryToAnniversary() {
        assertThat(totals(Assumptions.none()).by(PeriodView.compensationYears()).period("year 2"))
                .satisfies(year -> {
                    assertThat(year.fromInclusive()).isEqualTo("2027-07-02");
                    assertThat(year.toExclusive()).isEqualTo("2028-07-02");
                });
    }

    @Test
    void paymentsMayLieAThousandYearsApart() {
        OneTimePayment late = OneTimePayment.of("Deferred", usd(700)).paidOn(LocalDate.of(3026, 12, 31));
        Offer offer = OFFER.toBuilder().add(late).build();
        assertThat(TctAggregator.years(1)
                        .aggregate(offer, Assumptions.none())
                        .by(PeriodView.calendarYears())
                        .periods())
                .hasSize(1_001);
        Offer later =
                OFFER.toBuilder().add(late.paidOn(LocalDate.of(3027, 1, 1))).build();
        assertThatThrownBy(() -> TctAggregator.years(1)
                        .aggregate(later, Assumptions.none())
                        .by(PeriodView.calendarYears()))
                .hasMessageContaining("must fall within 1000 years");
    }

    @Test
    void aViewEqualsNoOther() {
        List<PeriodView> views = List.of(
                PeriodView.compensationYears(),
                PeriodView.compensationYears().paid(),
                PeriodView.calendarYears(),
                PeriodView.calendarYears().paid(),
                PeriodView.fiscalYears(Month.APRIL),
                PeriodView.fiscalYears(Month.OCTOBER));
        assertThat(views).doesNotHaveDuplicates();
        assertThat(views).extracting(PeriodView::hashCode).doesNotHaveDuplicates();
        assertThat(PeriodView.calendarYears()).isNotEqualTo("calendar years, earned");
    }

    @Test
    void tablesShowCentsWhereThereAreAny() {
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(LocalDate.of(2026, 7, 2))
                .add(SignOn.ofYears(usd("1000.50"), usd(2_000)))
                .build();
        assertThat(TctAggregator.years(2)
                        .aggregate(offer, Assumptions.none())
                        .by(PeriodView.compensationYears())
                        .toString())
                .contains("1,000.50", "2,000.00");
    }

    private static Offer salary(long annual, PayCalendar calendar) {
        return Offer.builder()
                .employer("Employer")
                .startDate(LocalDate.of(2026, 1, 1))
                .add(BaseSalary.ofAnnual(usd(annual)).withPayCalendar(calendar))
                .build();
    }

    @Test
    void payThatIsDueAfterTheHorizonIsUnpaidAtItsEndAndOpensNoPeriod() {
        Offer offer = salary(36_500, PayCalendar.monthly().withDaysInArrears(5));
        PeriodTotals paid = TctAggregator.years(2)
                .aggregate(offer, Assumptions.none())
                .by(PeriodView.calendarYears().paid());
        // 100 a day; the 31 days of each December are paid on 5 January
        assertThat(paid).hasToString("""
                        Amounts in USD, calendar years, paid
                        Period  Base salary   Total  Unpaid at end
                        ------------------------------------------
                        2026         33,400  33,400          3,100
                        2027         36,500  36,500          3,100""");
        assertThat(paid.period("2027").cumulative()).isEqualTo(usd(69_900));
        assertThat(paid.periods())
                .extracting(PeriodTotal::toString)
                .containsExactly("2026: USD 33,400", "2027: USD 36,500");
    }

    @Test
    void onThePaydayOfAPeriodsLastDayNothingIsUnpaid() {
        Offer offer = salary(36_500, PayCalendar.monthly());
        PeriodTotals paid = TctAggregator.years(2)
                .aggregate(offer, Assumptions.none())
                .by(PeriodView.calendarYears().paid());
        assertThat(paid.periods()).extracting(PeriodTotal::accruedUnpaidAtEnd).containsExactly(usd(0), usd(0));
        PeriodTotals earned =
                TctAggregator.years(2).aggregate(offer, Assumptions.none()).by(PeriodView.calendarYears());
        assertThat(earned.accruedUnpaidAtEnd()).isEqualTo(usd(0));
    }

    @Test
    void survivalOfPayIsTakenAtTheEndOfEachMonthOfIt() {
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(LocalDate.of(2026, 1, 1))
                .add(BaseSalary.ofAnnual(usd(36_500)))
                .build();
        Assumptions leaving = Assumptions.none().withRetention(RetentionCurve.leavingAfter(Rational.of(3, 2)));
        TotalCompensation tct = TctAggregator.years(3).aggregate(offer, leaving);
        for (PeriodView view : List.of(PeriodView.compensationYears(), PeriodView.calendarYears())) {
            // 100 a day; the last month that ends within a year and a half is June 2027: 181 days
            assertThat(tct.by(view, Measure.EXPECTED).periods())
                    .extracting(PeriodTotal::total)
                    .containsExactly(usd(36_500), usd(18_100), usd(0));
            assertThat(tct.by(view, Measure.EXPECTED_PRESENT_VALUE).total()).isEqualTo(usd(54_600));
            assertThat(tct.by(view, Measure.PRESENT_VALUE).total()).isEqualTo(usd(109_500));
        }
    }

    @Test
    void whatIsPaidBeforeTheStartIsNeitherDiscountedNorDoubted() {
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(LocalDate.of(2026, 7, 2))
                .add(OneTimePayment.of("Relocation", usd(3_000)).paidOn(LocalDate.of(2026, 5, 2)))
                .build();
        Assumptions assumptions = Assumptions.builder()
                .retention(RetentionCurve.hazard(new BigDecimal("0.1")))
                .discountRate(new BigDecimal("0.25"))
                .build();
        TotalCompensation tct = TctAggregator.years(1).aggregate(offer, assumptions);
        for (Measure measure : Measure.values()) {
            assertThat(tct.by(PeriodView.compensationYears(), measure).total()).isEqualTo(usd(3_000));
        }
    }

    @Test
    void aPeriodThatPaysTheSameStaysTheSame() {
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(LocalDate.of(2026, 7, 2))
                .add(SignOn.ofYears(usd(5_000), usd(5_000), usd(0)))
                .add(OneTimePayment.ofYear("Retention payment", usd(5_000), 3))
                .build();
        PeriodTotals years =
                TctAggregator.years(3).aggregate(offer, Assumptions.none()).by(PeriodView.compensationYears());
        assertThat(years.changes())
                .extracting(PeriodChange::toString)
                .containsExactly(
                        "year 2 stays the same",
                        "year 3 stays the same because Sign-on falls by USD 5,000 and Retention payment rises by USD"
                                + " 5,000");
        assertThat(years.drops()).isEmpty();
        assertThat(years.view()).isEqualTo(PeriodView.compensationYears());
        assertThat(years.measure()).isEqualTo(Measure.PROMISED);
    }

    /** The first day of employment is 2026-07-01. */
    @ParameterizedTest
    @CsvSource({
        "JULY, FY 2027, 2026-07-01, 2027-07-01",
        "AUGUST, FY 2026, 2025-08-01, 2026-08-01",
        "JUNE, FY 2027, 2026-06-01, 2027-06-01",
        "JANUARY, 2026, 2026-01-01, 2027-01-01"
    })
    void theFirstFiscalYearHoldsTheFirstDay(Month firstMonth, String label, LocalDate from, LocalDate to) {
        Offer offer = Offer.builder()
                .employer("Employer")
                .startDate(LocalDate.of(2026, 7, 1))
                .add(SignOn.ofYears(usd(5_000)))
                .build();
        PeriodTotal first = TctAggregator.years(1)
                .aggregate(offer, Assumptions.none())
                .by(PeriodView.fiscalYears(firstMonth))
                .periods()
                .get(0);
        assertThat(first.label()).isEqualTo(label);
        assertThat(first.fromInclusive()).isEqualTo(from);
        assertThat(first.toExclusive()).isEqualTo(to);
        assertThat(first.total()).isEqualTo(usd(5_000));
    }
}
