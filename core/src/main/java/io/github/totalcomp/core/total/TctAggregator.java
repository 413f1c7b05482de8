package io.github.totalcomp.core.total;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.time.CompensationYears;

/**
 * Totals an offer by compensation year: the forward computation of the total compensation target (TCT).
 *
 * <p>Cash promised for a year carries that year's number; what vests on an anniversary belongs to the year it completes;
 * base salary is exactly the annual amount in a full year. For base $185,000, sign-on $60,000 and $45,000, and 1,200
 * units on 5/15/40/40 at a flat $220, the years are $258,200, $269,600, $290,600 and $290,600.
 */
public final class TctAggregator {

    private final int horizonYears;

    private TctAggregator(int horizonYears) {
        this.horizonYears = horizonYears;
    }

    /**
     * {@return an aggregator over so many compensation years}
     *
     * @param horizonYears from 1 to {@value CompensationYears#MOST_YEARS}
     * @throws io.github.totalcomp.core.DefinitionException if it lies outside
     */
    public static TctAggregator years(int horizonYears) {
        return new TctAggregator(Checks.horizon(horizonYears));
    }

    /**
     * {@return the totals of an offer under assumptions}
     *
     * @param offer what is promised
     * @param assumptions what the caller believes
     * @throws io.github.totalcomp.core.DefinitionException if nothing in the offer pays, or more than 50,000 payments have to
     *     be added up
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if payments differ in currency
     * @throws io.github.totalcomp.core.assumption.MissingPriceException if units vest without an assumed price
     */
    public TotalCompensation aggregate(Offer offer, Assumptions assumptions) {
        return new TotalCompensation(offer, PaymentContext.of(offer.years(), horizonYears, assumptions));
    }
}
