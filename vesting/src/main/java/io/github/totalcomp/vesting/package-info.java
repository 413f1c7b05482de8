/**
 * Vesting schedules: named ones, a builder for any other, and the catalogue that finds them by name.
 *
 * <p>Start with {@link io.github.totalcomp.vesting.VestingSchedules}.
 */
@NullMarked
package io.github.totalcomp.vesting;

import org.jspecify.annotations.NullMarked;
