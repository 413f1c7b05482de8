/** Text from input, made safe to show. */
@NullMarked
package io.github.totalcomp.report.internal;

import org.jspecify.annotations.NullMarked;
