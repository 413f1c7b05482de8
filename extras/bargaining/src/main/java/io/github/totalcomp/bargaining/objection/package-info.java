/** What recruiters object, and answers with the figures of the case. */
@NullMarked
package io.github.totalcomp.bargaining.objection;

import org.jspecify.annotations.NullMarked;
