/** Benchmarks. */
@NullMarked
package io.github.totalcomp.benchmarks;

import org.jspecify.annotations.NullMarked;
