/** The rounds of a negotiation: what happened so far, and what to do next. */
@NullMarked
package io.github.totalcomp.bargaining.round;

import org.jspecify.annotations.NullMarked;
