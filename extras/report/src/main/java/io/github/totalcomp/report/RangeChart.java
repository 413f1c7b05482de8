package io.github.totalcomp.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Ranges with marks on them, one below the other, each on a scale of its own.
 *
 * @param marks the names of the marks; each has its own shape
 * @param ranges from the top
 */
public record RangeChart(List<String> marks, List<Range> ranges) implements Chart {

    /**
     * A range.
     *
     * @param label what the range is of
     * @param quantiles rising; the outermost are the ends of the range
     * @param marks the places marked on it
     */
    public record Range(String label, List<Quantile> quantiles, List<Mark> marks) {

        /**
         * Makes a range.
         *
         * @param label what the range is of
         * @param quantiles rising
         * @param marks the places marked on it
         */
        public Range {
            Objects.requireNonNull(label, "label");
            quantiles = List.copyOf(quantiles);
            marks = List.copyOf(marks);
        }
    }

    /**
     * The value below which a share of the whole lies.
     *
     * @param percent the share, from 0 to 100
     * @param value the value
     * @param shown the same as text
     */
    public record Quantile(int percent, BigDecimal value, String shown) {

        /**
         * Makes a quantile.
         *
         * @param percent the share, from 0 to 100
         * @param value the value
         * @param shown the same as text
         */
        public Quantile {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(shown, "shown");
        }
    }

    /**
     * A place marked on a range.
     *
     * @param mark the index of its name, from 0
     * @param value where
     * @param shown the same as text
     */
    public record Mark(int mark, BigDecimal value, String shown) {

        /**
         * Makes a mark.
         *
         * @param mark the index of its name, from 0
         * @param value where
         * @param shown the same as text
         */
        public Mark {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(shown, "shown");
        }
    }

    /**
     * Makes a chart.
     *
     * @param marks the names of the marks
     * @param ranges from the top
     */
    public RangeChart {
        marks = List.copyOf(marks);
        ranges = List.copyOf(ranges);
    }
}
