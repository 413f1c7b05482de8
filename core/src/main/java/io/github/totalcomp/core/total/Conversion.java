package io.github.totalcomp.core.total;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * Converts the payments of one component into the reporting currency. What accrues within a year is converted as one running
 * total, paid in differences rounded HALF_UP, so that cutting it never changes the converted sum at one rate.
 */
final class Conversion {

    private final Assumptions assumptions;
    private final Map<Integer, Rational> exact = new HashMap<>();
    private final Map<Integer, BigDecimal> paid = new HashMap<>();

    Conversion(Assumptions assumptions) {
        this.assumptions = assumptions;
    }

    List<Payment> of(List<Payment> payments) {
        if (assumptions.reportingCurrency().isEmpty()) {
            return payments;
        }
        CurrencyUnit wanted = assumptions.reportingCurrency().get();
        List<Payment> converted = new ArrayList<>(payments.size());
        for (Payment payment : payments) {
            converted.add(payment.amount().getCurrency().equals(wanted) ? payment : converted(payment, wanted));
        }
        return converted;
    }

    private Payment converted(Payment payment, CurrencyUnit wanted) {
        return Payment.builder()
                .component(payment.component())
                .kind(payment.kind())
                .year(payment.year())
                .date(payment.date())
                .amount(
                        payment.basis() instanceof PaymentBasis.Accrual
                                ? accrued(payment, wanted)
                                : assumptions.exchangeRates().convert(payment.amount(), wanted, payment.date()))
                .basis(new PaymentBasis.Converted(payment.amount(), payment.basis()))
                .build();
    }

    private MonetaryAmount accrued(Payment payment, CurrencyUnit wanted) {
        Rational rate =
                assumptions.exchangeRates().requiredRate(payment.amount().getCurrency(), wanted, payment.date());
        Rational sum = exact.getOrDefault(payment.year(), Rational.ZERO)
                .plus(Rational.of(Amounts.number(payment.amount())).times(rate));
        BigDecimal due = sum.toBigDecimal(Amounts.minorDigits(wanted), RoundingMode.HALF_UP);
        BigDecimal before = paid.getOrDefault(payment.year(), BigDecimal.ZERO);
        exact.put(payment.year(), sum);
        paid.put(payment.year(), due);
        return Amounts.of(due.subtract(before), wanted);
    }
}
