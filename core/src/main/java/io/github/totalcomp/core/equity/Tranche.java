package io.github.totalcomp.core.equity;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.quantity.Units;
import java.time.LocalDate;
import org.immutables.value.Value;

/** One vesting event: the units that vest on a date. */
@Value.Immutable
@ValueStyle
public abstract sealed class Tranche permits ImmutableTranche {

    Tranche() {}

    /**
     * {@return the tranche of so many units on a date}
     *
     * @param date the vesting date
     * @param units the units that vest then
     */
    public static Tranche of(LocalDate date, Units units) {
        return ImmutableTranche.builder().date(date).units(units).build();
    }

    /**
     * {@return the tranche of so many whole units on a date}
     *
     * @param date the vesting date
     * @param units zero or more
     * @throws io.github.totalcomp.core.DefinitionException if the units are negative
     */
    public static Tranche of(LocalDate date, long units) {
        return of(date, Units.of(units));
    }

    /** {@return the vesting date} */
    public abstract LocalDate date();

    /** {@return the units that vest on the date} */
    public abstract Units units();

    @Override
    public String toString() {
        return date() + " " + units();
    }
}
