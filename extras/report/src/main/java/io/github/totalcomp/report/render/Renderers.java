package io.github.totalcomp.report.render;

/** The forms in which a report is written. */
public final class Renderers {

    private Renderers() {}

    /** {@return plain text in lines of at most 80 characters, with the data of charts as tables} */
    public static Renderer text() {
        return report -> new TextRenderer().render(report);
    }

    /** {@return Markdown with the tables of GitHub's dialect, and the data of charts as tables} */
    public static Renderer markdown() {
        return report -> new MarkdownRenderer().render(report);
    }

    /**
     * {@return one HTML page that needs nothing else: charts as inline SVG and as tables, without script or any request}
     * The page is also well-formed XML. It follows the reader's choice of light or dark and can be printed.
     */
    public static Renderer html() {
        return report -> new HtmlRenderer().render(report);
    }
}
