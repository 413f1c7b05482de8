package io.github.totalcomp.core.simulation;

/** Vests of a number of units or a value that no path changes, in dated order, one array element for each. */
final class FixedVests {

    private final int[] time;
    private final int[] rank;
    private final int[] year;
    private final double[] weight;
    private final double[] rate;

    /**
     * Vests.
     *
     * @param time the index of the growth on the date
     * @param rank the rank of the date
     * @param year the compensation year, from zero
     * @param weight the worth at a growth of one, in minor units of the currency in which it is paid
     * @param rate what such a minor unit is worth in those of the currency of the totals
     */
    FixedVests(int[] time, int[] rank, int[] year, double[] weight, double[] rate) {
        this.time = time;
        this.rank = rank;
        this.year = year;
        this.weight = weight;
        this.rate = rate;
    }

    /** Adds the worth of every vest on a kept date to its year. */
    void addTo(double[] row, double[] growth, int kept) {
        for (int i = 0; i < weight.length && rank[i] < kept; i++) {
            row[year[i]] += Payable.rounded(weight[i] * growth[time[i]], rate[i]);
        }
    }
}
