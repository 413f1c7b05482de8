package io.github.totalcomp.core.component;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.payment.YearSink;
import java.util.List;

/**
 * A component of compensation: something promised that turns into dated payments.
 *
 * <p>Implement it for a component of your own. It must be immutable and pure: the same context gives the same payments.
 * Each payment carries the component's name and kind, and money is rounded HALF_UP where it is paid.
 */
public interface Component {

    /** {@return the name shown in tables, unique within an offer} */
    String name();

    /** {@return what kind of component this is} */
    ComponentKind kind();

    /**
     * {@return the payments this component promises, in any order} Pay that goes on for ever, such as base salary,
     * covers the horizon of the context; a promise that ends, such as a grant, is given whole, also beyond the horizon.
     *
     * @param context start date, horizon and assumptions
     */
    List<Payment> payments(PaymentContext context);

    /**
     * Adds what this component pays to the sums by year. The sums are those of {@link #payments}; override this where they
     * can be had without making each payment.
     *
     * @param context start date, horizon and assumptions
     * @param sums what is added to
     * @throws ArithmeticException if a sum would exceed a {@code long}; the caller then falls back to single payments
     */
    default void addYears(PaymentContext context, YearSink sums) {
        checkedPayments(context).forEach(payment -> sums.add(payment.year(), payment.amount()));
    }

    /**
     * {@return the payments, each checked to bear this component's name and kind}
     *
     * @param context start date, horizon and assumptions
     * @throws DefinitionException if one bears another's
     */
    default List<Payment> checkedPayments(PaymentContext context) {
        List<Payment> payments = payments(context);
        for (Payment payment : payments) {
            if (!payment.component().equals(name()) || payment.kind() != kind()) {
                throw new DefinitionException(
                        "a payment must bear the name and kind of its component, " + name() + " (" + kind().label()
                                + ")",
                        payment.component() + " (" + payment.kind().label() + ")",
                        "build payments with the component's own name() and kind()");
            }
        }
        return payments;
    }
}
