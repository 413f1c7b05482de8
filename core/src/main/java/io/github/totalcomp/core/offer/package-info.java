/** What an employer promises. */
@NullMarked
package io.github.totalcomp.core.offer;

import org.jspecify.annotations.NullMarked;
