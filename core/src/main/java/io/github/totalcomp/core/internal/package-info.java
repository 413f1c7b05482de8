/** Not part of the API. */
@NullMarked
package io.github.totalcomp.core.internal;

import org.jspecify.annotations.NullMarked;
