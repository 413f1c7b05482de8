package io.github.totalcomp.core.equity;

import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import java.time.LocalDate;
import java.util.Arrays;

/** Checks and merges tranches given as arrays, which it keeps, and makes a timeline of them. */
final class TimelineAssembly {

    private static final Units[] NO_UNITS = {};
    private static final long[] NO_LONGS = {};

    private TimelineAssembly() {}

    static VestingTimeline ofWhole(VestingRequest request, LocalDate[] dates, long[] units) {
        requireSameLength(dates.length, units.length);
        LocalDate earliest = request.grantDate().orElse(LocalDate.MIN);
        long sum = sumIfMerged(earliest, dates, units);
        return sum >= 0
                ? new VestingTimeline(request.units(), dates, units, NO_UNITS, scheduled(request, sum))
                : merged(request, earliest, dates, units);
    }

    /**
     * The sum of the tranches, or -1 where there is something to refuse, to leave out or to merge. Nearly always there is
     * nothing: dates rise from the earliest on, no tranche is empty, and the sum fits a long.
     */
    private static long sumIfMerged(LocalDate earliest, LocalDate[] dates, long[] units) {
        if (dates.length > 0 && dates[0].isBefore(earliest)) {
            return -1;
        }
        long sum = 0;
        for (int i = 0; i < dates.length; i++) {
            sum += units[i];
            if (units[i] <= 0 || sum < 0 || (i > 0 && !dates[i].isAfter(dates[i - 1]))) {
                return -1;
            }
        }
        return sum;
    }

    /** The sum as units; nearly always the grant itself. */
    private static Units scheduled(VestingRequest request, long sum) {
        Units granted = request.units();
        if (fitsLong(granted) && granted.toLong() == sum) {
            return granted;
        }
        Units scheduled = Units.of(sum);
        requireWithinGrant(request, scheduled);
        return scheduled;
    }

    private static VestingTimeline merged(VestingRequest request, LocalDate earliest, LocalDate[] dates, long[] units) {
        LocalDate[] keptDates = new LocalDate[dates.length];
        long[] keptUnits = new long[units.length];
        int kept = 0;
        LocalDate previous = LocalDate.MIN;
        for (int i = 0; i < units.length; i++) {
            previous = requireOrder(previous, dates[i]);
            if (units[i] < 0) {
                throw TimelineFaults.negative(previous, units[i]);
            }
            if (units[i] == 0) {
                continue;
            }
            LocalDate released = previous.isBefore(earliest) ? earliest : previous;
            if (kept > 0 && keptDates[kept - 1].equals(released)) {
                keptUnits[kept - 1] = addWithin(request, keptUnits[kept - 1], units[i]);
            } else {
                keptDates[kept] = released;
                keptUnits[kept++] = units[i];
            }
        }
        long sum = 0;
        for (int i = 0; i < kept; i++) {
            sum = addWithin(request, sum, keptUnits[i]);
        }
        return new VestingTimeline(
                request.units(),
                Arrays.copyOf(keptDates, kept),
                Arrays.copyOf(keptUnits, kept),
                NO_UNITS,
                scheduled(request, sum));
    }

    static VestingTimeline ofExact(VestingRequest request, LocalDate[] dates, Units[] units) {
        LocalDate earliest = request.grantDate().orElse(LocalDate.MIN);
        LocalDate[] keptDates = new LocalDate[dates.length];
        Units[] keptUnits = new Units[dates.length];
        int kept = 0;
        Rational sum = Rational.ZERO;
        LocalDate previous = LocalDate.MIN;
        for (int i = 0; i < dates.length; i++) {
            LocalDate date = requireOrder(previous, dates[i]);
            previous = date;
            if (units[i].isZero()) {
                continue;
            }
            sum = sum.plus(units[i].value());
            LocalDate released = date.isBefore(earliest) ? earliest : date;
            if (kept > 0 && keptDates[kept - 1].equals(released)) {
                keptUnits[kept - 1] = keptUnits[kept - 1].plus(units[i]);
            } else {
                keptDates[kept] = released;
                keptUnits[kept++] = units[i];
            }
        }
        Units scheduled = Units.of(sum);
        requireWithinGrant(request, scheduled);
        return new VestingTimeline(
                request.units(), Arrays.copyOf(keptDates, kept), NO_LONGS, Arrays.copyOf(keptUnits, kept), scheduled);
    }

    static boolean fitsLong(Units units) {
        return units.isWhole() && units.value().numerator().bitLength() < Long.SIZE;
    }

    private static void requireSameLength(int dates, int units) {
        if (dates != units) {
            throw new VestingScheduleException(
                    "a timeline needs one date for each tranche",
                    dates + " dates for " + units + " tranches",
                    "give both arrays one length");
        }
    }

    private static LocalDate requireOrder(LocalDate previous, LocalDate date) {
        if (date.isBefore(previous)) {
            throw new VestingScheduleException(
                    "tranches must be in dated order", date + " after " + previous, "sort the tranches by date");
        }
        return date;
    }

    private static long addWithin(VestingRequest request, long sum, long units) {
        long total = sum + units;
        if (total < 0) {
            throw TimelineFaults.exceeds(request, "more units than a long holds");
        }
        return total;
    }

    private static void requireWithinGrant(VestingRequest request, Units scheduled) {
        if (scheduled.compareTo(request.units()) > 0) {
            throw TimelineFaults.exceeds(request, scheduled);
        }
    }
}
