package io.github.totalcomp.vesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.allocation.AllocationType;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VestingSchedulesTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private static List<Units> unitsOf(VestingTimeline timeline) {
        return timeline.tranches().stream().map(Tranche::units).toList();
    }

    private static List<LocalDate> datesOf(VestingTimeline timeline) {
        return timeline.tranches().stream().map(Tranche::date).toList();
    }

    private static List<Units> units(String spaced) {
        return Arrays.stream(spaced.split(" ")).map(Units::parse).toList();
    }

    @Test
    void amazonVestsFiftyUnitsOnFourAnniversaries() {
        VestingTimeline timeline = VestingSchedules.amazon().resolve(VestingRequest.of(50, START));
        assertThat(timeline.tranches())
                .containsExactly(
                        Tranche.of(LocalDate.of(2027, 3, 2), 3),
                        Tranche.of(LocalDate.of(2028, 3, 2), 7),
                        Tranche.of(LocalDate.of(2029, 3, 2), 20),
                        Tranche.of(LocalDate.of(2030, 3, 2), 20));
    }

    @Test
    void amazonSemiannualVestsTheLastTwoYearsByHalfYears() {
        VestingTimeline timeline = VestingSchedules.amazonSemiannual().resolve(VestingRequest.of(50, START));
        assertThat(timeline.tranches())
                .containsExactly(
                        Tranche.of(LocalDate.of(2027, 3, 2), 3),
                        Tranche.of(LocalDate.of(2028, 3, 2), 7),
                        Tranche.of(LocalDate.of(2028, 9, 2), 10),
                        Tranche.of(LocalDate.of(2029, 3, 2), 10),
                        Tranche.of(LocalDate.of(2029, 9, 2), 10),
                        Tranche.of(LocalDate.of(2030, 3, 2), 10));
    }

    @Test
    void amazonInFractions() {
        VestingTimeline timeline = VestingSchedules.amazon()
                .withAllocation(AllocationType.FRACTIONAL)
                .resolve(VestingRequest.of(50, START));
        assertThat(unitsOf(timeline)).isEqualTo(units("2.5 7.5 20 20"));
    }

    @Test
    void aCliffReleasesTheTwelveMonthsBeforeItAtOnce() {
        VestingTimeline timeline = VestingSchedules.even(4, VestingFrequency.MONTHLY, Period.ofYears(1))
                .resolve(VestingRequest.of(4_800, START));
        assertThat(timeline.size()).isEqualTo(37);
        assertThat(timeline.tranches().get(0)).isEqualTo(Tranche.of(LocalDate.of(2027, 3, 2), 1_200));
        assertThat(timeline.tranches().subList(1, 37))
                .allMatch(tranche -> tranche.units().equals(Units.of(100)));
        assertThat(timeline.date(1)).isEqualTo(LocalDate.of(2027, 4, 2));
        assertThat(timeline.date(36)).isEqualTo(LocalDate.of(2030, 3, 2));
    }

    @ParameterizedTest
    @CsvSource({
        // Allocation precedes merging: 50 units over 48 months have two leftover units, both before the cliff.
        "FRONT_LOADED,                   14 1 1",
        "BACK_LOADED,                    12 1 1",
        "FRONT_LOADED_TO_SINGLE_TRANCHE, 14 1 1",
        "CUMULATIVE_ROUND_DOWN,          12 1 1",
        "CUMULATIVE_ROUNDING,            13 1 1",
    })
    void unitsAreAllocatedBeforeTheCliffMergesThem(AllocationType type, String firstThree) {
        VestingTimeline timeline = VestingSchedules.even(4, VestingFrequency.MONTHLY)
                .withCliff(Period.ofYears(1))
                .withAllocation(type)
                .resolve(VestingRequest.of(50, START));
        assertThat(unitsOf(timeline).subList(0, 3)).isEqualTo(units(firstThree));
        assertThat(timeline.scheduled()).isEqualTo(Units.of(50));
    }

    @ParameterizedTest
    @CsvSource({
        "1, YEARLY,      0, 10",
        "4, YEARLY,      0, 3 2 3 2",
        "2, SEMI_ANNUAL, 0, 3 2 3 2",
        "1, QUARTERLY,   0, 3 2 3 2",
        "1, QUARTERLY,   7, 5 3 2",
        "1, MONTHLY,    12, 10",
    })
    void evenSchedules(int years, VestingFrequency frequency, int cliffMonths, String expected) {
        VestingTimeline timeline = VestingSchedules.even(years, frequency, Period.ofMonths(cliffMonths))
                .resolve(VestingRequest.of(10, START));
        assertThat(unitsOf(timeline)).isEqualTo(units(expected));
    }

    @Test
    void aCliffBetweenTwoVestingDatesReleasesOnItsOwnDate() {
        VestingTimeline timeline = VestingSchedules.even(1, VestingFrequency.QUARTERLY, Period.ofMonths(7))
                .resolve(VestingRequest.of(10, START));
        assertThat(datesOf(timeline))
                .containsExactly(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 12, 2), LocalDate.of(2027, 3, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-28, 2025-02-28 2025-03-28 2025-04-28 2025-05-28",
        "2025-01-29, 2025-02-28 2025-03-29 2025-04-29 2025-05-29",
        "2025-01-30, 2025-02-28 2025-03-30 2025-04-30 2025-05-30",
        "2025-01-31, 2025-02-28 2025-03-31 2025-04-30 2025-05-31",
        "2024-01-31, 2024-02-29 2024-03-31 2024-04-30 2024-05-31",
        "2024-02-29, 2024-03-29 2024-04-29 2024-05-29 2024-06-29",
        "2025-02-28, 2025-03-28 2025-04-28 2025-05-28 2025-06-28",
    })
    void everyMonthIsCountedFromTheStart(LocalDate start, String expected) {
        VestingTimeline timeline =
                VestingSchedules.even(1, VestingFrequency.MONTHLY).resolve(VestingRequest.of(12, start));
        assertThat(datesOf(timeline).subList(0, 4))
                .isEqualTo(
                        Arrays.stream(expected.split(" ")).map(LocalDate::parse).toList());
    }

    @Test
    void anniversariesOfALeapDayReturnToIt() {
        VestingTimeline timeline = VestingSchedules.even(5, VestingFrequency.YEARLY)
                .resolve(VestingRequest.of(5, LocalDate.of(2024, 2, 29)));
        assertThat(datesOf(timeline))
                .containsExactly(
                        LocalDate.of(2025, 2, 28),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2029, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({
        // A fixed day falls in month start + k, even when fewer full months have passed.
        "2025-01-20,  1, 2025-02-01 2025-03-01 2025-04-01",
        "2025-01-01, 15, 2025-02-15 2025-03-15 2025-04-15",
        "2025-01-05, 29, 2025-02-28 2025-03-29 2025-04-29",
        "2024-01-05, 30, 2024-02-29 2024-03-30 2024-04-30",
        "2025-01-05, 31, 2025-02-28 2025-03-31 2025-04-30",
    })
    void aFixedDayOfTheMonth(LocalDate start, int day, String expected) {
        VestingTimeline timeline = VestingSchedules.even(1, VestingFrequency.MONTHLY)
                .withDayOfMonth(DayOfMonth.of(day))
                .resolve(VestingRequest.of(12, start));
        assertThat(datesOf(timeline).subList(0, 3))
                .isEqualTo(
                        Arrays.stream(expected.split(" ")).map(LocalDate::parse).toList());
    }

    @Test
    void stepsInDaysCountDays() {
        VestingTimeline timeline = VestingSchedules.builder()
                .thenEvery(Period.ofDays(30), 3)
                .holdUntil(Period.ofMonths(2))
                .build()
                .resolve(VestingRequest.of(9, LocalDate.of(2025, 1, 31)));
        assertThat(timeline.tranches())
                .containsExactly(
                        Tranche.of(LocalDate.of(2025, 3, 31), 3),
                        Tranche.of(LocalDate.of(2025, 4, 1), 3),
                        Tranche.of(LocalDate.of(2025, 5, 1), 3));
    }

    @Test
    void theBuilderPutsStepsAfterOneAnother() {
        PortionSchedule custom = VestingSchedules.builder()
                .cliff(Period.ofYears(1), Portion.percent(25))
                .thenEvery(Period.ofMonths(3), 12)
                .allocation(AllocationType.CUMULATIVE_ROUND_DOWN)
                .build();
        VestingTimeline timeline = custom.resolve(VestingRequest.of(1_001, START));
        assertThat(timeline.size()).isEqualTo(13);
        assertThat(timeline.date(2)).isEqualTo(START.plusMonths(18));
        // floor(1001 × (1/4 + 2/16)) = floor(375.375)
        assertThat(timeline.vestedBy(START.plusMonths(18))).isEqualTo(Units.of(375));
        assertThat(custom).hasToString("25% after 1 year, 12 × 6.25% every 3 months (CUMULATIVE_ROUND_DOWN)");
    }

    @Test
    void portionsMayBeSharedOutInParts() {
        PortionSchedule schedule = VestingSchedules.builder()
                .thenEvery(Period.ofMonths(1), 12, Portion.percent(40))
                .thenEvery(Period.ofMonths(1), 12)
                .build();
        assertThat(schedule.unitsByYear(1_000)).containsExactly(400, 600);
        assertThat(schedule).hasToString("12 × 1/30 every 1 month, 12 × 5% every 1 month");
    }

    @Test
    void publishedPercentagesThatDoNotSumNeedAPolicy() {
        List<Portion> published =
                List.of(Portion.percent(33), Portion.percent(33), Portion.percent(22), Portion.percent(11));
        Period year = Period.ofYears(1);
        assertThatThrownBy(() -> VestingSchedules.ofPortions(year, published, PortionSum.EXACT))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "portions must sum to 1, but was 99/100 from [33/100, 33/100, 11/50, 11/100]; correct a portion,"
                                + " or name a policy that rescales them or puts the rest on the last tranche");
        assertThat(VestingSchedules.ofPortions(year, published, PortionSum.RESCALED)
                        .unitsByYear(900))
                .containsExactly(300, 300, 200, 100);
        assertThat(VestingSchedules.ofPortions(year, published, PortionSum.REST_ON_LAST)
                        .unitsByYear(900))
                .containsExactly(297, 297, 198, 108);
    }

    @Test
    void policiesRefuseWhatTheyCannotMend() {
        List<Portion> tooMuch = List.of(Portion.percent(60), Portion.percent(50), Portion.percent(5));
        assertThatThrownBy(() -> PortionSum.REST_ON_LAST.apply(tooMuch))
                .hasMessage("portions before the last must not sum to more than 1, but was 11/10 from [3/5, 1/2, 1/20];"
                        + " correct a portion, or rescale them all");
        assertThatThrownBy(() -> PortionSum.RESCALED.apply(List.of(Portion.NONE)))
                .hasMessage("portions to rescale must sum to more than 0, but was [0]; state a portion above 0");
        assertThatThrownBy(() -> PortionSum.REST_ON_LAST.apply(List.of()))
                .hasMessage("a schedule must have a portion, but was []; state at least one portion");
    }

    @Test
    void unitsByYearNeedNoDates() {
        assertThat(VestingSchedules.amazonSemiannual().unitsByYear(50)).containsExactly(3, 7, 20, 20);
        assertThat(VestingSchedules.even(4, VestingFrequency.MONTHLY, Period.ofMonths(18))
                        .unitsByYear(4_800))
                .containsExactly(0, 2_400, 1_200, 1_200);
        assertThatThrownBy(() -> VestingSchedules.amazon()
                        .withDayOfMonth(DayOfMonth.of(1))
                        .unitsByYear(5))
                .hasMessage(
                        "units by year without dates need whole units and steps in months on the day of the start, but"
                                + " was amazon (day 1); resolve the schedule for a commencement date and count its tranches");
        assertThatThrownBy(() -> VestingSchedules.builder()
                        .thenEvery(Period.ofDays(90), 4)
                        .build()
                        .unitsByYear(5))
                .hasMessageContaining("but was 4 × 25% every 90 days; resolve the schedule");
        assertThatThrownBy(() -> VestingSchedules.amazon().unitsByYear(-1))
                .hasMessage("units must not be negative, but was -1; state zero or more units");
    }

    @Test
    void datesNeedNoUnits() {
        assertThat(VestingSchedules.even(1, VestingFrequency.QUARTERLY, Period.ofMonths(6))
                        .dates(LocalDate.of(2025, 8, 31)))
                .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 5, 31), LocalDate.of(2026, 8, 31));
    }

    @Test
    void illFormedDefinitionsAreRefused() {
        Period month = Period.ofMonths(1);
        assertThatThrownBy(() -> VestingSchedules.even(0, VestingFrequency.YEARLY))
                .hasMessage("an even schedule must run for 1 to 100 years, but was 0; state such a number of years");
        assertThatThrownBy(() -> VestingSchedules.even(1, VestingFrequency.MONTHLY, Period.ofMonths(13)))
                .hasMessage(
                        "a cliff must not come after the last vesting step, 1 year, but was 13 months; shorten the cliff");
        assertThatThrownBy(() -> VestingSchedules.builder()
                        .thenEvery(Period.ofDays(1), 3)
                        .holdUntil(month)
                        .build()
                        .resolve(VestingRequest.of(3, START)))
                .hasMessage(
                        "a cliff must not come after the last vesting step, 3 days, but was 1 month; shorten the cliff");
        assertThatThrownBy(() -> VestingSchedules.builder().thenEvery(month, 1).thenEvery(month, 1))
                .hasMessage(
                        "a portion of the grant must be left for further tranches, but was a sum of 1 already; lower an"
                                + " earlier portion");
        assertThatThrownBy(() -> VestingSchedules.builder().thenEvery(month, 1).cliff(month, Portion.ALL))
                .hasMessage("a cliff must be the first step, but was 1 month; call cliff before any other step");
        assertThatThrownBy(() -> VestingSchedules.builder().thenEvery(month, 0))
                .hasMessage("a schedule must have 1 to 10000 steps, but was 0; state such a number");
        assertThatThrownBy(() -> VestingSchedules.builder().thenEvery(Period.ofYears(30), 4))
                .hasMessageStartingWith("a vesting step must come 0 to 100 years after commencement, but was P");
        assertThatThrownBy(() -> VestingShape.of(List.of(
                        VestingStep.of(Period.ofDays(40), Portion.of(1, 2)), VestingStep.of(month, Portion.of(1, 2)))))
                .hasMessage(
                        "each vesting step must come no earlier than the one before, in months and in days, but was 1 month"
                                + " following 40 days; sort the steps, and do not mix days with months");
        assertThatThrownBy(() -> DayOfMonth.of(32))
                .hasMessage("a day of the month must lie between 1 and 31, but was 32; state such a day, or use"
                        + " DayOfMonth.OF_START");
    }

    @Test
    void schedulesAreValuesThatSayWhatTheyAre() {
        PortionSchedule monthly = VestingSchedules.even(4, VestingFrequency.MONTHLY, Period.ofYears(1));
        assertThat(monthly).hasToString("even 4 years monthly, 1-year cliff");
        assertThat(monthly)
                .isEqualTo(VestingSchedules.even(4, VestingFrequency.MONTHLY).withCliff(Period.ofMonths(12)))
                .hasSameHashCodeAs(VestingSchedules.even(4, VestingFrequency.MONTHLY, Period.ofYears(1)))
                .isNotEqualTo(monthly.withAllocation(AllocationType.FRONT_LOADED))
                .isNotEqualTo(monthly.withDayOfMonth(DayOfMonth.of(31)));
        assertThat(monthly.withAllocation(AllocationType.FRONT_LOADED).withDayOfMonth(DayOfMonth.of(31)))
                .hasToString("even 4 years monthly, 1-year cliff (FRONT_LOADED, day 31 or last)");
        assertThat(VestingSchedules.amazon()).hasToString("amazon");
        assertThat(VestingSchedules.amazonSemiannual().shape())
                .hasToString("5% after 1 year, 15% after 2 years, 4 × 20% every 6 months");
        assertThat(monthly.withName("ours")).hasToString("ours, 1-year cliff");
    }

    @ParameterizedTest
    @CsvSource({
        "FRONT_LOADED,                   0 3 2 0",
        "BACK_LOADED,                    0 2 3 0",
        "FRONT_LOADED_TO_SINGLE_TRANCHE, 0 3 2 0",
        "BACK_LOADED_TO_SINGLE_TRANCHE,  0 2 3 0",
    })
    void aYearInWhichNothingIsPromisedGetsNoLeftoverUnit(AllocationType type, String expected) {
        PortionSchedule schedule = VestingSchedules.ofPortions(
                        Period.ofYears(1), Portion.NONE, Portion.of(1, 2), Portion.of(1, 2), Portion.NONE)
                .withAllocation(type);
        assertThat(schedule.unitsByYear(5))
                .containsExactly(Arrays.stream(expected.split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray());
    }

    @ParameterizedTest
    @CsvSource({
        // 2⁶³ − 1 is the most that a long holds.
        "9223372036854775807, 4611686018427387904 4611686018427387903",
        "9223372036854775808, 4611686018427387904 4611686018427387904",
    })
    void grantsMayExceedALong(String granted, String expected) {
        assertThat(unitsOf(VestingSchedules.even(2, VestingFrequency.YEARLY)
                        .resolve(VestingRequest.of(Units.parse(granted), START))))
                .isEqualTo(units(expected));
    }

    @Test
    void lengthsMayReachTheirLimits() {
        assertThat(VestingSchedules.even(100, VestingFrequency.YEARLY).shape().steps())
                .hasSize(100);
        assertThatThrownBy(() -> VestingSchedules.even(101, VestingFrequency.YEARLY))
                .hasMessageContaining("but was 101;");
        assertThat(VestingStep.of(Period.ofYears(100), Portion.ALL)).hasToString("100% after 100 years");
        assertThatThrownBy(() -> VestingStep.of(Period.ofMonths(1_201), Portion.ALL))
                .hasMessage("a vesting step must come 0 to 100 years after commencement, but was P1201M; state such a"
                        + " period");
        assertThat(VestingStep.of(Period.ofDays(36_600), Portion.ALL)).hasToString("100% after 36600 days");
        assertThatThrownBy(() -> VestingStep.of(Period.ofDays(36_601), Portion.ALL))
                .hasMessageContaining("but was P36601D;");
    }

    @Test
    void aScheduleMayHaveTenThousandSteps() {
        Period day = Period.ofDays(1);
        Portion half = Portion.of(1, 2);
        assertThat(VestingSchedules.builder()
                        .thenEvery(day, 10_000)
                        .build()
                        .shape()
                        .steps())
                .hasSize(10_000);
        assertThatThrownBy(() -> VestingSchedules.builder().thenEvery(day, 10_001))
                .hasMessage("a schedule must have 1 to 10000 steps, but was 10001; state such a number");
        VestingScheduleBuilder most =
                VestingSchedules.builder().thenEvery(day, 6_000, half).thenEvery(day, 3_999, half);
        assertThatThrownBy(() -> most.portions(day, Portion.NONE, Portion.NONE))
                .hasMessage("a schedule must have 1 to 10000 steps, but was 10001; state fewer steps");
        assertThat(most.portions(day, Portion.NONE).build().shape().steps()).hasSize(10_000);
    }

    @Test
    void theRestMayLeaveNothingForTheLastPortion() {
        assertThat(PortionSum.REST_ON_LAST.apply(List.of(Portion.percent(60), Portion.percent(40), Portion.percent(5))))
                .containsExactly(Portion.percent(60), Portion.percent(40), Portion.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        " 0, day of the start, 2025-02-28",
        " 1, day 1,            2025-02-01",
        "28, day 28,           2025-02-28",
        "29, day 29 or last,   2025-02-28",
        "31, day 31 or last,   2025-02-28",
    })
    void aDayOfTheMonthSaysWhatItDoesInShortMonths(int day, String words, LocalDate inFebruary) {
        DayOfMonth choice = day == 0 ? DayOfMonth.OF_START : DayOfMonth.of(day);
        assertThat(choice).hasToString(words);
        assertThat(choice.resolve(LocalDate.of(2025, 1, 31), 1)).isEqualTo(inFebruary);
    }

    @Test
    void daysOfTheMonthAreValues() {
        assertThat(DayOfMonth.of(15))
                .isEqualTo(DayOfMonth.of(15))
                .hasSameHashCodeAs(DayOfMonth.of(15))
                .isNotEqualTo(DayOfMonth.of(16))
                .isNotEqualTo(15)
                .doesNotHaveSameHashCodeAs(DayOfMonth.of(16));
    }

    @Test
    void shapesAreValues() {
        VestingShape quarterly =
                VestingSchedules.even(1, VestingFrequency.QUARTERLY).shape();
        VestingShape held = quarterly.withCliff(Period.ofMonths(6));
        assertThat(quarterly)
                .isEqualTo(held.withCliff(Period.ZERO))
                .hasSameHashCodeAs(held.withCliff(Period.ZERO))
                .isNotEqualTo(held)
                .isNotEqualTo(VestingSchedules.amazon().shape())
                .isNotEqualTo(quarterly.steps())
                .doesNotHaveSameHashCodeAs(held);
    }

    @Test
    void schedulesThatDifferHaveOtherHashCodes() {
        assertThat(VestingSchedules.amazon())
                .doesNotHaveSameHashCodeAs(VestingSchedules.amazonSemiannual())
                .isNotEqualTo(VestingSchedules.amazon().withName("ours"));
    }

    @Test
    void aCliffInMonthsIsSaidInTheSingular() {
        assertThat(VestingSchedules.even(4, VestingFrequency.MONTHLY, Period.ofMonths(18)))
                .hasToString("even 4 years monthly, 18-month cliff");
    }
}
