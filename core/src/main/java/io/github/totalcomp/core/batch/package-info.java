/** Totals of many offers with bounded memory: one outcome for each row, in the order of the rows. */
@NullMarked
package io.github.totalcomp.core.batch;

import org.jspecify.annotations.NullMarked;
