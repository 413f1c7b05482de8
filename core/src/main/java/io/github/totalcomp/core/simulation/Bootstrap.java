package io.github.totalcomp.core.simulation;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Growth by returns drawn from those observed, one for each period. */
final class Bootstrap implements PriceModel {

    private final int periodsPerYear;
    private final double[] logarithms;

    Bootstrap(int periodsPerYear, double[] logarithms) {
        this.periodsPerYear = periodsPerYear;
        this.logarithms = logarithms;
    }

    @Override
    public PricePaths at(double[] years) {
        double[] periods = new double[years.length];
        for (int i = 0; i < years.length; i++) {
            periods[i] = years[i] * periodsPerYear;
        }
        return (random, growth) -> draw(periods, random, growth);
    }

    /** A period's return is drawn when the path enters the period, and used in proportion up to its end. */
    private void draw(double[] periods, RandomGenerator random, double[] growth) {
        double completed = 0;
        double current = 0;
        int begun = 0;
        for (int i = 0; i < periods.length; i++) {
            double period = periods[i];
            while (begun < period) {
                completed += current;
                current = logarithms[random.nextInt(logarithms.length)];
                begun++;
            }
            growth[i] = Math.exp(completed + current * (period - (begun - 1)));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bootstrap that
                && periodsPerYear == that.periodsPerYear
                && Arrays.equals(logarithms, that.logarithms);
    }

    @Override
    public int hashCode() {
        return 31 * periodsPerYear + Arrays.hashCode(logarithms);
    }

    @Override
    public String toString() {
        return "bootstrap of " + logarithms.length + " returns, " + periodsPerYear + " a year";
    }
}
