/** Not part of the API: strict reading of JSON with the place of every fault. */
@NullMarked
package io.github.totalcomp.formats.internal;

import org.jspecify.annotations.NullMarked;
