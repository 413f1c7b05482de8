package io.github.totalcomp.core.pay;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.time.CompensationYears;
import java.time.LocalDate;
import java.util.List;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 2);

    @ParameterizedTest
    @CsvSource({
        "2026, 26",
        "2027, 27",
        "2028, 26",
        "2025, 26",
    })
    void aBiweeklyYearHas26Or27Paydays(int year, int paydays) {
        // with 1 January 2027 a payday, 31 December 2027 is the 27th of that year
        assertThat(PayCalendar.biweekly(LocalDate.of(2027, 1, 1)).paydaysIn(year))
                .isEqualTo(paydays);
    }

    @Test
    void otherFrequenciesHaveTheirNominalNumber() {
        assertThat(PayCalendar.monthly().paydaysIn(2026)).isEqualTo(12);
        assertThat(PayCalendar.semiMonthly().paydaysIn(2026)).isEqualTo(24);
        assertThat(PayCalendar.weekly(FRIDAY).paydaysIn(2026)).isEqualTo(52);
        assertThat(PayFrequency.values())
                .extracting(PayFrequency::nominalPerYear)
                .containsExactly(52, 26, 24, 12);
    }

    @Test
    void periodsAreWholeAndWithoutGaps() {
        assertThat(PayCalendar.semiMonthly().periods(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 3, 1)))
                .containsExactly(
                        new PayPeriod(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 15)),
                        new PayPeriod(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 2, 28)));
        assertThat(PayCalendar.biweekly(FRIDAY)
                        .withDaysInArrears(7)
                        .periods(LocalDate.of(2026, 1, 3), LocalDate.of(2026, 1, 4)))
                .containsExactly(
                        new PayPeriod(LocalDate.of(2026, 1, 3), LocalDate.of(2026, 1, 17), LocalDate.of(2026, 1, 23)));
    }

    @Test
    void eachPaycheckIsTheAccrualOfItsPeriod() {
        LocalDate start = LocalDate.of(2026, 1, 1);
        List<Payment> paychecks = BaseSalary.ofAnnual(usd(185_000))
                .withPayCalendar(PayCalendar.monthly())
                .payments(PaymentContext.of(CompensationYears.from(start), 1, Assumptions.none()));
        assertThat(paychecks).hasSize(12);
        // 185,000 × 31 ÷ 365 = 15,712.3287…; × 59 ÷ 365 = 29,904.1095…
        assertThat(paychecks.get(0).amount()).isEqualTo(usd("15712.33"));
        assertThat(paychecks.get(1).amount()).isEqualTo(usd("14191.78"));
        assertThat(paychecks.get(1).date()).isEqualTo("2026-02-28");
        assertThat(paychecks.stream().map(Payment::amount).reduce(MonetaryAmount::add))
                .contains(usd(185_000));
    }

    @Test
    void aPeriodAcrossAnAnniversaryIsSplitByYearAndPaidOnOneDay() {
        LocalDate start = LocalDate.of(2026, 1, 15);
        List<Payment> paychecks = BaseSalary.ofAnnual(usd(36_500))
                .withPayCalendar(PayCalendar.monthly())
                .payments(PaymentContext.of(CompensationYears.from(start), 2, Assumptions.none()));
        List<Payment> january2027 = paychecks.stream()
                .filter(payment -> payment.date().equals(LocalDate.of(2027, 1, 31)))
                .toList();
        assertThat(january2027).extracting(Payment::year).containsExactly(1, 2);
        assertThat(january2027).extracting(Payment::amount).containsExactly(usd(1_400), usd(1_700));
    }

    @Test
    void aSpanThatOpensOnTheFifteenthOverlapsTheFirstHalfOfItsMonth() {
        LocalDate fifteenth = LocalDate.of(2026, 3, 15);
        assertThat(PayCalendar.semiMonthly().periods(fifteenth, fifteenth.plusDays(1)))
                .containsExactly(new PayPeriod(LocalDate.of(2026, 3, 1), fifteenth.plusDays(1), fifteenth));
        assertThat(PayCalendar.semiMonthly().periods(fifteenth.plusDays(1), fifteenth.plusDays(2)))
                .containsExactly(
                        new PayPeriod(fifteenth.plusDays(1), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 31)));
    }

    @Test
    void periodsAreListedForAtMostFourHundredYears() {
        LocalDate start = LocalDate.of(2001, 1, 1);
        assertThat(PayCalendar.monthly().periods(start, start.plusYears(400))).hasSize(4_800);
        assertThatThrownBy(() -> PayCalendar.monthly().periods(start, start.plusYears(401)))
                .hasMessage("pay periods are listed for at most 400 years, but was 2001-01-01 to 2402-01-01; state a"
                        + " shorter span");
    }

    @Test
    void arrearsAreChecked() {
        assertThat(PayCalendar.monthly()
                        .withDaysInArrears(60)
                        .periods(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)))
                .extracting(PayPeriod::payday)
                .containsExactly(LocalDate.of(2026, 4, 1));
        assertThatThrownBy(() -> PayCalendar.monthly().withDaysInArrears(-1))
                .hasMessage(
                        "pay must be 0 to 60 days in arrears, but was -1; state the days from period end to payday");
        assertThatThrownBy(() -> PayCalendar.monthly().withDaysInArrears(61))
                .hasMessage(
                        "pay must be 0 to 60 days in arrears, but was 61; state the days from period end to payday");
    }
}
