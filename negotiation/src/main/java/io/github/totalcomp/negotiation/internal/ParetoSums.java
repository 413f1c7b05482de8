package io.github.totalcomp.negotiation.internal;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The sums of two numbers that no other sum beats in both, where one point is chosen of each of several lists.
 *
 * <p>Computed list by list from the last to the first: a sum that is beaten stays beaten whatever is added to it, so only
 * unbeaten partial sums are carried on (Nemhauser and Ullmann's dynamic programme). Of several choices with the same sum
 * the one that takes the earlier point of the first list counts, then that of the second, and so on.
 */
public final class ParetoSums {

    private ParetoSums() {}

    /** Two numbers, both better the higher they are. */
    public record Point(BigInteger first, BigInteger second) {}

    /** How many additions and comparisons there may be for each of the partial sums that may be carried. */
    private static final int MOST_STEPS_FOR_EACH = 200;

    /**
     * A sum and the choice behind it.
     *
     * @param point the sum
     * @param option the position of the point chosen of the first list
     * @param rest the sum over the other lists; none where this is the empty sum
     * @param ways how many choices have this very sum
     */
    public record Sum(Point point, int option, @Nullable Sum rest, BigInteger ways) {

        private static final Sum EMPTY = new Sum(new Point(BigInteger.ZERO, BigInteger.ZERO), -1, null, BigInteger.ONE);

        /** {@return the positions of the chosen points, list by list} */
        public List<Integer> options() {
            List<Integer> options = new ArrayList<>();
            Sum sum = this;
            while (sum.rest != null) {
                options.add(sum.option);
                sum = sum.rest;
            }
            return List.copyOf(options);
        }

        private Sum after(Point added, int position) {
            Point sum = new Point(point.first.add(added.first), point.second.add(added.second));
            return new Sum(sum, position, this, ways);
        }

        private Sum or(Sum same) {
            return new Sum(point, option, rest, ways.add(same.ways));
        }
    }

    /**
     * {@return the unbeaten sums over the lists from each position on, the highest first number first; the last entry is
     * the empty sum alone}
     *
     * @param lists lists of at least one point each
     * @param kept which partial sums, over the lists from a position on, to carry on
     * @param most how many partial sums may be carried; two hundred times as many may be compared in all
     * @param tooMany the error where there are more
     */
    public static List<List<Sum>> suffixes(
            List<? extends List<Point>> lists,
            IntFunction<Predicate<Point>> kept,
            int most,
            IntFunction<? extends RuntimeException> tooMany) {
        long steps = 0;
        Deque<List<Sum>> suffixes = new ArrayDeque<>();
        suffixes.push(List.of(Sum.EMPTY));
        for (int i = lists.size() - 1; i >= 0; i--) {
            List<Sum> sums = List.of();
            Predicate<Point> filter = kept.apply(i);
            for (int option = 0; option < lists.get(i).size(); option++) {
                sums = merged(sums, shifted(suffixes.element(), lists.get(i).get(option), option, filter));
                steps += suffixes.element().size() + sums.size();
                if (sums.size() > most || steps > (long) most * MOST_STEPS_FOR_EACH) {
                    throw tooMany.apply(i);
                }
            }
            suffixes.push(sums);
        }
        return List.copyOf(suffixes);
    }

    private static List<Sum> shifted(List<Sum> sums, Point added, int option, Predicate<Point> kept) {
        List<Sum> shifted = new ArrayList<>(sums.size());
        for (Sum sum : sums) {
            Sum next = sum.after(added, option);
            if (kept.test(next.point())) {
                shifted.add(next);
            }
        }
        return shifted;
    }

    /** The unbeaten sums of two such lists; of equal ones that of the first list. */
    private static List<Sum> merged(List<Sum> one, List<Sum> other) {
        List<Sum> merged = new ArrayList<>(one.size() + other.size());
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            boolean fromOne = j == other.size() || (i < one.size() && isFirst(one.get(i), other.get(j)));
            Sum next = fromOne ? one.get(i++) : other.get(j++);
            Sum last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || next.point().second().compareTo(last.point().second()) > 0) {
                merged.add(next);
            } else if (next.point().equals(last.point())) {
                merged.set(merged.size() - 1, last.or(next));
            }
        }
        return merged;
    }

    private static boolean isFirst(Sum one, Sum other) {
        int byFirst = one.point().first().compareTo(other.point().first());
        return byFirst > 0
                || (byFirst == 0 && one.point().second().compareTo(other.point().second()) >= 0);
    }
}
