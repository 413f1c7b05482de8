package io.github.totalcomp.negotiation.letter;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** Everything that an offer promises, as it would be written down: each component in its own terms. */
final class OfferTerms {

    /** How many years of a component of the caller's own are stated. */
    private static final int YEARS = 4;

    private final Offer offer;
    private final LetterFigures figures;

    /**
     * A line of an offer.
     *
     * @param label what is promised
     * @param figure how much of it
     */
    record Line(String label, String figure) {}

    private OfferTerms(Offer offer, LetterFigures figures) {
        this.offer = offer;
        this.figures = figures;
    }

    /** The lines of an offer in the order of its components. */
    static List<Line> of(Offer offer, LetterFigures figures) {
        OfferTerms terms = new OfferTerms(offer, figures);
        return offer.components().stream().flatMap(terms::of).toList();
    }

    private Stream<Line> of(Component component) {
        if (component instanceof BaseSalary base) {
            return Stream.concat(
                    Stream.of(yearly(base.name(), base.annual())),
                    base.changes().entrySet().stream()
                            .map(change ->
                                    yearly(base.name() + " from " + figures.date(change.getKey()), change.getValue())));
        }
        if (component instanceof SignOn signOn) {
            return signOn.payouts().stream()
                    .map(payout -> amount(signOn.name() + ", year " + payout.year(), payout.amount()));
        }
        if (component instanceof EquityGrant grant) {
            return Stream.concat(
                    grant.units().map(units -> line(LeverTerm.ofUnits(grant.name(), units))).stream(),
                    grant.value().map(value -> amount(grant.name(), value)).stream());
        }
        if (component instanceof RepricedGrants grants) {
            return Stream.of(line(LeverTerm.ofAmount(
                    grants.name(), grants.annualValue(), "granted in each of " + grants.years() + " years")));
        }
        if (component instanceof PerformanceBonus bonus) {
            return Stream.of(yearly(bonus.name(), bonus.annual()));
        }
        if (component instanceof Benefit benefit) {
            return Stream.of(benefit.annualValue()
                    .map(value -> yearly(benefit.name(), value))
                    .orElseGet(() -> new Line(benefit.name(), "as offered")));
        }
        if (component instanceof OneTimePayment payment) {
            return Stream.of(line(LeverTerm.ofAmount(
                    payment.name(),
                    payment.amount(),
                    payment.date()
                            .map(date -> "on " + figures.date(date))
                            .orElseGet(() -> "in year " + payment.year()))));
        }
        return paid(component);
    }

    /** What a component of the caller's own pays by year. */
    private Stream<Line> paid(Component component) {
        PaymentContext context = PaymentContext.of(offer.years(), YEARS, Assumptions.none());
        Map<Integer, MonetaryAmount> years = component.checkedPayments(context).stream()
                .collect(Collectors.toMap(Payment::year, Payment::amount, MonetaryAmount::add, TreeMap::new));
        return years.entrySet().stream()
                .map(year -> amount(component.name() + ", year " + year.getKey(), year.getValue()));
    }

    private Line yearly(String label, MonetaryAmount amount) {
        return line(LeverTerm.ofAmount(label, amount, "a year"));
    }

    private Line amount(String label, MonetaryAmount amount) {
        return line(LeverTerm.ofAmount(label, amount, ""));
    }

    private Line line(LeverTerm term) {
        return new Line(term.label(), figures.term(term));
    }
}
