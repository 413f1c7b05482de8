package io.github.totalcomp.report.render;

import io.github.totalcomp.report.Block;
import io.github.totalcomp.report.Bullets;
import io.github.totalcomp.report.Figure;
import io.github.totalcomp.report.Paragraph;
import io.github.totalcomp.report.Report;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Subheading;
import io.github.totalcomp.report.Table;
import io.github.totalcomp.report.Verbatim;
import io.github.totalcomp.report.internal.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes Markdown with the tables of GitHub's dialect. */
final class MarkdownRenderer {

    /** What begins or ends markup anywhere in a text, {@code $} of formulas and {@code @} of mentions included. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&$@#]|:(?=//)|(?<=[wW]{3})\\.");

    /** What begins a list, a quotation, a rule or an underlined heading at the start of a line. */
    private static final Pattern AT_START = Pattern.compile("^( *)(?:([-+=])|(\\d{1,9})([.)]))");

    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final int SHORTEST_FENCE = 3;

    private final StringBuilder out = new StringBuilder();

    String render(Report report) {
        out.append("# ").append(escaped(report.title())).append('\n');
        report.subtitle().ifPresent(this::paragraph);
        report.date().ifPresent(date -> paragraph(date.toString()));
        for (Section section : report.sections()) {
            heading("## ", section.heading());
            section.blocks().forEach(this::block);
        }
        return out.toString();
    }

    private void heading(String marks, String text) {
        out.append('\n').append(marks).append(escaped(text)).append('\n');
    }

    private void block(Block block) {
        if (block instanceof Subheading subheading) {
            heading("### ", subheading.text());
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.text());
        } else if (block instanceof Bullets bullets) {
            out.append('\n');
            bullets.items()
                    .forEach(item -> out.append("- ").append(escaped(item)).append('\n'));
        } else if (block instanceof Verbatim verbatim) {
            verbatim(verbatim);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Figure figure) {
            heading("### ", figure.title());
            paragraph(figure.summary());
            table(figure.table());
        }
    }

    private void paragraph(String text) {
        out.append('\n').append(escaped(text)).append('\n');
    }

    /** A code block that is fenced by more backticks than its lines hold. */
    private void verbatim(Verbatim verbatim) {
        List<String> lines = verbatim.lines().stream().map(PlainText::isolated).toList();
        int longest = lines.stream()
                .flatMap(line -> BACKTICKS.matcher(line).results())
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, longest + 1));
        out.append('\n').append(fence).append("text\n");
        lines.forEach(line -> out.append(line).append('\n'));
        out.append(fence).append('\n');
    }

    private void table(Table table) {
        paragraph(table.caption());
        out.append('\n');
        row(table.headings(), "");
        out.append("|---").append("|---:".repeat(table.headings().size() - 1)).append("|\n");
        table.rows().forEach(row -> row(row.cells(), row.isSum() ? "**" : ""));
    }

    private void row(List<String> cells, String emphasis) {
        out.append(cells.stream()
                .map(MarkdownRenderer::escaped)
                .map(cell -> cell.isBlank() ? "" : emphasis + cell + emphasis)
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String escaped(String text) {
        return PlainText.isolated(
                escapedAtStart(MARKUP.matcher(PlainText.clean(text).strip()).replaceAll("\\\\$0")));
    }

    private static String escapedAtStart(String text) {
        return AT_START.matcher(text)
                .replaceFirst(match -> match.group(1)
                        + (match.group(2) != null
                                ? "\\\\" + match.group(2)
                                : match.group(3) + "\\\\" + match.group(4)));
    }
}
