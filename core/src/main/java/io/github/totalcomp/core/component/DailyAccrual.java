package io.github.totalcomp.core.component;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeSet;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * Pay by the year that accrues by the day. Within one compensation year the running total after d days at a rate is
 * HALF_UP(annual × d ÷ days in the year); a change of rate goes on with the same running total; each payment is a
 * difference of it, so a full year is exactly the annual amount and cuts never change a sum.
 */
final class DailyAccrual {

    private final String name;
    private final ComponentKind kind;
    private final MonetaryAmount initial;
    private final NavigableMap<LocalDate, MonetaryAmount> changes;

    DailyAccrual(
            String name, ComponentKind kind, MonetaryAmount initial, NavigableMap<LocalDate, MonetaryAmount> changes) {
        this.name = name;
        this.kind = kind;
        this.initial = initial;
        this.changes = changes;
    }

    List<Payment> payments(PaymentContext context) {
        List<Payment> payments = new ArrayList<>();
        for (int year = 1; year <= context.horizonYears(); year++) {
            addYear(context, year, payments);
        }
        return payments;
    }

    private void addYear(PaymentContext context, int year, List<Payment> payments) {
        CompensationYears years = context.years();
        LocalDate opening = years.anniversary(year - 1);
        LocalDate closing = years.anniversary(year);
        TreeSet<LocalDate> edges =
                new TreeSet<>(changes.subMap(opening, false, closing, false).keySet());
        context.accrualCuts().stream()
                .filter(cut -> cut.isAfter(opening) && cut.isBefore(closing))
                .forEach(edges::add);
        edges.add(closing);
        CurrencyUnit currency = initial.getCurrency();
        int digits = Amounts.minorDigits(currency);
        Rational exact = Rational.ZERO;
        BigDecimal paid = BigDecimal.ZERO;
        LocalDate from = opening;
        for (LocalDate to : edges) {
            MonetaryAmount annual = annualOn(from);
            exact = exact.plus(Rational.of(Amounts.number(annual))
                    .times(Rational.of(ChronoUnit.DAYS.between(from, to), years.daysIn(year))));
            BigDecimal accrued = exact.toBigDecimal(digits, RoundingMode.HALF_UP);
            payments.add(Payment.builder()
                    .component(name)
                    .kind(kind)
                    .year(year)
                    .date(to.minusDays(1))
                    .amount(Amounts.of(accrued.subtract(paid), currency))
                    .basis(new PaymentBasis.Accrual(annual, from, to))
                    .build());
            paid = accrued;
            from = to;
        }
    }

    private MonetaryAmount annualOn(LocalDate date) {
        Map.Entry<LocalDate, MonetaryAmount> change = changes.floorEntry(date);
        return change == null ? initial : change.getValue();
    }
}
