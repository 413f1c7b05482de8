package io.github.totalcomp.core.component;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.pay.PayCalendar;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
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
    private final Optional<PayCalendar> calendar;

    DailyAccrual(
            String name,
            ComponentKind kind,
            MonetaryAmount initial,
            NavigableMap<LocalDate, MonetaryAmount> changes,
            Optional<PayCalendar> calendar) {
        this.name = name;
        this.kind = kind;
        this.initial = initial;
        this.changes = changes;
        this.calendar = calendar;
    }

    List<Payment> payments(PaymentContext context) {
        List<Payment> payments = new ArrayList<>();
        for (int year = 1; year <= context.horizonYears(); year++) {
            addYear(context, year, payments);
        }
        return payments;
    }

    private void addYear(PaymentContext context, int year, List<Payment> payments) {
        LocalDate opening = context.years().anniversary(year - 1);
        LocalDate closing = context.years().anniversary(year);
        NavigableMap<LocalDate, LocalDate> paydays = paydays(opening, closing);
        RunningAccrual accrual =
                new RunningAccrual(initial.getCurrency(), context.years().daysIn(year));
        LocalDate from = opening;
        for (LocalDate to : edges(context, paydays, opening, closing)) {
            MonetaryAmount annual = annualOn(from);
            payments.add(Payment.builder()
                    .component(name)
                    .kind(kind)
                    .year(year)
                    .date(
                            paydays.isEmpty()
                                    ? to.minusDays(1)
                                    : paydays.floorEntry(from).getValue())
                    .amount(accrual.accrue(annual, ChronoUnit.DAYS.between(from, to)))
                    .basis(new PaymentBasis.Accrual(annual, from, to))
                    .build());
            from = to;
        }
    }

    /** {@return the paydays by the first day of the periods that overlap a year; none without a pay calendar} */
    private NavigableMap<LocalDate, LocalDate> paydays(LocalDate opening, LocalDate closing) {
        NavigableMap<LocalDate, LocalDate> paydays = new TreeMap<>();
        calendar.ifPresent(pay ->
                pay.periods(opening, closing).forEach(period -> paydays.put(period.fromInclusive(), period.payday())));
        return paydays;
    }

    private NavigableSet<LocalDate> edges(
            PaymentContext context, NavigableMap<LocalDate, LocalDate> paydays, LocalDate opening, LocalDate closing) {
        TreeSet<LocalDate> edges = new TreeSet<>(changes.keySet());
        edges.addAll(paydays.keySet());
        edges.addAll(context.accrualCuts());
        edges.add(closing);
        return edges.subSet(opening, false, closing, true);
    }

    private MonetaryAmount annualOn(LocalDate date) {
        Map.Entry<LocalDate, MonetaryAmount> change = changes.floorEntry(date);
        return change == null ? initial : change.getValue();
    }

    /** The running total of one compensation year: exact, and rounded HALF_UP where it is paid. */
    private static final class RunningAccrual {
        private final CurrencyUnit currency;
        private final Rational daysInYear;
        private Rational exact = Rational.ZERO;
        private BigDecimal paid = BigDecimal.ZERO;

        RunningAccrual(CurrencyUnit currency, long daysInYear) {
            this.currency = currency;
            this.daysInYear = Rational.of(daysInYear);
        }

        MonetaryAmount accrue(MonetaryAmount annual, long days) {
            exact = exact.plus(
                    Rational.of(Amounts.number(annual)).times(Rational.of(days)).dividedBy(daysInYear));
            BigDecimal due = exact.toBigDecimal(Amounts.minorDigits(currency), RoundingMode.HALF_UP);
            MonetaryAmount amount = Amounts.of(due.subtract(paid), currency);
            paid = due;
            return amount;
        }
    }
}
