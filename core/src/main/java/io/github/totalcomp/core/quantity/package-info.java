/** Exact numbers: fractions, portions of a whole, and units. */
@NullMarked
package io.github.totalcomp.core.quantity;

import org.jspecify.annotations.NullMarked;
