package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Numbers of lines, kept and shown as ranges: {@code 2-15, 19, 22-30}.
 *
 * @param ranges without overlap and in order
 */
public record LineRanges(List<Range> ranges) {

    private static final int MOST_SHOWN = 8;

    /** No lines. */
    public static final LineRanges NONE = new LineRanges(List.of());

    /**
     * Lines in a row.
     *
     * @param first the first line
     * @param last the last line, not before the first
     */
    public record Range(int first, int last) {

        /**
         * Creates a range.
         *
         * @param first the first line, from 1
         * @param last the last line, not before the first
         * @throws DefinitionException if the lines are no range
         */
        public Range {
            if (first < 1 || last < first) {
                throw new DefinitionException(
                        "lines must count from 1 and not end before they begin", first + "-" + last, "correct them");
            }
        }

        /** {@return how many lines} */
        public int count() {
            return last - first + 1;
        }

        /** {@return {@code 19} or {@code 2-15}} */
        @Override
        public String toString() {
            return first == last ? Integer.toString(first) : first + "-" + last;
        }
    }

    /**
     * Creates lines from ranges.
     *
     * @param ranges in order, each after the one before
     * @throws DefinitionException if they overlap or are out of order
     */
    public LineRanges {
        ranges = List.copyOf(ranges);
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i).first() <= ranges.get(i - 1).last()) {
                throw new DefinitionException(
                        "ranges of lines must follow each other", ranges, "order them and join what overlaps");
            }
        }
    }

    /**
     * {@return the ranges of these lines}
     *
     * @param lines from 1, in any order; a line given twice counts once
     */
    public static LineRanges of(Collection<Integer> lines) {
        int[] sorted =
                lines.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
        List<Range> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i + 1 == sorted.length || sorted[i + 1] != sorted[i] + 1) {
                ranges.add(new Range(sorted[first], sorted[i]));
                first = i + 1;
            }
        }
        return new LineRanges(ranges);
    }

    /** {@return how many lines} */
    public int count() {
        return ranges.stream().mapToInt(Range::count).sum();
    }

    /** {@return every line in order} */
    public IntStream lines() {
        return ranges.stream().flatMapToInt(range -> IntStream.rangeClosed(range.first(), range.last()));
    }

    /** {@return the ranges, of many the first ones and how many lines follow} */
    @Override
    public String toString() {
        String shown = ranges.stream().limit(MOST_SHOWN).map(Range::toString).collect(Collectors.joining(", "));
        int more = ranges.stream().skip(MOST_SHOWN).mapToInt(Range::count).sum();
        return more == 0 ? shown : shown + " and " + more + " more";
    }
}
