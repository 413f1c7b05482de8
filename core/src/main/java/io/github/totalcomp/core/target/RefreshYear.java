package io.github.totalcomp.core.target;

import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** One year of a {@link RefreshPlan}: the gap to the target and the refresher that fills it. */
@Value.Immutable
@ValueStyle
public abstract sealed class RefreshYear permits ImmutableRefreshYear {

    RefreshYear() {}

    /** {@return the number of the year, from 1} */
    public abstract int number();

    /** {@return the target of the year} */
    public abstract MonetaryAmount target();

    /** {@return base salary, sign-on and performance bonus of the year} */
    public abstract MonetaryAmount cash();

    /** {@return what the offer's grants and earlier refreshers vest, at the planning price} */
    public abstract MonetaryAmount vesting();

    /** {@return the refresher granted for this year, if the gap and the time of service call for one} */
    public abstract Optional<EquityGrant> refresher();

    /** {@return what that refresher vests in this year, at the planning price} */
    public abstract MonetaryAmount refreshed();

    /** {@return target less cash less vesting value, never negative} */
    public MonetaryAmount gap() {
        MonetaryAmount lacking = target().subtract(cash()).subtract(vesting());
        return lacking.isNegative() ? Amounts.zero(target().getCurrency()) : Amounts.normalized(lacking);
    }

    /** {@return cash, vesting value and refresher together} */
    public MonetaryAmount total() {
        return Amounts.normalized(cash().add(vesting()).add(refreshed()));
    }

    /** {@return total less target: negative where the year falls short, positive where it exceeds} */
    public MonetaryAmount residue() {
        return Amounts.normalized(total().subtract(target()));
    }
}
