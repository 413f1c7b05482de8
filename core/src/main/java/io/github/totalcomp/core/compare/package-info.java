/** Offers side by side. */
@NullMarked
package io.github.totalcomp.core.compare;

import org.jspecify.annotations.NullMarked;
