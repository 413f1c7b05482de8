/** What to ask for, within caps and bands. */
@NullMarked
package io.github.totalcomp.negotiation.counter;

import org.jspecify.annotations.NullMarked;
