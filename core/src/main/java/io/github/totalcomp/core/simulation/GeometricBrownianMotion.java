package io.github.totalcomp.core.simulation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Log-normal growth by independent normal steps of the logarithm. */
record GeometricBrownianMotion(double drift, double volatility) implements PriceModel {

    @Override
    public PricePaths at(double[] years) {
        double[] means = new double[years.length];
        double[] deviations = new double[years.length];
        double before = 0;
        int atStart = 0;
        for (int i = 0; i < years.length; i++) {
            double step = years[i] - before;
            means[i] = (drift - volatility * volatility / 2) * step;
            deviations[i] = volatility * Math.sqrt(step);
            before = years[i];
            atStart += years[i] == 0 ? 1 : 0;
        }
        return new Steps(means, deviations, atStart);
    }

    private static final class Steps implements PricePaths, BulkPaths {
        private final double[] means;
        private final double[] deviations;
        private final int atStart;

        Steps(double[] means, double[] deviations, int atStart) {
            this.means = means;
            this.deviations = deviations;
            this.atStart = atStart;
        }

        @Override
        public void draw(RandomGenerator random, double[] growth) {
            drawAll(random, growth, 1);
        }

        /**
         * Draws the variates of all paths for one date after the other. Each step has a loop of its own, which the compiler
         * turns into better code than one loop that does all.
         */
        @Override
        public void drawAll(RandomGenerator random, double[] growth, int paths) {
            int first = atStart * paths;
            int end = means.length * paths;
            Arrays.fill(growth, 0, first, 1);
            variates(random, growth, first, end);
            for (int k = atStart; k < means.length; k++) {
                scale(growth, k * paths, paths, means[k], deviations[k]);
                if (k > atStart) {
                    addBefore(growth, k * paths, paths);
                }
            }
            exponentials(growth, first, end);
        }

        private static void variates(RandomGenerator random, double[] values, int from, int to) {
            for (int i = from; i < to; i++) {
                values[i] = random.nextGaussian();
            }
        }

        private static void scale(double[] values, int from, int count, double mean, double deviation) {
            for (int i = from; i < from + count; i++) {
                values[i] = mean + deviation * values[i];
            }
        }

        private static void addBefore(double[] values, int from, int distance) {
            for (int i = from; i < from + distance; i++) {
                values[i] += values[i - distance];
            }
        }

        private static void exponentials(double[] values, int from, int to) {
            for (int i = from; i < to; i++) {
                values[i] = Math.exp(values[i]);
            }
        }
    }

    @Override
    public String toString() {
        return "geometric Brownian motion, drift " + plain(drift) + ", volatility " + plain(volatility);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
