package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** A lever whose component pays the same amount every year: base salary, performance bonus, benefits. */
record YearlyCashLever(ComponentKind kind, Flexibility flexibility) implements Lever {

    @Override
    public String name() {
        return kind.label();
    }

    @Override
    public boolean appliesTo(LeverContext context) {
        return !context.offer().components(kind).isEmpty() || range(context).isPresent();
    }

    @Override
    public MonetaryAmount current(LeverContext context) {
        List<MonetaryAmount> amounts = context.offer().components(kind).stream()
                .map(component -> annual(component).orElseGet(() -> paidInYearOne(component, context)))
                .toList();
        return OfferEdits.sum(amounts, context.currency());
    }

    @Override
    public Component probe(LeverContext context, MonetaryAmount room) {
        return of(name(), room);
    }

    @Override
    public String unit(LeverContext context) {
        return "a year";
    }

    @Override
    public Offer raisedTo(LeverContext context, MonetaryAmount target) {
        MonetaryAmount asked = OfferEdits.wholeSteps(target, context.profile().cashStep());
        MonetaryAmount extra = asked.subtract(current(context));
        if (!extra.isPositive()) {
            return context.offer();
        }
        Offer offer = context.offer();
        return offer.components(kind).stream()
                .filter(component -> annual(component).isPresent())
                .findFirst()
                .map(component -> OfferEdits.replace(offer, raised(component, extra)))
                .orElseGet(() -> OfferEdits.add(offer, of(OfferEdits.freeName(offer, title()), extra)));
    }

    @Override
    public List<LeverTerm> terms(LeverContext context) {
        return context.offer().components(kind).stream()
                .map(component -> LeverTerm.ofAmount(
                        component.name(),
                        annual(component).orElseGet(() -> paidInYearOne(component, context)),
                        "a year"))
                .toList();
    }

    private String title() {
        return Character.toUpperCase(name().charAt(0)) + name().substring(1);
    }

    private Component of(String name, MonetaryAmount annual) {
        return switch (kind) {
            case BASE_SALARY -> BaseSalary.ofAnnual(annual).withName(name);
            case PERFORMANCE_BONUS -> PerformanceBonus.ofAnnual(annual).withName(name);
            default -> Benefit.ofAnnualValue(name, annual);
        };
    }

    /** Later raises and cuts move with the amount they follow. */
    private static Component raised(Component component, MonetaryAmount extra) {
        if (component instanceof BaseSalary salary) {
            BaseSalary raised = salary.withAnnual(salary.annual().add(extra));
            for (Map.Entry<LocalDate, MonetaryAmount> change : salary.changes().entrySet()) {
                raised = raised.withChange(change.getKey(), change.getValue().add(extra));
            }
            return raised;
        }
        MonetaryAmount asked = annual(component).orElseThrow().add(extra);
        return component instanceof PerformanceBonus bonus
                ? bonus.withAnnual(asked)
                : Benefit.ofAnnualValue(component.name(), asked);
    }

    private static Optional<MonetaryAmount> annual(Component component) {
        if (component instanceof BaseSalary salary) {
            return Optional.of(salary.annual());
        }
        if (component instanceof PerformanceBonus bonus) {
            return Optional.of(bonus.annual());
        }
        return component instanceof Benefit benefit ? benefit.annualValue() : Optional.empty();
    }

    private static MonetaryAmount paidInYearOne(Component component, LeverContext context) {
        PaymentContext oneYear = PaymentContext.of(context.years(), 1, context.assumptions());
        List<MonetaryAmount> amounts = component.payments(oneYear).stream()
                .filter(payment -> payment.year() == 1)
                .map(Payment::amount)
                .toList();
        return OfferEdits.sum(amounts, context.currency());
    }

    @Override
    public String toString() {
        return name();
    }
}
