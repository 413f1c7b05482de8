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
import io.github.totalcomp.vesting.allocation.AllocationType;
import io.github.totalcomp.vesting.ocf.OcfAmount;
import io.github.totalcomp.vesting.ocf.OcfCondition;
import io.github.totalcomp.vesting.ocf.OcfTrigger;
import io.github.totalcomp.vesting.ocf.OcfVestingTerms;
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

    private static AcceleratingSchedule halfOnSale(VestingSchedule schedule) {
        return AcceleratingSchedule.onEvent(
                schedule, "sale", Acceleration.ofPortion(Portion.of(1, 2), AcceleratedTranches.SOONEST));
    }

    @Test
    void wholeUnitsStayWholeAndDividedOnesAreDividedFurther() {
        // Half of 75 is 37.5.
        assertThat(halfOnSale(YEARLY)
                        .resolve(with(VestingEvent.of("sale", SALE)))
                        .vestedBy(SALE))
                .isEqualTo(Units.of(25 + 37));
        // 50 units divided exactly: 2.5 vested; half of 47.5 is 23.75.
        VestingSchedule divided = VestingSchedules.amazon().withAllocation(AllocationType.FRACTIONAL);
        VestingRequest fifty = VestingRequest.builder()
                .units(Units.of(50))
                .commencement(START)
                .addEvents(VestingEvent.of("sale", SALE))
                .build();
        assertThat(halfOnSale(divided).resolve(fifty).vestedBy(SALE)).isEqualTo(Units.parse("26.25"));
    }

    @Test
    void theScheduleBeneathSeesEveryEventButTheTrigger() {
        OcfVestingTerms onListing = OcfVestingTerms.of(
                "listing",
                AllocationType.CUMULATIVE_ROUND_DOWN,
                OcfCondition.of("listing", OcfTrigger.EVENT, new OcfAmount.OfGrant(Portion.of(1, 4))));
        VestingTimeline timeline =
                halfOnSale(onListing).resolve(with(VestingEvent.of("listing", START), VestingEvent.of("sale", SALE)));
        // A quarter on the listing; half of the other 75 on the sale, rounded down.
        assertThat(told(timeline)).isEqualTo("2026-01-01 25, 2027-07-01 37");
    }

    @Test
    void aTriggerHasAName() {
        assertThatThrownBy(() -> AcceleratingSchedule.onEvent(YEARLY, " ", Acceleration.ofAll()))
                .hasMessage(
                        "an event's name must be 1 to 200 characters without control characters, but was \" \"; state a"
                                + " short plain text");
    }

    @Test
    void anAccelerationIsByOneMonthToAHundredYears() {
        assertThat(told(Acceleration.ofMonths(1).apply(TIMELINE, LocalDate.of(2027, 12, 1))))
                .isEqualTo("2027-01-01 25, 2027-12-01 25, 2029-01-01 25, 2030-01-01 25");
        assertThat(told(Acceleration.ofMonths(1_200).apply(TIMELINE, SALE))).isEqualTo("2027-01-01 25, 2027-07-01 75");
        assertThatThrownBy(() -> Acceleration.ofMonths(1_201)).hasMessageContaining("but was 1201;");
    }

    @Test
    void accelerationsAreValues() {
        Acceleration half = Acceleration.ofPortion(Portion.of(1, 2), AcceleratedTranches.LAST);
        assertThat(half)
                .isEqualTo(Acceleration.ofPortion(Portion.percent(50), AcceleratedTranches.LAST))
                .hasSameHashCodeAs(Acceleration.ofPortion(Portion.percent(50), AcceleratedTranches.LAST))
                .isNotEqualTo(Acceleration.ofPortion(Portion.of(1, 3), AcceleratedTranches.LAST))
                .isNotEqualTo(Acceleration.ofPortion(Portion.of(1, 2), AcceleratedTranches.SOONEST))
                .isNotEqualTo("accelerate 1/2 of the unvested, reducing LAST")
                .doesNotHaveSameHashCodeAs(Acceleration.ofAll());
        assertThat(Acceleration.ofMonths(5))
                .isNotEqualTo(Acceleration.ofUnits(Units.of(5), AcceleratedTranches.SOONEST));
    }

    @Test
    void acceleratingSchedulesAreValues() {
        AcceleratingSchedule half = halfOnSale(YEARLY);
        assertThat(half)
                .isEqualTo(halfOnSale(YEARLY))
                .hasSameHashCodeAs(halfOnSale(YEARLY))
                .isNotEqualTo(halfOnSale(VestingSchedules.amazon()))
                .isNotEqualTo(AcceleratingSchedule.onEvent(YEARLY, "sale", Acceleration.ofAll()))
                .doesNotHaveSameHashCodeAs(halfOnSale(VestingSchedules.amazon()));
        assertThat(AcceleratingSchedule.onSecondEvent(YEARLY, "a", "b", Period.ofDays(1), Acceleration.ofAll()))
                .isNotEqualTo(
                        AcceleratingSchedule.onSecondEvent(YEARLY, "a", "b", Period.ofDays(2), Acceleration.ofAll()))
                .isNotEqualTo(
                        AcceleratingSchedule.onSecondEvent(YEARLY, "a", "c", Period.ofDays(1), Acceleration.ofAll()));
    }
}
