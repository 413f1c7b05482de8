package io.github.totalcomp.core.assumption;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * How likely an employee is to be still employed after a time: the weight of an expected amount next to a promised one.
 * Write your own as a lambda that never rises and stays between 0 and 1.
 */
@FunctionalInterface
public interface RetentionCurve {

    /**
     * {@return the probability, from 0 to 1, of being employed after so many years}
     *
     * @param years exact time since the start, zero or more
     */
    BigDecimal survival(Rational years);

    /** {@return the curve of somebody who certainly stays} */
    static RetentionCurve certain() {
        return hazard(BigDecimal.ZERO);
    }

    /**
     * {@return the curve of a constant yearly hazard h: survival (1−h)^t, to 34 significant digits} At 0.1 a payment
     * after two years counts 0.81.
     *
     * @param annualHazard the chance of leaving within a year, from 0 to 1
     * @throws DefinitionException if it lies outside
     */
    static RetentionCurve hazard(BigDecimal annualHazard) {
        return new RetentionCurves.Hazard(RetentionCurves.requireProbability("a yearly hazard", annualHazard));
    }

    /**
     * {@return the curve of a table: the chance of being employed at each anniversary, by straight lines in between and
     * constant after the last}
     *
     * @param atAnniversaries the chance at anniversary 1, 2, 3 …, each from 0 to 1 and none above the one before
     * @throws DefinitionException if the list is empty, rises, or leaves the range
     */
    static RetentionCurve table(List<BigDecimal> atAnniversaries) {
        return RetentionCurves.Table.of(Objects.requireNonNull(atAnniversaries, "atAnniversaries"));
    }

    /**
     * {@return the curve of somebody who certainly leaves after a time: 1 up to it, that moment included, and 0 after}
     *
     * @param years the exact time of leaving
     */
    static RetentionCurve leavingAfter(Rational years) {
        return new RetentionCurves.Leaving(Objects.requireNonNull(years, "years"));
    }
}
