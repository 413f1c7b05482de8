package io.github.totalcomp.vesting.acceleration;

import io.github.totalcomp.core.equity.VestingEvent;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.core.equity.VestingScheduleException;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.internal.Checks;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A schedule that accelerates when an event is recorded in the request: a single trigger such as a change of control, or a
 * double trigger such as a change of control and a dismissal soon after it.
 *
 * <p>The schedule it is built on does not see the events that trigger it. Of several events of one name the earliest counts;
 * a dismissal that comes before the change of control does not.
 */
public final class AcceleratingSchedule implements VestingSchedule {

    private final VestingSchedule schedule;
    private final List<String> triggers;
    private final Period window;
    private final Acceleration acceleration;

    private AcceleratingSchedule(
            VestingSchedule schedule, List<String> triggers, Period window, Acceleration acceleration) {
        this.schedule = Objects.requireNonNull(schedule, "schedule");
        this.triggers = triggers;
        this.window = Objects.requireNonNull(window, "window");
        this.acceleration = Objects.requireNonNull(acceleration, "acceleration");
        triggers.forEach(trigger -> Checks.label("an event's name", trigger));
    }

    /**
     * {@return a schedule that accelerates on the day of one event}
     *
     * @param schedule until then
     * @param event the name of the event in the request
     * @param acceleration how much, and which tranches it reduces
     */
    public static AcceleratingSchedule onEvent(VestingSchedule schedule, String event, Acceleration acceleration) {
        return new AcceleratingSchedule(schedule, List.of(event), Period.ZERO, acceleration);
    }

    /**
     * {@return a schedule that accelerates on the day of a second event that follows a first one in time}
     *
     * @param schedule until then
     * @param first the name of the first event in the request, such as a change of control
     * @param second the name of the second, such as a dismissal
     * @param within how long after the first the second still counts; its last day included
     * @param acceleration how much, and which tranches it reduces
     * @throws VestingScheduleException if both events have one name, or the time is negative
     */
    public static AcceleratingSchedule onSecondEvent(
            VestingSchedule schedule, String first, String second, Period within, Acceleration acceleration) {
        if (first.equals(second)) {
            throw new VestingScheduleException(
                    "a double trigger needs two events", "\"" + first + "\" twice", "name another second event");
        }
        if (within.isNegative()) {
            throw new VestingScheduleException(
                    "the time within which the second event counts must not be negative", within, "state a period");
        }
        return new AcceleratingSchedule(schedule, List.of(first, second), within, acceleration);
    }

    @Override
    public VestingTimeline resolve(VestingRequest request) {
        VestingTimeline timeline = VestingTimeline.checked(schedule, withoutTriggers(request));
        Optional<LocalDate> date = triggered(request.events());
        if (date.isEmpty()) {
            return timeline;
        }
        LocalDate earliest = later(request.commencement(), request.grantDate().orElse(LocalDate.MIN));
        boolean whole = !request.fractional()
                && timeline.isWhole()
                && timeline.granted().isWhole();
        return acceleration.apply(timeline, later(date.get(), earliest), whole);
    }

    private VestingRequest withoutTriggers(VestingRequest request) {
        VestingRequest.Builder inner = VestingRequest.builder()
                .units(request.units())
                .commencement(request.commencement())
                .fractional(request.fractional())
                .addAllEvents(request.events().stream()
                        .filter(event -> !triggers.contains(event.condition()))
                        .toList());
        request.grantDate().ifPresent(inner::grantDate);
        return inner.build();
    }

    private Optional<LocalDate> triggered(List<VestingEvent> events) {
        Optional<LocalDate> first = earliest(events, triggers.get(0), LocalDate.MIN, LocalDate.MAX);
        if (first.isEmpty() || triggers.size() == 1) {
            return first;
        }
        return earliest(events, triggers.get(1), first.get(), first.get().plus(window));
    }

    private static Optional<LocalDate> earliest(
            List<VestingEvent> events, String name, LocalDate fromInclusive, LocalDate toInclusive) {
        return events.stream()
                .filter(event -> event.condition().equals(name))
                .map(VestingEvent::date)
                .filter(date -> !date.isBefore(fromInclusive) && !date.isAfter(toInclusive))
                .min(LocalDate::compareTo);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AcceleratingSchedule that
                && schedule.equals(that.schedule)
                && triggers.equals(that.triggers)
                && window.equals(that.window)
                && acceleration.equals(that.acceleration);
    }

    @Override
    public int hashCode() {
        return Objects.hash(schedule, triggers, window, acceleration);
    }

    /** {@return the schedule, the triggers and the acceleration, in words} */
    @Override
    public String toString() {
        return schedule + "; on " + String.join(" and then ", triggers) + " " + acceleration;
    }
}
