/** Which lever to pull: room, likelihood, expected gain, and why. */
@NullMarked
package io.github.totalcomp.negotiation.advice;

import org.jspecify.annotations.NullMarked;
