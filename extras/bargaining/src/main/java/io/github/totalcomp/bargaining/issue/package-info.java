/** Bargaining over several issues at once: efficient packages, a fair one, what to push first, offers of equal value. */
@NullMarked
package io.github.totalcomp.bargaining.issue;

import org.jspecify.annotations.NullMarked;
