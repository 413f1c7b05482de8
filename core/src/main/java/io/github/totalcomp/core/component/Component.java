package io.github.totalcomp.core.component;

import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
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
}
