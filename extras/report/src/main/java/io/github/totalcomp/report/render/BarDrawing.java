package io.github.totalcomp.report.render;

import io.github.totalcomp.report.BarChart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws bars: a line of text above each, and numbers in the segments that say what they stand for. */
final class BarDrawing {

    /** Widths that a drawing surely has, in pixels, on a small window and on a large one. */
    private static final int NARROW = 320;

    private static final int WIDE = 880;
    private static final int CHARACTER = 7;
    private static final int PADDING = 6;
    private static final int COLOURS = 8;
    private static final Set<Integer> DARK = Set.of(0);

    private final BarChart chart;
    private final Scale scale;

    BarDrawing(BarChart chart) {
        this.chart = chart;
        this.scale =
                Scale.fromZero(chart.bars().stream().map(BarChart.Bar::length).toList());
    }

    String html() {
        StringBuilder out = new StringBuilder();
        if (chart.series().size() > 1) {
            legend(out);
        }
        out.append("<ul class=\"bars\">\n");
        chart.bars().forEach(bar -> bar(out, bar));
        return out.append("</ul>\n").toString();
    }

    private void legend(StringBuilder out) {
        out.append("<ul class=\"legend\">\n");
        for (int i = 0; i < chart.series().size(); i++) {
            out.append("<li><svg width=\"24\" height=\"18\" aria-hidden=\"true\"><rect width=\"24\" height=\"18\" ")
                    .append("class=\"segment ")
                    .append(colour(i))
                    .append("\"/><text x=\"12\" y=\"13\" class=\"middle ")
                    .append(tone(i))
                    .append("\">")
                    .append(i + 1)
                    .append("</text></svg><span>")
                    .append(Html.text(chart.series().get(i)))
                    .append("</span></li>\n");
        }
        out.append("</ul>\n");
    }

    /** A colour, and where colours come back, a broken outline. */
    private static String colour(int series) {
        return "c" + series % COLOURS + (series < COLOURS ? "" : " again");
    }

    private static String tone(int series) {
        return DARK.contains(series % COLOURS) ? "on-dark" : "on-light";
    }

    private void bar(StringBuilder out, BarChart.Bar bar) {
        out.append("<li>\n<div class=\"head\"><span>")
                .append(Html.text(bar.label()))
                .append("</span><strong>")
                .append(Html.text(bar.shown()))
                .append("</strong></div>\n<svg width=\"100%\" height=\"26\" role=\"img\"><title>")
                .append(Html.plain(description(bar)))
                .append("</title>\n<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"26\" class=\"zero\"/>\n");
        BigDecimal from = BigDecimal.ZERO;
        for (BarChart.Segment segment : bar.segments()) {
            BigDecimal to = from.add(segment.value());
            if (segment.value().signum() > 0 && !scale.isPoint()) {
                segment(out, segment, scale.position(from, 100), scale.position(to, 100));
            }
            from = to;
        }
        out.append("</svg>\n</li>\n");
    }

    private String description(BarChart.Bar bar) {
        List<BarChart.Segment> shown = bar.segments().stream()
                .filter(part -> part.value().signum() > 0)
                .toList();
        String parts = shown.stream()
                .map(part -> chart.series().get(part.series()) + " " + part.shown())
                .collect(Collectors.joining(", "));
        return bar.label() + ": " + bar.shown() + (chart.series().size() > 1 && !parts.isEmpty() ? " = " + parts : "");
    }

    private void segment(StringBuilder out, BarChart.Segment segment, BigDecimal from, BigDecimal to) {
        BigDecimal width = to.subtract(from);
        out.append("<rect x=\"")
                .append(from)
                .append("%\" y=\"2\" width=\"")
                .append(width)
                .append("%\" height=\"22\" class=\"segment ")
                .append(colour(segment.series()))
                .append("\"/>\n");
        if (chart.series().size() > 1) {
            String key = Integer.toString(segment.series() + 1);
            label(out, segment, from, width, key);
        }
    }

    private static void label(
            StringBuilder out, BarChart.Segment segment, BigDecimal from, BigDecimal width, String key) {
        String full = key + ": " + segment.shown();
        if (fits(full, width, NARROW)) {
            text(out, segment, from, "", full);
            return;
        }
        boolean fullOnWide = fits(full, width, WIDE);
        if (fits(key, width, NARROW)) {
            text(out, segment, from, fullOnWide ? " narrow" : "", key);
        } else if (!fullOnWide && fits(key, width, WIDE)) {
            text(out, segment, from, " wide", key);
        }
        if (fullOnWide) {
            text(out, segment, from, " wide", full);
        }
    }

    private static boolean fits(String text, BigDecimal percent, int drawing) {
        int needed = CHARACTER * text.codePointCount(0, text.length()) + PADDING;
        return percent.multiply(BigDecimal.valueOf(drawing)).compareTo(BigDecimal.valueOf(100L * needed)) >= 0;
    }

    private static void text(StringBuilder out, BarChart.Segment segment, BigDecimal from, String when, String text) {
        out.append("<text x=\"")
                .append(from)
                .append("%\" dx=\"4\" y=\"17\" class=\"")
                .append(tone(segment.series()))
                .append(when)
                .append("\">")
                .append(Html.plain(text))
                .append("</text>\n");
    }
}
