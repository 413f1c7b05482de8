package io.github.totalcomp.core.leave;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.core.total.PaymentStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * What somebody keeps, forfeits and owes on leaving on a date.
 *
 * <ul>
 *   <li>Base salary and other accruals count for the days before the date.
 *   <li>What vests on or before the date is kept; the rest is forfeited.
 *   <li>Cash promised for a year counts if the year began before the date and the cash is due by then.
 *   <li>Sign-on is repaid by its terms: what was paid less what was earned, counted from the day of a lump or from the
 *       opening of the year for instalments.
 * </ul>
 *
 * <p>Leaving on an anniversary keeps exactly what the aggregation over so many years says.
 */
public final class Leaving {

    private final Offer offer;
    private final Assumptions assumptions;

    private Leaving(Offer offer, Assumptions assumptions) {
        this.offer = offer;
        this.assumptions = assumptions;
    }

    /**
     * {@return the calculator for an offer under assumptions}
     *
     * @param offer what is promised
     * @param assumptions the prices at which units vest
     */
    public static Leaving of(Offer offer, Assumptions assumptions) {
        return new Leaving(offer, assumptions);
    }

    /**
     * {@return what leaving on a date keeps, forfeits and owes}
     *
     * @param date the day of leaving, from the start date on
     * @throws DefinitionException if the date is before the start, or more than 200 years after it
     */
    public Departure on(LocalDate date) {
        CompensationYears years = offer.years();
        if (date.isBefore(years.start())) {
            throw new DefinitionException(
                    "a day of leaving must not be before the start date " + years.start(), date, "correct the date");
        }
        LocalDate last = years.anniversary(CompensationYears.MOST_YEARS);
        if (date.isAfter(last)) {
            throw new DefinitionException(
                    "a day of leaving must not be more than " + CompensationYears.MOST_YEARS
                            + " years after the start date, later than " + last,
                    date,
                    "correct the date");
        }
        PaymentContext context =
                PaymentContext.of(years, years.yearOfVest(date), assumptions).withAccrualCuts(List.of(date));
        PaymentStream stream = PaymentStream.of(offer, context);
        return ImmutableDeparture.builder()
                .date(date)
                .currency(stream.currency())
                .lines(offer.components().stream()
                        .map(component -> line(component, stream, date))
                        .toList())
                .build();
    }

    /**
     * {@return what leaving keeps in the end, month by month: entry k is leaving k months after the start, from 0}
     *
     * @param months the last month, from 0 to 2,400
     * @throws DefinitionException if the number of months lies outside
     */
    public List<Departure> byMonth(int months) {
        if (months < 0 || months > 12 * CompensationYears.MOST_YEARS) {
            throw new DefinitionException(
                    "a curve must run over 0 to 2400 months", months, "state another number of months");
        }
        return IntStream.rangeClosed(0, months)
                .mapToObj(month -> on(offer.startDate().plusMonths(month)))
                .toList();
    }

    private DepartureLine line(Component component, PaymentStream stream, LocalDate date) {
        List<Payment> payments = stream.payments().stream()
                .filter(payment -> payment.component().equals(component.name()))
                .toList();
        CurrencyUnit currency = stream.currency();
        MonetaryAmount owed =
                component instanceof SignOn signOn ? owed(signOn, payments, date, currency) : Amounts.zero(currency);
        ImmutableDepartureLine.Builder line = ImmutableDepartureLine.builder()
                .component(component.name())
                .kind(component.kind())
                .kept(sum(payments, payment -> isKept(payment, date), currency))
                .owed(owed)
                .forfeited(sum(
                        payments, payment -> vests(payment) && payment.date().isAfter(date), currency));
        if (component instanceof EquityGrant grant && grant.units().isPresent()) {
            VestingTimeline timeline = grant.timeline(offer.startDate());
            line.unitsVested(timeline.vestedBy(date)).unitsForfeited(timeline.unvestedAfter(date));
        }
        return line.build();
    }

    private static boolean vests(Payment payment) {
        PaymentBasis origin = payment.basis().origin();
        return origin instanceof PaymentBasis.Vest
                || origin instanceof PaymentBasis.ValueVest
                || payment.kind() == ComponentKind.EQUITY
                || payment.kind() == ComponentKind.REFRESHER;
    }

    private boolean isKept(Payment payment, LocalDate date) {
        if (payment.basis().origin() instanceof PaymentBasis.Accrual accrual) {
            return !accrual.toExclusive().isAfter(date);
        }
        if (vests(payment)) {
            return !payment.date().isAfter(date);
        }
        boolean yearBegan = offer.years().anniversary(payment.year() - 1).isBefore(date);
        boolean yearComplete = !offer.years().anniversary(payment.year()).isAfter(date);
        return yearBegan && (yearComplete || !payment.date().isAfter(date));
    }

    /** Reckoned in the currency of the payout, and converted once, at the rate of the day of leaving. */
    private MonetaryAmount owed(SignOn signOn, List<Payment> payments, LocalDate date, CurrencyUnit currency) {
        BigDecimal owed = BigDecimal.ZERO;
        for (SignOnPayout payout : signOn.payouts()) {
            LocalDate earnedFrom = offer.years().anniversary(payout.year() - 1);
            BigDecimal paid = payments.stream()
                    .filter(payment -> payment.year() == payout.year() && isKept(payment, date))
                    .map(payment -> Amounts.number(original(payment)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (paid.signum() > 0) {
                MonetaryAmount due = payout.repayment()
                        .owed(payout.amount(), Amounts.of(paid, payout.amount().getCurrency()), earnedFrom, date);
                owed = owed.add(Amounts.number(assumptions.exchangeRates().convert(due, currency, date)));
            }
        }
        return Amounts.of(owed, currency);
    }

    private static MonetaryAmount original(Payment payment) {
        return payment.basis() instanceof PaymentBasis.Converted converted ? converted.original() : payment.amount();
    }

    private static MonetaryAmount sum(List<Payment> payments, Predicate<Payment> counted, CurrencyUnit currency) {
        BigDecimal sum = payments.stream()
                .filter(counted)
                .map(payment -> Amounts.number(payment.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Amounts.of(sum, currency);
    }
}
