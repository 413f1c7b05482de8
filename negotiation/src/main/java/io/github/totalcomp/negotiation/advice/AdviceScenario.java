package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.assumption.Assumptions;

/**
 * Another course that things may take: other prices, an earlier exit. The advisor computes the order of the levers again
 * under each. {@link AdviceScenarios} holds the usual ones; a scenario must be pure.
 */
public interface AdviceScenario {

    /** {@return what happens, in a few words such as {@code leaving after 1 year}} */
    String name();

    /**
     * {@return what is assumed in this scenario}
     *
     * @param context the ranked offer and what its author believes
     */
    default Assumptions assumptions(LeverContext context) {
        return context.assumptions();
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
