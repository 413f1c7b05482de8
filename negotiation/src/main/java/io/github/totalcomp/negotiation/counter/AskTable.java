package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.negotiation.counter.AskOptimizer.Choice;
import io.github.totalcomp.negotiation.counter.LeverSteps.Step;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Chooses a step of each lever by dynamic programming over every yearly total that can be reached: a table of the most that
 * the levers from each position on gain at exactly that total. Its time depends on the number of totals and steps alone, and
 * not on how alike the levers are, so it serves where totals lie on a coarse enough grid.
 */
final class AskTable {

    /** The most additions, and the most cells, of a table. */
    private static final long MOST_WORK = 30_000_000;

    private static final long MOST_CELLS = 3_000_000;
    private static final int MOST_BITS = 61;

    private static final long UNREACHED = Long.MIN_VALUE / 4;

    private final List<List<Step>> steps;
    private final int[][] sizes;
    private final long[][] gains;
    private final int capacity;
    private final long[][] most;

    private AskTable(List<List<Step>> steps, int[][] sizes, long[][] gains, int capacity) {
        this.steps = steps;
        this.sizes = sizes;
        this.gains = gains;
        this.capacity = capacity;
        this.most = new long[steps.size() + 1][];
    }

    /**
     * The best steps, in the order of {@link AskOptimizer#order}; nothing where a table would be too large.
     *
     * @param steps those of each choice, the highest first
     */
    static Optional<List<Step>> best(List<Choice> choices, List<List<Step>> steps, BigInteger capacity) {
        BigInteger grid = BigInteger.ZERO;
        BigInteger reach = BigInteger.ZERO;
        BigInteger most = BigInteger.ZERO;
        long count = 0;
        for (int i = 0; i < choices.size(); i++) {
            BigInteger largest = BigInteger.ZERO;
            for (Step step : steps.get(i)) {
                if (step.size().signum() < 0) {
                    return Optional.empty();
                }
                grid = grid.gcd(step.size());
                largest = largest.max(step.size());
            }
            reach = reach.add(largest);
            most = most.add(choices.get(i).gainOf(steps.get(i).get(0)));
            count += steps.get(i).size();
        }
        if (grid.signum() == 0 || most.bitLength() > MOST_BITS) {
            return Optional.empty();
        }
        BigInteger totals = capacity.min(reach).divide(grid);
        boolean fits = totals.multiply(BigInteger.valueOf(count)).compareTo(BigInteger.valueOf(MOST_WORK)) <= 0
                && totals.multiply(BigInteger.valueOf(choices.size())).compareTo(BigInteger.valueOf(MOST_CELLS)) <= 0;
        return fits
                ? Optional.of(
                        table(choices, steps, grid, totals.intValueExact()).best())
                : Optional.empty();
    }

    private static AskTable table(List<Choice> choices, List<List<Step>> steps, BigInteger grid, int capacity) {
        int[][] sizes = new int[steps.size()][];
        long[][] gains = new long[steps.size()][];
        for (int i = 0; i < steps.size(); i++) {
            Choice choice = choices.get(i);
            List<Step> fitting = steps.get(i);
            sizes[i] = fitting.stream()
                    .mapToInt(step -> step.size()
                            .divide(grid)
                            .min(BigInteger.valueOf(capacity + 1L))
                            .intValueExact())
                    .toArray();
            gains[i] = fitting.stream()
                    .mapToLong(step -> choice.gainOf(step).longValueExact())
                    .toArray();
        }
        return new AskTable(steps, sizes, gains, capacity);
    }

    private List<Step> best() {
        most[steps.size()] = new long[] {0};
        for (int i = steps.size() - 1; i >= 0; i--) {
            most[i] = before(most[i + 1], sizes[i], gains[i]);
        }
        int total = 0;
        for (int each = 1; each < most[0].length; each++) {
            if (most[0][each] > most[0][total]) {
                total = each;
            }
        }
        List<Step> chosen = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            int step = highest(i, total);
            chosen.add(steps.get(i).get(step));
            total -= sizes[i][step];
        }
        return chosen;
    }

    /** What a lever and those after it gain at each total, from what those after it gain. */
    private long[] before(long[] after, int[] sizes, long[] gains) {
        int largest =
                Arrays.stream(sizes).filter(size -> size <= capacity).max().orElse(0);
        long[] sums = new long[Math.min(capacity, after.length - 1 + largest) + 1];
        Arrays.fill(sums, UNREACHED);
        for (int step = 0; step < sizes.length; step++) {
            int size = sizes[step];
            long gain = gains[step];
            int end = Math.min(after.length, sums.length - size);
            for (int total = 0; total < end; total++) {
                sums[total + size] = Math.max(sums[total + size], after[total] + gain);
            }
        }
        return sums;
    }

    /** The highest step of a lever by which it and those after it gain the most at a total. */
    private int highest(int lever, int total) {
        long[] after = most[lever + 1];
        for (int step = 0; step < sizes[lever].length; step++) {
            int rest = total - sizes[lever][step];
            if (rest >= 0 && rest < after.length && after[rest] + gains[lever][step] == most[lever][total]) {
                return step;
            }
        }
        throw new IllegalStateException("no step leads to a total of " + total);
    }
}
