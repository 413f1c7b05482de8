package io.github.totalcomp.core.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.quantity.Units;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VestingTimelineTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final VestingRequest TEN = VestingRequest.of(10, START);

    private static Tranche in(int years, long units) {
        return Tranche.of(START.plusYears(years), units);
    }

    @Test
    void theDateItselfCountsAsVested() {
        VestingTimeline timeline = VestingTimeline.of(TEN, List.of(in(1, 4), in(2, 6)));
        assertThat(timeline.vestedBy(START.plusYears(1).minusDays(1))).isEqualTo(Units.ZERO);
        assertThat(timeline.vestedBy(START.plusYears(1))).isEqualTo(Units.of(4));
        assertThat(timeline.unvestedAfter(START.plusYears(1))).isEqualTo(Units.of(6));
        assertThat(timeline.nextAfter(START.plusYears(1))).contains(in(2, 6));
        assertThat(timeline.nextAfter(START.plusYears(2))).isEmpty();
    }

    @Test
    void sameDatesMergeAndEmptyTranchesAreLeftOut() {
        VestingTimeline timeline = VestingTimeline.of(TEN, List.of(in(1, 1), in(1, 3), in(2, 0), in(3, 6)));
        assertThat(timeline.tranches()).containsExactly(in(1, 4), in(3, 6));
        assertThat(timeline.size()).isEqualTo(2);
        assertThat(timeline.wholeUnits(0)).isEqualTo(4);
        assertThat(timeline.date(1)).isEqualTo(START.plusYears(3));
    }

    @Test
    void whatIsDatedBeforeTheGrantIsReleasedOnTheGrantDate() {
        LocalDate granted = START.plusMonths(30);
        VestingRequest request = VestingRequest.builder()
                .units(Units.of(10))
                .commencement(START)
                .grantDate(granted)
                .build();
        assertThat(VestingTimeline.of(request, List.of(in(1, 2), in(2, 3), in(3, 5)))
                        .tranches())
                .containsExactly(Tranche.of(granted, 5), in(3, 5));
    }

    @Test
    void fractionsAreKeptExactly() {
        VestingRequest request = VestingRequest.of(Units.parse("10/3"), START);
        VestingTimeline timeline = VestingTimeline.of(
                request,
                List.of(
                        Tranche.of(START, Units.parse("1/3")),
                        Tranche.of(START, Units.parse("2/3")),
                        Tranche.of(START.plusDays(1), Units.parse("7/3"))));
        assertThat(timeline.isWhole()).isFalse();
        assertThat(timeline.units(0)).isEqualTo(Units.of(1));
        assertThat(timeline.wholeUnits(0)).isEqualTo(1);
        assertThat(timeline.vestedBy(START.plusDays(1))).isEqualTo(request.units());
        assertThatThrownBy(() -> timeline.wholeUnits(1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void whatWaitsForAnEventIsUnscheduled() {
        VestingTimeline timeline = VestingTimeline.partial(TEN, List.of(in(1, 4)));
        assertThat(timeline.scheduled()).isEqualTo(Units.of(4));
        assertThat(timeline.unscheduled()).isEqualTo(Units.of(6));
    }

    @Test
    void aTimelineThatBreaksALawIsRefusedByName() {
        assertThatThrownBy(() -> VestingTimeline.of(TEN, List.of(in(2, 4), in(1, 6))))
                .isInstanceOf(VestingScheduleException.class)
                .hasMessage("tranches must be in dated order, but was 2027-03-02 after 2028-03-02; sort the tranches"
                        + " by date");
        assertThatThrownBy(() -> VestingTimeline.of(TEN, List.of(in(1, 4), in(2, 5))))
                .hasMessage("tranches must sum to the grant of 10 units, but was 9; allocate the whole grant, or use"
                        + " VestingTimeline.partial for what waits for an event");
        assertThatThrownBy(() -> VestingTimeline.partial(TEN, List.of(in(1, 4), in(2, 7))))
                .hasMessage("tranches must not exceed the grant of 10 units, but was 11; allocate the grant itself,"
                        + " not each tranche alone");
        assertThatThrownBy(() ->
                        VestingTimeline.ofWhole(TEN, new LocalDate[] {START, START.plusDays(1)}, new long[] {11, -1}))
                .hasMessage("a tranche must not be negative, but was -1 units on 2026-03-03; let every tranche vest"
                        + " zero or more");
        assertThatThrownBy(() -> VestingTimeline.ofWhole(TEN, new LocalDate[] {START}, new long[] {5, 5}))
                .hasMessage("a timeline needs one date for each tranche, but was 1 dates for 2 tranches; give both"
                        + " arrays one length");
        assertThatThrownBy(() -> VestingTimeline.ofWhole(
                        TEN, new LocalDate[] {START, START}, new long[] {Long.MAX_VALUE, Long.MAX_VALUE}))
                .hasMessageContaining("but was more units than a long holds");
        assertThatThrownBy(() -> VestingTimeline.of(TEN, List.of(in(1, 10))).requireFor(TEN.withUnits(Units.of(9))))
                .hasMessage("a schedule must answer for the 9 units it was asked about, but was 10; build the timeline"
                        + " from the request that the schedule is given");
    }

    @Test
    void arraysGivenAreCopied() {
        LocalDate[] dates = {START};
        long[] units = {10};
        VestingTimeline timeline = VestingTimeline.ofWhole(TEN, dates, units);
        dates[0] = START.plusYears(9);
        units[0] = 0;
        assertThat(timeline.tranches()).containsExactly(Tranche.of(START, 10));
    }

    @Test
    void equalByValueAndReadable() {
        VestingTimeline timeline = VestingTimeline.of(TEN, List.of(in(1, 4), in(2, 6)));
        VestingTimeline same = VestingTimeline.of(TEN, List.of(in(1, 4), in(2, 6)));
        assertThat(timeline).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(timeline).isNotEqualTo(VestingTimeline.of(TEN, List.of(in(1, 5), in(2, 5))));
        assertThat(timeline).hasToString("""
                        Date        Units  Vested
                        -------------------------
                        2027-03-02      4       4
                        2028-03-02      6      10""");
    }

    @Test
    void emptyTranchesOnDaysOfTheirOwnAreLeftOut() {
        VestingTimeline timeline = VestingTimeline.ofWhole(
                TEN, new LocalDate[] {START, START.plusDays(1), START.plusDays(2)}, new long[] {4, 0, 6});
        assertThat(timeline.tranches()).containsExactly(Tranche.of(START, 4), Tranche.of(START.plusDays(2), 6));
    }

    @Test
    void aTimelineOfEmptyTranchesHasNone() {
        VestingTimeline timeline = VestingTimeline.ofWhole(TEN, new LocalDate[] {START}, new long[] {0});
        assertThat(timeline.tranches()).isEmpty();
        assertThat(timeline).isEqualTo(VestingTimeline.partial(TEN, List.of()));
    }

    @Test
    void releaseOnTheGrantDateNeedsNothingToMergeWith() {
        VestingRequest request = VestingRequest.builder()
                .units(Units.of(10))
                .commencement(START)
                .grantDate(START.plusMonths(30))
                .build();
        assertThat(VestingTimeline.of(request, List.of(in(1, 2), in(3, 8))).tranches())
                .containsExactly(Tranche.of(START.plusMonths(30), 2), in(3, 8));
    }

    @Test
    void fractionsMayNotExceedTheGrantEither() {
        VestingRequest request = VestingRequest.of(Units.parse("10/3"), START);
        Tranche tooMuch = Tranche.of(START, Units.parse("7/2"));
        assertThatThrownBy(() -> VestingTimeline.partial(request, List.of(tooMuch)))
                .hasMessageStartingWith("tranches must not exceed the grant of 10/3 units, but was 7/2;");
    }

    @Test
    void wholeTranchesMayBePartOfAFractionAndOfMoreThanALongHolds() {
        LocalDate[] dates = {START};
        assertThat(VestingTimeline.ofWhole(VestingRequest.of(Units.parse("10/3"), START), dates, new long[] {3})
                        .unscheduled())
                .isEqualTo(Units.parse("1/3"));
        VestingRequest beyond = VestingRequest.of(Units.parse("9223372036854775808"), START);
        assertThat(VestingTimeline.ofWhole(beyond, dates, new long[] {Long.MAX_VALUE})
                        .unscheduled())
                .isEqualTo(Units.of(1));
    }

    @Test
    void aTimelineHasAtMostAHundredThousandTranches() {
        LocalDate[] dates = new LocalDate[VestingTimeline.MOST_TRANCHES + 1];
        long[] units = new long[dates.length];
        Arrays.fill(units, 1);
        for (int i = 0; i < dates.length; i++) {
            dates[i] = START.plusDays(i);
        }
        VestingRequest request = VestingRequest.of(100_001, START);
        assertThatThrownBy(() -> VestingTimeline.ofWhole(request, dates, units))
                .hasMessageStartingWith("a timeline may have 100000 tranches, but was 100001");
        assertThat(VestingTimeline.ofWhole(request, Arrays.copyOf(dates, 100_000), Arrays.copyOf(units, 100_000))
                        .size())
                .isEqualTo(100_000);
    }

    @Test
    void timelinesOfOtherDatesOrGrantsHaveHashCodesOfTheirOwn() {
        Set<Integer> codes = new HashSet<>();
        for (int units = 1; units <= 20; units++) {
            for (int years = 1; years <= 5; years++) {
                codes.add(VestingTimeline.of(VestingRequest.of(units, START), List.of(in(years, units)))
                        .hashCode());
            }
        }
        assertThat(codes).hasSizeGreaterThan(90);
    }

    @Test
    void aTimelineOfNothingButEmptyTranchesIsEmpty() {
        LocalDate[] dates = {START, START.plusDays(1)};
        VestingTimeline timeline = VestingTimeline.ofWhole(TEN, dates, new long[] {0, 0});
        assertThat(timeline.tranches()).isEmpty();
        assertThat(timeline.unscheduled()).isEqualTo(Units.of(10));
        assertThat(timeline).isEqualTo(VestingTimeline.partial(TEN, List.of()));
    }

    @Test
    void aTimelineAnswersARequestWhenNothingComesBeforeTheGrantDate() {
        VestingTimeline timeline = VestingTimeline.of(TEN, List.of(in(1, 4), in(2, 6)));
        VestingRequest grantedOnTheFirst = grantedOn(START.plusYears(1));
        assertThat(timeline.requireFor(TEN)).isSameAs(timeline);
        assertThat(timeline.requireFor(grantedOnTheFirst)).isSameAs(timeline);
        VestingTimeline nothingYet = VestingTimeline.partial(TEN, List.of());
        assertThat(nothingYet.requireFor(grantedOnTheFirst)).isSameAs(nothingYet);
        assertThatThrownBy(
                        () -> timeline.requireFor(grantedOn(START.plusYears(1).plusDays(1))))
                .isInstanceOf(VestingScheduleException.class)
                .hasMessage("no tranche may come before the grant date 2027-03-03, but was 2027-03-02 4; build the"
                        + " timeline from the request that the schedule is given");
    }

    private static VestingRequest grantedOn(LocalDate date) {
        return VestingRequest.builder()
                .units(Units.of(10))
                .commencement(START)
                .grantDate(date)
                .build();
    }

    @Test
    void aScheduleIsAskedForWholeUnitsUnlessFractionsAreWanted() {
        VestingRequest request = VestingRequest.of(10, START);
        assertThat(request.fractional()).isFalse();
        assertThat(request.withFractional(true).fractional()).isTrue();
    }

    @Test
    void wholeUnitsMayVestInFractions() {
        Units third = Units.parse("10/3");
        VestingTimeline timeline = VestingTimeline.of(
                TEN,
                List.of(
                        Tranche.of(START, third),
                        Tranche.of(START.plusDays(1), third),
                        in(1, 3),
                        in(2, 0),
                        Tranche.of(START.plusYears(3), Units.parse("1/3"))));
        assertThat(timeline.isWhole()).isFalse();
        assertThat(timeline.size()).isEqualTo(4);
        assertThat(timeline.wholeUnits(2)).isEqualTo(3);
        assertThat(timeline.vestedBy(START.plusYears(1))).isEqualTo(Units.parse("29/3"));
    }

    @Test
    void aListOfTranchesIsLimitedLikeArrays() {
        List<Tranche> tooMany = Collections.nCopies(100_001, Tranche.of(START, 0));
        assertThatThrownBy(() -> VestingTimeline.partial(TEN, tooMany))
                .hasMessage("a timeline may have 100000 tranches, but was 100001; vest less often, or put several"
                        + " tranches into one");
        assertThat(VestingTimeline.partial(TEN, tooMany.subList(0, 100_000)).tranches())
                .isEmpty();
    }

    @Test
    void aScheduleAnswersWithATimelineOfTheGrantItIsAskedAbout() {
        VestingSchedule atOnce =
                request -> VestingTimeline.of(request, List.of(Tranche.of(request.commencement(), request.units())));
        assertThat(VestingTimeline.checked(atOnce, TEN).tranches()).containsExactly(Tranche.of(START, 10));
        assertThatThrownBy(() -> VestingTimeline.checked(request -> atOnce.resolve(VestingRequest.of(9, START)), TEN))
                .hasMessageStartingWith("a schedule must answer for the 10 units it was asked about, but was 9;");
        VestingSchedule silent = new VestingSchedule() {
            @Override
            public VestingTimeline resolve(VestingRequest request) {
                return null;
            }

            @Override
            public String toString() {
                return "a silent schedule";
            }
        };
        assertThatThrownBy(() -> VestingTimeline.checked(silent, TEN))
                .isInstanceOf(VestingScheduleException.class)
                .hasMessage("a schedule must return a timeline, but was null from a silent schedule; return"
                        + " VestingTimeline.partial(request, List.of()) where nothing vests yet");
    }
}
