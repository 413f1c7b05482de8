package io.github.totalcomp.report.render;

import io.github.totalcomp.report.Report;

/** Writes a report. The same report gives the same characters everywhere; implementations are safe for several threads. */
@FunctionalInterface
public interface Renderer {

    /**
     * {@return the report as text, ending with a line break}
     *
     * @param report what to write
     */
    String render(Report report);
}
