/** Contract tests for schedules. */
@NullMarked
package io.github.totalcomp.testkit;

import org.jspecify.annotations.NullMarked;
