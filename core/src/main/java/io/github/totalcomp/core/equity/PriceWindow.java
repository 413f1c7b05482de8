package io.github.totalcomp.core.equity;

import io.github.totalcomp.core.DefinitionException;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import javax.money.MonetaryAmount;

/**
 * The window of trading days whose mean close turns a granted value into units. Which one applies is a term of the
 * offer; {@link #standard()} is the 30 calendar days before the start date.
 */
public final class PriceWindow {

    /** No exchange closes for longer than this. */
    private static final int LONGEST_CLOSURE = 10;

    private final String description;
    private final Selection selection;

    private PriceWindow(String description, Selection selection) {
        this.description = description;
        this.selection = selection;
    }

    /** {@return the 30 calendar days before the start date, the start date excluded} */
    public static PriceWindow standard() {
        return trailingDays(30);
    }

    /**
     * {@return so many calendar days before the start date, the start date excluded; the closes are those of the trading
     * days inside}
     *
     * @param days from 1
     * @throws DefinitionException if below 1
     */
    public static PriceWindow trailingDays(int days) {
        requirePositive("days", days);
        return new PriceWindow(
                "the " + days + " calendar days before the start date",
                (closes, start) -> closes.subMap(start.minusDays(days), true, start, false));
    }

    /**
     * {@return the last so many trading days before the start date}
     *
     * @param days from 1
     * @throws DefinitionException if below 1
     */
    public static PriceWindow lastTradingDays(int days) {
        requirePositive("trading days", days);
        return new PriceWindow("the last " + days + " trading days before the start date", (closes, start) -> {
            NavigableMap<LocalDate, MonetaryAmount> before = closes.headMap(start, false);
            if (before.size() < days) {
                return new TreeMap<>();
            }
            LocalDate first = before.descendingKeySet().stream()
                    .skip(days - 1L)
                    .findFirst()
                    .orElseThrow();
            return before.tailMap(first, true);
        });
    }

    /** {@return the calendar month before the one of the start date} */
    public static PriceWindow previousCalendarMonth() {
        return new PriceWindow("the calendar month before the start date", (closes, start) -> {
            LocalDate end = start.withDayOfMonth(1);
            return closes.subMap(end.minusMonths(1), true, end, false);
        });
    }

    /**
     * {@return the one close of a date, or of the last trading day in the ten days before it}
     *
     * @param date the date named in the offer
     */
    public static PriceWindow spot(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return new PriceWindow("the close of " + date + ", whatever the start date", (closes, start) -> {
            NavigableMap<LocalDate, MonetaryAmount> recent =
                    closes.subMap(date.minusDays(LONGEST_CLOSURE), true, date, true);
            return recent.isEmpty() ? recent : recent.tailMap(recent.lastKey(), true);
        });
    }

    /**
     * {@return the exact mean of the closes in this window}
     *
     * @param closes the closing prices known
     * @param start the start date of the employment
     * @throws DefinitionException if no close, or too few closes, lie inside the window
     */
    public MeanClose mean(ClosingPrices closes, LocalDate start) {
        Objects.requireNonNull(start, "start");
        Map<LocalDate, MonetaryAmount> inside = selection.select(closes.closes(), start);
        if (inside.isEmpty()) {
            throw new DefinitionException(
                    "closing prices must cover " + description + " " + start,
                    "closes from " + closes.closes().firstKey() + " to "
                            + closes.closes().lastKey(),
                    "add the closes of that window");
        }
        return MeanClose.of(inside.values());
    }

    private static void requirePositive(String what, int days) {
        if (days < 1) {
            throw new DefinitionException(
                    "a price window must have at least one of its " + what, days, "state 1 or more");
        }
    }

    /** {@return the window in words} */
    @Override
    public String toString() {
        return description;
    }

    @FunctionalInterface
    private interface Selection {
        NavigableMap<LocalDate, MonetaryAmount> select(NavigableMap<LocalDate, MonetaryAmount> closes, LocalDate start);
    }
}
