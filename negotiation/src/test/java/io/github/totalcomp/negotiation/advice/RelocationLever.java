package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.market.MarketRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** A lever that is not among the usual ones: a payment on the start date. */
record RelocationLever(MonetaryAmount usual) implements Lever {

    @Override
    public String name() {
        return "relocation";
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.OTHER;
    }

    @Override
    public Flexibility flexibility() {
        return Flexibility.VERY_NEGOTIABLE;
    }

    @Override
    public boolean appliesTo(LeverContext context) {
        return true;
    }

    @Override
    public MonetaryAmount current(LeverContext context) {
        return Amounts.zero(context.currency());
    }

    @Override
    public Optional<MarketRange> range(LeverContext context) {
        return Optional.of(
                MarketRange.ofQuantiles(Map.of(Portion.NONE, usual, Portion.ALL, usual), 10, "the employer's policy"));
    }

    @Override
    public Component probe(LeverContext context, MonetaryAmount room) {
        return OneTimePayment.of(name(), room);
    }

    @Override
    public String unit(LeverContext context) {
        return "once";
    }

    @Override
    public Offer raisedTo(LeverContext context, MonetaryAmount target) {
        List<Component> components = new ArrayList<>(context.offer().components());
        components.add(OneTimePayment.of(name(), target));
        return context.offer().withComponents(components);
    }

    @Override
    public List<LeverTerm> terms(LeverContext context) {
        return List.of();
    }
}
