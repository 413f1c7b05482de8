package io.github.totalcomp.vesting;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the names of even schedules, such as {@code even-4y-monthly-cliff-1y}. */
final class EvenNames {

    static final String EXAMPLE = "even-4y-monthly-cliff-1y";

    private static final Pattern NAME =
            Pattern.compile("even-([1-9]\\d?)y-(yearly|semiannual|quarterly|monthly)(?:-cliff-([1-9]\\d{0,2})([ym]))?");

    private EvenNames() {}

    /** The schedule of the name, or nothing when it is no such name; a cliff beyond the end is an error. */
    static Optional<PortionSchedule> parse(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int years = Integer.parseInt(matcher.group(1));
        VestingFrequency frequency = frequency(matcher.group(2));
        return Optional.of(VestingSchedules.even(years, frequency, cliff(matcher)));
    }

    private static VestingFrequency frequency(String word) {
        return Stream.of(VestingFrequency.values())
                .filter(frequency -> frequency.toString().replace("-", "").equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Period cliff(Matcher matcher) {
        if (matcher.group(3) == null) {
            return Period.ZERO;
        }
        int count = Integer.parseInt(matcher.group(3));
        return "y".equals(matcher.group(4)) ? Period.ofYears(count) : Period.ofMonths(count);
    }
}
