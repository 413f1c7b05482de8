package io.github.totalcomp.vesting;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * Counts months from an anchor, forwards only, and tells the vesting date in the month reached. It gives the dates that
 * {@link DayOfMonth#resolve(LocalDate, long)} gives, without dividing.
 */
final class MonthCursor {

    private static final int MONTHS_PER_YEAR = 12;
    private static final int SHORTEST_MONTH = 28;

    private final LocalDate anchor;
    private final int day;
    private int counted;
    private int year;
    private int month;

    MonthCursor(LocalDate anchor, DayOfMonth choice) {
        this.anchor = anchor;
        this.day = choice.day().orElse(anchor.getDayOfMonth());
        this.year = anchor.getYear();
        this.month = anchor.getMonthValue();
    }

    /** The date so many months after the anchor, at least as many as before; the anchor itself after none. */
    LocalDate advanceTo(int months) {
        if (months == 0) {
            return anchor;
        }
        month += months - counted;
        counted = months;
        while (month > MONTHS_PER_YEAR) {
            month -= MONTHS_PER_YEAR;
            year++;
        }
        return LocalDate.of(year, month, day <= SHORTEST_MONTH ? day : dayInMonth());
    }

    private int dayInMonth() {
        return Math.min(day, Month.of(month).length(Year.isLeap(year)));
    }
}
