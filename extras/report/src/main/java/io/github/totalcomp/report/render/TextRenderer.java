package io.github.totalcomp.report.render;

import io.github.totalcomp.core.text.TextLines;
import io.github.totalcomp.core.text.TextTable;
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
import java.util.stream.Collectors;

/** Writes plain text in lines of at most {@value #WIDTH} characters. */
final class TextRenderer {

    static final int WIDTH = 80;
    private static final String ITEM = "  - ";

    private final StringBuilder out = new StringBuilder();

    String render(Report report) {
        out.append(wrapped("", "", report.title())).append('\n');
        report.subtitle()
                .ifPresent(subtitle -> out.append(wrapped("", "", subtitle)).append('\n'));
        report.date().ifPresent(date -> out.append(date).append('\n'));
        for (Section section : report.sections()) {
            heading(section.heading(), '=');
            section.blocks().forEach(this::block);
        }
        return out.toString();
    }

    private void heading(String text, char line) {
        String heading = wrapped("", "", text);
        out.append('\n').append(heading).append('\n');
        out.append(String.valueOf(line).repeat(TextLines.widest(heading))).append('\n');
    }

    private void block(Block block) {
        if (block instanceof Subheading subheading) {
            heading(subheading.text(), '-');
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.text());
        } else if (block instanceof Bullets bullets) {
            out.append('\n');
            bullets.items()
                    .forEach(item -> out.append(wrapped(ITEM, " ".repeat(ITEM.length()), item))
                            .append('\n'));
        } else if (block instanceof Verbatim verbatim) {
            out.append('\n');
            verbatim.lines().forEach(line -> out.append(verbatim(line)).append('\n'));
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Figure figure) {
            heading(figure.title(), '-');
            paragraph(figure.summary());
            table(figure.table());
        }
    }

    /** A line as it is; what a long item goes on with stands below its text. */
    private static String verbatim(String line) {
        return line.startsWith(ITEM)
                ? wrapped(ITEM, " ".repeat(ITEM.length()), line.substring(ITEM.length()))
                : wrapped("", "", line);
    }

    private void paragraph(String text) {
        out.append('\n').append(wrapped("", "", text)).append('\n');
    }

    private void table(Table table) {
        TextTable text = TextTable.of(cleaned(table.headings()));
        boolean summing = false;
        for (Table.Row row : table.rows()) {
            text = (row.isSum() && !summing ? text.rule() : text).row(cleaned(row.cells()));
            summing = row.isSum();
        }
        String lines = text.within(WIDTH);
        paragraph(table.caption());
        out.append(TextLines.widest(lines) <= WIDTH ? isolated(lines) : listed(table))
                .append('\n');
    }

    /** The table row by row, for texts that leave no room for columns. */
    private static String listed(Table table) {
        StringBuilder lines = new StringBuilder();
        for (Table.Row row : table.rows()) {
            lines.append(lines.isEmpty() ? "" : "\n")
                    .append(wrapped("", "  ", row.cells().get(0)));
            for (int i = 1; i < table.headings().size(); i++) {
                lines.append('\n')
                        .append(wrapped(
                                "  ",
                                "    ",
                                table.headings().get(i) + ": " + row.cells().get(i)));
            }
        }
        return lines.toString();
    }

    private static List<String> cleaned(List<String> cells) {
        return cells.stream().map(PlainText::clean).toList();
    }

    private static String wrapped(String first, String others, String text) {
        String clean = PlainText.clean(text);
        return isolated(TextLines.wrapped(first, others, broken(clean, WIDTH - others.length()), WIDTH));
    }

    private static String isolated(String lines) {
        return lines.lines().map(PlainText::isolated).collect(Collectors.joining("\n"));
    }

    /** The text with blanks inside words that are longer than a line. */
    private static String broken(String text, int longest) {
        StringBuilder broken = new StringBuilder();
        int run = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int codePoint = text.codePointAt(i);
            run = codePoint == ' ' ? 0 : run + 1;
            if (run > longest) {
                broken.append(' ');
                run = 1;
            }
            broken.appendCodePoint(codePoint);
        }
        return broken.toString();
    }
}
