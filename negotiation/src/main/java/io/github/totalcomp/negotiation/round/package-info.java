/** The rounds of a negotiation: what happened so far, and what to do next. */
@NullMarked
package io.github.totalcomp.negotiation.round;

import org.jspecify.annotations.NullMarked;
