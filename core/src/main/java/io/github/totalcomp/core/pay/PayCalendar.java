package io.github.totalcomp.core.pay;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.CopyStyle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * When pay is due. A pay period ends on a regular day and is paid so many days later; a paycheck is the accrual of its
 * period.
 *
 * <ul>
 *   <li>Weekly and biweekly periods end every 7 or 14 days, counted from a known last day of a period. A calendar year
 *       holds 26 or 27 biweekly paydays.
 *   <li>Semi-monthly periods are the 1st to the 15th and the 16th to the last day of a month; monthly ones are calendar
 *       months.
 * </ul>
 */
@Value.Immutable
@CopyStyle
public abstract sealed class PayCalendar permits ImmutablePayCalendar {

    private static final int MOST_YEARS = 400;

    PayCalendar() {}

    /** {@return monthly pay on the last day of each month} */
    public static PayCalendar monthly() {
        return of(PayFrequency.MONTHLY, LocalDate.EPOCH);
    }

    /** {@return pay on the 15th and on the last day of each month} */
    public static PayCalendar semiMonthly() {
        return of(PayFrequency.SEMI_MONTHLY, LocalDate.EPOCH);
    }

    /**
     * {@return pay every fourteen days}
     *
     * @param periodEnd the last day of any one pay period
     */
    public static PayCalendar biweekly(LocalDate periodEnd) {
        return of(PayFrequency.BIWEEKLY, periodEnd);
    }

    /**
     * {@return pay every seven days}
     *
     * @param periodEnd the last day of any one pay period
     */
    public static PayCalendar weekly(LocalDate periodEnd) {
        return of(PayFrequency.WEEKLY, periodEnd);
    }

    private static PayCalendar of(PayFrequency frequency, LocalDate periodEnd) {
        return ImmutablePayCalendar.builder()
                .frequency(frequency)
                .periodEnd(periodEnd)
                .build();
    }

    /** {@return how often pay is due} */
    public abstract PayFrequency frequency();

    /** {@return the last day of a known weekly or biweekly period; without meaning for the others} */
    public abstract LocalDate periodEnd();

    /** {@return the days from the last day of a period to its payday; zero unless stated} */
    @Value.Default
    public int daysInArrears() {
        return 0;
    }

    /**
     * {@return this calendar with paydays so many days after each period's last day}
     *
     * @param daysInArrears from 0 to 60
     * @throws DefinitionException if it lies outside
     */
    public abstract PayCalendar withDaysInArrears(int daysInArrears);

    /**
     * {@return the pay periods that overlap a span of days, whole, in order}
     *
     * @param fromInclusive the first day
     * @param toExclusive the day after the last
     */
    public List<PayPeriod> periods(LocalDate fromInclusive, LocalDate toExclusive) {
        if (ChronoUnit.YEARS.between(fromInclusive, toExclusive) > MOST_YEARS) {
            throw new DefinitionException(
                    "pay periods are listed for at most " + MOST_YEARS + " years",
                    fromInclusive + " to " + toExclusive,
                    "state a shorter span");
        }
        List<PayPeriod> periods = new ArrayList<>();
        LocalDate first = periodStart(fromInclusive);
        while (first.isBefore(toExclusive)) {
            LocalDate end = endOfPeriodFrom(first);
            periods.add(new PayPeriod(first, end.plusDays(1), end.plusDays(daysInArrears())));
            first = end.plusDays(1);
        }
        return periods;
    }

    /**
     * {@return the number of paydays in a calendar year: 26 or 27 for biweekly pay}
     *
     * @param year the calendar year
     */
    public int paydaysIn(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate next = first.plusYears(1);
        return (int) periods(first.minusDays(daysInArrears() + 31L), next).stream()
                .filter(period -> period.payday().getYear() == year)
                .count();
    }

    private LocalDate periodStart(LocalDate day) {
        return switch (frequency()) {
            case WEEKLY -> fixedStart(day, 7);
            case BIWEEKLY -> fixedStart(day, 14);
            case SEMI_MONTHLY -> day.withDayOfMonth(day.getDayOfMonth() <= 15 ? 1 : 16);
            case MONTHLY -> day.withDayOfMonth(1);
        };
    }

    private LocalDate fixedStart(LocalDate day, int length) {
        long sinceStart = Math.floorMod(ChronoUnit.DAYS.between(periodEnd().plusDays(1), day), (long) length);
        return day.minusDays(sinceStart);
    }

    private LocalDate endOfPeriodFrom(LocalDate first) {
        return switch (frequency()) {
            case WEEKLY -> first.plusDays(6);
            case BIWEEKLY -> first.plusDays(13);
            case SEMI_MONTHLY ->
                first.getDayOfMonth() == 1
                        ? first.withDayOfMonth(15)
                        : YearMonth.from(first).atEndOfMonth();
            case MONTHLY -> YearMonth.from(first).atEndOfMonth();
        };
    }

    @Value.Check
    void check() {
        if (daysInArrears() < 0 || daysInArrears() > 60) {
            throw new DefinitionException(
                    "pay must be 0 to 60 days in arrears", daysInArrears(), "state the days from period end to payday");
        }
    }
}
