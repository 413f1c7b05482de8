package io.github.totalcomp.report.render;

import io.github.totalcomp.report.LineChart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws lines and bands. Three drawings stand side by side: the figures of the upward axis, the plot, which takes what
 * width there is, and the keys at the ends of the lines.
 */
final class LineDrawing {

    private static final int TOP = 16;
    private static final int HEIGHT = 240;
    private static final int WIDTH = 1_000;
    /** The width that a plot surely has, in pixels, on a small window and on a large one. */
    private static final int NARROW = 240;

    private static final int WIDE = 760;
    private static final int CHARACTER = 7;
    private static final int BETWEEN_TICKS = 14;
    private static final int MOST_DOTS = 16;
    private static final int STYLES = 8;
    private static final int MOST_OPACITIES = 2;

    private static final BigDecimal NEAR_START = BigDecimal.valueOf(8);
    private static final BigDecimal NEAR_END = BigDecimal.valueOf(92);

    private final LineChart chart;
    private final String title;
    private final String summary;
    private final String id;
    private final Scale across;
    private final Scale upwards;

    LineDrawing(LineChart chart, String title, String summary, String id) {
        this.chart = chart;
        this.title = title;
        this.summary = summary;
        this.id = id;
        List<LineChart.Point> points = Stream.concat(
                        chart.lines().stream(),
                        chart.bands().stream().flatMap(band -> Stream.of(band.low(), band.high())))
                .flatMap(line -> line.points().stream())
                .toList();
        this.across = Scale.over(Stream.concat(
                        points.stream().map(LineChart.Point::x),
                        chart.ticks().stream().map(LineChart.Tick::at))
                .toList());
        this.upwards =
                Scale.fromZero(points.stream().map(LineChart.Point::y).toList()).rounded();
    }

    String html() {
        StringBuilder out = new StringBuilder();
        legend(out);
        out.append("<p class=\"axis\">").append(Html.text(chart.upwards())).append("</p>\n<div class=\"plot\">\n");
        axis(out);
        plot(out);
        keys(out);
        return out.append("</div>\n<p class=\"axis across\">")
                .append(Html.text(chart.across()))
                .append("</p>\n")
                .toString();
    }

    private void legend(StringBuilder out) {
        out.append("<ul class=\"legend\">\n");
        for (int i = 0; i < chart.lines().size(); i++) {
            LineChart.Line line = chart.lines().get(i);
            entry(
                    out,
                    "<line x1=\"0\" y1=\"9\" x2=\"34\" y2=\"9\" class=\"line s" + i % STYLES + "\"/>",
                    line.key().isEmpty() ? line.name() : line.key() + ": " + line.name());
        }
        for (int i = 0; i < chart.bands().size(); i++) {
            entry(
                    out,
                    "<rect y=\"2\" width=\"34\" height=\"14\" class=\"band o" + i % MOST_OPACITIES + "\"/>",
                    chart.bands().get(i).name());
        }
        out.append("</ul>\n");
    }

    private static void entry(StringBuilder out, String swatch, String name) {
        out.append("<li><svg width=\"34\" height=\"18\" aria-hidden=\"true\">")
                .append(swatch)
                .append("</svg><span>")
                .append(Html.text(name))
                .append("</span></li>\n");
    }

    private void axis(StringBuilder out) {
        out.append("<svg width=\"100%\" height=\"").append(TOP + HEIGHT + 26).append("\" aria-hidden=\"true\">\n");
        for (BigDecimal tick : upwards.ticks()) {
            out.append("<text x=\"100%\" dx=\"-6\" y=\"")
                    .append(y(tick))
                    .append("\" dy=\"4\" class=\"end\">")
                    .append(Scale.brief(tick))
                    .append("</text>\n");
        }
        out.append("</svg>\n");
    }

    private void plot(StringBuilder out) {
        out.append("<svg width=\"100%\" height=\"")
                .append(TOP + HEIGHT + 26)
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-name ")
                .append(id)
                .append("-description\"><title id=\"")
                .append(id)
                .append("-name\">")
                .append(Html.plain(title))
                .append("</title><desc id=\"")
                .append(id)
                .append("-description\">")
                .append(Html.plain(summary))
                .append("</desc>\n");
        for (BigDecimal tick : upwards.ticks()) {
            String y = y(tick).toPlainString();
            out.append("<line x1=\"0\" y1=\"")
                    .append(y)
                    .append("\" x2=\"100%\" y2=\"")
                    .append(y)
                    .append("\" class=\"")
                    .append(tick.signum() == 0 ? "zero" : "grid")
                    .append("\"/>\n");
        }
        out.append("<svg width=\"100%\" height=\"")
                .append(TOP + HEIGHT)
                .append("\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(TOP + HEIGHT)
                .append("\" preserveAspectRatio=\"none\">\n");
        for (int i = 0; i < chart.bands().size(); i++) {
            LineChart.Band band = chart.bands().get(i);
            path(out, path(band.high(), false) + path(band.low(), true) + "Z", "band o" + i % MOST_OPACITIES);
        }
        for (int i = 0; i < chart.lines().size(); i++) {
            path(out, path(chart.lines().get(i), false), "line s" + i % STYLES);
        }
        out.append("</svg>\n");
        for (int i = 0; i < chart.lines().size(); i++) {
            dots(out, chart.lines().get(i), i);
        }
        ticks(out);
        out.append("</svg>\n");
    }

    private static void path(StringBuilder out, String path, String style) {
        out.append("<path d=\"")
                .append(path)
                .append("\" class=\"")
                .append(style)
                .append("\"/>\n");
    }

    /** A line forwards from where it begins, or backwards to close the area below another. */
    private String path(LineChart.Line line, boolean backwards) {
        List<LineChart.Point> points = new ArrayList<>(line.points());
        if (across.isPoint() && !points.isEmpty()) {
            String y = y(points.get(0).y()).toPlainString();
            return backwards ? "L" + WIDTH + " " + y + "L0 " + y : "M0 " + y + "L" + WIDTH + " " + y;
        }
        if (backwards) {
            Collections.reverse(points);
        }
        StringBuilder path = new StringBuilder();
        for (LineChart.Point point : points) {
            BigDecimal x = across.position(point.x(), WIDTH);
            if (path.isEmpty()) {
                path.append(backwards ? 'L' : 'M').append(x).append(' ').append(y(point.y()));
            } else if (line.isStepped()) {
                path.append('H').append(x).append('V').append(y(point.y()));
            } else {
                path.append('L').append(x).append(' ').append(y(point.y()));
            }
        }
        return path.toString();
    }

    private void dots(StringBuilder out, LineChart.Line line, int style) {
        if (line.points().size() > MOST_DOTS) {
            return;
        }
        for (LineChart.Point point : line.points()) {
            out.append("<circle cx=\"")
                    .append(across.position(point.x(), 100))
                    .append("%\" cy=\"")
                    .append(y(point.y()))
                    .append("\" r=\"3.5\" class=\"dot s")
                    .append(style % STYLES)
                    .append("\"/>\n");
        }
    }

    private void ticks(StringBuilder out) {
        int always = step(NARROW);
        int onWide = step(WIDE);
        for (int i = 0; i < chart.ticks().size(); i++) {
            if (i % always == 0 || i % onWide == 0) {
                LineChart.Tick tick = chart.ticks().get(i);
                BigDecimal x = across.position(tick.at(), 100);
                String when = i % always != 0 ? " wide" : i % onWide != 0 ? " narrow" : "";
                out.append("<line x1=\"")
                        .append(x)
                        .append("%\" y1=\"")
                        .append(TOP + HEIGHT)
                        .append("\" x2=\"")
                        .append(x)
                        .append("%\" y2=\"")
                        .append(TOP + HEIGHT + 5)
                        .append("\" class=\"zero")
                        .append(when)
                        .append("\"/>\n");
                label(out, x, when, tick.label());
            }
        }
    }

    /** Every how many-th tick has room for its label. */
    private int step(int width) {
        int longest = chart.ticks().stream()
                .mapToInt(tick -> tick.label().codePointCount(0, tick.label().length()))
                .max()
                .orElse(0);
        int most = Math.max(2, width / (CHARACTER * longest + BETWEEN_TICKS));
        return Math.max(1, (chart.ticks().size() + most - 1) / most);
    }

    /** A label around its place; near an edge it begins or ends there. */
    private static void label(StringBuilder out, BigDecimal x, String when, String text) {
        String anchor = x.compareTo(NEAR_START) < 0 ? "start" : x.compareTo(NEAR_END) > 0 ? "end" : "middle";
        out.append("<text x=\"")
                .append(x)
                .append("%\" y=\"")
                .append(TOP + HEIGHT + 19)
                .append("\" class=\"")
                .append(anchor)
                .append(when)
                .append("\">")
                .append(Html.plain(text))
                .append("</text>\n");
    }

    /** Keys from the top, so that lines which end at one height keep their order. */
    private void keys(StringBuilder out) {
        List<EndLabels.Key> keys = new ArrayList<>();
        List<LineChart.Line> ends = new ArrayList<>();
        chart.bands().forEach(band -> ends.add(band.high()));
        ends.addAll(chart.lines());
        for (int i = chart.bands().size() - 1; i >= 0; i--) {
            ends.add(chart.bands().get(i).low());
        }
        ends.stream()
                .filter(line -> !line.points().isEmpty())
                .forEach(line -> keys.add(new EndLabels.Key(
                        line.key(),
                        y(line.points().get(line.points().size() - 1).y()))));
        out.append("<svg width=\"100%\" height=\"").append(TOP + HEIGHT + 26).append("\" aria-hidden=\"true\">\n");
        for (EndLabels.Key key : EndLabels.spread(keys, TOP + HEIGHT)) {
            out.append("<text x=\"7\" y=\"")
                    .append(key.y())
                    .append("\" dy=\"4\">")
                    .append(Html.plain(key.text()))
                    .append("</text>\n");
        }
        out.append("</svg>\n");
    }

    /** Counted downwards; what is always zero lies on the axis. */
    private BigDecimal y(BigDecimal value) {
        return BigDecimal.valueOf(TOP + HEIGHT)
                .subtract(upwards.isPoint() ? BigDecimal.ZERO : upwards.position(value, HEIGHT))
                .setScale(2, RoundingMode.HALF_UP);
    }
}
