package io.github.totalcomp.negotiation.counter;

import static io.github.totalcomp.core.money.Amounts.usd;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.advice.Flexibility;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.market.MarketRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * A lever from outside: one of a few amounts, paid so many times in the first year as part of the base. It counts in the
 * market's total with all its payments, and so by another measure than its own.
 */
record StipendLever(String name, List<Long> steps, int times) implements Lever {

    @Override
    public ComponentKind kind() {
        return ComponentKind.BASE_SALARY;
    }

    @Override
    public Flexibility flexibility() {
        return Flexibility.MODERATELY_NEGOTIABLE;
    }

    @Override
    public boolean appliesTo(LeverContext context) {
        return true;
    }

    @Override
    public MonetaryAmount current(LeverContext context) {
        return held(context.offer()).map(Stipend::amount).orElseGet(() -> usd(0));
    }

    @Override
    public Optional<MarketRange> range(LeverContext context) {
        MonetaryAmount most = usd(steps.get(steps.size() - 1));
        return Optional.of(MarketRange.ofQuantiles(
                Map.of(Portion.NONE, usd(0), Portion.percent(75), most, Portion.ALL, most.add(usd(8_000))),
                9,
                "the employer's policy"));
    }

    @Override
    public Component probe(LeverContext context, MonetaryAmount room) {
        return new Stipend(name, room, times);
    }

    @Override
    public String unit(LeverContext context) {
        return times + " times";
    }

    @Override
    public Offer raisedTo(LeverContext context, MonetaryAmount target) {
        BigDecimal most = Amounts.number(target);
        BigDecimal held = Amounts.number(current(context));
        Optional<Long> best = steps.stream()
                .filter(step -> BigDecimal.valueOf(step).compareTo(most) <= 0)
                .filter(step -> BigDecimal.valueOf(step).compareTo(held) > 0)
                .reduce((one, other) -> other);
        if (best.isEmpty()) {
            return context.offer();
        }
        List<Component> components = new ArrayList<>(context.offer().components());
        components.removeIf(component -> component.name().equals(name));
        components.add(new Stipend(name, usd(best.get()), times));
        return context.offer().withComponents(components);
    }

    @Override
    public List<LeverTerm> terms(LeverContext context) {
        return held(context.offer())
                .map(stipend -> LeverTerm.ofAmount(name, stipend.amount(), times + " times"))
                .stream()
                .toList();
    }

    private Optional<Stipend> held(Offer offer) {
        return offer.components().stream()
                .filter(component -> component.name().equals(name))
                .map(Stipend.class::cast)
                .findFirst();
    }

    private record Stipend(String name, MonetaryAmount amount, int times) implements Component {

        @Override
        public ComponentKind kind() {
            return ComponentKind.BASE_SALARY;
        }

        @Override
        public List<Payment> payments(PaymentContext context) {
            return List.of(Payment.builder()
                    .component(name)
                    .kind(kind())
                    .year(1)
                    .date(context.years().start())
                    .amount(Amounts.normalized(amount.multiply(times)))
                    .basis(new PaymentBasis.Stated(times + " times"))
                    .build());
        }
    }
}
