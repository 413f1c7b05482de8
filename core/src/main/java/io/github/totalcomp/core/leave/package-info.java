/** Leaving: what is kept, forfeited and owed on a date, and what leaving the present job costs. */
@NullMarked
package io.github.totalcomp.core.leave;

import org.jspecify.annotations.NullMarked;
