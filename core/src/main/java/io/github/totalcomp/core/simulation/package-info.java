/**
 * Simulated share prices and leaving dates, and how an offer's yearly totals are distributed over many of them.
 *
 * <p><b>This package computes in {@code double}</b>, as no other of this library does: a simulated price is a draw from an
 * assumption, and its error is that of the number of paths, not of the arithmetic. Promises stay exact: what does not
 * depend on a price enters as whole minor units, and every simulated payment is rounded to whole minor units where it is
 * paid. Amounts go in and come out as {@link javax.money.MonetaryAmount}.
 *
 * <p>Random numbers come from the JDK's {@code L64X128MixRandom}. A run-time image made with {@code jlink} from JDK 17
 * must include the module {@code jdk.random}.
 */
@NullMarked
package io.github.totalcomp.core.simulation;

import org.jspecify.annotations.NullMarked;
