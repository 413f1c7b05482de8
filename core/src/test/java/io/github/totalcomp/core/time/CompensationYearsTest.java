package io.github.totalcomp.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompensationYearsTest {

    @ParameterizedTest
    @CsvSource({
        // start, vest, year: what vests on an anniversary belongs to the year it completes
        "2026-03-02, 2026-03-02, 1",
        "2026-03-02, 2027-03-02, 1",
        "2026-03-02, 2027-03-03, 2",
        "2026-03-02, 2030-03-02, 4",
        "2026-03-02, 2030-03-03, 5",
        "2026-03-02, 2020-01-01, 1",
        "2024-02-29, 2025-02-28, 1",
        "2024-02-29, 2025-03-01, 2",
        "2024-02-29, 2028-02-28, 4",
        "2024-02-29, 2028-02-29, 4",
        "2024-02-29, 2028-03-01, 5",
        "2023-12-31, 2024-01-01, 1",
        "2023-12-31, 2024-12-31, 1"
    })
    void anniversaryVestBelongsToTheYearItCompletes(LocalDate start, LocalDate vest, int year) {
        assertThat(CompensationYears.from(start).yearOfVest(vest)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, 1",
        "2026-03-02, 2027-03-01, 1",
        "2026-03-02, 2027-03-02, 2",
        "2024-02-29, 2025-02-27, 1",
        "2024-02-29, 2025-02-28, 2",
        "2024-02-29, 2028-02-28, 4",
        "2024-02-29, 2028-02-29, 5"
    })
    void accrualOfAYearEndsBeforeItsAnniversary(LocalDate start, LocalDate day, int year) {
        assertThat(CompensationYears.from(start).yearOfAccrual(day)).isEqualTo(year);
    }

    @Test
    void aLeapDayStartFallsBackAndReturnsWithoutDrift() {
        CompensationYears years = CompensationYears.from(LocalDate.of(2024, 2, 29));
        assertThat(years.anniversary(1)).isEqualTo("2025-02-28");
        assertThat(years.anniversary(3)).isEqualTo("2027-02-28");
        assertThat(years.anniversary(4)).isEqualTo("2028-02-29");
        assertThat(years.daysIn(1)).isEqualTo(365);
        assertThat(years.daysIn(4)).isEqualTo(366);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-01, 0",
        "2026-01-01, 2026-07-01, 181/365",
        "2026-01-01, 2027-01-01, 1",
        "2027-03-01, 2028-02-29, 365/366",
        "2026-01-01, 2029-07-01, 1276/365"
    })
    void yearsAreAnniversariesPlusDaysOverDaysOfThatYear(LocalDate start, LocalDate date, String years) {
        assertThat(CompensationYears.from(start).yearsUntil(date)).hasToString(years);
    }

    @Test
    void nothingAccruesBeforeTheStart() {
        CompensationYears years = CompensationYears.from(LocalDate.of(2026, 3, 2));
        assertThatThrownBy(() -> years.yearOfAccrual(LocalDate.of(2026, 3, 1)))
                .hasMessage("a day worked must not be before the start date 2026-03-02, but was 2026-03-01; correct"
                        + " the date");
        assertThatThrownBy(() -> CompensationYears.from(LocalDate.MAX))
                .hasMessageStartingWith("a start date must lie in the years 1 to 9000, but was +999999999-12-31");
        assertThat(years).isEqualTo(CompensationYears.from(years.start())).hasToString("years from 2026-03-02");
        assertThat(years.hashCode())
                .isEqualTo(CompensationYears.from(years.start()).hashCode());
    }

    @Test
    void aStartLiesInTheYearsOneToNineThousand() {
        assertThat(CompensationYears.from(LocalDate.of(1, 1, 1)).start()).isEqualTo("0001-01-01");
        assertThat(CompensationYears.from(LocalDate.of(9000, 12, 31)).start()).isEqualTo("9000-12-31");
        assertThatThrownBy(() -> CompensationYears.from(LocalDate.of(0, 12, 31)))
                .hasMessageContaining("but was 0000-12-31;");
        assertThatThrownBy(() -> CompensationYears.from(LocalDate.of(9001, 1, 1)))
                .hasMessageContaining("but was 9001-01-01;");
    }

    @Test
    void yearsFromAnotherStartAreOtherYears() {
        CompensationYears years = CompensationYears.from(LocalDate.of(2026, 3, 2));
        CompensationYears later = CompensationYears.from(LocalDate.of(2026, 3, 3));
        assertThat(years).isNotEqualTo(later).isNotEqualTo(years.start());
        assertThat(years.hashCode()).isNotEqualTo(later.hashCode());
    }
}
