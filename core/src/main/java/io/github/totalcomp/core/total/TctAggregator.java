package io.github.totalcomp.core.total;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.time.CompensationYears;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.money.CurrencyUnit;

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
     * @param horizonYears from 1 to {@value CompensationYears#MOST_YEARS}; checked when an offer is aggregated
     */
    public static TctAggregator years(int horizonYears) {
        return new TctAggregator(horizonYears);
    }

    /**
     * {@return the totals of an offer under assumptions}
     *
     * @param offer what is promised
     * @param assumptions what the caller believes
     * @throws io.github.totalcomp.core.DefinitionException if the horizon lies outside, or nothing in the offer pays
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if payments differ in currency
     * @throws io.github.totalcomp.core.assumption.MissingPriceException if units vest without an assumed price
     */
    public TotalCompensation aggregate(Offer offer, Assumptions assumptions) {
        PaymentStream stream = PaymentStream.of(offer, PaymentContext.of(offer.years(), horizonYears, assumptions));
        return ImmutableTotalCompensation.builder()
                .offer(offer)
                .currency(stream.currency())
                .years(IntStream.rangeClosed(1, horizonYears)
                        .mapToObj(year -> yearTotal(offer, stream, year))
                        .toList())
                .paymentsAfterHorizon(stream.payments().stream()
                        .filter(payment -> payment.year() > horizonYears)
                        .toList())
                .build();
    }

    private static YearTotal yearTotal(Offer offer, PaymentStream stream, int year) {
        List<Payment> ofYear = stream.payments().stream()
                .filter(payment -> payment.year() == year)
                .toList();
        List<Cell> cells = new ArrayList<>();
        for (Component component : offer.components()) {
            cells.add(cell(component, ofYear, stream.currency()));
        }
        return ImmutableYearTotal.builder()
                .number(year)
                .firstDay(offer.years().anniversary(year - 1))
                .anniversary(offer.years().anniversary(year))
                .cells(cells)
                .total(PaymentStream.sum(ofYear, stream.currency()))
                .build();
    }

    private static Cell cell(Component component, List<Payment> ofYear, CurrencyUnit currency) {
        List<Payment> own = ofYear.stream()
                .filter(payment -> payment.component().equals(component.name()))
                .toList();
        return Cell.of(component.name(), component.kind(), PaymentStream.sum(own, currency), own);
    }
}
