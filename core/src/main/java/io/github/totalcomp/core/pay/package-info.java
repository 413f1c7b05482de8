/** Pay calendars: which days a paycheck covers, and when it is paid. */
@NullMarked
package io.github.totalcomp.core.pay;

import org.jspecify.annotations.NullMarked;
