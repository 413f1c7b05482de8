package io.github.totalcomp.core.simulation;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The paths of a simulation in blocks, each a task. A block's generator is split off when the block is taken: by one
 * thread, in the order of the blocks.
 */
final class PathBlocks implements Iterator<Callable<Moments[]>> {

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
    public Callable<Moments[]> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int from = taken;
        taken = Math.min(paths, from + SIZE);
        return new PathBlock(plan, root.split(), totals, from, taken);
    }
}
