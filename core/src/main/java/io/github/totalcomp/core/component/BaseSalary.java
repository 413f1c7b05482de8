package io.github.totalcomp.core.component;

import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.pay.PayCalendar;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.payment.YearSink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * Base salary: exactly the annual amount in a full compensation year, accruing by day within it.
 *
 * <p>$185,000 a year pays $185,000.00 in every compensation year, leap years included; after 100 of 365 days
 * $50,684.93 have accrued. A raise or cut is a dated change: the year goes on accruing at the new rate from that date.
 */
@Value.Immutable
@CopyStyle
public abstract sealed class BaseSalary implements Component permits ImmutableBaseSalary {

    BaseSalary() {}

    /**
     * {@return a base salary of so much a year}
     *
     * @param annual zero or more, in whole minor units
     * @throws io.github.totalcomp.core.DefinitionException if negative or finer than the minor unit
     */
    public static BaseSalary ofAnnual(MonetaryAmount annual) {
        return ImmutableBaseSalary.builder().annual(annual).build();
    }

    @Override
    @Value.Default
    public String name() {
        return "Base salary";
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.BASE_SALARY;
    }

    /** {@return the yearly amount from the start date on} */
    public abstract MonetaryAmount annual();

    /** {@return the later yearly amounts by the date from which each applies} */
    @Value.NaturalOrder
    public abstract NavigableMap<LocalDate, MonetaryAmount> changes();

    /** {@return when pay is due; without one, each year's accrual is dated on the year's last day} */
    public abstract Optional<PayCalendar> payCalendar();

    /**
     * {@return this salary paid by a calendar: each paycheck is the accrual of its pay period}
     *
     * @param payCalendar when pay is due
     */
    public abstract BaseSalary withPayCalendar(PayCalendar payCalendar);

    /**
     * {@return this salary with the raises and cuts that performance ratings bring} Each takes effect on its date and is
     * the rate before times 1 + the change, rounded HALF_UP to the minor unit.
     *
     * @param ratings the rating in force from each date
     * @param raises the change of pay that each rating brings: {@code 0.04} is a raise of four percent, negative a cut
     * @throws io.github.totalcomp.core.DefinitionException if a rating has no change, or a change is below −1
     */
    public BaseSalary withRatings(Map<LocalDate, String> ratings, Map<String, BigDecimal> raises) {
        BaseSalary changed = this;
        for (Map.Entry<LocalDate, String> rating : new TreeMap<>(ratings).entrySet()) {
            changed = changed.withChange(
                    rating.getKey(), RatedPay.after(changed.annualOn(rating.getKey()), rating.getValue(), raises));
        }
        return changed;
    }

    private MonetaryAmount annualOn(LocalDate date) {
        Map.Entry<LocalDate, MonetaryAmount> change = changes().floorEntry(date);
        return change == null ? annual() : change.getValue();
    }

    /**
     * {@return this salary with a raise or cut from a date on}
     *
     * @param fromInclusive the first day at the new rate
     * @param newAnnual the new yearly amount, in the same currency
     * @throws io.github.totalcomp.core.DefinitionException if negative, finer than the minor unit, or of another
     *     currency
     */
    public BaseSalary withChange(LocalDate fromInclusive, MonetaryAmount newAnnual) {
        NavigableMap<LocalDate, MonetaryAmount> more = new TreeMap<>(changes());
        more.put(fromInclusive, newAnnual);
        return ImmutableBaseSalary.builder().from(this).changes(more).build();
    }

    /**
     * {@return this salary with another yearly amount from the start date on}
     *
     * @param annual zero or more, in whole minor units
     */
    public abstract BaseSalary withAnnual(MonetaryAmount annual);

    /**
     * {@return this salary under another name}
     *
     * @param name shown in tables
     */
    public abstract BaseSalary withName(String name);

    @Override
    public List<Payment> payments(PaymentContext context) {
        return new DailyAccrual(name(), kind(), annual(), changes(), payCalendar()).payments(context);
    }

    @Override
    public void addYears(PaymentContext context, YearSink sums) {
        if (!changes().isEmpty()) {
            Component.super.addYears(context, sums);
            return;
        }
        for (int year = 1; year <= context.horizonYears(); year++) {
            sums.addMinorUnits(year, annual().getCurrency(), annualMinorUnits());
        }
    }

    @Value.Lazy
    long annualMinorUnits() {
        return Amounts.minorUnits(annual());
    }

    @Value.Check
    BaseSalary check() {
        Checks.label("a component's name", name());
        MonetaryAmount payable = Amounts.requirePayable("base salary", annual());
        if (changes().isEmpty()) {
            return payable.equals(annual()) ? this : withAnnual(payable);
        }
        TreeMap<LocalDate, MonetaryAmount> payableChanges = new TreeMap<>();
        changes()
                .forEach((date, amount) -> payableChanges.put(
                        date,
                        Amounts.requireCurrency(
                                "the base salary from " + date,
                                Amounts.requirePayable("base salary", amount),
                                payable.getCurrency())));
        return payable.equals(annual()) && payableChanges.equals(changes())
                ? this
                : ImmutableBaseSalary.builder()
                        .from(this)
                        .annual(payable)
                        .changes(payableChanges)
                        .build();
    }
}
