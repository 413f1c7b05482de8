package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.assumption.MissingPriceException;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.time.CompensationYears;
import java.math.BigInteger;
import java.time.LocalDate;
import javax.money.MonetaryAmount;

/** One grant, by units or by value. */
record GrantHolding(EquityGrant grant) implements EquityHolding {

    /** Enough units for every tranche of a schedule to hold some. */
    static final Units SOME = Units.of(1_000_000);

    @Override
    public Rational yearlyValue(LeverContext context) {
        return value(context).dividedBy(Rational.of(years(context)));
    }

    /** What is granted, units at their initial price. */
    Rational value(LeverContext context) {
        return grant.value()
                .map(stated ->
                        Rational.of(Amounts.number(Amounts.requireCurrency(grant.name(), stated, context.currency()))))
                .orElseGet(() -> grant.units().orElseThrow().value().times(price(context)));
    }

    /** The time from commencement to the last tranche, rounded up to whole anniversaries. */
    @Override
    public int years(LeverContext context) {
        LocalDate start = context.years().start();
        VestingTimeline timeline = grant.withGrantedUnits(SOME).timeline(start);
        return timeline.size() == 0
                ? 1
                : CompensationYears.from(grant.commencement().orElse(start))
                        .yearOfVest(timeline.date(timeline.size() - 1));
    }

    @Override
    public Component probe(LeverContext context, MonetaryAmount room) {
        return withValue(room.multiply(years(context)));
    }

    @Override
    public Component raised(LeverContext context, Rational extraAYear) {
        Rational extra = extraAYear.times(Rational.of(years(context)));
        return grant.value().isPresent() ? raisedValue(context, extra) : raisedUnits(context, extra);
    }

    private EquityGrant raisedUnits(LeverContext context, Rational extra) {
        Units units = grant.units().orElseThrow();
        Rational wanted = units.value().plus(extra.dividedBy(price(context)));
        Units whole = Units.of(Rational.of(wanted.floor(), BigInteger.ONE));
        return whole.compareTo(units) > 0 ? grant.withGrantedUnits(whole) : grant;
    }

    private EquityGrant raisedValue(LeverContext context, Rational extra) {
        MonetaryAmount value = grant.value().orElseThrow();
        MonetaryAmount wanted =
                Amounts.roundedHalfUp(Rational.of(Amounts.number(value)).plus(extra), context.currency());
        return withValue(OfferEdits.max(
                value, OfferEdits.wholeSteps(wanted, context.profile().cashStep())));
    }

    EquityGrant withValue(MonetaryAmount value) {
        EquityGrant.Builder changed = EquityGrant.builder()
                .name(grant.name())
                .kind(grant.kind())
                .schedule(grant.schedule())
                .addAllEvents(grant.events())
                .value(value);
        grant.symbol().ifPresent(changed::symbol);
        grant.commencement().ifPresent(changed::commencement);
        grant.grantDate().ifPresent(changed::grantDate);
        return changed.build();
    }

    @Override
    public LeverTerm term(LeverContext context) {
        return grant.value()
                .map(value -> LeverTerm.ofAmount(grant.name(), value, EquityHolding.overYears(years(context))))
                .orElseGet(() -> LeverTerm.ofUnits(grant.name(), grant.units().orElseThrow()));
    }

    private Rational price(LeverContext context) {
        MonetaryAmount price = context.assumptions()
                .priceFor(grant.symbol())
                .orElseThrow(() -> new MissingPriceException(
                        "units must have an assumed share price to be compared with the market",
                        grant.name(),
                        "pass a price with the assumptions, such as Assumptions.flatPrice"))
                .initialPrice(context.years());
        return Rational.of(Amounts.number(Amounts.requireCurrency("a share price", price, context.currency())));
    }
}
