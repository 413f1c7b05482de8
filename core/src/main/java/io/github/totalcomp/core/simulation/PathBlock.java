package io.github.totalcomp.core.simulation;

import io.github.totalcomp.core.simulation.SimulationPlan.SharePlan;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;

/**
 * A block of paths: fills its part of the totals and answers the moments of each column of that part. It works in slices
 * that stay in a processor's nearest cache.
 */
final class PathBlock implements Callable<Moments[]> {

    private static final int SLICE = 512;
    private static final int[] EVERYTHING = {};

    private final SimulationPlan plan;
    private final RandomGenerator random;
    private final double[][] totals;
    private final int blockFrom;
    private final int blockTo;
    private final double[][] growth;
    private final RepricedVests.Tranches tranches = new RepricedVests.Tranches();

    PathBlock(SimulationPlan plan, RandomGenerator random, double[][] totals, int from, int to) {
        this.plan = plan;
        this.random = random;
        this.totals = totals;
        this.blockFrom = from;
        this.blockTo = to;
        this.growth = new double[plan.shares().size()][];
    }

    @Override
    public Moments[] call() {
        for (int i = 0; i < growth.length; i++) {
            growth[i] = new double[plan.shares().get(i).times() * Math.min(SLICE, blockTo - blockFrom)];
        }
        for (int from = blockFrom; from < blockTo; from += SLICE) {
            fill(from, Math.min(SLICE, blockTo - from));
        }
        Moments[] moments = new Moments[totals.length];
        for (int column = 0; column < moments.length; column++) {
            moments[column] = Moments.of(totals[column], blockFrom, blockTo);
        }
        return moments;
    }

    private void fill(int from, int paths) {
        int[] kept = drawKeptDates(paths);
        addCash(from, kept, paths);
        for (int i = 0; i < growth.length; i++) {
            SharePlan share = plan.shares().get(i);
            share.paths().drawAll(random, growth[i], paths);
            share.vests().addTo(totals, from, growth[i], kept, paths);
            for (RepricedVests repriced : share.repriced()) {
                repriced.addTo(totals, from, growth[i], kept, paths, tranches);
            }
        }
        for (int year = 0; year < plan.years(); year++) {
            addColumn(totals[plan.years()], totals[year], from, from + paths);
        }
    }

    /** {@return how many dates each path keeps; empty if nobody leaves} */
    private int[] drawKeptDates(int paths) {
        if (plan.nobodyLeaves()) {
            return EVERYTHING;
        }
        int[] kept = new int[paths];
        for (int p = 0; p < paths; p++) {
            kept[p] = plan.keptDates(random.nextDouble());
        }
        return kept;
    }

    private void addCash(int from, int[] kept, int paths) {
        for (int year = 0; year < plan.years(); year++) {
            double[] column = totals[year];
            if (kept.length == 0) {
                Arrays.fill(column, from, from + paths, plan.cashUntil(0)[year]);
            } else {
                for (int p = 0; p < paths; p++) {
                    column[from + p] = plan.cashUntil(kept[p])[year];
                }
            }
        }
    }

    private static void addColumn(double[] sums, double[] column, int from, int to) {
        for (int i = from; i < to; i++) {
            sums[i] += column[i];
        }
    }
}
