/** The components of compensation. */
@NullMarked
package io.github.totalcomp.core.component;

import org.jspecify.annotations.NullMarked;
