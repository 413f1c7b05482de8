package io.github.totalcomp.core.simulation;

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

    private static final class Steps implements PricePaths {
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
            for (int i = 0; i < atStart; i++) {
                growth[i] = 1;
            }
            double logarithm = 0;
            for (int i = atStart; i < means.length; i++) {
                logarithm += means[i] + deviations[i] * random.nextGaussian();
                growth[i] = Math.exp(logarithm);
            }
        }
    }

    @Override
    public String toString() {
        return "geometric Brownian motion, drift " + drift + ", volatility " + volatility;
    }
}
