package io.github.totalcomp.core.payment;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import java.time.LocalDate;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * One dated, exact payment of a component, and how it came about.
 *
 * <p>The amount is payable: rounded HALF_UP to the currency's minor unit where it was made, and never rounded again.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Payment permits ImmutablePayment {

    Payment() {}

    /** {@return a builder; every attribute is required} */
    public static Builder builder() {
        return ImmutablePayment.builder();
    }

    /** {@return the name of the component that pays} */
    public abstract String component();

    /** {@return the kind of the component that pays} */
    public abstract ComponentKind kind();

    /** {@return the compensation year that the payment belongs to, from 1, whatever its date} */
    public abstract int year();

    /** {@return the date on which it is paid, vests, or has accrued} */
    public abstract LocalDate date();

    /** {@return the amount, in whole minor units of its currency} */
    public abstract MonetaryAmount amount();

    /** {@return how the amount came about} */
    public abstract PaymentBasis basis();

    @Value.Check
    Payment check() {
        if (year() < 1) {
            throw new DefinitionException(
                    "a payment of " + component() + " must belong to a year from 1", year(), "count years from 1");
        }
        MonetaryAmount payable = Amounts.requirePayable("a payment of " + component(), amount());
        return payable.equals(amount())
                ? this
                : ImmutablePayment.builder().from(this).amount(payable).build();
    }

    /** {@return the payment in one line: date, year, amount, working} */
    @Override
    public String toString() {
        return date() + "  year " + year() + "  " + component() + "  " + amount() + "  (" + basis().describe() + ")";
    }

    /** Builds a {@link Payment}. */
    public sealed interface Builder permits ImmutablePayment.Builder {

        /**
         * Sets the name of the component that pays.
         *
         * @param component as in the offer
         * @return this builder
         */
        Builder component(String component);

        /**
         * Sets the kind of the component that pays.
         *
         * @param kind as the component states it
         * @return this builder
         */
        Builder kind(ComponentKind kind);

        /**
         * Sets the compensation year.
         *
         * @param year from 1
         * @return this builder
         */
        Builder year(int year);

        /**
         * Sets the date.
         *
         * @param date on which it is paid, vests, or has accrued
         * @return this builder
         */
        Builder date(LocalDate date);

        /**
         * Sets the amount.
         *
         * @param amount in whole minor units, not negative
         * @return this builder
         */
        Builder amount(MonetaryAmount amount);

        /**
         * Sets how the amount came about.
         *
         * @param basis the working
         * @return this builder
         */
        Builder basis(PaymentBasis basis);

        /** {@return the payment} */
        Payment build();
    }
}
