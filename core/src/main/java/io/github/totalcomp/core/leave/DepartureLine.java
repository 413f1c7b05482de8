package io.github.totalcomp.core.leave;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.quantity.Units;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** What leaving means for one component. */
@Value.Immutable
@ValueStyle
public abstract sealed class DepartureLine permits ImmutableDepartureLine {

    DepartureLine() {}

    /** {@return the name of the component} */
    public abstract String component();

    /** {@return the kind of the component} */
    public abstract ComponentKind kind();

    /** {@return what has been earned, paid or has vested by the day of leaving, before repayment} */
    public abstract MonetaryAmount kept();

    /** {@return what must be repaid; zero for all but sign-on} */
    public abstract MonetaryAmount owed();

    /** {@return the value, at the assumed prices, of what would have vested later; zero for cash} */
    public abstract MonetaryAmount forfeited();

    /** {@return the units vested by the day of leaving, for grants by units} */
    public abstract Optional<Units> unitsVested();

    /** {@return the units that never vest, those waiting for an event included, for grants by units} */
    public abstract Optional<Units> unitsForfeited();
}
