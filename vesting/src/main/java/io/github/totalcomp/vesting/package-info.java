/** Vesting schedules and the catalogue of named ones. */
@NullMarked
package io.github.totalcomp.vesting;

import org.jspecify.annotations.NullMarked;
