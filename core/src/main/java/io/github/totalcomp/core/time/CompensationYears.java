package io.github.totalcomp.core.time;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Rational;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The compensation years of an employment, counted from its start date.
 *
 * <p>Anniversary k is the start date plus k years, counted from the start each time: a start on 29 February has its
 * anniversaries on 28 February in common years and on 29 February in leap years, with no drift.
 *
 * <ul>
 *   <li><b>Vests:</b> year 1 is [start, anniversary 1] and year k is (anniversary k−1, anniversary k], so what vests on
 *       an anniversary belongs to the year it completes ({@link #yearOfVest}).
 *   <li><b>Accrual:</b> year k is [anniversary k−1, anniversary k) ({@link #yearOfAccrual}).
 * </ul>
 */
public final class CompensationYears {

    /** The most years that can be counted. */
    public static final int MOST_YEARS = 200;

    private final LocalDate start;

    private CompensationYears(LocalDate start) {
        this.start = start;
    }

    /**
     * {@return the compensation years that begin on a start date}
     *
     * @param start the first day of employment, in the years 1 to 9000
     * @throws DefinitionException if the date lies outside
     */
    public static CompensationYears from(LocalDate start) {
        Objects.requireNonNull(start, "start");
        if (start.getYear() < 1 || start.getYear() > 9000) {
            throw new DefinitionException("a start date must lie in the years 1 to 9000", start, "correct the year");
        }
        return new CompensationYears(start);
    }

    /** {@return the start date} */
    public LocalDate start() {
        return start;
    }

    /**
     * {@return the anniversary so many years after the start; anniversary 0 is the start}
     *
     * @param years zero or more
     */
    public LocalDate anniversary(int years) {
        return start.plusYears(years);
    }

    /**
     * {@return the year in which a vest on a date counts: 1 for the start date to the first anniversary, both included}
     * A vest before the start counts in year 1.
     *
     * @param date the vesting date
     */
    public int yearOfVest(LocalDate date) {
        int guess = date.getYear() - start.getYear();
        if (guess <= 0) {
            return 1;
        }
        return date.isAfter(anniversary(guess)) ? guess + 1 : guess;
    }

    /**
     * {@return the year in which a day is worked: 1 from the start date to the day before the first anniversary}
     *
     * @param date not before the start
     * @throws DefinitionException if the date is before the start
     */
    public int yearOfAccrual(LocalDate date) {
        if (date.isBefore(start)) {
            throw new DefinitionException(
                    "a day worked must not be before the start date " + start, date, "correct the date");
        }
        int guess = date.getYear() - start.getYear();
        return date.isBefore(anniversary(guess)) ? guess : guess + 1;
    }

    /**
     * {@return the number of days in a compensation year: 365 or 366}
     *
     * @param year from 1
     */
    public long daysIn(int year) {
        return ChronoUnit.DAYS.between(anniversary(year - 1), anniversary(year));
    }

    /**
     * {@return the exact time from the start to a date, in years: whole anniversaries, plus days since the last one ÷
     * days in that compensation year} 181 days into a common year is 181/365.
     *
     * @param date not before the start
     * @throws DefinitionException if the date is before the start
     */
    public Rational yearsUntil(LocalDate date) {
        int year = yearOfAccrual(date);
        long days = ChronoUnit.DAYS.between(anniversary(year - 1), date);
        return Rational.of(year - 1).plus(Rational.of(days, daysIn(year)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompensationYears that && start.equals(that.start);
    }

    @Override
    public int hashCode() {
        return start.hashCode();
    }

    @Override
    public String toString() {
        return "years from " + start;
    }
}
