package io.github.totalcomp.core.total;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.time.CompensationYears;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A way of cutting the same payments into periods: compensation years, calendar years, or fiscal years with a first month;
 * as they are earned or as they are paid.
 *
 * <p>Earned, pay that accrues belongs to the days it accrues on. Paid, it belongs to its payday, and what has accrued but is
 * not yet paid is shown at the end of each period. Everything else belongs to its compensation year, or to its date.
 */
public final class PeriodView {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final int MOST_PERIODS = 1_000;
    private static final Month NO_MONTH = Month.JANUARY;

    private final boolean byCompensationYear;
    private final Month firstMonth;
    private final boolean paid;

    private PeriodView(boolean byCompensationYear, Month firstMonth, boolean paid) {
        this.byCompensationYear = byCompensationYear;
        this.firstMonth = firstMonth;
        this.paid = paid;
    }

    /** {@return compensation years, as earned} */
    public static PeriodView compensationYears() {
        return new PeriodView(true, NO_MONTH, false);
    }

    /** {@return calendar years, as earned} */
    public static PeriodView calendarYears() {
        return new PeriodView(false, Month.JANUARY, false);
    }

    /**
     * {@return fiscal years, as earned; each is named by the calendar year in which it ends}
     *
     * @param firstMonth the month in which a fiscal year begins
     */
    public static PeriodView fiscalYears(Month firstMonth) {
        return new PeriodView(false, Objects.requireNonNull(firstMonth, "firstMonth"), false);
    }

    /** {@return the same periods, with accruals counted on their paydays} */
    public PeriodView paid() {
        return new PeriodView(byCompensationYear, firstMonth, true);
    }

    /** {@return whether accruals are counted on their paydays} */
    public boolean isPaid() {
        return paid;
    }

    /**
     * {@return the periods that cover a number of compensation years and the dates of what is paid for them, in order and
     * without gaps}
     */
    List<Period> periods(CompensationYears years, int horizon, List<LocalDate> paidOn) {
        List<Period> periods = new ArrayList<>();
        if (byCompensationYear) {
            for (int year = 1; year <= horizon; year++) {
                periods.add(new Period("year " + year, years.anniversary(year - 1), years.anniversary(year)));
            }
            return periods;
        }
        LocalDate first = paidOn.stream().reduce(years.start(), (a, b) -> b.isBefore(a) ? b : a);
        LocalDate last =
                paidOn.stream().reduce(years.anniversary(horizon).minusDays(1), (a, b) -> b.isAfter(a) ? b : a);
        LocalDate from = LocalDate.of(first.getYear(), firstMonth, 1);
        if (from.isAfter(first)) {
            from = from.minusYears(1);
        }
        if ((long) last.getYear() - from.getYear() > MOST_PERIODS) {
            throw new DefinitionException(
                    "the payments of an offer must fall within " + MOST_PERIODS + " years to be shown year by year",
                    first + " to " + last,
                    "correct the date of a payment");
        }
        while (!from.isAfter(last)) {
            LocalDate to = from.plusYears(1);
            periods.add(new Period(label(to.minusDays(1).getYear()), from, to));
            from = to;
        }
        return periods;
    }

    private String label(int year) {
        return firstMonth == Month.JANUARY ? Integer.toString(year) : "FY " + year;
    }

    /** {@return the index of the period that a payment belongs to; the number of periods if it is paid after the last} */
    int indexOf(Payment payment, List<Period> periods, CompensationYears years) {
        boolean accrues = payment.basis().origin() instanceof PaymentBasis.Accrual;
        if (byCompensationYear && !(accrues && paid)) {
            return payment.year() - 1;
        }
        LocalDate date =
                accrues && !paid ? ((PaymentBasis.Accrual) payment.basis().origin()).fromInclusive() : payment.date();
        int index = 0;
        while (index < periods.size() && !date.isBefore(periods.get(index).toExclusive())) {
            index++;
        }
        return index;
    }

    record Period(String label, LocalDate fromInclusive, LocalDate toExclusive) {}

    @Override
    public boolean equals(Object other) {
        return other instanceof PeriodView that
                && byCompensationYear == that.byCompensationYear
                && firstMonth == that.firstMonth
                && paid == that.paid;
    }

    @Override
    public int hashCode() {
        return Objects.hash(byCompensationYear, firstMonth, paid);
    }

    private static String inWords(Month month) {
        return MONTHS.get(month.getValue() - 1);
    }

    /** {@return the view in words, such as {@code fiscal years from 1 April, earned}} */
    @Override
    public String toString() {
        String years = byCompensationYear
                ? "compensation years"
                : firstMonth == Month.JANUARY ? "calendar years" : "fiscal years from 1 " + inWords(firstMonth);
        return years + (paid ? ", paid" : ", earned");
    }
}
