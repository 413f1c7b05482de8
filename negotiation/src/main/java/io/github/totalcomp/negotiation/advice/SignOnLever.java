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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** Sign-on payouts, measured as the amount promised divided by the number of years it is promised for. */
record SignOnLever() implements Lever, InnerCap {

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
        MonetaryAmount total = OfferEdits.sum(name(), List.copyOf(promised.values()), context.currency());
        return Amounts.roundedHalfUp(
                Rational.of(Amounts.number(total)).dividedBy(Rational.of(promised.size())), context.currency());
    }

    @Override
    public Component probe(LeverContext context, MonetaryAmount room) {
        List<SignOnPayout> own = payouts(context);
        NavigableMap<Integer, MonetaryAmount> shares = shares(context, room);
        List<SignOnPayout> probes = shares.entrySet().stream()
                .map(share -> own.stream()
                        .filter(payout -> payout.year() == share.getKey())
                        .findFirst()
                        .map(payout -> payout.withAmount(share.getValue()))
                        .orElseGet(() -> SignOnPayout.lump(share.getKey(), share.getValue())))
                .toList();
        return SignOn.of(probes);
    }

    /** So much a year on average, divided among the years as the cap divides the lever's own room. */
    private NavigableMap<Integer, MonetaryAmount> shares(LeverContext context, MonetaryAmount room) {
        MonetaryAmount own = InnerCap.room(this, context);
        NavigableMap<Integer, MonetaryAmount> shares = new TreeMap<>();
        extras(context, own).forEach((year, extra) -> {
            Rational share = own.isZero() ? Rational.ONE : extra.dividedBy(Rational.of(Amounts.number(own)));
            shares.put(year, Amounts.roundedHalfUp(share.times(Rational.of(Amounts.number(room))), context.currency()));
        });
        return shares;
    }

    /**
     * How much more each year is asked to pay where the average is to rise by so much: the same in every year, but nowhere
     * so much that the year rises above the cap. What the cap takes goes to the years that are still below it, and what an
     * exception grants beyond that to all of them alike.
     */
    private NavigableMap<Integer, Rational> extras(LeverContext context, MonetaryAmount average) {
        NavigableMap<Integer, MonetaryAmount> promised = promised(context);
        NavigableMap<Integer, Rational> extras = new TreeMap<>();
        Optional<MonetaryAmount> cap = InnerCap.cap(this, context);
        Rational even = Rational.of(Amounts.number(average));
        Rational rest = even.times(Rational.of(years(context).size()));
        List<Integer> leastRoomFirst = new ArrayList<>(years(context));
        leastRoomFirst.sort(Comparator.comparing((Integer year) -> held(promised, year))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < leastRoomFirst.size(); i++) {
            int year = leastRoomFirst.get(i);
            Rational share = rest.dividedBy(Rational.of(leastRoomFirst.size() - i));
            Rational extra = cap.map(most -> Rational.of(Amounts.number(most)).minus(held(promised, year)))
                    .filter(room -> room.compareTo(share) < 0)
                    .map(room -> room.signum() < 0 ? Rational.ZERO : room)
                    .orElse(share);
            extras.put(year, extra);
            rest = rest.minus(extra);
        }
        Rational beyond = rest.dividedBy(Rational.of(leastRoomFirst.size()));
        extras.replaceAll((year, extra) -> extra.plus(beyond));
        return extras;
    }

    private static Rational held(NavigableMap<Integer, MonetaryAmount> promised, int year) {
        MonetaryAmount amount = promised.get(year);
        return amount == null ? Rational.ZERO : Rational.of(Amounts.number(amount));
    }

    @Override
    public Optional<String> heldBack(LeverContext context) {
        MonetaryAmount own = InnerCap.room(this, context);
        Rational even = Rational.of(Amounts.number(own));
        List<String> capped = extras(context, own).entrySet().stream()
                .filter(extra -> extra.getValue().compareTo(even) < 0)
                .map(extra -> extra.getKey().toString())
                .toList();
        return capped.isEmpty()
                ? Optional.empty()
                : Optional.of("the cap also holds for each year: " + (capped.size() == 1 ? "year " : "years ")
                        + String.join(", ", capped) + " cannot take a full share of the room, and the others take it");
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
        NavigableMap<Integer, Rational> missing = extras(context, extra);
        for (Component component : raised.components(kind())) {
            if (component instanceof SignOn signOn) {
                raised = OfferEdits.replace(raised, raised(signOn, missing, context));
            }
        }
        return withNewPayouts(raised, missing, context);
    }

    /** Raises the payouts of the years still missing, and takes these years out of them. */
    private static SignOn raised(SignOn signOn, NavigableMap<Integer, Rational> missing, LeverContext context) {
        List<SignOnPayout> payouts = new ArrayList<>();
        for (SignOnPayout payout : signOn.payouts()) {
            Rational extra = missing.remove(payout.year());
            payouts.add(
                    extra == null
                            ? payout
                            : payout.withAmount(
                                    OfferEdits.max(payout.amount(), steps(payout.amount(), extra, context))));
        }
        return signOn.withPayouts(payouts);
    }

    /** An amount and so much more, in whole steps. */
    private static MonetaryAmount steps(MonetaryAmount amount, Rational extra, LeverContext context) {
        int digits = Amounts.minorDigits(context.currency());
        BigDecimal exact = Rational.of(Amounts.number(amount)).plus(extra).toBigDecimal(digits, RoundingMode.FLOOR);
        return OfferEdits.wholeSteps(
                Amounts.of(exact, context.currency()), context.profile().cashStep());
    }

    private Offer withNewPayouts(Offer offer, NavigableMap<Integer, Rational> extras, LeverContext context) {
        List<SignOnPayout> payouts = extras.entrySet().stream()
                .map(extra -> SignOnPayout.lump(
                        extra.getKey(), steps(Amounts.zero(context.currency()), extra.getValue(), context)))
                .filter(payout -> payout.amount().isPositive())
                .toList();
        if (payouts.isEmpty()) {
            return offer;
        }
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
                .filter(payment -> Amounts.requireCurrency(payment.component(), payment.amount(), context.currency())
                        .isPositive())
                .collect(Collectors.toMap(Payment::year, Payment::amount, MonetaryAmount::add, TreeMap::new));
    }

    @Override
    public String toString() {
        return name();
    }
}
