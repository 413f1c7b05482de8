package io.github.totalcomp.vesting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingTimeline;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vesting day of every month for ten years, by a table worked by hand for common years and leap years. */
class TenYearsOfDatesTest {

    private static final Set<Integer> LEAP_YEARS = Set.of(2024, 2028, 2032, 2036);

    @ParameterizedTest
    @CsvSource({
        // start        Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec in a common year, and the day in a leap February
        "2025-01-28, 28 28 28 28 28 28 28 28 28 28 28 28, 28",
        "2025-01-29, 29 28 29 29 29 29 29 29 29 29 29 29, 29",
        "2025-01-30, 30 28 30 30 30 30 30 30 30 30 30 30, 29",
        "2025-01-31, 31 28 31 30 31 30 31 31 30 31 30 31, 29",
        "2024-02-29, 29 28 29 29 29 29 29 29 29 29 29 29, 29",
    })
    void everyMonthForTenYears(LocalDate start, String commonYear, int leapFebruary) {
        int[] days =
                Arrays.stream(commonYear.split(" ")).mapToInt(Integer::parseInt).toArray();
        VestingTimeline timeline =
                VestingSchedules.even(10, VestingFrequency.MONTHLY).resolve(VestingRequest.of(120, start));
        assertThat(timeline.size()).isEqualTo(120);
        int year = start.getYear();
        int month = start.getMonthValue();
        for (int i = 0; i < 120; i++) {
            month++;
            if (month == 13) {
                month = 1;
                year++;
            }
            int day = month == 2 && LEAP_YEARS.contains(year) ? leapFebruary : days[month - 1];
            assertThat(timeline.date(i)).isEqualTo(LocalDate.of(year, month, day));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-28, 28 28 28 28 28 28 28 28 28 28",
        "2025-01-31, 31 31 31 31 31 31 31 31 31 31",
        // Anniversaries of 29 February, 2025 to 2034.
        "2024-02-29, 28 28 28 29 28 28 28 29 28 28",
    })
    void everyAnniversaryForTenYears(LocalDate start, String expected) {
        VestingTimeline timeline =
                VestingSchedules.even(10, VestingFrequency.YEARLY).resolve(VestingRequest.of(10, start));
        String[] days = expected.split(" ");
        for (int i = 0; i < days.length; i++) {
            assertThat(timeline.date(i))
                    .isEqualTo(LocalDate.of(start.getYear() + i + 1, start.getMonthValue(), Integer.parseInt(days[i])));
        }
    }
}
