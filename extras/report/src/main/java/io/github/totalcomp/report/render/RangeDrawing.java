package io.github.totalcomp.report.render;

import io.github.totalcomp.report.RangeChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws ranges: a line between the outermost quantiles, a box between the quartiles, a tick at the median, and marks above
 * it. The figures stand below as text that wraps.
 */
final class RangeDrawing {

    private static final int LOWER_QUARTILE = 25;
    private static final int MEDIAN = 50;
    private static final int UPPER_QUARTILE = 75;
    private static final int LINE = 29;
    /** The drawing keeps this share of the width free at each end, for marks. */
    private static final BigDecimal EDGE = BigDecimal.valueOf(3);

    private static final int INNER = 94;

    /** A diamond, a triangle that points down, a circle and a square. */
    private static final List<String> SHAPES = List.of(
            "M0 -9L7 0L0 9L-7 0Z", "M-8 -8L8 -8L0 7Z", "M-7 0A7 7 0 1 1 7 0A7 7 0 1 1 -7 0Z", "M-6 -6L6 -6L6 6L-6 6Z");

    private final RangeChart chart;

    RangeDrawing(RangeChart chart) {
        this.chart = chart;
    }

    String html() {
        StringBuilder out = new StringBuilder();
        legend(out);
        out.append("<ul class=\"ranges\">\n");
        chart.ranges().forEach(range -> range(out, range));
        return out.append("</ul>\n").toString();
    }

    private void legend(StringBuilder out) {
        out.append("<ul class=\"legend\">\n");
        for (int i = 0; i < chart.marks().size(); i++) {
            out.append("<li>")
                    .append(swatch(shape("12", "11", i)))
                    .append("<span>")
                    .append(Html.text(chart.marks().get(i)))
                    .append("</span></li>\n");
        }
        out.append("<li>")
                .append(swatch("<line x1=\"1\" y1=\"11\" x2=\"23\" y2=\"11\" class=\"track\"/>"))
                .append("<span>lowest to highest quantile</span></li>\n<li>")
                .append(swatch("<rect x=\"1\" y=\"4\" width=\"22\" height=\"14\" class=\"box\"/>"
                        + "<line x1=\"12\" y1=\"4\" x2=\"12\" y2=\"18\" class=\"median\"/>"))
                .append("<span>middle half, with the median</span></li>\n</ul>\n");
    }

    private static String swatch(String drawing) {
        return "<svg width=\"24\" height=\"22\" aria-hidden=\"true\">" + drawing + "</svg>";
    }

    private static String shape(String x, String y, int mark) {
        return "<svg x=\"" + x + "\" y=\"" + y + "\" width=\"1\" height=\"1\"><path d=\""
                + SHAPES.get(mark % SHAPES.size()) + "\" class=\"m" + mark % 3 + "\"/></svg>";
    }

    private void range(StringBuilder out, RangeChart.Range range) {
        List<BigDecimal> values = new ArrayList<>();
        range.quantiles().forEach(quantile -> values.add(quantile.value()));
        range.marks().forEach(mark -> values.add(mark.value()));
        Scale scale = Scale.over(values);
        out.append("<li>\n<div class=\"head\"><span>")
                .append(Html.text(range.label()))
                .append("</span></div>\n<svg width=\"100%\" height=\"44\" role=\"img\"><title>")
                .append(Html.plain(range.label() + ": "
                        + Stream.concat(marks(range), quantiles(range)).collect(Collectors.joining(", "))))
                .append("</title>\n");
        if (!range.quantiles().isEmpty()) {
            bar(out, range.quantiles(), scale);
        }
        for (RangeChart.Mark mark : range.marks()) {
            String y = mark.mark() == 0 ? Integer.toString(LINE) : "10";
            out.append(shape(percent(scale, mark.value()), y, mark.mark())).append('\n');
        }
        out.append("</svg>\n<ul class=\"values\">\n");
        marks(range)
                .forEach(mark -> out.append("<li class=\"mark\">")
                        .append(Html.text(mark))
                        .append("</li>\n"));
        quantiles(range)
                .forEach(value -> out.append("<li>").append(Html.text(value)).append("</li>\n"));
        out.append("</ul>\n</li>\n");
    }

    private Stream<String> marks(RangeChart.Range range) {
        return range.marks().stream().map(mark -> chart.marks().get(mark.mark()) + " " + mark.shown());
    }

    private static Stream<String> quantiles(RangeChart.Range range) {
        return range.quantiles().stream().map(quantile -> quantile.percent() + "%: " + quantile.shown());
    }

    private static void bar(StringBuilder out, List<RangeChart.Quantile> quantiles, Scale scale) {
        RangeChart.Quantile lowest = quantiles.get(0);
        RangeChart.Quantile highest = quantiles.get(quantiles.size() - 1);
        line(out, percent(scale, lowest.value()), percent(scale, highest.value()), LINE, LINE, "track");
        for (RangeChart.Quantile end : List.of(lowest, highest)) {
            line(out, percent(scale, end.value()), percent(scale, end.value()), LINE - 7, LINE + 7, "track");
        }
        List<RangeChart.Quantile> box = quantiles.stream()
                .filter(q -> q.percent() == LOWER_QUARTILE || q.percent() == UPPER_QUARTILE)
                .toList();
        if (box.size() == 2) {
            BigDecimal from = place(scale, box.get(0).value());
            BigDecimal to = place(scale, box.get(1).value());
            out.append("<rect x=\"")
                    .append(from)
                    .append("%\" y=\"")
                    .append(LINE - 11)
                    .append("\" width=\"")
                    .append(to.subtract(from))
                    .append("%\" height=\"22\" class=\"box\"/>\n");
        }
        quantiles.stream().filter(q -> q.percent() == MEDIAN).forEach(median -> {
            String x = percent(scale, median.value());
            line(out, x, x, LINE - 11, LINE + 11, "median");
        });
    }

    private static void line(StringBuilder out, String x1, String x2, int y1, int y2, String style) {
        out.append("<line x1=\"")
                .append(x1)
                .append("\" y1=\"")
                .append(y1)
                .append("\" x2=\"")
                .append(x2)
                .append("\" y2=\"")
                .append(y2)
                .append("\" class=\"")
                .append(style)
                .append("\"/>\n");
    }

    private static String percent(Scale scale, BigDecimal value) {
        return place(scale, value) + "%";
    }

    private static BigDecimal place(Scale scale, BigDecimal value) {
        return EDGE.add(scale.position(value, INNER));
    }
}
