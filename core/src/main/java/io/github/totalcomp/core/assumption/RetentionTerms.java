package io.github.totalcomp.core.assumption;

import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one of the usual retention curves holds, for those who show it or write it to a file. {@link #of} takes a curve
 * apart and {@link #curve} puts it together again: an equal one.
 */
public sealed interface RetentionTerms {

    /**
     * {@return what a curve holds, or nothing if the factories of {@link RetentionCurve} did not make it}
     *
     * @param curve a retention curve
     */
    static Optional<RetentionTerms> of(RetentionCurve curve) {
        Objects.requireNonNull(curve, "curve");
        if (curve instanceof RetentionCurves.Hazard hazard) {
            return Optional.of(new Hazard(hazard.annualHazard()));
        }
        if (curve instanceof RetentionCurves.Table table) {
            return Optional.of(new Table(table.atAnniversaries()));
        }
        return curve instanceof RetentionCurves.Leaving leaving
                ? Optional.of(new Leaving(leaving.after()))
                : Optional.empty();
    }

    /** {@return the retention curve of these terms} */
    RetentionCurve curve();

    /**
     * A constant chance of leaving.
     *
     * @param annualHazard the chance within a year; zero for somebody who certainly stays
     */
    record Hazard(BigDecimal annualHazard) implements RetentionTerms {
        @Override
        public RetentionCurve curve() {
            return RetentionCurve.hazard(annualHazard);
        }
    }

    /**
     * The chance of being employed at each anniversary.
     *
     * @param atAnniversaries the chance at anniversary 1, 2, 3 …
     */
    record Table(List<BigDecimal> atAnniversaries) implements RetentionTerms {

        /**
         * Keeps a copy.
         *
         * @param atAnniversaries the chance at anniversary 1, 2, 3 …
         */
        public Table {
            atAnniversaries = List.copyOf(atAnniversaries);
        }

        @Override
        public RetentionCurve curve() {
            return RetentionCurve.table(atAnniversaries);
        }
    }

    /**
     * Leaving at a known time.
     *
     * @param years the exact time of leaving
     */
    record Leaving(Rational years) implements RetentionTerms {
        @Override
        public RetentionCurve curve() {
            return RetentionCurve.leavingAfter(years);
        }
    }
}
