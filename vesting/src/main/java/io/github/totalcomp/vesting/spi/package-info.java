/** What someone implements to add schedules to {@link io.github.totalcomp.vesting.VestingCatalog#load}. */
@NullMarked
package io.github.totalcomp.vesting.spi;

import org.jspecify.annotations.NullMarked;
