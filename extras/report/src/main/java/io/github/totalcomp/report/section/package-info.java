/** Sections of a report made from the results of this library. */
@NullMarked
package io.github.totalcomp.report.section;

import org.jspecify.annotations.NullMarked;
