/** Splitting the units of a grant over its tranches: the seven allocation types of the Open Cap Format. */
@NullMarked
package io.github.totalcomp.vesting.allocation;

import org.jspecify.annotations.NullMarked;
