package io.github.totalcomp.bargaining.position;

import java.util.List;

/**
 * Looks for something worth knowing in an offer. {@link PositionChecks} holds the usual checks; write your own as a lambda
 * and hand it to {@link OfferPosition#of(io.github.totalcomp.negotiation.advice.ComponentRanking, OfferFacts, List)}. A
 * check must be pure.
 */
@FunctionalInterface
public interface PositionCheck {

    /**
     * {@return what was found; nothing if the offer gives no reason}
     *
     * @param context the offer, the market and what is known besides
     */
    List<Finding> findings(PositionContext context);
}
