/** Dated payments and how they came about. */
@NullMarked
package io.github.totalcomp.core.payment;

import org.jspecify.annotations.NullMarked;
