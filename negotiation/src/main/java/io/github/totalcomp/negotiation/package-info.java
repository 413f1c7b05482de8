/** Market ranges, advice, counteroffers and letters. */
@NullMarked
package io.github.totalcomp.negotiation;

import org.jspecify.annotations.NullMarked;
