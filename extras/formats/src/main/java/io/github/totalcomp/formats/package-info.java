/** Offers, terms, results and market observations as JSON and CSV. */
@NullMarked
package io.github.totalcomp.formats;

import org.jspecify.annotations.NullMarked;
