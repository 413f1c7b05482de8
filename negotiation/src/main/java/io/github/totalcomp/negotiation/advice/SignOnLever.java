package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** Sign-on payouts, measured as the amount promised divided by the number of years it is promised for. */
record SignOnLever() implements Lever {

    @Override
    public String name() {
        return kind().label();
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.SIGN_ON;
    }

    @Override
    public Flexibility flexibility() {
        return Flexibility.VERY_NEGOTIABLE;
    }

    @Override
    public boolean appliesTo(LeverContext context) {
        return !context.offer().components(kind()).isEmpty() || range(context).isPresent();
    }

    @Override
    public MonetaryAmount current(LeverContext context) {
        NavigableMap<Integer, MonetaryAmount> promised = promised(context);
        if (promised.isEmpty()) {
            return Amounts.zero(context.currency());
        }
        MonetaryAmount total = OfferEdits.sum(List.copyOf(promised.values()), context.currency());
        return Amounts.roundedHalfUp(
                Rational.of(Amounts.number(total)).dividedBy(Rational.of(promised.size())), context.currency());
    }

    @Override
    public Component probe(LeverContext context, MonetaryAmount room) {
        List<SignOnPayout> own = payouts(context);
        List<SignOnPayout> probes = years(context).stream()
                .map(year -> own.stream()
                        .filter(payout -> payout.year() == year)
                        .findFirst()
                        .map(payout -> payout.withAmount(room))
                        .orElseGet(() -> SignOnPayout.lump(year, room)))
                .toList();
        return SignOn.of(probes);
    }

    @Override
    public String unit(LeverContext context) {
        List<Integer> years = years(context);
        String numbers = years.stream().map(Object::toString).collect(Collectors.joining(", "));
        int last = numbers.lastIndexOf(", ");
        return years.size() == 1
                ? "in year " + numbers
                : "in each of years " + numbers.substring(0, last) + " and " + numbers.substring(last + 2);
    }

    @Override
    public Offer raisedTo(LeverContext context, MonetaryAmount target) {
        MonetaryAmount extra = target.subtract(current(context));
        if (!extra.isPositive()) {
            return context.offer();
        }
        Offer raised = context.offer();
        List<Integer> missing = new ArrayList<>(years(context));
        for (Component component : raised.components(kind())) {
            if (component instanceof SignOn signOn) {
                raised = OfferEdits.replace(raised, raised(signOn, missing, extra, context));
            }
        }
        return withNewPayouts(raised, missing, extra, context);
    }

    /** Raises the payouts of the years still missing, and takes these years off the list. */
    private static SignOn raised(SignOn signOn, List<Integer> missing, MonetaryAmount extra, LeverContext context) {
        List<SignOnPayout> payouts = new ArrayList<>();
        for (SignOnPayout payout : signOn.payouts()) {
            if (missing.remove((Integer) payout.year())) {
                MonetaryAmount asked = OfferEdits.wholeSteps(
                        payout.amount().add(extra), context.profile().cashStep());
                payouts.add(payout.withAmount(OfferEdits.max(payout.amount(), asked)));
            } else {
                payouts.add(payout);
            }
        }
        return signOn.withPayouts(payouts);
    }

    private Offer withNewPayouts(Offer offer, List<Integer> years, MonetaryAmount extra, LeverContext context) {
        MonetaryAmount asked = OfferEdits.wholeSteps(extra, context.profile().cashStep());
        if (years.isEmpty() || asked.isZero()) {
            return offer;
        }
        List<SignOnPayout> payouts =
                years.stream().map(year -> SignOnPayout.lump(year, asked)).toList();
        return OfferEdits.add(offer, SignOn.of(payouts).withName(OfferEdits.freeName(offer, "Sign-on")));
    }

    @Override
    public List<LeverTerm> terms(LeverContext context) {
        return promised(context).entrySet().stream()
                .map(entry -> LeverTerm.ofAmount("Sign-on, year " + entry.getKey(), entry.getValue(), ""))
                .toList();
    }

    private List<Integer> years(LeverContext context) {
        NavigableMap<Integer, MonetaryAmount> promised = promised(context);
        return promised.isEmpty() ? context.profile().signOnYears() : List.copyOf(promised.keySet());
    }

    private List<SignOnPayout> payouts(LeverContext context) {
        return context.offer().components(kind()).stream()
                .filter(SignOn.class::isInstance)
                .flatMap(component -> ((SignOn) component).payouts().stream())
                .toList();
    }

    /** What is promised for each year that promises anything. */
    private NavigableMap<Integer, MonetaryAmount> promised(LeverContext context) {
        PaymentContext all = PaymentContext.of(context.years(), 1, context.assumptions());
        return context.offer().components(kind()).stream()
                .flatMap(component -> component.payments(all).stream())
                .filter(payment -> payment.amount().isPositive())
                .collect(Collectors.toMap(Payment::year, Payment::amount, MonetaryAmount::add, TreeMap::new));
    }

    @Override
    public String toString() {
        return name();
    }
}
