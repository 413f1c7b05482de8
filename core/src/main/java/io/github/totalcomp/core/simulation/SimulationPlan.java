package io.github.totalcomp.core.simulation;

import java.util.List;
import javax.money.CurrencyUnit;

/**
 * An offer taken apart for simulation. The dates on which anything is paid are ranked from zero; who leaves keeps the
 * payments of the first so many dates.
 */
final class SimulationPlan {

    private final CurrencyUnit currency;
    private final int years;
    private final double[] survival;
    private final double[][] cash;
    private final List<SharePlan> shares;

    /**
     * A plan.
     *
     * @param currency of every amount
     * @param years the compensation years that are totalled
     * @param survival the chance of still being employed on each date, never rising; empty if nobody leaves
     * @param cash row k: what is paid in each year whatever the price, in minor units, if the first k dates are kept; one
     *     row if nobody leaves
     * @param shares what depends on prices, by share
     */
    SimulationPlan(CurrencyUnit currency, int years, double[] survival, double[][] cash, List<SharePlan> shares) {
        this.currency = currency;
        this.years = years;
        this.survival = survival;
        this.cash = cash;
        this.shares = shares;
    }

    CurrencyUnit currency() {
        return currency;
    }

    int years() {
        return years;
    }

    List<SharePlan> shares() {
        return shares;
    }

    boolean nobodyLeaves() {
        return survival.length == 0;
    }

    /** {@return what is paid in each year whatever the price, if so many dates are kept} */
    double[] cashUntil(int keptDates) {
        return nobodyLeaves() ? cash[0] : cash[keptDates];
    }

    /** {@return how many dates are kept by somebody who stays as long as a share u of all do} */
    int keptDates(double u) {
        int low = 0;
        int high = survival.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (u < survival[middle]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * What depends on one share's price.
     *
     * @param paths draws the growth of the price at each of the times
     * @param times the number of times
     * @param vests what is worth a fixed weight × growth
     * @param repriced what becomes units along the path
     */
    record SharePlan(BulkPaths paths, int times, FixedVests vests, List<RepricedVests> repriced) {}
}
