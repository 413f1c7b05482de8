/** Plain text that depends on no locale. */
@NullMarked
package io.github.totalcomp.core.text;

import org.jspecify.annotations.NullMarked;
