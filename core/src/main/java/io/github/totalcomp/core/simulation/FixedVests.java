package io.github.totalcomp.core.simulation;

/** Vests of a number of units or a value that no path changes, one array element for each. */
final class FixedVests {

    /** Stands for the start date, on which growth is one. */
    static final int START = -1;

    private final int[] grownFrom;
    private final int[] time;
    private final int[] rank;
    private final int[] year;
    private final double[] weight;
    private final double[] rate;

    /**
     * Vests.
     *
     * @param grownFrom the index of the growth on the day from which a value grows, or {@link #START}
     * @param time the index of the growth on the date
     * @param rank the rank of the date
     * @param year the compensation year, from zero
     * @param weight the worth at a growth of one, in minor units of the currency in which it is paid
     * @param rate what such a minor unit is worth in those of the currency of the totals
     */
    FixedVests(int[] grownFrom, int[] time, int[] rank, int[] year, double[] weight, double[] rate) {
        this.grownFrom = grownFrom;
        this.time = time;
        this.rank = rank;
        this.year = year;
        this.weight = weight;
        this.rate = rate;
    }

    /** Adds the worth of every vest to its year, on the paths that keep its date. */
    void addTo(double[][] totals, int from, double[] growth, int[] kept, int paths) {
        for (int i = 0; i < weight.length; i++) {
            double[] column = totals[year[i]];
            if (kept.length == 0 && rate[i] == 1 && grownFrom[i] == START) {
                addToAll(column, from, weight[i], growth, time[i] * paths, paths);
            } else {
                addToKept(column, from, i, growth, kept, paths);
            }
        }
    }

    /** The loop that most simulations spend their time in; plain enough for the compiler to vectorise. */
    private static void addToAll(double[] column, int from, double weight, double[] growth, int first, int paths) {
        for (int p = 0; p < paths; p++) {
            column[from + p] += Math.floor(weight * growth[first + p] + 0.5);
        }
    }

    private void addToKept(double[] column, int from, int vest, double[] growth, int[] kept, int paths) {
        int first = time[vest] * paths;
        for (int p = 0; p < paths; p++) {
            if (kept.length == 0 || rank[vest] < kept[p]) {
                double grown = growth[first + p] / growthBefore(vest, growth, p, paths);
                column[from + p] += Payable.rounded(weight[vest] * grown, rate[vest]);
            }
        }
    }

    private double growthBefore(int vest, double[] growth, int path, int paths) {
        return grownFrom[vest] == START ? 1 : growth[grownFrom[vest] * paths + path];
    }
}
