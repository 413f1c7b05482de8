/** Compensation years. */
@NullMarked
package io.github.totalcomp.core.time;

import org.jspecify.annotations.NullMarked;
