/** Results as plain text, Markdown and one self-contained HTML page with charts. */
module io.github.totalcomp.report {
    requires transitive io.github.totalcomp.core;
    requires transitive io.github.totalcomp.bargaining;
    requires transitive io.github.totalcomp.negotiation;
    requires static transitive org.jspecify;

    exports io.github.totalcomp.report;
    exports io.github.totalcomp.report.render;
    exports io.github.totalcomp.report.section;
}
