/** What the caller believes: prices, retention, discounting. */
@NullMarked
package io.github.totalcomp.core.assumption;

import org.jspecify.annotations.NullMarked;
