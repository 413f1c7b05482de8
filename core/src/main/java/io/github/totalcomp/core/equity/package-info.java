/** Equity: the contract of a vesting schedule, timelines, and the conversion of a value into units. */
@NullMarked
package io.github.totalcomp.core.equity;

import org.jspecify.annotations.NullMarked;
