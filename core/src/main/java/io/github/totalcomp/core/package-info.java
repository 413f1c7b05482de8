/** Errors of the library. */
@NullMarked
package io.github.totalcomp.core;

import org.jspecify.annotations.NullMarked;
