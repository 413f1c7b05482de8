package io.github.totalcomp.core.simulation;

/**
 * Count, mean and sum of squared deviations of some totals. Those of two blocks are merged by the parallel form of the
 * updating formulas (Chan, Golub and LeVeque 1979); merged in one order they give the same bits whoever computed them.
 *
 * @param count how many totals
 * @param mean their mean
 * @param squares the sum of their squared deviations from it
 */
record Moments(long count, double mean, double squares) {

    static final Moments NONE = new Moments(0, 0, 0);

    /** {@return the moments of part of an array} Four running sums, since one would wait for each addition. */
    static Moments of(double[] totals, int from, int to) {
        double mean = sum(totals, from, to) / (to - from);
        return new Moments(to - from, mean, squares(totals, from, to, mean));
    }

    private static double sum(double[] totals, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i < to - 3; i += 4) {
            a += totals[i];
            b += totals[i + 1];
            c += totals[i + 2];
            d += totals[i + 3];
        }
        for (; i < to; i++) {
            a += totals[i];
        }
        return (a + b) + (c + d);
    }

    private static double squares(double[] totals, int from, int to, double mean) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i < to - 3; i += 4) {
            a += square(totals[i] - mean);
            b += square(totals[i + 1] - mean);
            c += square(totals[i + 2] - mean);
            d += square(totals[i + 3] - mean);
        }
        for (; i < to; i++) {
            a += square(totals[i] - mean);
        }
        return (a + b) + (c + d);
    }

    private static double square(double deviation) {
        return deviation * deviation;
    }

    Moments merge(Moments other) {
        if (count == 0) {
            return other;
        }
        long both = count + other.count;
        double apart = other.mean - mean;
        double share = (double) other.count / both;
        return new Moments(both, mean + apart * share, squares + other.squares + apart * apart * count * share);
    }

    /** {@return the sample standard deviation, with n−1; zero for one total} */
    double deviation() {
        return count == 1 ? 0 : Math.sqrt(squares / (count - 1));
    }
}
