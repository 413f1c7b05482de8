package io.github.totalcomp.vesting.acceleration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingEvent;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.VestingFrequency;
import io.github.totalcomp.vesting.VestingSchedules;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccelerationTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final VestingSchedule YEARLY = VestingSchedules.even(4, VestingFrequency.YEARLY);
    private static final VestingTimeline TIMELINE = YEARLY.resolve(VestingRequest.of(100, START));
    private static final LocalDate SALE = LocalDate.of(2027, 7, 1);

    private static String told(VestingTimeline timeline) {
        return String.join(
                ", ", timeline.tranches().stream().map(Tranche::toString).toList());
    }

    @Test
    void everythingVestsOnTheDay() {
        assertThat(told(Acceleration.ofAll().apply(TIMELINE, SALE))).isEqualTo("2027-01-01 25, 2027-07-01 75");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SOONEST  | 2027-01-01 25, 2027-07-01 37, 2029-01-01 13, 2030-01-01 25",
                "LAST     | 2027-01-01 25, 2027-07-01 37, 2028-01-01 25, 2029-01-01 13",
                "PRO_RATA | 2027-01-01 25, 2027-07-01 37, 2028-01-01 12, 2029-01-01 13, 2030-01-01 13",
            })
    void halfOfTheUnvestedComesOffTheStatedTranches(AcceleratedTranches reduced, String expected) {
        Acceleration half = Acceleration.ofPortion(Portion.of(1, 2), reduced);
        assertThat(told(half.apply(TIMELINE, SALE))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void aFractionalAccelerationOfWholeTranchesLosesNothing(AcceleratedTranches reduced) {
        Acceleration some = Acceleration.ofUnits(Units.parse("2.5"), reduced);
        assertThat(some.apply(TIMELINE, SALE).scheduled()).isEqualTo(Units.of(100));
    }

    @Test
    void exactFractionsAreAcceleratedWhereTheyAreAskedFor() {
        VestingSchedule half = AcceleratingSchedule.onEvent(
                YEARLY, "sale", Acceleration.ofPortion(Portion.of(1, 2), AcceleratedTranches.SOONEST));
        VestingRequest request = VestingRequest.builder()
                .units(Units.of(100))
                .commencement(START)
                .addEvents(VestingEvent.of("sale", SALE))
                .fractional(true)
                .build();
        assertThat(half.resolve(request).vestedBy(SALE)).isEqualTo(Units.parse("62.5"));
    }

    @Test
    void anEventBeforeCommencementAcceleratesOnCommencement() {
        VestingSchedule half = AcceleratingSchedule.onEvent(
                YEARLY, "sale", Acceleration.ofPortion(Portion.of(1, 2), AcceleratedTranches.SOONEST));
        VestingRequest request = VestingRequest.builder()
                .units(Units.of(100))
                .commencement(START)
                .addEvents(VestingEvent.of("sale", START.minusYears(10)))
                .build();
        assertThat(half.resolve(request).tranches().get(0)).isEqualTo(Tranche.of(START, 50));
    }

    @Test
    void aDoubleTriggerNeedsTwoEventsInOrder() {
        assertThatThrownBy(() -> AcceleratingSchedule.onSecondEvent(
                        YEARLY, "sale", "sale", Period.ofYears(1), Acceleration.ofAll()))
                .hasMessage("a double trigger needs two events, but was \"sale\" twice; name another second event");
        assertThatThrownBy(() -> AcceleratingSchedule.onSecondEvent(
                        YEARLY, "sale", "dismissal", Period.ofDays(-1), Acceleration.ofAll()))
                .hasMessageStartingWith("the time within which the second event counts must not be negative");
    }

    @Test
    void monthsBringForwardWhatWouldVestWithinThem() {
        assertThat(told(Acceleration.ofMonths(12).apply(TIMELINE, SALE)))
                .isEqualTo("2027-01-01 25, 2027-07-01 25, 2029-01-01 25, 2030-01-01 25");
        assertThat(told(Acceleration.ofMonths(6).apply(TIMELINE, SALE))).startsWith("2027-01-01 25, 2027-07-01 25,");
        assertThat(Acceleration.ofMonths(5).apply(TIMELINE, SALE)).isEqualTo(TIMELINE);
        assertThatThrownBy(() -> Acceleration.ofMonths(0))
                .hasMessage("an acceleration by months must be by 1 to 1200, but was 0; state such a number of months");
    }

    @Test
    void aNumberOfUnitsIsNeverMoreThanIsUnvested() {
        assertThat(told(Acceleration.ofUnits(Units.of(30), AcceleratedTranches.SOONEST)
                        .apply(TIMELINE, SALE)))
                .isEqualTo("2027-01-01 25, 2027-07-01 30, 2029-01-01 20, 2030-01-01 25");
        assertThat(told(Acceleration.ofUnits(Units.of(300), AcceleratedTranches.LAST)
                        .apply(TIMELINE, SALE)))
                .isEqualTo("2027-01-01 25, 2027-07-01 75");
    }

    @Test
    void unitsThatNoTrancheCoversAreUsedUpLast() {
        VestingTimeline waiting =
                VestingTimeline.partial(VestingRequest.of(100, START), List.of(Tranche.of(START.plusYears(2), 40)));
        VestingTimeline timeline = Acceleration.ofPortion(Portion.of(1, 2), AcceleratedTranches.SOONEST)
                .apply(waiting, SALE);
        assertThat(told(timeline)).isEqualTo("2027-07-01 50");
        assertThat(timeline.unscheduled()).isEqualTo(Units.of(50));
    }

    @Test
    void aSingleTriggerActsOnTheDayOfItsEvent() {
        VestingSchedule schedule = AcceleratingSchedule.onEvent(YEARLY, "sale", Acceleration.ofAll());
        VestingRequest request = VestingRequest.of(100, START);
        assertThat(schedule.resolve(request)).isEqualTo(TIMELINE);
        assertThat(told(schedule.resolve(with(VestingEvent.of("sale", SALE)))))
                .isEqualTo("2027-01-01 25, 2027-07-01 75");
        assertThat(schedule)
                .hasToString("even 4 years yearly; on sale accelerate all, reducing SOONEST")
                .isEqualTo(AcceleratingSchedule.onEvent(YEARLY, "sale", Acceleration.ofAll()));
    }

    @ParameterizedTest
    @CsvSource({
        // The dismissal must follow the sale within a year.
        "2027-07-01, true",
        "2028-07-01, true",
        "2028-07-02, false",
        "2027-06-30, false",
    })
    void aDoubleTriggerNeedsTheSecondEventSoonAfterTheFirst(LocalDate dismissal, boolean accelerates) {
        VestingSchedule schedule = AcceleratingSchedule.onSecondEvent(
                YEARLY, "sale", "dismissal", Period.ofYears(1), Acceleration.ofAll());
        VestingTimeline timeline =
                schedule.resolve(with(VestingEvent.of("sale", SALE), VestingEvent.of("dismissal", dismissal)));
        assertThat(timeline.vestedBy(dismissal).equals(Units.of(100))).isEqualTo(accelerates);
        assertThat(schedule.resolve(with(VestingEvent.of("dismissal", dismissal))))
                .isEqualTo(TIMELINE);
    }

    @Test
    void aTriggerBeforeTheGrantActsOnTheGrantDate() {
        VestingSchedule schedule = AcceleratingSchedule.onEvent(YEARLY, "sale", Acceleration.ofAll());
        VestingRequest request = VestingRequest.builder()
                .units(Units.of(100))
                .commencement(START)
                .grantDate(LocalDate.of(2028, 6, 1))
                .addEvents(VestingEvent.of("sale", SALE))
                .build();
        assertThat(told(VestingTimeline.checked(schedule, request))).isEqualTo("2028-06-01 100");
    }

    private static VestingRequest with(VestingEvent... events) {
        return VestingRequest.builder()
                .units(Units.of(100))
                .commencement(START)
                .addAllEvents(List.of(events))
                .build();
    }
}
