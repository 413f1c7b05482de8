package io.github.totalcomp.core.equity;

import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/** Something that happened and that a schedule waits for, such as a sale of the company: a condition and its date. */
@Value.Immutable
@ValueStyle
public abstract sealed class VestingEvent permits ImmutableVestingEvent {

    VestingEvent() {}

    /**
     * {@return the event that a condition was met on a date}
     *
     * @param condition the name of the condition in the schedule
     * @param date the day on which it was met
     */
    public static VestingEvent of(String condition, LocalDate date) {
        return ImmutableVestingEvent.builder().condition(condition).date(date).build();
    }

    /** {@return the name of the condition in the schedule} */
    public abstract String condition();

    /** {@return the day on which it was met} */
    public abstract LocalDate date();

    @Value.Check
    void check() {
        Checks.label("condition", condition());
    }
}
