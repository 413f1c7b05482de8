/** Amounts of money and their exact allocation. */
@NullMarked
package io.github.totalcomp.core.money;

import org.jspecify.annotations.NullMarked;
