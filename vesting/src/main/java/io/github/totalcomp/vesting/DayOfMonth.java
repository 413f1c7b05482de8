package io.github.totalcomp.vesting;

import io.github.totalcomp.core.DefinitionException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The day of the month on which a schedule that counts in months vests, as the Open Cap Format names it: the day of the
 * start, or a fixed day from 1 to 31. Where a month is too short, its last day.
 *
 * <p>Dates are counted from the anchor each time and never from the date before, so a start on 31 January gives 28
 * February, 31 March, 30 April and 31 May. A fixed day falls in month anchor + k, whatever the day of the anchor.
 */
public final class DayOfMonth {

    private static final int LONGEST_MONTH = 31;
    private static final int SHORTEST_MONTH = 28;

    /** The day of the start, or the last day of a shorter month. The usual choice. */
    public static final DayOfMonth OF_START = new DayOfMonth(0);

    private final int day;

    private DayOfMonth(int day) {
        this.day = day;
    }

    /**
     * {@return a fixed day; 29, 30 and 31 mean the last day of a shorter month}
     *
     * @param day from 1 to 31
     * @throws DefinitionException if there is no such day
     */
    public static DayOfMonth of(int day) {
        if (day < 1 || day > LONGEST_MONTH) {
            throw new DefinitionException(
                    "a day of the month must lie between 1 and 31",
                    day,
                    "state such a day, or use DayOfMonth.OF_START");
        }
        return new DayOfMonth(day);
    }

    /** {@return whether the day is the same in every month, and not that of the start} */
    public boolean isFixed() {
        return day > 0;
    }

    /** {@return the fixed day from 1 to 31, or nothing for the day of the start} */
    public OptionalInt day() {
        return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
    }

    /**
     * {@return the vesting date so many months after an anchor that is the start itself}
     *
     * @param anchor the date to count from
     * @param months zero or more
     */
    public LocalDate resolve(LocalDate anchor, long months) {
        return day == 0
                ? anchor.plusMonths(months)
                : inMonth(YearMonth.from(anchor).plusMonths(months), day);
    }

    /**
     * {@return the vesting date so many months after an anchor, on the day of a start that may be another date}
     *
     * @param anchor the date to count from, such as the date of an earlier condition
     * @param months zero or more
     * @param start the date whose day counts where no day is fixed
     */
    public LocalDate resolve(LocalDate anchor, long months, LocalDate start) {
        Objects.requireNonNull(start, "start");
        return inMonth(YearMonth.from(anchor).plusMonths(months), day == 0 ? start.getDayOfMonth() : day);
    }

    private static LocalDate inMonth(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayOfMonth that && day == that.day;
    }

    @Override
    public int hashCode() {
        return Integer.hashCode(day);
    }

    /** {@return the day in words, such as {@code day 15}, {@code day 31 or last} or {@code day of the start}} */
    @Override
    public String toString() {
        if (day == 0) {
            return "day of the start";
        }
        return day > SHORTEST_MONTH ? "day " + day + " or last" : "day " + day;
    }
}
