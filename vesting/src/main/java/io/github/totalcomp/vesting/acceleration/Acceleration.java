package io.github.totalcomp.vesting.acceleration;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How much vests ahead of schedule when a trigger occurs, and which tranches to come are reduced by it.
 *
 * <p>On a timeline of 25 units a year for four years, accelerating half of what is unvested on the day after the first
 * vest gives 37 units on that day (half of 75, rounded down), and 13 and 25 units later when the {@link
 * AcceleratedTranches#SOONEST soonest} are reduced.
 */
public final class Acceleration {

    private static final int MOST_MONTHS = 1_200;

    private final Measure measure;
    private final Rational size;
    private final AcceleratedTranches reduced;

    private Acceleration(Measure measure, Rational size, AcceleratedTranches reduced) {
        this.measure = measure;
        this.size = size;
        this.reduced = Objects.requireNonNull(reduced, "reduced");
    }

    /** What the size of an acceleration counts. */
    private enum Measure {
        PORTION("of the unvested"),
        MONTHS("months"),
        UNITS("units");

        private final String label;

        Measure(String label) {
            this.label = label;
        }
    }

    /** {@return the acceleration of everything unvested, units that no tranche covers included} */
    public static Acceleration ofAll() {
        return ofPortion(Portion.ALL, AcceleratedTranches.SOONEST);
    }

    /**
     * {@return the acceleration of a portion of what is unvested, rounded down to whole units where the timeline has no
     * fractions}
     *
     * @param portion of all units unvested on the day, units that no tranche covers included
     * @param reduced the tranches that are reduced
     */
    public static Acceleration ofPortion(Portion portion, AcceleratedTranches reduced) {
        return new Acceleration(Measure.PORTION, portion.value(), reduced);
    }

    /**
     * {@return the acceleration of what would vest within so many months} Those are the tranches that are reduced.
     *
     * @param months from 1 to 1,200
     * @throws DefinitionException if the number is absurd
     */
    public static Acceleration ofMonths(int months) {
        if (months < 1 || months > MOST_MONTHS) {
            throw new DefinitionException(
                    "an acceleration by months must be by 1 to " + MOST_MONTHS,
                    months,
                    "state such a number of months");
        }
        return new Acceleration(Measure.MONTHS, Rational.of(months), AcceleratedTranches.SOONEST);
    }

    /**
     * {@return the acceleration of a number of units, as the Open Cap Format records it; never more than is unvested}
     *
     * @param units the units that vest ahead of schedule
     * @param reduced the tranches that are reduced
     */
    public static Acceleration ofUnits(Units units, AcceleratedTranches reduced) {
        return new Acceleration(Measure.UNITS, units.value(), reduced);
    }

    private Rational accelerated(VestingTimeline timeline, LocalDate date, boolean whole) {
        Rational unvested = timeline.unvestedAfter(date).value();
        return switch (measure) {
            case PORTION -> {
                Rational exact = unvested.times(size);
                yield whole ? Rational.of(exact.floor(), BigInteger.ONE) : exact;
            }
            case MONTHS ->
                timeline.vestedBy(date.plusMonths(size.numerator().intValueExact()))
                        .value()
                        .minus(timeline.vestedBy(date).value());
            case UNITS -> least(size, unvested);
        };
    }

    private static Rational least(Rational one, Rational other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /**
     * {@return the timeline once this acceleration has happened} What vests by the date stays as it is; the sum is that of the
     * timeline, or more where units that no tranche covered were used up.
     *
     * @param timeline before the acceleration
     * @param date the day on which it happens; what vests on that day counts as vested before it
     */
    public VestingTimeline apply(VestingTimeline timeline, LocalDate date) {
        return apply(timeline, date, timeline.isWhole() && timeline.granted().isWhole());
    }

    /** Divides units only where fractions are wanted: the timeline of a value grant may be whole by chance. */
    VestingTimeline apply(VestingTimeline timeline, LocalDate date, boolean whole) {
        List<Tranche> before = new ArrayList<>();
        List<Tranche> after = new ArrayList<>();
        for (Tranche tranche : timeline.tranches()) {
            (tranche.date().isAfter(date) ? after : before).add(tranche);
        }
        Rational accelerated = accelerated(timeline, date, whole);
        List<Tranche> changed = new ArrayList<>(before);
        changed.add(Tranche.of(date, Units.of(accelerated)));
        changed.addAll(reduce(after, accelerated, whole));
        return VestingTimeline.partial(VestingRequest.of(timeline.granted(), date), changed);
    }

    private List<Tranche> reduce(List<Tranche> tranches, Rational accelerated, boolean whole) {
        Rational scheduled =
                tranches.stream().map(tranche -> tranche.units().value()).reduce(Rational.ZERO, Rational::plus);
        Rational taken = least(accelerated, scheduled);
        Rational staying = scheduled.minus(taken);
        boolean wholeStays = whole && taken.isWhole() && staying.isWhole();
        List<Tranche> left = new ArrayList<>();
        Rational running = Rational.ZERO;
        Rational kept = Rational.ZERO;
        for (Tranche tranche : tranches) {
            running = running.plus(tranche.units().value());
            Rational now = keptOf(running, scheduled, taken, staying, wholeStays);
            left.add(Tranche.of(tranche.date(), Units.of(now.minus(kept))));
            kept = now;
        }
        return left;
    }

    /** What stays of the running total of the tranches to come. */
    private Rational keptOf(Rational running, Rational scheduled, Rational taken, Rational staying, boolean whole) {
        return switch (reduced) {
            case SOONEST -> running.minus(least(running, taken));
            case LAST -> least(running, staying);
            case PRO_RATA -> {
                Rational exact = running.times(staying).dividedBy(scheduled);
                yield whole ? Rational.of(exact.floor(), BigInteger.ONE) : exact;
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Acceleration that
                && measure == that.measure
                && size.equals(that.size)
                && reduced == that.reduced;
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, size, reduced);
    }

    /** {@return the amount and the tranches reduced, in words} */
    @Override
    public String toString() {
        String much = measure == Measure.PORTION && size.equals(Rational.ONE) ? "all" : size + " " + measure.label;
        return "accelerate " + much + ", reducing " + reduced;
    }
}
