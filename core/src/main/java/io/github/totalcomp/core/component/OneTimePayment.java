package io.github.totalcomp.core.component;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.time.CompensationYears;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/** Cash that is promised once, such as a relocation payment. It carries the number of the year it is promised for. */
@Value.Immutable
@ValueStyle
public abstract sealed class OneTimePayment implements Component permits ImmutableOneTimePayment {

    OneTimePayment() {}

    /**
     * {@return a payment on the start date}
     *
     * @param name such as {@code Relocation}
     * @param amount zero or more, in whole minor units
     * @throws DefinitionException if negative or finer than the minor unit
     */
    public static OneTimePayment of(String name, MonetaryAmount amount) {
        return ofYear(name, amount, 1);
    }

    /**
     * {@return a payment on the first day of a year}
     *
     * @param name such as {@code Retention payment}
     * @param amount zero or more, in whole minor units
     * @param year the employment year it is promised for, from 1
     * @throws DefinitionException if the amount or the year lies outside
     */
    public static OneTimePayment ofYear(String name, MonetaryAmount amount, int year) {
        return ImmutableOneTimePayment.builder()
                .name(name)
                .amount(amount)
                .year(year)
                .build();
    }

    @Override
    public abstract String name();

    @Override
    public ComponentKind kind() {
        return ComponentKind.OTHER;
    }

    /** {@return the amount} */
    public abstract MonetaryAmount amount();

    /** {@return the employment year it is promised for} */
    public abstract int year();

    /** {@return the date it is paid on; the first day of its year unless stated} */
    public abstract Optional<LocalDate> date();

    /**
     * {@return this payment on a date; it keeps the number of its year}
     *
     * @param date the day on which it is paid
     */
    public OneTimePayment paidOn(LocalDate date) {
        return ImmutableOneTimePayment.builder().from(this).date(date).build();
    }

    @Override
    public List<Payment> payments(PaymentContext context) {
        return List.of(Payment.builder()
                .component(name())
                .kind(kind())
                .year(year())
                .date(date().orElseGet(() -> context.years().anniversary(year() - 1)))
                .amount(amount())
                .basis(new PaymentBasis.Instalment(amount(), 1, 1))
                .build());
    }

    @Value.Check
    OneTimePayment check() {
        Checks.label("a component's name", name());
        if (year() < 1 || year() > CompensationYears.MOST_YEARS) {
            throw new DefinitionException(
                    "a payment must be for a year from 1 to " + CompensationYears.MOST_YEARS,
                    year(),
                    "state the employment year it is promised for");
        }
        MonetaryAmount payable = Amounts.requirePayable(name(), amount());
        return payable.equals(amount())
                ? this
                : ImmutableOneTimePayment.builder().from(this).amount(payable).build();
    }
}
