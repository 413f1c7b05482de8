package io.github.totalcomp.core.total;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.text.AmountText;
import java.util.List;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** What one component pays in one year, and the payments that it sums. */
@Value.Immutable
@ValueStyle
public abstract sealed class Cell permits ImmutableCell {

    Cell() {}

    static Cell of(String component, ComponentKind kind, MonetaryAmount amount, List<Payment> payments) {
        return ImmutableCell.builder()
                .component(component)
                .kind(kind)
                .amount(amount)
                .payments(payments)
                .build();
    }

    /** {@return the name of the component} */
    public abstract String component();

    /** {@return the kind of the component} */
    public abstract ComponentKind kind();

    /** {@return the exact sum of the payments} */
    public abstract MonetaryAmount amount();

    /** {@return the payments that make the amount, in the order of their dates} */
    public abstract List<Payment> payments();

    /** {@return the amount and, line by line, the payments that it sums} */
    public String explain() {
        return component() + ": " + AmountText.full(amount())
                + payments().stream()
                        .map(payment -> "\n  " + payment.date() + "  " + AmountText.full(payment.amount()) + "  "
                                + payment.basis().describe())
                        .collect(Collectors.joining());
    }

    /** {@return the component and the amount} */
    @Override
    public String toString() {
        return component() + ": " + AmountText.full(amount());
    }
}
