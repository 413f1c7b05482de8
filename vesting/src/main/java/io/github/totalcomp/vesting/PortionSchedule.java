package io.github.totalcomp.vesting;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.allocation.AllocationType;
import io.github.totalcomp.vesting.internal.Allocator;
import io.github.totalcomp.vesting.internal.Buckets;
import io.github.totalcomp.vesting.internal.Rounding;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A schedule that vests fixed portions at fixed times: a {@link VestingShape}, an {@link AllocationType} and a {@link
 * DayOfMonth} put together. Immutable; made by {@link VestingSchedules}.
 *
 * <p>Every portion is allocated first; tranches within a cliff, and those dated before the grant date, are merged after
 * that. A request for fractional units is answered in exact fractions, whatever the allocation type. Grants beyond a
 * long, or with a fraction of a unit, are as exact as any other.
 *
 * <p>4,800 units, even over 4 years monthly with a one-year cliff, give 1,200 on the first anniversary and then 100 a
 * month for 36 months.
 */
public final class PortionSchedule implements VestingSchedule {

    private final String label;
    private final VestingShape shape;
    private final DayOfMonth dayOfMonth;
    private final AllocationType allocation;
    private final Allocator allocator;
    private final int[] releaseOfStep;
    private final Buckets releases;
    /** The steps by year, or nothing where that depends on the commencement date. */
    private final @Nullable Buckets years;

    private PortionSchedule(String label, VestingShape shape, AllocationType allocation, DayOfMonth dayOfMonth) {
        this.label = label;
        this.shape = shape;
        this.dayOfMonth = Objects.requireNonNull(dayOfMonth, "dayOfMonth");
        this.allocation = Objects.requireNonNull(allocation, "allocation");
        this.allocator = Allocator.of(Rounding.of(allocation), shape.portions());
        this.releaseOfStep = shape.releaseOfStep();
        this.releases = allocator.buckets(releaseOfStep);
        this.years = shape.isInMonths() && !dayOfMonth.isFixed() ? allocator.buckets(shape.yearOfStep()) : null;
    }

    /**
     * {@return the schedule of a shape, with {@link VestingSchedules#DEFAULT_ALLOCATION} and {@link DayOfMonth#OF_START}}
     *
     * @param shape portions over time
     */
    public static PortionSchedule of(VestingShape shape) {
        return of("", shape, VestingSchedules.DEFAULT_ALLOCATION, DayOfMonth.OF_START);
    }

    static PortionSchedule of(String label, VestingShape shape, AllocationType allocation, DayOfMonth dayOfMonth) {
        return new PortionSchedule(label, shape, allocation, dayOfMonth);
    }

    /** {@return the portions over time} */
    public VestingShape shape() {
        return shape;
    }

    /** {@return how units are rounded} */
    public AllocationType allocation() {
        return allocation;
    }

    /** {@return the day of the month on which it vests} */
    public DayOfMonth dayOfMonth() {
        return dayOfMonth;
    }

    /**
     * {@return this schedule with another allocation type}
     *
     * @param allocation how to round units
     */
    public PortionSchedule withAllocation(AllocationType allocation) {
        return new PortionSchedule(label, shape, allocation, dayOfMonth);
    }

    /**
     * {@return this schedule on another day of the month}
     *
     * @param day the day on which steps in months vest
     */
    public PortionSchedule withDayOfMonth(DayOfMonth day) {
        return new PortionSchedule(label, shape, allocation(), day);
    }

    /**
     * {@return this schedule with another cliff} What has accrued by then is released on the cliff date.
     *
     * @param after counted from the vesting commencement date; zero for none
     * @throws DefinitionException if the cliff comes after the last step
     */
    public PortionSchedule withCliff(Period after) {
        return new PortionSchedule(label, shape.withCliff(after), allocation(), dayOfMonth);
    }

    /**
     * {@return this schedule under another name, which only {@link #toString} shows}
     *
     * @param name a short plain text
     * @throws DefinitionException if it is blank, too long or has control characters
     */
    public PortionSchedule withName(String name) {
        return new PortionSchedule(Checks.label("a schedule's name", name), shape, allocation(), dayOfMonth);
    }

    @Override
    public VestingTimeline resolve(VestingRequest request) {
        Units units = request.units();
        LocalDate[] dates = shape.releaseDates(request.commencement(), dayOfMonth);
        if (!request.fractional() && allocation().isWhole() && fitsLong(units)) {
            return VestingTimeline.ofWhole(request, dates, allocator.allocate(units.toLong(), releases));
        }
        List<Units> steps = request.fractional() ? allocator.exact(units) : allocator.allocate(units);
        List<Tranche> tranches = new ArrayList<>(releaseOfStep.length);
        for (int i = 0; i < releaseOfStep.length; i++) {
            tranches.add(Tranche.of(dates[releaseOfStep[i]], steps.get(i)));
        }
        return VestingTimeline.of(request, tranches);
    }

    private static boolean fitsLong(Units units) {
        return units.isWhole() && units.value().numerator().bitLength() < Long.SIZE;
    }

    /**
     * {@return the whole units that vest in each year after commencement, without working out a date} What vests on an
     * anniversary belongs to the year it completes; the first element is year 1. 50 units on {@link
     * VestingSchedules#amazon()} give 3, 7, 20, 20.
     *
     * @param units zero or more
     * @throws DefinitionException if the units are negative, the allocation type splits units, the day of the month is fixed,
     *     or a step counts in days, so that the year depends on the commencement date
     */
    public long[] unitsByYear(long units) {
        if (units < 0) {
            throw new DefinitionException("units must not be negative", units, "state zero or more units");
        }
        Buckets byYear = years;
        if (!allocation().isWhole() || byYear == null) {
            throw new DefinitionException(
                    "units by year without dates need whole units and steps in months on the day of the start",
                    this,
                    "resolve the schedule for a commencement date and count its tranches");
        }
        return allocator.allocate(units, byYear);
    }

    /**
     * {@return the dates on which it vests, in order, without units} Steps within a cliff have one date together; further dates
     * may be the same.
     *
     * @param commencement the vesting commencement date
     */
    public List<LocalDate> dates(LocalDate commencement) {
        return Collections.unmodifiableList(Arrays.asList(shape.releaseDates(commencement, dayOfMonth)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PortionSchedule that
                && label.equals(that.label)
                && shape.equals(that.shape)
                && allocation() == that.allocation()
                && dayOfMonth.equals(that.dayOfMonth);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, shape, allocation(), dayOfMonth);
    }

    /**
     * {@return the name or the shape in words, with what departs from the defaults: {@code even 4 years monthly, 1-year cliff
     * (FRONT_LOADED, day 15)}}
     */
    @Override
    public String toString() {
        String text = label.isEmpty()
                ? shape.toString()
                : label + ShapeText.cliff(shape.cliff().orElse(Period.ZERO));
        List<String> departures = new ArrayList<>();
        if (allocation() != VestingSchedules.DEFAULT_ALLOCATION) {
            departures.add(allocation().toString());
        }
        if (dayOfMonth.isFixed()) {
            departures.add(dayOfMonth.toString());
        }
        return departures.isEmpty() ? text : text + " (" + String.join(", ", departures) + ")";
    }
}
