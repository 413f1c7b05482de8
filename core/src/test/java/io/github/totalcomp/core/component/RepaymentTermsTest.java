package io.github.totalcomp.core.component;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.money.Amounts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepaymentTermsTest {

    private static final LocalDate LAST_OF_JANUARY = LocalDate.of(2026, 1, 31);

    private static MonetaryAmount owed(RepaymentTerms terms, LocalDate leaving) {
        return terms.owed(usd(12_000), usd(12_000), LAST_OF_JANUARY, leaving);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, USD 12000",
        "2026-02-27, USD 12000",
        "2026-02-28, USD 11000",
        "2026-03-30, USD 11000",
        "2026-03-31, USD 10000",
        "2026-04-29, USD 10000",
        "2026-04-30, USD 9000",
        "2027-01-30, USD 1000",
        "2027-01-31, USD 0",
    })
    void monthsAreCountedFromTheFirstDayAndTheLastDayOfAShorterMonthCompletesOne(LocalDate leaving, String owed) {
        assertThat(owed(RepaymentTerms.proRataByMonth(12), leaving)).isEqualTo(Amounts.parse(owed));
    }

    @ParameterizedTest
    @CsvSource({
        // twelve months are 365 days: 12,000 × (365 − 73) ÷ 365 = 9,600
        "2026-01-31, USD 12000, USD 12000, USD 0",
        "2026-04-14, USD 9600, USD 12000, USD 0",
        "2027-01-30, USD 32.88, USD 12000, USD 0",
        "2027-01-31, USD 0, USD 0, USD 0",
        "2030-01-31, USD 0, USD 0, USD 0",
    })
    void daysEarnTheirShareFullTermsEarnNothingUntilTheyEndAndNoneEarnsAll(
            LocalDate leaving, String byDay, String full, String none) {
        assertThat(owed(RepaymentTerms.proRataByDay(12), leaving)).isEqualTo(Amounts.parse(byDay));
        assertThat(owed(RepaymentTerms.fullWithin(12), leaving)).isEqualTo(Amounts.parse(full));
        assertThat(owed(RepaymentTerms.none(), leaving)).isEqualTo(Amounts.parse(none));
    }

    @Test
    void nothingIsOwedWhereMoreHasBeenEarnedThanPaid() {
        RepaymentTerms terms = RepaymentTerms.proRataByMonth(12);
        LocalDate afterSixMonths = LAST_OF_JANUARY.plusMonths(6);
        assertThat(terms.owed(usd(12_000), usd(5_999), LAST_OF_JANUARY, afterSixMonths))
                .isEqualTo(usd(0));
        assertThat(terms.owed(usd(12_000), usd(6_000), LAST_OF_JANUARY, afterSixMonths))
                .isEqualTo(usd(0));
        assertThat(terms.owed(usd(12_000), usd(6_001), LAST_OF_JANUARY, afterSixMonths))
                .isEqualTo(usd(1));
    }

    @Test
    void termsRunOverOneToTwoHundredAndFortyMonths() {
        for (IntFunction<RepaymentTerms> terms : List.<IntFunction<RepaymentTerms>>of(
                RepaymentTerms::fullWithin, RepaymentTerms::proRataByMonth, RepaymentTerms::proRataByDay)) {
            assertThat(owed(terms.apply(1), LAST_OF_JANUARY.plusMonths(1))).isEqualTo(usd(0));
            assertThat(owed(terms.apply(240), LAST_OF_JANUARY)).isEqualTo(usd(12_000));
            for (int months : new int[] {0, 241}) {
                assertThatThrownBy(() -> terms.apply(months))
                        .hasMessage("repayment must run over 1 to 240 months, but was " + months
                                + "; state another number of months");
            }
        }
    }

    @Test
    void termsReadInWords() {
        assertThat(RepaymentTerms.none()).hasToString("no repayment");
        assertThat(RepaymentTerms.fullWithin(24)).hasToString("full repayment within 24 months");
        assertThat(RepaymentTerms.proRataByMonth(12)).hasToString("pro rata by month over 12 months");
        assertThat(RepaymentTerms.proRataByDay(12)).hasToString("pro rata by day over 12 months");
    }

    @Test
    void termsAreEqualByRuleAndMonths() {
        assertThat(RepaymentTerms.proRataByMonth(12))
                .isEqualTo(RepaymentTerms.proRataByMonth(12))
                .hasSameHashCodeAs(RepaymentTerms.proRataByMonth(12))
                .isNotEqualTo(RepaymentTerms.proRataByMonth(24))
                .isNotEqualTo(RepaymentTerms.proRataByDay(12))
                .isNotEqualTo("pro rata by month over 12 months");
    }
}
