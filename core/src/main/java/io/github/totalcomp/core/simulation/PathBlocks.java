package io.github.totalcomp.core.simulation;

import io.github.totalcomp.core.simulation.SimulationPlan.SharePlan;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The paths of a simulation in blocks, each a task that fills its part of the totals and answers how many paths are done
 * up to its end. A block's generator is split off when the block is taken: by one thread, in the order of the blocks.
 */
final class PathBlocks implements Iterator<Callable<Integer>> {

    static final int SIZE = 4_096;
    private static final String ALGORITHM = "L64X128MixRandom";

    private final SimulationPlan plan;
    private final double[][] totals;
    private final int paths;
    private final SplittableGenerator root;
    private int taken;

    PathBlocks(SimulationPlan plan, long seed, double[][] totals) {
        this.plan = plan;
        this.totals = totals;
        this.paths = totals[0].length;
        this.root = RandomGeneratorFactory.<SplittableGenerator>of(ALGORITHM).create(seed);
    }

    @Override
    public boolean hasNext() {
        return taken < paths;
    }

    @Override
    public Callable<Integer> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int from = taken;
        taken = Math.min(paths, from + SIZE);
        int to = taken;
        RandomGenerator random = root.split();
        return () -> {
            new Block(plan, random).fill(totals, from, to);
            return to;
        };
    }

    /** What one thread needs to draw path after path. */
    private static final class Block {
        private final SimulationPlan plan;
        private final RandomGenerator random;
        private final SharePlan[] shares;
        private final double[][] growth;
        private final double[] row;
        private final RepricedVests.Tranches tranches = new RepricedVests.Tranches();

        Block(SimulationPlan plan, RandomGenerator random) {
            this.plan = plan;
            this.random = random;
            this.shares = plan.shares().toArray(SharePlan[]::new);
            this.growth = new double[shares.length][];
            for (int i = 0; i < shares.length; i++) {
                growth[i] = new double[shares[i].times()];
            }
            this.row = new double[plan.years()];
        }

        void fill(double[][] totals, int from, int to) {
            for (int path = from; path < to; path++) {
                drawPath();
                double sum = 0;
                for (int year = 0; year < row.length; year++) {
                    totals[year][path] = row[year];
                    sum += row[year];
                }
                totals[row.length][path] = sum;
            }
        }

        private void drawPath() {
            int kept = plan.nobodyLeaves() ? Integer.MAX_VALUE : plan.keptDates(random.nextDouble());
            System.arraycopy(plan.cashUntil(kept), 0, row, 0, row.length);
            for (int i = 0; i < shares.length; i++) {
                SharePlan share = shares[i];
                share.paths().draw(random, growth[i]);
                share.vests().addTo(row, growth[i], kept);
                for (RepricedVests repriced : share.repriced()) {
                    repriced.addTo(row, growth[i], kept, tranches);
                }
            }
        }
    }
}
