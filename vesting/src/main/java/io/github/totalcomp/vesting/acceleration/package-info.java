/** Vesting ahead of schedule: how much, what it takes off the tranches to come, and what triggers it. */
@NullMarked
package io.github.totalcomp.vesting.acceleration;

import org.jspecify.annotations.NullMarked;
