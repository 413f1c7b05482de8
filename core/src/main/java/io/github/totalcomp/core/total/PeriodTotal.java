package io.github.totalcomp.core.total;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.text.AmountText;
import java.time.LocalDate;
import java.util.List;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** What an offer pays in one period of a view, component by component. */
@Value.Immutable
@ValueStyle
public abstract sealed class PeriodTotal permits ImmutablePeriodTotal {

    PeriodTotal() {}

    /** {@return the name of the period: {@code year 1}, {@code 2026} or {@code FY 2027}} */
    public abstract String label();

    /** {@return the first day of the period} */
    public abstract LocalDate fromInclusive();

    /** {@return the day after the last; a vest on an anniversary still counts in the year it completes} */
    public abstract LocalDate toExclusive();

    /** {@return the amounts in the order of the offer's components, each rounded HALF_UP to the minor unit} */
    public abstract List<MonetaryAmount> amounts();

    /** {@return the sum of the amounts} */
    public abstract MonetaryAmount total();

    /** {@return the sum of the totals up to and including this period} */
    public abstract MonetaryAmount cumulative();

    /** {@return what has accrued by the end of the period and is paid later; zero in an earned view} */
    public abstract MonetaryAmount accruedUnpaidAtEnd();

    /** {@return the period and its total in one line} */
    @Override
    public String toString() {
        return label() + ": " + AmountText.full(total());
    }
}
