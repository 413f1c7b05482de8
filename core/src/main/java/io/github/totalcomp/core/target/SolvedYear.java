package io.github.totalcomp.core.target;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** One year of a {@link TctSolution}: target, base, sign-on, vesting value, and what is left over or lacking. */
@Value.Immutable
@ValueStyle
public abstract sealed class SolvedYear permits ImmutableSolvedYear {

    SolvedYear() {}

    /** {@return the number of the year, from 1} */
    public abstract int number();

    /** {@return the target of the year} */
    public abstract MonetaryAmount target();

    /** {@return the base salary of the year} */
    public abstract MonetaryAmount base();

    /** {@return the sign-on of the year; zero in a year without} */
    public abstract MonetaryAmount signOn();

    /** {@return what the units allocated to the year are worth at the planning price, as paid} */
    public abstract MonetaryAmount vesting();

    /** {@return base, sign-on and vesting value together} */
    public MonetaryAmount total() {
        return Amounts.normalized(base().add(signOn()).add(vesting()));
    }

    /** {@return total less target: negative where the year falls short, positive where it exceeds} */
    public MonetaryAmount residue() {
        return Amounts.normalized(total().subtract(target()));
    }
}
