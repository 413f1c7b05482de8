package io.github.totalcomp.core.equity;

import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.quantity.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a {@link VestingSchedule} is asked: the units of a grant, when vesting commences, when the grant was made and
 * which events have been recorded.
 */
@Value.Immutable
@CopyStyle
public abstract sealed class VestingRequest permits ImmutableVestingRequest {

    VestingRequest() {}

    /**
     * {@return the request for so many whole units, with no grant date and no events}
     *
     * @param units zero or more
     * @param commencement the vesting commencement date
     * @throws io.github.totalcomp.core.DefinitionException if the units are negative
     */
    public static VestingRequest of(long units, LocalDate commencement) {
        return of(Units.of(units), commencement);
    }

    /**
     * {@return the request for so many units, with no grant date and no events}
     *
     * @param units the size of the grant, whole or fractional
     * @param commencement the vesting commencement date
     */
    public static VestingRequest of(Units units, LocalDate commencement) {
        return builder().units(units).commencement(commencement).build();
    }

    /** {@return a builder; units and commencement are required} */
    public static Builder builder() {
        return ImmutableVestingRequest.builder();
    }

    /** {@return the size of the grant} */
    public abstract Units units();

    /** {@return the vesting commencement date, the anchor from which a schedule counts} */
    public abstract LocalDate commencement();

    /** {@return the date of the grant; what a schedule dates earlier is released on this date} */
    public abstract Optional<LocalDate> grantDate();

    /** {@return the events recorded so far, in the order given} */
    public abstract List<VestingEvent> events();

    /**
     * {@return whether the answer is wanted in exact fractions, not in whole units} A grant by value
     * asks so. A schedule that cannot split a unit may answer in whole units all the same.
     */
    @Value.Default
    public boolean fractional() {
        return false;
    }

    /**
     * {@return this request for another number of units}
     *
     * @param units the size of the grant
     */
    public abstract VestingRequest withUnits(Units units);

    /**
     * {@return this request with another vesting commencement date}
     *
     * @param commencement the vesting commencement date
     */
    public abstract VestingRequest withCommencement(LocalDate commencement);

    /**
     * {@return this request, asking for exact fractions or not}
     *
     * @param fractional whether exact fractions are wanted
     */
    public abstract VestingRequest withFractional(boolean fractional);

    /** Builds a {@link VestingRequest}. */
    public sealed interface Builder permits ImmutableVestingRequest.Builder {

        /**
         * Sets the size of the grant.
         *
         * @param units whole or fractional
         * @return this builder
         */
        Builder units(Units units);

        /**
         * Sets the vesting commencement date.
         *
         * @param commencement the anchor from which the schedule counts
         * @return this builder
         */
        Builder commencement(LocalDate commencement);

        /**
         * Sets the date of the grant.
         *
         * @param grantDate what a schedule dates earlier is released on this date
         * @return this builder
         */
        Builder grantDate(LocalDate grantDate);

        /**
         * Adds a recorded event.
         *
         * @param event the condition met and its date
         * @return this builder
         */
        Builder addEvents(VestingEvent event);

        /**
         * Adds recorded events.
         *
         * @param events the conditions met and their dates
         * @return this builder
         */
        Builder addAllEvents(Iterable<? extends VestingEvent> events);

        /**
         * Sets whether exact fractions are wanted.
         *
         * @param fractional false unless set
         * @return this builder
         */
        Builder fractional(boolean fractional);

        /** {@return the request} */
        VestingRequest build();
    }
}
