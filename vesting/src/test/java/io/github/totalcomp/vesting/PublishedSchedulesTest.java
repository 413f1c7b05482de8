package io.github.totalcomp.vesting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedSchedulesTest {

    @ParameterizedTest
    @CsvSource({
        // name, tranches, months to the first, units of 4,800 by year
        "google-2021, 48,  1, 1584 1584 1056 576",
        "google-2024, 48,  1, 1824 1536 960 480",
        "meta,        16,  3, 1200 1200 1200 1200",
        "nvidia,      16,  3, 1920 1440 960 480",
        "doordash,    16,  3, 1920 1440 960 480",
        "pinterest,   12,  3, 2400 1584 816",
        "snap-1y,     12,  1, 4800",
        "snap-3y,     36,  1, 1600 1600 1600",
        "snap-4y,     48,  1, 1200 1200 1200 1200",
        "lyft,         4,  3, 4800",
        "microsoft,   13, 12, 1200 1200 1200 1200",
        "uber,        16,  3, 1680 1440 960 720",
        "apple,        8,  6, 1200 1200 1200 1200",
        "stripe,       4,  3, 4800",
        "coinbase,     4,  3, 4800",
        "amazon,       4, 12, 240 720 1920 1920",
        "amazon-semiannual, 6, 12, 240 720 1920 1920",
    })
    void everyNamedScheduleGivesItsUnitsByYear(String name, int tranches, int monthsToFirst, String byYear) {
        PortionSchedule schedule = (PortionSchedule) VestingCatalog.standard().get(name);
        LocalDate start = LocalDate.of(2026, 3, 2);
        VestingTimeline timeline = schedule.resolve(VestingRequest.of(4_800, start));
        assertThat(schedule).hasToString(name);
        assertThat(timeline.size()).isEqualTo(tranches);
        assertThat(timeline.date(0)).isEqualTo(start.plusMonths(monthsToFirst));
        assertThat(schedule.unitsByYear(4_800))
                .containsExactly(Arrays.stream(byYear.split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray());
    }

    @Test
    void everyNameOfTheStandardCatalogueIsInTheTableAbove() {
        assertThat(VestingCatalog.standard().names()).hasSize(17);
    }

    @Test
    void portionsWithinAYearAreExact() {
        assertThat(PublishedSchedules.google2021().shape().portions().subList(11, 13))
                .containsExactly(Portion.of(33, 1_200), Portion.of(33, 1_200));
        assertThat(PublishedSchedules.snap(3).shape().portions()).containsOnly(Portion.of(1, 36));
        assertThat(PublishedSchedules.pinterest(VestingFrequency.YEARLY).shape().portions())
                .extracting(Portion::value)
                .containsExactly(Rational.of(1, 2), Rational.of(33, 100), Rational.of(17, 100));
    }
}
