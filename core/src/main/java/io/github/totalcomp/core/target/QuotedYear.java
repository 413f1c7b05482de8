package io.github.totalcomp.core.target;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** What a total quoted for one year is made of. The four parts sum to the quoted total, exactly. */
@Value.Immutable
@ValueStyle
public abstract sealed class QuotedYear permits ImmutableQuotedYear {

    QuotedYear() {}

    /** {@return the number of the year, from 1} */
    public abstract int number();

    /** {@return the total quoted} */
    public abstract MonetaryAmount quoted();

    /** {@return the part that is base salary, sign-on and performance bonus} */
    public abstract MonetaryAmount cash();

    /** {@return the part that is vesting equity at today's price} */
    public abstract MonetaryAmount equityToday();

    /** {@return the part that is only assumed growth: equity at the planning price less equity at today's} */
    public abstract MonetaryAmount assumedGrowth();

    /** {@return what is left over: positive where more is quoted than the offer holds, negative where less} */
    public MonetaryAmount leftOver() {
        return Amounts.normalized(
                quoted().subtract(cash()).subtract(equityToday()).subtract(assumedGrowth()));
    }
}
