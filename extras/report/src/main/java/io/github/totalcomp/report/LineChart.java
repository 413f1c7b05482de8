package io.github.totalcomp.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Lines and bands over a common axis.
 *
 * @param across what is counted from left to right, such as {@code months after the start}
 * @param upwards what is counted upwards, such as {@code USD}
 * @param ticks the places on the axis that have a label, from the left
 * @param bands drawn first, the widest at the front of the list
 * @param lines drawn over the bands
 */
public record LineChart(String across, String upwards, List<Tick> ticks, List<Band> bands, List<Line> lines)
        implements Chart {

    /**
     * A labelled place on the axis.
     *
     * @param at where
     * @param label a few characters
     */
    public record Tick(BigDecimal at, String label) {

        /**
         * Makes a tick.
         *
         * @param at where
         * @param label a few characters
         */
        public Tick {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(label, "label");
        }
    }

    /**
     * A point of a line.
     *
     * @param x how far to the right
     * @param y how far up
     */
    public record Point(BigDecimal x, BigDecimal y) {

        /**
         * Makes a point.
         *
         * @param x how far to the right
         * @param y how far up
         */
        public Point {
            Objects.requireNonNull(x, "x");
            Objects.requireNonNull(y, "y");
        }
    }

    /**
     * A line.
     *
     * @param name what it stands for
     * @param key the same in at most five characters, written at its right end
     * @param isStepped whether it keeps its height up to the next point and jumps there
     * @param points from the left
     */
    public record Line(String name, String key, boolean isStepped, List<Point> points) {

        /**
         * Makes a line.
         *
         * @param name what it stands for
         * @param key the same in at most five characters
         * @param isStepped whether it jumps at each point
         * @param points from the left
         */
        public Line {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(key, "key");
            points = List.copyOf(points);
        }
    }

    /**
     * The area between two lines over the same places.
     *
     * @param name what it stands for
     * @param low its lower edge
     * @param high its upper edge
     */
    public record Band(String name, Line low, Line high) {

        /**
         * Makes a band.
         *
         * @param name what it stands for
         * @param low its lower edge
         * @param high its upper edge
         */
        public Band {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(high, "high");
        }
    }

    /**
     * Makes a chart.
     *
     * @param across what is counted from left to right
     * @param upwards what is counted upwards
     * @param ticks the labelled places on the axis, from the left
     * @param bands drawn first
     * @param lines drawn over the bands
     */
    public LineChart {
        Objects.requireNonNull(across, "across");
        Objects.requireNonNull(upwards, "upwards");
        ticks = List.copyOf(ticks);
        bands = List.copyOf(bands);
        lines = List.copyOf(lines);
    }
}
