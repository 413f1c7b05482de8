/** Market observations and the ranges computed from them. */
@NullMarked
package io.github.totalcomp.negotiation.market;

import org.jspecify.annotations.NullMarked;
