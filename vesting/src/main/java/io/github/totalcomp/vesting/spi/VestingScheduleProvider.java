package io.github.totalcomp.vesting.spi;

import io.github.totalcomp.core.equity.VestingSchedule;
import java.util.Map;

/**
 * Adds schedules by name to a catalogue.
 *
 * <p>Name the implementation in {@code META-INF/services/io.github.totalcomp.vesting.spi.VestingScheduleProvider}, and in a
 * module also in {@code provides}. It needs a public constructor without parameters.
 * Errors name it by its class.
 */
public interface VestingScheduleProvider {

    /** {@return the schedules under names that no other provider and no standard schedule uses} */
    Map<String, VestingSchedule> schedules();
}
