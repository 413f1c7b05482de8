package io.github.totalcomp.core.equity;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.quantity.Units;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How far a grant has vested by the end of a date; made by {@link VestingTimeline#asOf}. */
@Value.Immutable
@ValueStyle
public abstract sealed class VestingPosition permits ImmutableVestingPosition {

    VestingPosition() {}

    /** {@return the date; what vests on it counts as vested} */
    public abstract LocalDate date();

    /** {@return the units vested} */
    public abstract Units vested();

    /** {@return the units of the grant not vested, units that no tranche covers included} */
    public abstract Units unvested();

    /** {@return the tranche that vests next, or nothing when no other is dated} */
    public abstract Optional<Tranche> next();

    @Override
    public String toString() {
        return vested() + " vested, " + unvested() + " unvested on " + date()
                + next().map(tranche -> ", next " + tranche).orElse("");
    }
}
