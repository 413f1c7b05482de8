package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * What one unit of room is worth over a horizon: what a large probe of a lever pays in the years that count, each payment
 * weighted by retention and discounting at its date, divided by the probe.
 */
final class HorizonValue {

    /** Decimals of a value per unit; the cents and whole units to which a probe's payments are rounded lie beyond. */
    private static final int DECIMALS = 8;

    private static final long PROBE = 1_000_000_000_000L;

    private final PaymentContext context;
    private final Map<LocalDate, BigDecimal> weights = new HashMap<>();

    HorizonValue(CompensationYears years, int horizonYears, Assumptions assumptions) {
        List<LocalDate> months = IntStream.range(1, 12 * horizonYears)
                .mapToObj(month -> years.start().plusMonths(month))
                .toList();
        this.context = PaymentContext.of(years, horizonYears, assumptions).withAccrualCuts(months);
    }

    BigDecimal perUnit(Lever lever, LeverContext levers) {
        MonetaryAmount room = probeOf(levers.currency());
        return perUnit(lever.probe(levers, room), room);
    }

    private BigDecimal perUnit(Component probe, MonetaryAmount room) {
        BigDecimal worth = BigDecimal.ZERO;
        for (Payment payment : probe.payments(context)) {
            if (payment.year() <= context.horizonYears()) {
                Amounts.requireCurrency(payment.component(), payment.amount(), room.getCurrency());
                worth = worth.add(Amounts.number(payment.amount()).multiply(weight(payment.date())));
            }
        }
        return worth.divide(Amounts.number(room), DECIMALS, RoundingMode.HALF_UP);
    }

    private BigDecimal weight(LocalDate date) {
        return weights.computeIfAbsent(date, day -> {
            LocalDate start = context.years().start();
            return context.assumptions()
                    .weight(
                            day.isBefore(start)
                                    ? Rational.ZERO
                                    : context.years().yearsUntil(day));
        });
    }

    private static MonetaryAmount probeOf(CurrencyUnit currency) {
        return Amounts.of(BigDecimal.valueOf(PROBE), currency);
    }
}
