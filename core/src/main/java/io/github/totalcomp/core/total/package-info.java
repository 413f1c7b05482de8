/** Totals by year and component. */
@NullMarked
package io.github.totalcomp.core.total;

import org.jspecify.annotations.NullMarked;
