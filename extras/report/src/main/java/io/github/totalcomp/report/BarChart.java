package io.github.totalcomp.report;

import io.github.totalcomp.core.DefinitionException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Bars of stacked segments, one below the other, all on one scale from zero.
 *
 * @param series the names of what the segments stand for; each has its own colour and number
 * @param bars from the top
 */
public record BarChart(List<String> series, List<Bar> bars) implements Chart {

    /**
     * A bar.
     *
     * @param label what the bar stands for
     * @param shown its whole length as text
     * @param segments from zero on
     */
    public record Bar(String label, String shown, List<Segment> segments) {

        /**
         * Makes a bar.
         *
         * @param label what the bar stands for
         * @param shown its whole length as text
         * @param segments from zero on
         */
        public Bar {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(shown, "shown");
            segments = List.copyOf(segments);
        }

        /** {@return the length of the bar} */
        public BigDecimal length() {
            return segments.stream().map(Segment::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * A part of a bar.
     *
     * @param series the index of its series, from 0
     * @param value its length, zero or more
     * @param shown the same as text
     */
    public record Segment(int series, BigDecimal value, String shown) {

        /**
         * Makes a segment.
         *
         * @param series the index of its series, from 0
         * @param value its length
         * @param shown the same as text
         * @throws DefinitionException if the length is negative
         */
        public Segment {
            Objects.requireNonNull(shown, "shown");
            if (value.signum() < 0) {
                throw new DefinitionException("a segment of a bar must not be negative", value, "draw lines instead");
            }
        }
    }

    /**
     * Makes a chart.
     *
     * @param series the names of what the segments stand for
     * @param bars from the top
     * @throws DefinitionException if a segment belongs to none of the series
     */
    public BarChart {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
        for (Bar bar : bars) {
            for (Segment segment : bar.segments()) {
                if (segment.series() < 0 || segment.series() >= series.size()) {
                    throw new DefinitionException(
                            "a segment must belong to one of " + series.size() + " series",
                            segment.series(),
                            "count the series from 0");
                }
            }
        }
    }
}
