package io.github.totalcomp.negotiation.counter;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.negotiation.advice.Flexibility;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.market.MarketRange;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** A lever from outside that does what another does, unless a subclass says otherwise. */
abstract class ForwardingLever implements Lever {

    private final Lever like;

    ForwardingLever(Lever like) {
        this.like = like;
    }

    @Override
    public String name() {
        return like.name();
    }

    @Override
    public ComponentKind kind() {
        return like.kind();
    }

    @Override
    public Flexibility flexibility() {
        return like.flexibility();
    }

    @Override
    public boolean appliesTo(LeverContext context) {
        return like.appliesTo(context);
    }

    @Override
    public MonetaryAmount current(LeverContext context) {
        return like.current(context);
    }

    @Override
    public Optional<MarketRange> range(LeverContext context) {
        return like.range(context);
    }

    @Override
    public Component probe(LeverContext context, MonetaryAmount room) {
        return like.probe(context, room);
    }

    @Override
    public String unit(LeverContext context) {
        return like.unit(context);
    }

    @Override
    public Offer raisedTo(LeverContext context, MonetaryAmount target) {
        return like.raisedTo(context, target);
    }

    @Override
    public List<LeverTerm> terms(LeverContext context) {
        return like.terms(context);
    }
}
