package io.github.totalcomp.benchmarks;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.BusinessDayAdjustment;
import com.opengamma.strata.basics.schedule.Frequency;
import com.opengamma.strata.basics.schedule.PeriodicSchedule;
import com.opengamma.strata.basics.schedule.Schedule;
import com.opengamma.strata.basics.schedule.StubConvention;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.vesting.PortionSchedule;
import io.github.totalcomp.vesting.VestingFrequency;
import io.github.totalcomp.vesting.VestingSchedules;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Four years of monthly vesting with a one-year cliff: with the library, beside a loop written by hand for this one
 * schedule, and the dates alone beside Strata's schedule. The set-up refuses to start unless all give the same dates and
 * units.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class VestingBenchmark {

    private static final int GRANTS = 64;
    private static final int MONTHS = 48;
    private static final int CLIFF = 12;

    private final PortionSchedule schedule = VestingSchedules.even(4, VestingFrequency.MONTHLY, Period.ofYears(1));
    private final PortionSchedule monthly = VestingSchedules.even(4, VestingFrequency.MONTHLY);
    private final ReferenceData referenceData = ReferenceData.minimal();
    private final VestingRequest[] requests = new VestingRequest[GRANTS];
    private final long[] units = new long[GRANTS];
    private final LocalDate[] starts = new LocalDate[GRANTS];
    private int next;

    /** Dates and units of one grant. */
    public static final class ByHand {
        final LocalDate[] dates;
        final long[] units;

        ByHand(LocalDate[] dates, long[] units) {
            this.dates = dates;
            this.units = units;
        }
    }

    /** Makes the grants and checks that all ways agree on each. */
    @Setup
    public void makeGrants() {
        for (int i = 0; i < GRANTS; i++) {
            units[i] = 1_000 + 37L * i;
            starts[i] = LocalDate.of(2026, 1, 5).plusDays(11L * i % 20).plusMonths(i);
            requests[i] = VestingRequest.of(units[i], starts[i]);
            requireSame(schedule.resolve(requests[i]), byHand(units[i], starts[i]));
            requireSame(schedule.unitsByYear(units[i]), unitsByYearByHand(units[i]));
            requireSame(monthly.dates(starts[i]), strataDates(starts[i]));
        }
    }

    private static void requireSame(VestingTimeline timeline, ByHand byHand) {
        boolean same = timeline.size() == byHand.units.length;
        for (int i = 0; same && i < byHand.units.length; i++) {
            same = timeline.date(i).equals(byHand.dates[i]) && timeline.wholeUnits(i) == byHand.units[i];
        }
        requireTrue(same, timeline);
    }

    private static void requireSame(long[] ours, long[] theirs) {
        requireTrue(Arrays.equals(ours, theirs), Arrays.toString(ours) + " and " + Arrays.toString(theirs));
    }

    private static void requireSame(List<LocalDate> ours, Schedule theirs) {
        boolean same = ours.size() == theirs.size();
        for (int i = 0; same && i < ours.size(); i++) {
            same = ours.get(i).equals(theirs.getPeriod(i).getEndDate());
        }
        requireTrue(same, ours + " and " + theirs);
    }

    private static void requireTrue(boolean same, Object differing) {
        if (!same) {
            throw new IllegalStateException("the ways differ: " + differing);
        }
    }

    private int next() {
        next = (next + 1) % GRANTS;
        return next;
    }

    /** {@return the checked timeline} */
    @Benchmark
    public VestingTimeline resolve() {
        return schedule.resolve(requests[next()]);
    }

    /** {@return the checked timeline of a request that is made first} */
    @Benchmark
    public VestingTimeline requestAndResolve() {
        int i = next();
        return schedule.resolve(VestingRequest.of(units[i], starts[i]));
    }

    /** {@return the same dates and units from a loop for this one schedule} */
    @Benchmark
    public ByHand resolveByHand() {
        int i = next();
        return byHand(units[i], starts[i]);
    }

    private static ByHand byHand(long units, LocalDate start) {
        LocalDate[] dates = new LocalDate[MONTHS - CLIFF + 1];
        long[] vests = new long[dates.length];
        long vested = 0;
        for (int i = 0; i < dates.length; i++) {
            int month = CLIFF + i;
            dates[i] = start.plusMonths(month);
            long due = (2L * month * units + MONTHS) / (2 * MONTHS);
            vests[i] = due - vested;
            vested = due;
        }
        return new ByHand(dates, vests);
    }

    /** {@return the units of each year, without dates} */
    @Benchmark
    public long[] unitsByYear() {
        return schedule.unitsByYear(units[next()]);
    }

    /** {@return the same units from a loop for this one schedule} */
    @Benchmark
    public long[] unitsByYearByHand() {
        return unitsByYearByHand(units[next()]);
    }

    private static long[] unitsByYearByHand(long units) {
        long[] years = new long[MONTHS / CLIFF];
        long vested = 0;
        for (int year = 1; year <= years.length; year++) {
            long due = (2L * year * CLIFF * units + MONTHS) / (2 * MONTHS);
            years[year - 1] = due - vested;
            vested = due;
        }
        return years;
    }

    /** {@return the 48 dates alone} */
    @Benchmark
    public List<LocalDate> dates() {
        return monthly.dates(starts[next()]);
    }

    /** {@return the same 48 dates from Strata} */
    @Benchmark
    public Schedule datesOfStrata() {
        return strataDates(starts[next()]);
    }

    private Schedule strataDates(LocalDate start) {
        return PeriodicSchedule.of(
                        start,
                        start.plusMonths(MONTHS),
                        Frequency.P1M,
                        BusinessDayAdjustment.NONE,
                        StubConvention.NONE,
                        false)
                .createSchedule(referenceData);
    }
}
