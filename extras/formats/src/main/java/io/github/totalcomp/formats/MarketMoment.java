package io.github.totalcomp.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When a report was made.
 *
 * @param date the day
 * @param time the time of day, if stated
 * @param isUnpadded whether a month, day or hour has one digit
 */
record MarketMoment(LocalDate date, Optional<LocalTime> time, boolean isUnpadded) {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    /** Reads {@code 7/31/2017 15:55:01} (month first) or {@code 2017-07-31T15:55:01}; the time may be left out. */
    static Optional<MarketMoment> read(String text) {
        try {
            return new Cursor(text).moment();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads a text from its beginning. */
    private static final class Cursor {

        private static final int NONE = -1;

        private final String text;
        private int at;
        private boolean unpadded;

        Cursor(String text) {
            this.text = text;
        }

        Optional<MarketMoment> moment() {
            int first = number(4);
            boolean monthFirst = at <= 2 && skip('/');
            if (first == NONE || !(monthFirst || (at == 4 && skip('-')))) {
                return Optional.empty();
            }
            int month = monthFirst ? first : part();
            unpadded |= monthFirst && at == 2;
            if (!monthFirst && !skip('-')) {
                return Optional.empty();
            }
            int day = part();
            if (monthFirst && !skip('/')) {
                return Optional.empty();
            }
            int start = at;
            int year = monthFirst ? number(4) : first;
            boolean wholeYear = !monthFirst || at - start == 4;
            if (day == NONE || month == NONE || !wholeYear || year < EARLIEST_YEAR || year > LATEST_YEAR) {
                return Optional.empty();
            }
            LocalDate date = LocalDate.of(year, month, day);
            if (isAtEnd()) {
                return Optional.of(new MarketMoment(date, Optional.empty(), unpadded));
            }
            return skip(' ') || skip('T')
                    ? time().map(time -> new MarketMoment(date, Optional.of(time), unpadded))
                    : Optional.empty();
        }

        /** Hours and minutes, and if stated seconds, a fraction, AM or PM, and a zone, which is not used. */
        private Optional<LocalTime> time() {
            int hour = part();
            int minute = skip(':') ? twoDigits() : NONE;
            int second = skip(':') ? twoDigits() : 0;
            if (hour == NONE || minute == NONE || second == NONE) {
                return Optional.empty();
            }
            if (skip('.') && number(9) == NONE) {
                return Optional.empty();
            }
            String rest = text.substring(at).strip();
            if (rest.equalsIgnoreCase("AM") || rest.equalsIgnoreCase("PM")) {
                if (hour < 1 || hour > 12) {
                    return Optional.empty();
                }
                return Optional.of(LocalTime.of(hour % 12 + (rest.equalsIgnoreCase("PM") ? 12 : 0), minute, second));
            }
            boolean known = rest.isEmpty() || rest.equals("Z") || isOffset(rest);
            return known ? Optional.of(LocalTime.of(hour, minute, second)) : Optional.empty();
        }

        private static boolean isOffset(String rest) {
            return rest.length() == 6
                    && (rest.charAt(0) == '+' || rest.charAt(0) == '-')
                    && rest.charAt(3) == ':'
                    && rest.chars().filter(each -> each >= '0' && each <= '9').count() == 4;
        }

        /** A month, day or hour of one or two digits. */
        private int part() {
            int start = at;
            int number = number(2);
            unpadded |= at - start == 1;
            return number;
        }

        private int twoDigits() {
            int start = at;
            int number = number(2);
            return at - start == 2 ? number : NONE;
        }

        private int number(int most) {
            int start = at;
            int number = 0;
            while (at < text.length() && at - start < most && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                number = 10 * number + text.charAt(at++) - '0';
            }
            return at == start ? NONE : number;
        }

        private boolean skip(char wanted) {
            if (at < text.length() && text.charAt(at) == wanted) {
                at++;
                return true;
            }
            return false;
        }

        private boolean isAtEnd() {
            return at == text.length();
        }
    }
}
