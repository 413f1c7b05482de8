package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** A lever whose component pays the same amount every year: base salary, performance bonus, benefits. */
record YearlyCashLever(ComponentKind kind, Flexibility flexibility) implements Lever, InnerCap {

    @Override
    public String name() {
        return kind.label();
    }

    /** What an offer holds is part of its package. */
    @Override
    public Flexibility flexibility(LeverContext context) {
        boolean held = !context.offer().components(kind).isEmpty();
        return held && flexibility == Flexibility.NOT_PART_OF_THE_PACKAGE ? Flexibility.NOT_IN_PRACTICE : flexibility;
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
        return OfferEdits.sum(name(), amounts, context.currency());
    }

    @Override
    public Component probe(LeverContext context, MonetaryAmount room) {
        MonetaryAmount own = InnerCap.room(this, context);
        Optional<BaseSalary> limited =
                salary(context).filter(salary -> !heldBack(salary, own, context).isEmpty());
        return limited.isEmpty() ? of(name(), room) : probe(limited.get(), own, room, context);
    }

    /** A salary that pays the probe from the start, and after each change the share that the cap lets through. */
    private Component probe(BaseSalary salary, MonetaryAmount own, MonetaryAmount room, LeverContext context) {
        BaseSalary probe = BaseSalary.ofAnnual(room).withName(name());
        for (Map.Entry<LocalDate, MonetaryAmount> change : salary.changes().entrySet()) {
            MonetaryAmount granted = raised(change.getValue(), own, mostFor(salary, own, context))
                    .subtract(change.getValue());
            Rational share = Rational.of(Amounts.number(granted)).dividedBy(Rational.of(Amounts.number(own)));
            probe = probe.withChange(
                    change.getKey(),
                    Amounts.roundedHalfUp(share.times(Rational.of(Amounts.number(room))), context.currency()));
        }
        return probe;
    }

    private Optional<BaseSalary> salary(LeverContext context) {
        return context.offer().components(kind).stream()
                .filter(component -> annual(component).isPresent())
                .findFirst()
                .filter(BaseSalary.class::isInstance)
                .map(BaseSalary.class::cast);
    }

    /** What the cap leaves a salary beside the other components of its kind, or what an exception grants beyond that. */
    private Optional<MonetaryAmount> mostFor(BaseSalary salary, MonetaryAmount extra, LeverContext context) {
        MonetaryAmount others = current(context).subtract(salary.annual());
        return InnerCap.cap(this, context)
                .map(cap -> OfferEdits.max(cap.subtract(others), salary.annual().add(extra)));
    }

    private List<LocalDate> heldBack(BaseSalary salary, MonetaryAmount extra, LeverContext context) {
        Optional<MonetaryAmount> most = mostFor(salary, extra, context);
        return salary.changes().entrySet().stream()
                .filter(change -> raised(change.getValue(), extra, most)
                        .isLessThan(change.getValue().add(extra)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** An amount with so much more, but not above a cap; never less than it was. */
    private static MonetaryAmount raised(MonetaryAmount amount, MonetaryAmount extra, Optional<MonetaryAmount> most) {
        MonetaryAmount asked = amount.add(extra);
        return most.filter(asked::isGreaterThan)
                .map(cap -> OfferEdits.max(amount, cap))
                .orElse(asked);
    }

    @Override
    public Optional<String> heldBack(LeverContext context) {
        MonetaryAmount own = InnerCap.room(this, context);
        List<LocalDate> dates =
                salary(context).map(salary -> heldBack(salary, own, context)).orElse(List.of());
        return dates.isEmpty()
                ? Optional.empty()
                : Optional.of("the cap also holds for the later salary from "
                        + dates.stream().map(LocalDate::toString).collect(Collectors.joining(", "))
                        + ", which rises by less than the room");
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
                .map(component -> OfferEdits.replace(offer, raised(component, extra, context)))
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

    /** Later raises and cuts move with the amount they follow, as far as the cap lets them. */
    private Component raised(Component component, MonetaryAmount extra, LeverContext context) {
        if (component instanceof BaseSalary salary) {
            Optional<MonetaryAmount> most = mostFor(salary, extra, context);
            BaseSalary raised = salary.withAnnual(salary.annual().add(extra));
            for (Map.Entry<LocalDate, MonetaryAmount> change : salary.changes().entrySet()) {
                raised = raised.withChange(change.getKey(), raised(change.getValue(), extra, most));
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
        return OfferEdits.sum(component.name(), amounts, context.currency());
    }

    @Override
    public String toString() {
        return name();
    }
}
