package io.github.totalcomp.core.simulation;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.equity.UnitRounding;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingTimeline;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * One yearly grant by value that becomes units at the simulated price of its grant date, and then vests by its schedule
 * at the simulated prices of its vesting dates.
 */
final class RepricedVests {

    /** A quotient this close below half a unit is half a unit: what binary fractions lose must not cost a unit. */
    private static final double TOLERANCE = 1e-12;

    /** However many units there are, a part of one that can be told from none stays a part. */
    private static final double MOST_TOLERANCE = 1e-3;

    private static final double MOST_UNITS = 1e15;
    private static final double[] NONE = {};

    private final RepricedTerms terms;
    private final int grantTime;
    private final int[] time;
    private final int[] rank;
    private final int[] year;

    /**
     * A grant of the simulation.
     *
     * @param terms what is granted
     * @param grantTime the index of the growth on the grant date
     * @param time for each of the dates the index of the growth
     * @param rank for each of the dates its rank
     * @param year for each of the dates its compensation year from zero
     */
    RepricedVests(RepricedTerms terms, int grantTime, int[] time, int[] rank, int[] year) {
        this.terms = terms;
        this.grantTime = grantTime;
        this.time = time;
        this.rank = rank;
        this.year = year;
    }

    /** Adds the worth of every vest to its year, on the paths that keep its date, in the years that are totalled. */
    void addTo(double[][] totals, int from, double[] growth, int[] kept, int paths, Tranches tranches) {
        for (int p = 0; p < paths; p++) {
            double units = units(growth[grantTime * paths + p]);
            double[] whole = terms.rounding() == UnitRounding.FRACTIONAL ? NONE : tranches.of(this, (long) units);
            for (int i = 0; i < time.length && (kept.length == 0 || rank[i] < kept[p]); i++) {
                double vested = whole.length == 0 ? units * terms.portion(i) : whole[i];
                double worth = vested * terms.unitPrice() * growth[time[i] * paths + p];
                totals[year[i]][from + p] += Payable.rounded(worth, terms.rate(i));
            }
        }
    }

    private double units(double growth) {
        double exact = terms.unitsAtStart() / growth;
        if (!(exact <= MOST_UNITS)) {
            throw new DefinitionException(
                    "a re-priced grant must become at most 10^15 units",
                    exact,
                    "use a price model that never comes near zero");
        }
        double tolerance = Math.min(exact * TOLERANCE, MOST_TOLERANCE);
        return switch (terms.rounding()) {
            case HALF_UP -> Math.floor(exact + tolerance + 0.5);
            case DOWN -> Math.floor(exact + tolerance);
            case UP -> Math.ceil(exact - tolerance);
            case FRACTIONAL -> exact;
        };
    }

    private double[] resolve(long units) {
        VestingRequest request = VestingRequest.of(units, terms.grantDate());
        VestingTimeline timeline = VestingTimeline.checked(terms.schedule(), request);
        double[] vested = new double[terms.dates().size()];
        for (int i = 0; i < timeline.size(); i++) {
            int index = Collections.binarySearch(terms.dates(), timeline.date(i));
            if (index < 0) {
                throw new DefinitionException(
                        "a re-priced grant must vest on the same dates whatever its size",
                        timeline.date(i) + " for " + units + " units",
                        "use a schedule whose dates do not depend on the units");
            }
            vested[index] = Reporting.toDouble(timeline.units(i).value());
        }
        return vested;
    }

    /** Remembers, for one block of paths, the tranches of each number of units met; there are no more than paths. */
    static final class Tranches {
        private final Map<RepricedVests, Map<Long, double[]>> known = new HashMap<>();

        double[] of(RepricedVests grant, long units) {
            return known.computeIfAbsent(grant, key -> new HashMap<>()).computeIfAbsent(units, grant::resolve);
        }
    }
}
