package io.github.totalcomp.core.simulation;

import java.util.random.RandomGenerator;

/** A source of random price paths, read off at times that were fixed before. Used by several threads at once. */
@FunctionalInterface
public interface PricePaths {

    /**
     * Draws one path.
     *
     * @param random the only source of randomness that may be used
     * @param growth filled with P(t)/P(0) at each of the times, each a finite number of zero or more
     */
    void draw(RandomGenerator random, double[] growth);
}
