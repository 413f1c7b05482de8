package io.github.totalcomp.core.equity;

import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.text.TextTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dated tranches of one grant, checked: in dated order, one tranche a date, each above zero, and together with
 * {@link #unscheduled()} exactly the grant.
 *
 * <p>Tranches of the same date are merged, empty ones left out, and those dated before the grant date are released on
 * the grant date. For 4,800 units over four years monthly with a one-year cliff the timeline holds 37 tranches: 1,200
 * on the first anniversary, then 100 a month.
 */
public final class VestingTimeline {

    /** The most tranches of a timeline: a hundred years of days and more. */
    public static final int MOST_TRANCHES = 100_000;

    private final Units granted;
    private final LocalDate[] dates;
    private final long[] whole;
    private final Units[] exact;
    private final Units scheduled;

    VestingTimeline(Units granted, LocalDate[] dates, long[] whole, Units[] exact, Units scheduled) {
        this.granted = granted;
        this.dates = dates;
        this.whole = whole;
        this.exact = exact;
        this.scheduled = scheduled;
    }

    /**
     * {@return the timeline of tranches that sum to the grant}
     *
     * @param request the request that the tranches answer
     * @param tranches in dated order; empty ones are left out
     * @throws VestingScheduleException if they are out of order or do not sum to the grant
     */
    public static VestingTimeline of(VestingRequest request, List<Tranche> tranches) {
        return complete(partial(request, tranches));
    }

    /**
     * {@return the timeline of tranches known so far; the rest of the grant is {@link #unscheduled()}} For schedules
     * that wait for an event, or that leave part of the grant unvested.
     *
     * @param request the request that the tranches answer
     * @param tranches in dated order; empty ones are left out
     * @throws VestingScheduleException if they are out of order or exceed the grant
     */
    public static VestingTimeline partial(VestingRequest request, List<Tranche> tranches) {
        Objects.requireNonNull(request, "request");
        requireFew(Objects.requireNonNull(tranches, "tranches").size());
        LocalDate[] dates = new LocalDate[tranches.size()];
        Units[] units = new Units[dates.length];
        boolean allWhole = TimelineAssembly.fitsLong(request.units());
        for (int i = 0; i < dates.length; i++) {
            Tranche tranche = tranches.get(i);
            dates[i] = tranche.date();
            units[i] = tranche.units();
            allWhole &= TimelineAssembly.fitsLong(units[i]);
        }
        if (!allWhole) {
            return TimelineAssembly.ofExact(request, dates, units);
        }
        long[] whole = new long[units.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = units[i].toLong();
        }
        return TimelineAssembly.ofWhole(request, dates, whole);
    }

    /**
     * {@return the timeline of whole tranches, given as two arrays of one length; the arrays are copied} This is the
     * fast way for schedules that compute in {@code long}; the rest of the grant is {@link #unscheduled()}.
     *
     * @param request the request that the tranches answer
     * @param dates vesting dates in order
     * @param units the units that vest on each; empty ones are left out
     * @throws VestingScheduleException if out of order, negative, of different lengths, or more than the grant
     */
    public static VestingTimeline ofWhole(VestingRequest request, LocalDate[] dates, long[] units) {
        Objects.requireNonNull(request, "request");
        requireFew(dates.length);
        return TimelineAssembly.ofWhole(request, dates.clone(), units.clone());
    }

    private static void requireFew(int tranches) {
        if (tranches > MOST_TRANCHES) {
            throw new VestingScheduleException(
                    "a timeline may have " + MOST_TRANCHES + " tranches",
                    tranches,
                    "vest less often, or put several tranches into one");
        }
    }

    private static VestingTimeline complete(VestingTimeline timeline) {
        if (!timeline.scheduled.equals(timeline.granted)) {
            throw new VestingScheduleException(
                    "tranches must sum to the grant of " + timeline.granted + " units",
                    timeline.scheduled,
                    "allocate the whole grant, or use VestingTimeline.partial for what waits for an event");
        }
        return timeline;
    }

    /** {@return the size of the grant} */
    public Units granted() {
        return granted;
    }

    /** {@return the sum of the tranches} */
    public Units scheduled() {
        return scheduled;
    }

    /** {@return what no tranche covers: units that wait for an event or that the schedule never vests} */
    public Units unscheduled() {
        return granted.minus(scheduled);
    }

    /** {@return the number of tranches} */
    public int size() {
        return dates.length;
    }

    /**
     * {@return the date of a tranche}
     *
     * @param index from zero
     * @throws IndexOutOfBoundsException if there is no such tranche
     */
    public LocalDate date(int index) {
        return dates[Objects.checkIndex(index, dates.length)];
    }

    /**
     * {@return the units of a tranche}
     *
     * @param index from zero
     * @throws IndexOutOfBoundsException if there is no such tranche
     */
    public Units units(int index) {
        Objects.checkIndex(index, dates.length);
        return isWhole() ? Units.of(whole[index]) : exact[index];
    }

    /** {@return whether every tranche is a whole number of units that a long holds} */
    public boolean isWhole() {
        return whole.length == dates.length;
    }

    /**
     * {@return the whole units of a tranche}
     *
     * @param index from zero
     * @throws IndexOutOfBoundsException if there is no such tranche
     * @throws ArithmeticException if the tranche has a fraction of a unit
     */
    public long wholeUnits(int index) {
        Objects.checkIndex(index, dates.length);
        return isWhole() ? whole[index] : exact[index].toLong();
    }

    /** {@return the tranches in dated order, as an unmodifiable list} */
    public List<Tranche> tranches() {
        return new TrancheList(this);
    }

    /**
     * {@return the units vested by the end of a date; the date itself counts as vested}
     *
     * @param date any date
     */
    public Units vestedBy(LocalDate date) {
        Objects.requireNonNull(date, "date");
        Rational sum = Rational.ZERO;
        for (int i = 0; i < dates.length && !dates[i].isAfter(date); i++) {
            sum = sum.plus(units(i).value());
        }
        return Units.of(sum);
    }

    /**
     * {@return the units of the grant not vested by the end of a date, unscheduled ones included}
     *
     * @param date any date
     */
    public Units unvestedAfter(LocalDate date) {
        return granted.minus(vestedBy(date));
    }

    /**
     * {@return the first tranche dated after a date, or nothing when all have vested}
     *
     * @param date any date
     */
    public Optional<Tranche> nextAfter(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return tranches().stream()
                .filter(tranche -> tranche.date().isAfter(date))
                .findFirst();
    }

    /**
     * {@return what is vested and unvested by the end of a date, and what vests next; the date itself counts as vested}
     *
     * @param date any date
     */
    public VestingPosition asOf(LocalDate date) {
        return ImmutableVestingPosition.builder()
                .date(date)
                .vested(vestedBy(date))
                .unvested(unvestedAfter(date))
                .next(nextAfter(date))
                .build();
    }

    /**
     * {@return what stays of this timeline for someone who leaves on a date: the tranches dated on or before it} The rest of
     * the grant is forfeited and appears as {@link #unscheduled()}.
     *
     * @param termination the date of leaving; what vests on it is kept
     */
    public VestingTimeline leavingOn(LocalDate termination) {
        List<Tranche> kept = tranches().stream()
                .filter(tranche -> !tranche.date().isAfter(termination))
                .toList();
        return partial(VestingRequest.of(granted, termination), kept);
    }

    /**
     * {@return what a schedule answers to a request, checked to answer just that request}
     *
     * @param schedule any schedule, whoever wrote it
     * @param request what it is asked
     * @throws VestingScheduleException if the schedule cannot serve the request, returns null, or answers another one
     */
    public static VestingTimeline checked(VestingSchedule schedule, VestingRequest request) {
        @Nullable VestingTimeline timeline = schedule.resolve(request);
        if (timeline == null) {
            throw new VestingScheduleException(
                    "a schedule must return a timeline",
                    "null from " + schedule,
                    "return VestingTimeline.partial(request, List.of()) where nothing vests yet");
        }
        return timeline.requireFor(request);
    }

    /**
     * {@return this timeline if it answers the request}
     *
     * @param request the request that was asked
     * @throws VestingScheduleException if it was made for a grant of another size, or a tranche comes before the grant date
     */
    public VestingTimeline requireFor(VestingRequest request) {
        if (!granted.equals(request.units())) {
            throw new VestingScheduleException(
                    "a schedule must answer for the " + request.units() + " units it was asked about",
                    granted,
                    "build the timeline from the request that the schedule is given");
        }
        if (dates.length > 0 && dates[0].isBefore(request.grantDate().orElse(LocalDate.MIN))) {
            throw new VestingScheduleException(
                    "no tranche may come before the grant date "
                            + request.grantDate().orElseThrow(),
                    dates[0] + " " + units(0),
                    "build the timeline from the request that the schedule is given");
        }
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VestingTimeline that
                && granted.equals(that.granted)
                && Arrays.equals(dates, that.dates)
                && tranches().equals(that.tranches());
    }

    @Override
    public int hashCode() {
        return 31 * granted.hashCode() + Arrays.hashCode(dates);
    }

    /** {@return a table of dates, units and running totals} */
    @Override
    public String toString() {
        TextTable table = TextTable.of("Date", "Units", "Vested");
        Rational sum = Rational.ZERO;
        for (Tranche tranche : tranches()) {
            sum = sum.plus(tranche.units().value());
            table = table.row(tranche.date().toString(), tranche.units().toString(), sum.toString());
        }
        return table.toString();
    }
}
