package io.github.totalcomp.vesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingScheduleException;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Units;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CustomScheduleTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    /** Half of the grant, rounded up, after each of two years. */
    private static final class Halves implements VestingSchedule {
        @Override
        public VestingTimeline resolve(VestingRequest request) {
            long first = (request.units().toLong() + 1) / 2;
            return VestingTimeline.of(
                    request,
                    List.of(
                            Tranche.of(request.commencement().plusYears(1), first),
                            Tranche.of(
                                    request.commencement().plusYears(2),
                                    request.units().toLong() - first)));
        }
    }

    @Test
    void aClassAndALambdaServeAGrant() {
        VestingSchedule atOnce =
                request -> VestingTimeline.of(request, List.of(Tranche.of(request.commencement(), request.units())));
        assertThat(EquityGrant.ofUnits(9, new Halves()).timeline(START).tranches())
                .containsExactly(Tranche.of(START.plusYears(1), 5), Tranche.of(START.plusYears(2), 4));
        assertThat(EquityGrant.ofUnits(9, atOnce).timeline(START).tranches()).containsExactly(Tranche.of(START, 9));
    }

    static List<Arguments> schedulesThatBreakALaw() {
        VestingSchedule tooFew = request -> VestingTimeline.of(request, List.of(Tranche.of(START, 8)));
        VestingSchedule tooMany =
                request -> VestingTimeline.of(request, List.of(Tranche.of(START, 5), Tranche.of(START.plusDays(1), 5)));
        VestingSchedule backwards =
                request -> VestingTimeline.of(request, List.of(Tranche.of(START.plusDays(1), 5), Tranche.of(START, 4)));
        VestingSchedule negative =
                request -> VestingTimeline.ofWhole(request, new LocalDate[] {START, START}, new long[] {10, -1});
        VestingSchedule another =
                request -> VestingTimeline.of(VestingRequest.of(5, START), List.of(Tranche.of(START, 5)));
        return List.of(
                Arguments.of(
                        tooFew,
                        "tranches must sum to the grant of 9 units, but was 8; allocate the whole grant, or use"
                                + " VestingTimeline.partial for what waits for an event"),
                Arguments.of(
                        tooMany,
                        "tranches must not exceed the grant of 9 units, but was 10; allocate the grant itself,"
                                + " not each tranche alone"),
                Arguments.of(
                        backwards,
                        "tranches must be in dated order, but was 2026-03-02 after 2026-03-03; sort the tranches"
                                + " by date"),
                Arguments.of(
                        negative,
                        "a tranche must not be negative, but was -1 units on 2026-03-02; let every tranche vest"
                                + " zero or more"),
                Arguments.of(
                        another,
                        "a schedule must answer for the 9 units it was asked about, but was 5; build the timeline"
                                + " from the request that the schedule is given"));
    }

    @ParameterizedTest
    @MethodSource("schedulesThatBreakALaw")
    void aScheduleThatBreaksALawIsRefusedByName(VestingSchedule schedule, String message) {
        EquityGrant grant = EquityGrant.ofUnits(9, schedule);
        assertThatThrownBy(() -> grant.timeline(START))
                .isInstanceOf(VestingScheduleException.class)
                .hasMessage(message);
    }

    @Test
    void aScheduleThatForgetsTheGrantDateIsRefused() {
        VestingSchedule forgetful = request -> VestingTimeline.of(
                VestingRequest.of(request.units(), request.commencement()),
                List.of(Tranche.of(request.commencement(), request.units())));
        EquityGrant grant = EquityGrant.builder()
                .units(Units.of(9))
                .schedule(forgetful)
                .grantDate(START.plusDays(7))
                .build();
        assertThatThrownBy(() -> grant.timeline(START))
                .hasMessage(
                        "no tranche may come before the grant date 2026-03-09, but was 2026-03-02 9; build the timeline from"
                                + " the request that the schedule is given");
    }

    @Test
    void aScheduleThatReturnsNothingIsRefused() {
        assertThatThrownBy(() -> EquityGrant.ofUnits(9, request -> null).timeline(START))
                .isInstanceOf(VestingScheduleException.class)
                .hasMessageStartingWith("a schedule must return a timeline, but was null");
    }
}
