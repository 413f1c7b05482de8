package com.example.vesting;

import io.github.totalcomp.core.equity.VestingSchedule;
import io.github.totalcomp.vesting.spi.VestingScheduleProvider;
import java.util.Map;

/** Adds the schedules of this project to the catalogue. */
public final class ExampleSchedules implements VestingScheduleProvider {

    @Override
    public Map<String, VestingSchedule> schedules() {
        return Map.of("twice-a-year-4", new TwiceAYear(4), "twice-a-year-8", new TwiceAYear(8));
    }
}
