/** Not part of the API. */
@NullMarked
package io.github.totalcomp.negotiation.internal;

import org.jspecify.annotations.NullMarked;
