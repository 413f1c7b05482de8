package io.github.totalcomp.core.testing;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import java.time.LocalDate;
import java.util.List;
import javax.money.MonetaryAmount;

/** A component of a user's own: payments whose year, date and amount are stated, all of one kind and basis. */
public record StatedPayments(String name, ComponentKind kind, PaymentBasis basis, List<One> stated)
        implements Component {

    /** One payment. */
    public record One(int year, LocalDate date, MonetaryAmount amount) {}

    public static StatedPayments of(ComponentKind kind, One... stated) {
        return new StatedPayments("Stated", kind, new PaymentBasis.Stated("as stated"), List.of(stated));
    }

    @Override
    public List<Payment> payments(PaymentContext context) {
        return stated.stream()
                .map(one -> Payment.builder()
                        .component(name)
                        .kind(kind)
                        .year(one.year())
                        .date(one.date())
                        .amount(one.amount())
                        .basis(basis)
                        .build())
                .toList();
    }
}
