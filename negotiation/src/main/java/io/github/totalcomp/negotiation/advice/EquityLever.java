package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Rational;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * Equity, measured as the market measures stock: the granted value divided by the number of years it vests over. One unit
 * of room is one unit of money of that average, so as many units of granted value as the grant has years.
 */
record EquityLever(ComponentKind kind, Flexibility flexibility) implements Lever {

    @Override
    public String name() {
        return kind.label();
    }

    @Override
    public boolean appliesTo(LeverContext context) {
        return sample(context).isPresent();
    }

    @Override
    public MonetaryAmount current(LeverContext context) {
        return Amounts.roundedHalfUp(exactCurrent(context), context.currency());
    }

    @Override
    public Component probe(LeverContext context, MonetaryAmount room) {
        return sample(context).orElseThrow().probe(context, room);
    }

    @Override
    public String unit(LeverContext context) {
        int years = sample(context).map(like -> like.years(context)).orElse(1);
        return "a year of grant value, on average " + EquityHolding.overYears(years);
    }

    @Override
    public Offer raisedTo(LeverContext context, MonetaryAmount target) {
        Rational extra = Rational.of(Amounts.number(target)).minus(exactCurrent(context));
        if (extra.signum() <= 0) {
            return context.offer();
        }
        return held(context)
                .findFirst()
                .map(holding -> OfferEdits.replace(context.offer(), holding.raised(context, extra)))
                .orElseGet(() -> withNewGrant(context, extra));
    }

    @Override
    public List<LeverTerm> terms(LeverContext context) {
        return held(context).map(holding -> holding.term(context)).toList();
    }

    private Offer withNewGrant(LeverContext context, Rational extraAYear) {
        GrantHolding like = assumed(context).orElseThrow();
        Rational extra = extraAYear.times(Rational.of(like.years(context)));
        MonetaryAmount value = OfferEdits.wholeSteps(
                Amounts.roundedHalfUp(extra, context.currency()),
                context.profile().cashStep());
        String name = OfferEdits.freeName(context.offer(), like.grant().name());
        return value.isZero()
                ? context.offer()
                : OfferEdits.add(context.offer(), like.withValue(value).withName(name));
    }

    private Rational exactCurrent(LeverContext context) {
        Rational sum = Rational.ZERO;
        for (Component component : context.offer().components(kind)) {
            sum = sum.plus(EquityHolding.of(component)
                    .map(holding -> holding.yearlyValue(context))
                    .orElseGet(() -> yearlyAverage(component, context)));
        }
        return sum;
    }

    /** A component of the caller's own: what it pays, divided by the number of its last year. */
    private static Rational yearlyAverage(Component component, LeverContext context) {
        List<Payment> payments = component.payments(
                PaymentContext.of(context.years(), context.profile().horizonYears(), context.assumptions()));
        int years = payments.stream().mapToInt(Payment::year).max().orElse(1);
        MonetaryAmount sum = OfferEdits.sum(
                component.name(), payments.stream().map(Payment::amount).toList(), context.currency());
        return Rational.of(Amounts.number(sum)).dividedBy(Rational.of(years));
    }

    private Stream<EquityHolding> held(LeverContext context) {
        return context.offer().components(kind).stream().map(EquityHolding::of).flatMap(Optional::stream);
    }

    /** The equity whose schedule more units would vest on: the first of the offer, or what would be granted. */
    private Optional<EquityHolding> sample(LeverContext context) {
        return held(context).findFirst().or(() -> assumed(context));
    }

    /** A first grant on the profile's schedule; a refresher, where the market pays any, like the first grant a year later. */
    private Optional<GrantHolding> assumed(LeverContext context) {
        if (kind == ComponentKind.EQUITY) {
            return context.profile()
                    .equitySchedule()
                    .map(schedule -> new GrantHolding(EquityGrant.ofUnits(GrantHolding.SOME, schedule)));
        }
        return range(context)
                .flatMap(range -> firstGrant(context))
                .map(grant -> new GrantHolding(EquityGrant.builder()
                        .name("Refresher")
                        .kind(kind)
                        .units(GrantHolding.SOME)
                        .schedule(grant.schedule())
                        .commencement(context.years().anniversary(1))
                        .build()));
    }

    private static Optional<EquityGrant> firstGrant(LeverContext context) {
        return context.offer().components(ComponentKind.EQUITY).stream()
                .filter(EquityGrant.class::isInstance)
                .map(EquityGrant.class::cast)
                .findFirst();
    }

    @Override
    public String toString() {
        return name();
    }
}
