package io.github.totalcomp.vesting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.vesting.allocation.AllocationType;
import io.github.totalcomp.vesting.testing.VestingDomain;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(VestingDomain.class)
@Domain(DomainContext.Global.class)
class PortionScheduleProperties {

    @Property(tries = 300)
    void theTranchesSumToTheGrantInDatedOrder(
            @ForAll PortionSchedule schedule, @ForAll Units units, @ForAll LocalDate start) {
        VestingTimeline timeline = schedule.resolve(VestingRequest.of(units, start));
        assertThat(timeline.scheduled()).isEqualTo(units);
        for (int i = 1; i < timeline.size(); i++) {
            assertThat(timeline.date(i)).isAfter(timeline.date(i - 1));
        }
    }

    @Property(tries = 200)
    void whatHasVestedNeverFalls(
            @ForAll PortionSchedule schedule,
            @ForAll Units units,
            @ForAll LocalDate start,
            @ForAll @IntRange(min = 0, max = 2_000) int early,
            @ForAll @IntRange(min = 0, max = 2_000) int later) {
        VestingTimeline timeline = schedule.resolve(VestingRequest.of(units, start));
        assertThat(timeline.vestedBy(start.plusDays(early)))
                .isLessThanOrEqualTo(timeline.vestedBy(start.plusDays(early).plusDays(later)));
    }

    @Property(tries = 100)
    void theSameRequestGivesTheSameTimelineInEveryLocaleAndTimeZone(
            @ForAll PortionSchedule schedule, @ForAll Units units, @ForAll LocalDate start) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        VestingRequest request = VestingRequest.of(units, start);
        VestingTimeline here = schedule.resolve(request);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(schedule.resolve(request)).isEqualTo(here).hasToString(here.toString());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 200)
    void aRequestForFractionsIsAnsweredExactly(
            @ForAll PortionSchedule schedule, @ForAll Units units, @ForAll LocalDate start) {
        VestingRequest request = VestingRequest.of(units, start).withFractional(true);
        assertThat(schedule.resolve(request))
                .isEqualTo(schedule.withAllocation(AllocationType.FRACTIONAL).resolve(VestingRequest.of(units, start)));
    }

    @Property(tries = 200)
    void aGrantDateMovesReleasesAndNoUnits(
            @ForAll PortionSchedule schedule,
            @ForAll Units units,
            @ForAll LocalDate start,
            @ForAll @IntRange(min = -500, max = 2_500) int daysLater) {
        LocalDate granted = start.plusDays(daysLater);
        VestingRequest late = VestingRequest.builder()
                .units(units)
                .commencement(start)
                .grantDate(granted)
                .build();
        VestingTimeline plain = schedule.resolve(VestingRequest.of(units, start));
        VestingTimeline timeline = schedule.resolve(late);
        assertThat(timeline.scheduled()).isEqualTo(units);
        assertThat(timeline.vestedBy(granted.minusDays(1))).isEqualTo(Units.ZERO);
        assertThat(timeline.vestedBy(granted)).isEqualTo(plain.vestedBy(granted));
        assertThat(timeline.vestedBy(granted.plusYears(2))).isEqualTo(plain.vestedBy(granted.plusYears(2)));
    }

    @Property(tries = 300)
    void unitsByYearAreThoseOfTheDatedTranches(
            @ForAll PortionSchedule schedule,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long units,
            @ForAll LocalDate start) {
        Assume.that(schedule.allocation().isWhole());
        Assume.that(
                schedule.shape().steps().stream().allMatch(step -> step.after().getDays() == 0));
        PortionSchedule plain = schedule.withDayOfMonth(DayOfMonth.OF_START);
        CompensationYears years = CompensationYears.from(start);
        long[] dated = new long[plain.unitsByYear(units).length];
        for (Tranche tranche : plain.resolve(VestingRequest.of(units, start)).tranches()) {
            dated[years.yearOfVest(tranche.date()) - 1] += tranche.units().toLong();
        }
        assertThat(plain.unitsByYear(units)).isEqualTo(dated);
        assertThat(Arrays.stream(dated).sum()).isEqualTo(units);
    }

    @Property(tries = 100)
    void aCliffDelaysAndLosesNothing(@ForAll PortionSchedule schedule, @ForAll Units units, @ForAll LocalDate start) {
        VestingRequest request = VestingRequest.of(units, start);
        VestingTimeline held = schedule.resolve(request);
        VestingTimeline free = schedule.withCliff(Period.ZERO).resolve(request);
        List<Tranche> after = held.tranches();
        if (!after.isEmpty()) {
            LocalDate opens = after.get(0).date();
            assertThat(held.vestedBy(opens)).isEqualTo(free.vestedBy(opens));
        }
        assertThat(held.scheduled().value()).isEqualTo(units.value());
    }
}
