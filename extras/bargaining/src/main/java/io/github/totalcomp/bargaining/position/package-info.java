/** Where an offer stands: in the market, against the levels around it and beside other employers, and what to ask about. */
@NullMarked
package io.github.totalcomp.bargaining.position;

import org.jspecify.annotations.NullMarked;
