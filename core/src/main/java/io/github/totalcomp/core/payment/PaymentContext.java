package io.github.totalcomp.core.payment;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.time.CompensationYears;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a component is told when it is asked for its payments: the compensation years, how many of them to cover, what
 * is assumed, and where pay that accrues is to be cut.
 */
@Value.Immutable
@CopyStyle
public abstract sealed class PaymentContext permits ImmutablePaymentContext {

    PaymentContext() {}

    /**
     * {@return the context of an employment}
     *
     * @param years the compensation years, from the start date
     * @param horizonYears how many of them pay that goes on for ever is to cover
     * @param assumptions what the caller believes
     * @throws io.github.totalcomp.core.DefinitionException if the horizon is not within 1 to {@value CompensationYears#MOST_YEARS} years
     */
    public static PaymentContext of(CompensationYears years, int horizonYears, Assumptions assumptions) {
        return ImmutablePaymentContext.builder()
                .years(years)
                .horizonYears(horizonYears)
                .assumptions(assumptions)
                .build();
    }

    /** {@return the compensation years, from the start date} */
    public abstract CompensationYears years();

    /** {@return how many compensation years to cover} */
    public abstract int horizonYears();

    /** {@return what the caller believes} */
    public abstract Assumptions assumptions();

    /**
     * {@return the dates, besides anniversaries, at which accruals are cut into separate payments} Cutting never changes
     * a sum: accruals are differences of one running total.
     */
    public abstract List<LocalDate> accrualCuts();

    /**
     * {@return this context with other dates at which accruals are cut}
     *
     * @param cuts in any order
     */
    public abstract PaymentContext withAccrualCuts(Iterable<? extends LocalDate> cuts);

    @Value.Check
    void check() {
        Checks.horizon(horizonYears());
    }
}
