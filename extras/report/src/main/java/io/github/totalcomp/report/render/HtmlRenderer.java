package io.github.totalcomp.report.render;

import io.github.totalcomp.report.BarChart;
import io.github.totalcomp.report.Block;
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
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes one HTML page that needs nothing else. Names and other longer texts stand in HTML, where they wrap; SVG holds the
 * marks and short figures, placed by percentages, so that text keeps its size whatever the width of the window.
 */
final class HtmlRenderer {

    private static final int LONG_CELL = 24;
    /** So many rows surely fit on a printed page, which then does not break inside them. */
    private static final int SHORT_TABLE = 20;

    private final StringBuilder out = new StringBuilder();
    private int charts;

    String render(Report report) {
        String style = HtmlStyle.text();
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n")
                .append("<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append("default-src 'none'; style-src '")
                .append(HtmlStyle.hash(style))
                .append("'; base-uri 'none'; form-action 'none'\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .append("<meta name=\"referrer\" content=\"no-referrer\"/>\n<title>")
                .append(Html.plain(report.title()))
                .append("</title>\n<style>")
                .append(style)
                .append("</style>\n</head>\n<body>\n<header>\n");
        element("h1", report.title());
        report.subtitle().ifPresent(subtitle -> element("p", subtitle));
        report.date()
                .ifPresent(date ->
                        out.append("<p class=\"quiet\"><time>").append(date).append("</time></p>\n"));
        contents(report.sections());
        out.append("</header>\n<main>\n");
        int number = 1;
        for (Section section : report.sections()) {
            section(section, number++);
        }
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void contents(List<Section> sections) {
        if (sections.size() < 2) {
            return;
        }
        out.append("<nav aria-label=\"Contents\">\n<ul>\n");
        for (int i = 0; i < sections.size(); i++) {
            out.append("<li><a href=\"#section-")
                    .append(i + 1)
                    .append("\">")
                    .append(Html.text(sections.get(i).heading()))
                    .append("</a></li>\n");
        }
        out.append("</ul>\n</nav>\n");
    }

    private void section(Section section, int number) {
        String id = "section-" + number;
        out.append("<section id=\"")
                .append(id)
                .append("\" aria-labelledby=\"")
                .append(id)
                .append("-heading\">\n<h2 id=\"")
                .append(id)
                .append("-heading\">")
                .append(Html.text(section.heading()))
                .append("</h2>\n");
        section.blocks().forEach(this::block);
        out.append("</section>\n");
    }

    private void block(Block block) {
        if (block instanceof Subheading subheading) {
            element("h3", subheading.text());
        } else if (block instanceof Paragraph paragraph) {
            element("p", paragraph.text());
        } else if (block instanceof Bullets bullets) {
            out.append("<ul>\n");
            bullets.items().forEach(item -> element("li", item));
            out.append("</ul>\n");
        } else if (block instanceof Verbatim verbatim) {
            verbatim(verbatim);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Figure figure) {
            figure(figure);
        }
    }

    private void verbatim(Verbatim verbatim) {
        out.append("<pre>")
                .append(verbatim.lines().stream().map(Html::text).collect(Collectors.joining("\n")))
                .append("</pre>\n");
    }

    private void figure(Figure figure) {
        String id = "chart-" + ++charts;
        out.append("<figure class=\"chart\" id=\"")
                .append(id)
                .append("\" aria-labelledby=\"")
                .append(id)
                .append("-title\">\n<figcaption>\n<h3 id=\"")
                .append(id)
                .append("-title\">")
                .append(Html.text(figure.title()))
                .append("</h3>\n");
        element("p", figure.summary());
        out.append("</figcaption>\n<div class=\"drawing\">\n");
        if (figure.chart() instanceof BarChart bars) {
            out.append(new BarDrawing(bars).html());
        } else if (figure.chart() instanceof LineChart lines) {
            out.append(new LineDrawing(lines, figure.title(), figure.summary(), id).html());
        } else if (figure.chart() instanceof RangeChart ranges) {
            out.append(new RangeDrawing(ranges).html());
        }
        out.append("</div>\n");
        table(figure.table());
        out.append("</figure>\n");
    }

    private void element(String name, String text) {
        out.append('<')
                .append(name)
                .append('>')
                .append(Html.text(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private void table(Table table) {
        out.append("<div class=\"table")
                .append(table.rows().size() <= SHORT_TABLE ? " short" : "")
                .append("\" tabindex=\"0\" role=\"group\" aria-label=\"")
                .append(Html.plain(table.caption()))
                .append("\">\n<table>\n<caption><span>")
                .append(Html.text(table.caption()))
                .append("</span></caption>\n<thead>\n<tr>");
        table.headings()
                .forEach(heading -> out.append("<th scope=\"col\">")
                        .append(Html.text(heading))
                        .append("</th>"));
        out.append("</tr>\n</thead>\n");
        rows("tbody", table.rows().stream().filter(row -> !row.isSum()).toList());
        rows("tfoot", table.rows().stream().filter(Table.Row::isSum).toList());
        out.append("</table>\n</div>\n");
    }

    private void rows(String part, List<Table.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append('<').append(part).append(">\n");
        for (Table.Row row : rows) {
            out.append("<tr>");
            cell("th scope=\"row\"", "th", row.cells().get(0));
            row.cells().stream().skip(1).forEach(cell -> cell("td", "td", cell));
            out.append("</tr>\n");
        }
        out.append("</").append(part).append(">\n");
    }

    private void cell(String start, String name, String text) {
        out.append('<')
                .append(start)
                .append(text.length() > LONG_CELL ? " class=\"long\">" : ">")
                .append(Html.text(text))
                .append("</")
                .append(name)
                .append('>');
    }
}
