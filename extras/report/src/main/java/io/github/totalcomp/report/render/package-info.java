/** How a report is written: plain text, Markdown, HTML. */
@NullMarked
package io.github.totalcomp.report.render;

import org.jspecify.annotations.NullMarked;
