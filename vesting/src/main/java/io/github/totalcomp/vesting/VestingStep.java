package io.github.totalcomp.vesting;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.quantity.Portion;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.immutables.value.Value;

/** One step of a shape: the portion of the grant that vests so long after the vesting commencement date. */
@Value.Immutable
@ValueStyle
public abstract sealed class VestingStep permits ImmutableVestingStep {

    private static final int LONGEST_MONTHS = 1_200;
    private static final int LONGEST_DAYS = 36_600;

    VestingStep() {}

    /**
     * {@return the step that vests a portion after a time}
     *
     * @param after counted from the vesting commencement date; from zero to 100 years
     * @param portion the share of the whole grant
     * @throws DefinitionException if the time is negative or longer
     */
    public static VestingStep of(Period after, Portion portion) {
        return ImmutableVestingStep.builder().after(after).portion(portion).build();
    }

    /** {@return the time from the vesting commencement date, years and months as months} */
    public abstract Period after();

    /** {@return the share of the whole grant} */
    public abstract Portion portion();

    @Value.Check
    VestingStep check() {
        Period normal = canonical("a vesting step", after());
        return normal.equals(after())
                ? this
                : ImmutableVestingStep.builder()
                        .after(normal)
                        .portion(portion())
                        .build();
    }

    /** The same period in months and days, if it is one that a schedule can use. */
    static Period canonical(String what, Period period) {
        long months = period.toTotalMonths();
        long days = period.get(ChronoUnit.DAYS);
        if (months < 0 || months > LONGEST_MONTHS || days < 0 || days > LONGEST_DAYS) {
            throw new DefinitionException(
                    what + " must come 0 to 100 years after commencement", period, "state such a period");
        }
        return Period.of(0, (int) months, (int) days);
    }

    /** The months of a canonical period. */
    static int months(Period period) {
        return (int) period.get(ChronoUnit.MONTHS);
    }

    /** The days of a canonical period, which come on top of its months. */
    static int days(Period period) {
        return (int) period.get(ChronoUnit.DAYS);
    }

    /** Whether a canonical period is over no later than another, whatever date both count from. */
    static boolean surelyWithin(Period period, Period limit) {
        return months(period) <= months(limit) && days(period) <= days(limit);
    }

    @Override
    public String toString() {
        return ShapeText.portion(portion()) + " after " + ShapeText.period(after());
    }
}
