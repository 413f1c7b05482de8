/** Letters that carry a counteroffer. */
@NullMarked
package io.github.totalcomp.negotiation.letter;

import org.jspecify.annotations.NullMarked;
