package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Rational;
import javax.money.MonetaryAmount;

/** Yearly grants by value, re-priced each year. */
record RepricedHolding(RepricedGrants grants) implements EquityHolding {

    @Override
    public Rational yearlyValue(LeverContext context) {
        return Rational.of(
                Amounts.number(Amounts.requireCurrency(grants.name(), grants.annualValue(), context.currency())));
    }

    @Override
    public int years(LeverContext context) {
        return grants.years();
    }

    @Override
    public Component probe(LeverContext context, MonetaryAmount room) {
        return withAnnualValue(room);
    }

    @Override
    public Component raised(LeverContext context, Rational extraAYear) {
        MonetaryAmount wanted = Amounts.roundedHalfUp(yearlyValue(context).plus(extraAYear), context.currency());
        return withAnnualValue(OfferEdits.max(
                grants.annualValue(),
                OfferEdits.wholeSteps(wanted, context.profile().cashStep())));
    }

    private RepricedGrants withAnnualValue(MonetaryAmount annualValue) {
        RepricedGrants changed = RepricedGrants.of(annualValue, grants.years(), grants.schedule())
                .withName(grants.name())
                .withRounding(grants.rounding());
        return grants.symbol().map(changed::withSymbol).orElse(changed);
    }

    @Override
    public LeverTerm term(LeverContext context) {
        return LeverTerm.ofAmount(
                grants.name(), grants.annualValue(), "a year " + EquityHolding.overYears(grants.years()));
    }
}
