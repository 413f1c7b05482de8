/** What recruiters object, and answers with the figures of the case. */
@NullMarked
package io.github.totalcomp.negotiation.objection;

import org.jspecify.annotations.NullMarked;
