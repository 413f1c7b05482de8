/** The command line. */
@NullMarked
package io.github.totalcomp.cli;

import org.jspecify.annotations.NullMarked;
