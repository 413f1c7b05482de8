/** Not part of the API. */
@NullMarked
package io.github.totalcomp.vesting.internal;

import org.jspecify.annotations.NullMarked;
