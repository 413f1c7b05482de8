package io.github.totalcomp.report.render;

import io.github.totalcomp.report.BarChart;
import io.github.totalcomp.report.Bullets;
import io.github.totalcomp.report.Figure;
import io.github.totalcomp.report.LineChart;
import io.github.totalcomp.report.Paragraph;
import io.github.totalcomp.report.RangeChart;
import io.github.totalcomp.report.Report;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Subheading;
import io.github.totalcomp.report.Table;
import io.github.totalcomp.report.Verbatim;
import java.math.BigDecimal;
import java.util.List;

/** Texts that try to be more than text, in every place where a text can stand. */
final class Hostile {

    static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onload='alert(1)",
            "</title></style></svg><script>alert(2)</script>",
            "<!-- --> <![CDATA[ ]]> &lt;b&gt; &amp;",
            "a\u0000b\u0007c\u001b[31md\u007f\u0085e\u2028f",
            "pay\u202Eevil\u202C\u2066x\u2069",
            "\uD800 lone \uDC00 \uFFFE",
            "\u05e9\u05dc\u05d5\u05dd 12 \u200f\u0645\u0631\u062d\u0628\u0627",
            "| `code` | [link](http://evil.example) *b* _i_ ~s~ $x$ @all #1 www.evil.example",
            "``` `````",
            "~~~~",
            "# heading",
            "- item",
            "1. item",
            "===",
            "x".repeat(200),
            "=cmd|' /C calc'!A0");

    private Hostile() {}

    static Report everywhere(String text) {
        BigDecimal one = BigDecimal.ONE;
        LineChart.Line line = new LineChart.Line(
                text, text, false, List.of(new LineChart.Point(one, one), new LineChart.Point(BigDecimal.TEN, one)));
        Table table = Table.of(text, text, text).row(text, text).sum(List.of(text, text));
        return Report.builder()
                .title(text)
                .subtitle(text)
                .add(Section.of(
                        text,
                        new Paragraph(text),
                        new Subheading(text),
                        new Bullets(List.of(text)),
                        table,
                        Verbatim.of(text + "\n\n" + text),
                        new Figure(
                                text,
                                text,
                                new BarChart(
                                        List.of(text, text),
                                        List.of(new BarChart.Bar(
                                                text, text, List.of(new BarChart.Segment(0, one, text))))),
                                table),
                        new Figure(
                                text,
                                text,
                                new LineChart(
                                        text,
                                        text,
                                        List.of(new LineChart.Tick(one, text)),
                                        List.of(new LineChart.Band(text, line, line)),
                                        List.of(line)),
                                table),
                        new Figure(
                                text,
                                text,
                                new RangeChart(
                                        List.of(text),
                                        List.of(new RangeChart.Range(
                                                text,
                                                List.of(
                                                        new RangeChart.Quantile(25, one, text),
                                                        new RangeChart.Quantile(75, BigDecimal.TEN, text)),
                                                List.of(new RangeChart.Mark(0, one, text))))),
                                table)))
                .add(Section.of("Second"))
                .build();
    }
}
