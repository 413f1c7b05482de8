package io.github.totalcomp.bargaining.position;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;

/** What the offer promises, whatever the horizon. */
final class Payments {

    private Payments() {}

    static List<Payment> of(List<Component> components, PositionContext context) {
        PaymentContext all =
                PaymentContext.of(context.offer().years(), 1, context.levers().assumptions());
        return components.stream()
                .flatMap(component -> component.payments(all).stream())
                .toList();
    }

    static List<Payment> of(ComponentKind kind, PositionContext context) {
        return of(context.offer().components(kind), context);
    }

    static MonetaryAmount sum(List<Payment> payments, Predicate<Payment> counted, PositionContext context) {
        BigDecimal sum = payments.stream()
                .filter(counted)
                .map(payment -> Amounts.requireCurrency(payment.component(), payment.amount(), context.currency()))
                .map(Amounts::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Amounts.of(sum, context.currency());
    }
}
