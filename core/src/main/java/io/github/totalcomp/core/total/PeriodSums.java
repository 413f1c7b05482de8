package io.github.totalcomp.core.total;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** Cuts the payments of an offer into the periods of a view. */
final class PeriodSums {

    /** Weights below this scale are nothing beside the smallest minor unit. */
    private static final int WEIGHT_DECIMALS = 80;

    private final Offer offer;
    private final PaymentContext context;
    private final PeriodView view;
    private final Measure measure;
    private final List<PeriodView.Period> periods;
    private final List<String> names;
    private final BigDecimal[][] sums;
    private final BigDecimal[] accrued;
    private final BigDecimal[] accruedPaid;

    PeriodSums(Offer offer, PaymentContext context, List<Payment> payments, PeriodView view, Measure measure) {
        this.offer = offer;
        this.context = context;
        this.view = view;
        this.measure = measure;
        this.periods = view.periods(context.years(), context.horizonYears(), datesPaidOn(payments));
        this.names = offer.components().stream().map(Component::name).toList();
        this.sums = new BigDecimal[periods.size()][names.size()];
        this.accrued = zeros(periods.size());
        this.accruedPaid = zeros(periods.size());
        for (BigDecimal[] row : sums) {
            Arrays.fill(row, BigDecimal.ZERO);
        }
    }

    private List<LocalDate> datesPaidOn(List<Payment> payments) {
        return payments.stream()
                .filter(payment -> payment.year() <= context.horizonYears())
                .filter(payment -> !(payment.basis().origin() instanceof PaymentBasis.Accrual))
                .map(Payment::date)
                .toList();
    }

    private static BigDecimal[] zeros(int length) {
        BigDecimal[] zeros = new BigDecimal[length];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }

    PeriodTotals totals() {
        PaymentStream stream = PaymentStream.of(offer, context.withAccrualCuts(cuts()));
        stream.payments().stream()
                .filter(payment -> payment.year() <= context.horizonYears())
                .forEach(this::add);
        return ImmutablePeriodTotals.builder()
                .view(view)
                .measure(measure)
                .currency(stream.currency())
                .components(offer.components())
                .periods(periodTotals(stream.currency()))
                .build();
    }

    /** Accruals are cut at the edges of periods, and monthly where a weight depends on the date. */
    private List<LocalDate> cuts() {
        CompensationYears years = context.years();
        Stream<LocalDate> months = measure == Measure.PROMISED
                ? Stream.empty()
                : IntStream.range(1, context.horizonYears() * 12)
                        .mapToObj(month -> years.start().plusMonths(month));
        return Stream.concat(periods.stream().map(PeriodView.Period::toExclusive), months)
                .toList();
    }

    private void add(Payment payment) {
        BigDecimal amount = Amounts.number(payment.amount()).multiply(weight(payment));
        int index = view.indexOf(payment, periods, context.years());
        if (index < periods.size()) {
            BigDecimal[] row = sums[index];
            int column = names.indexOf(payment.component());
            row[column] = row[column].add(amount);
        }
        if (view.isPaid() && payment.basis().origin() instanceof PaymentBasis.Accrual accrual) {
            addUnpaid(accrual, index, amount);
        }
    }

    private void addUnpaid(PaymentBasis.Accrual accrual, int paidIndex, BigDecimal amount) {
        for (int i = 0; i < periods.size(); i++) {
            if (accrual.fromInclusive().isBefore(periods.get(i).toExclusive())) {
                accrued[i] = accrued[i].add(amount);
            }
            if (paidIndex <= i) {
                accruedPaid[i] = accruedPaid[i].add(amount);
            }
        }
    }

    private BigDecimal weight(Payment payment) {
        CompensationYears years = context.years();
        Rational time = payment.date().isBefore(years.start()) ? Rational.ZERO : years.yearsUntil(payment.date());
        return measure.weight(context.assumptions(), time).setScale(WEIGHT_DECIMALS, RoundingMode.HALF_UP);
    }

    private List<PeriodTotal> periodTotals(CurrencyUnit currency) {
        List<PeriodTotal> totals = new ArrayList<>();
        BigDecimal cumulative = BigDecimal.ZERO;
        for (int i = 0; i < periods.size(); i++) {
            List<MonetaryAmount> amounts =
                    Arrays.stream(sums[i]).map(sum -> rounded(sum, currency)).toList();
            BigDecimal total = amounts.stream().map(Amounts::number).reduce(BigDecimal.ZERO, BigDecimal::add);
            cumulative = cumulative.add(total);
            totals.add(ImmutablePeriodTotal.builder()
                    .label(periods.get(i).label())
                    .fromInclusive(periods.get(i).fromInclusive())
                    .toExclusive(periods.get(i).toExclusive())
                    .amounts(amounts)
                    .total(Amounts.of(total, currency))
                    .cumulative(Amounts.of(cumulative, currency))
                    .accruedUnpaidAtEnd(rounded(accrued[i].subtract(accruedPaid[i]), currency))
                    .build());
        }
        return totals;
    }

    private static MonetaryAmount rounded(BigDecimal exact, CurrencyUnit currency) {
        return Amounts.roundedHalfUp(Rational.of(exact), currency);
    }
}
