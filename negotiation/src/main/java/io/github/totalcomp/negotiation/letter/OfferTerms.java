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
import io.github.totalcomp.negotiation.internal.PlainText;
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

    /** The name is checked before anything is added to it, which does not count among its characters. */
    private Stream<Line> of(Component component) {
        String name = PlainText.require("a component's name", component.name());
        if (component instanceof BaseSalary base) {
            return Stream.concat(
                    Stream.of(yearly(name, base.annual())),
                    base.changes().entrySet().stream()
                            .map(change -> yearly(name + " from " + figures.date(change.getKey()), change.getValue())));
        }
        if (component instanceof SignOn signOn) {
            return signOn.payouts().stream()
                    .map(payout -> new Line(name + ", year " + payout.year(), figures.amount(payout.amount())));
        }
        if (component instanceof EquityGrant grant) {
            return Stream.concat(
                    grant.units().map(units -> new Line(name, figures.units(units) + " units")).stream(),
                    grant.value().map(value -> new Line(name, figures.amount(value))).stream());
        }
        if (component instanceof RepricedGrants grants) {
            return Stream.of(line(name, grants.annualValue(), "granted in each of " + grants.years() + " years"));
        }
        if (component instanceof PerformanceBonus bonus) {
            return Stream.of(yearly(name, bonus.annual()));
        }
        if (component instanceof Benefit benefit) {
            return Stream.of(benefit.annualValue()
                    .map(value -> yearly(name, value))
                    .orElseGet(() -> new Line(name, "as offered")));
        }
        if (component instanceof OneTimePayment payment) {
            return Stream.of(line(
                    name,
                    payment.amount(),
                    payment.date()
                            .map(date -> "on " + figures.date(date))
                            .orElseGet(() -> "in year " + payment.year())));
        }
        return paid(name, component);
    }

    /** What a component of the caller's own pays by year. */
    private Stream<Line> paid(String name, Component component) {
        PaymentContext context = PaymentContext.of(offer.years(), YEARS, Assumptions.none());
        Map<Integer, MonetaryAmount> years = component.checkedPayments(context).stream()
                .collect(Collectors.toMap(Payment::year, Payment::amount, MonetaryAmount::add, TreeMap::new));
        return years.entrySet().stream()
                .map(year -> new Line(name + ", year " + year.getKey(), figures.amount(year.getValue())));
    }

    private Line yearly(String label, MonetaryAmount amount) {
        return line(label, amount, "a year");
    }

    private Line line(String label, MonetaryAmount amount, String suffix) {
        return new Line(label, figures.amount(amount) + " " + suffix);
    }
}
