package io.github.totalcomp.core.total;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * The dated, exact payments of an offer, all of one currency: what every view of the offer is cut from.
 *
 * <p>Payments are in the order of their dates, those of one date in the order of the offer's components.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class PaymentStream permits ImmutablePaymentStream {

    PaymentStream() {}

    /**
     * {@return the payments of an offer}
     *
     * @param offer what is promised
     * @param context how many years to cover, what is assumed, and where accruals are cut
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if payments differ in currency
     * @throws io.github.totalcomp.core.assumption.MissingPriceException if units vest without an assumed price
     * @throws DefinitionException if nothing in the offer pays, a component's payment bears another's name, or there are
     *     more than 50,000 payments
     */
    public static PaymentStream of(Offer offer, PaymentContext context) {
        List<Payment> payments = new ArrayList<>();
        for (Component component : offer.components()) {
            payments.addAll(new Conversion(context.assumptions()).of(component.checkedPayments(context)));
            Checks.payments(payments.size());
        }
        if (payments.isEmpty()) {
            throw nothingPaid(offer);
        }
        CurrencyUnit currency = payments.get(0).amount().getCurrency();
        payments.forEach(payment -> Amounts.requireCurrency(payment.component(), payment.amount(), currency));
        payments.sort(Comparator.comparing(Payment::date));
        return ImmutablePaymentStream.builder()
                .currency(currency)
                .payments(payments)
                .build();
    }

    /** {@return the currency of every payment} */
    public abstract CurrencyUnit currency();

    /** {@return the payments in the order of their dates} */
    public abstract List<Payment> payments();

    /** {@return the exact sum of all payments} */
    public MonetaryAmount total() {
        return sum(payments(), currency());
    }

    static DefinitionException nothingPaid(Offer offer) {
        return new DefinitionException(
                "an offer must pay something to be totalled", offer.employer(), "add a component with an amount");
    }

    static MonetaryAmount sum(List<Payment> payments, CurrencyUnit currency) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Payment payment : payments) {
            sum = sum.add(Amounts.number(payment.amount()));
        }
        return Amounts.of(sum, currency);
    }
}
