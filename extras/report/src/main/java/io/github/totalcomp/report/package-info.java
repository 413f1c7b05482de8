/** What a report says, as data: sections of paragraphs, lists, tables and charts. */
@NullMarked
package io.github.totalcomp.report;

import org.jspecify.annotations.NullMarked;
