package io.github.totalcomp.core.total;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.text.AmountText;
import java.util.List;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** What one component pays in one year, and the payments that it sums. */
public final class Cell {

    private final TotalCompensation totals;
    private final Component component;
    private final int year;
    private final MonetaryAmount amount;

    Cell(TotalCompensation totals, Component component, int year, MonetaryAmount amount) {
        this.totals = totals;
        this.component = component;
        this.year = year;
        this.amount = amount;
    }

    /** {@return the name of the component} */
    public String component() {
        return component.name();
    }

    /** {@return the kind of the component} */
    public ComponentKind kind() {
        return component.kind();
    }

    /** {@return the compensation year, from 1} */
    public int year() {
        return year;
    }

    /** {@return the exact sum of the payments} */
    public MonetaryAmount amount() {
        return amount;
    }

    /** {@return the payments that make the amount, in the order of their dates} */
    public List<Payment> payments() {
        return totals.payments().stream()
                .filter(payment -> payment.year() == year && payment.component().equals(component.name()))
                .toList();
    }

    /** {@return the amount and, line by line, the payments that it sums} */
    public String explain() {
        return this
                + payments().stream()
                        .map(payment -> "\n  " + payment.date() + "  " + AmountText.full(payment.amount()) + "  "
                                + payment.basis().describe())
                        .collect(Collectors.joining());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell that
                && year == that.year
                && amount.equals(that.amount)
                && component.equals(that.component)
                && payments().equals(that.payments());
    }

    @Override
    public int hashCode() {
        return 31 * component.hashCode() + amount.hashCode();
    }

    /** {@return the component and the amount} */
    @Override
    public String toString() {
        return component() + ": " + AmountText.full(amount);
    }
}
