package io.github.totalcomp.core.equity;

import java.time.LocalDate;

/** The errors of tranches that are no timeline. */
final class TimelineFaults {

    private TimelineFaults() {}

    static VestingScheduleException negative(LocalDate date, long units) {
        return new VestingScheduleException(
                "a tranche must not be negative", units + " units on " + date, "let every tranche vest zero or more");
    }

    static VestingScheduleException exceeds(VestingRequest request, Object scheduled) {
        return new VestingScheduleException(
                "tranches must not exceed the grant of " + request.units() + " units",
                scheduled,
                "allocate the grant itself, not each tranche alone");
    }
}
