package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.time.CompensationYears;

/**
 * Another course that things may take: other prices, an earlier exit. The advisor computes the order of the levers again
 * under each. {@link Scenarios} holds the usual ones; a scenario must be pure.
 */
public interface Scenario {

    /** {@return what happens, in a few words such as {@code leaving after 1 year}} */
    String name();

    /**
     * {@return what is assumed in this scenario}
     *
     * @param believed what the caller believes
     * @param years the compensation years of the offer
     */
    default Assumptions assumptions(Assumptions believed, CompensationYears years) {
        return believed;
    }

    /**
     * {@return how many compensation years count in this scenario}
     *
     * @param wanted the caller's horizon
     */
    default int horizonYears(int wanted) {
        return wanted;
    }
}
