/**
 * Contract tests for people who write their own schedules: implement {@link
 * io.github.totalcomp.testkit.VestingScheduleContract} in a test class.
 */
@NullMarked
package io.github.totalcomp.testkit;

import org.jspecify.annotations.NullMarked;
