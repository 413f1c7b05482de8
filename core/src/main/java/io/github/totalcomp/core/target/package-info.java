/** Targets: what an offer must hold to reach one, how refreshers fill one, and what a quoted total is made of. */
@NullMarked
package io.github.totalcomp.core.target;

import org.jspecify.annotations.NullMarked;
