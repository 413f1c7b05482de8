package io.github.totalcomp.core.simulation;

import io.github.totalcomp.core.DefinitionException;
import java.util.random.RandomGenerator;

/** Draws many paths at a time, date by date in one array. */
interface BulkPaths {

    /**
     * Draws paths.
     *
     * @param random the source of randomness
     * @param growth filled with the growth of path p at time k at index {@code k * paths + p}
     * @param paths how many
     */
    void drawAll(RandomGenerator random, double[] growth, int paths);

    /** {@return the paths of any model, drawn one after the other and checked unless they come in bulk} */
    static BulkPaths of(PricePaths paths, int times) {
        return paths instanceof BulkPaths bulk ? bulk : new OneByOne(paths, times);
    }

    /**
     * Any paths.
     *
     * @param paths drawn one after the other
     * @param times the number of times
     */
    record OneByOne(PricePaths paths, int times) implements BulkPaths {
        @Override
        public void drawAll(RandomGenerator random, double[] growth, int count) {
            double[] path = new double[times];
            for (int p = 0; p < count; p++) {
                paths.draw(random, path);
                for (int k = 0; k < times; k++) {
                    growth[k * count + p] = requirePrice(path[k]);
                }
            }
        }

        private static double requirePrice(double factor) {
            if (!(factor >= 0 && factor <= Double.MAX_VALUE)) {
                throw new DefinitionException(
                        "a price model must give growth that is a finite number of zero or more",
                        factor,
                        "correct the model, or use a smaller drift or volatility");
            }
            return factor;
        }
    }
}
