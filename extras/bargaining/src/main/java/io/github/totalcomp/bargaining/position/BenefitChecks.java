package io.github.totalcomp.bargaining.position;

import static io.github.totalcomp.core.text.AmountText.full;

import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.ComponentKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** How the benefits of the offer compare. */
final class BenefitChecks {

    private static final String STATED = "the benefits stated by offer and candidate";
    private static final List<BenefitKind> ALWAYS_ASKED =
            List.of(BenefitKind.STOCK_PLAN_DISCOUNT, BenefitKind.OFFICE_DAYS, BenefitKind.LEAVE_DAYS);

    private BenefitChecks() {}

    /** The benefits stated about the offer, and those that are components of it. */
    static List<BenefitTerm> ofOffer(PositionContext context) {
        List<BenefitTerm> terms = new ArrayList<>(context.facts().benefits());
        context.offer().components(ComponentKind.BENEFIT).stream()
                .filter(Benefit.class::isInstance)
                .map(Benefit.class::cast)
                .filter(benefit -> BenefitPackage.find(terms, benefit.name()).isEmpty())
                .forEach(benefit -> terms.add(benefit.annualValue()
                        .map(value -> BenefitTerm.valued(benefit.name(), value))
                        .orElseGet(() -> BenefitTerm.named(benefit.name()))));
        return terms;
    }

    static List<Finding> noStockPlan(PositionContext context) {
        return weak(
                BenefitKind.STOCK_PLAN_DISCOUNT,
                quantity -> quantity.signum() == 0,
                "no stock-purchase plan",
                "There is no stock-purchase plan at a discount, where other large employers have one.",
                context);
    }

    static List<Finding> officeWeek(PositionContext context) {
        return weak(
                BenefitKind.OFFICE_DAYS,
                quantity -> quantity.compareTo(BigDecimal.valueOf(GuideFacts.OFFICE_WEEK)) >= 0,
                "full week in the office",
                "All " + GuideFacts.OFFICE_WEEK
                        + " days of a week are office days, where other employers leave some free.",
                context);
    }

    static List<Finding> shortLeave(PositionContext context) {
        return weak(
                BenefitKind.LEAVE_DAYS,
                quantity -> quantity.compareTo(BigDecimal.valueOf(GuideFacts.SHORT_LEAVE)) <= 0,
                "short leave",
                "Paid leave is "
                        + BenefitPackage.find(ofOffer(context), BenefitKind.LEAVE_DAYS.label())
                                .map(BenefitTerm::figure)
                                .orElse("")
                        + "; " + GuideFacts.SHORT_LEAVE
                        + " days or fewer are at the lower end of what employers grant.",
                context);
    }

    private static List<Finding> weak(
            BenefitKind kind, Predicate<BigDecimal> isWeak, String name, String text, PositionContext context) {
        return BenefitPackage.find(ofOffer(context), kind.label())
                .flatMap(BenefitTerm::quantity)
                .filter(isWeak)
                .map(quantity -> finding(name, Severity.WEAKNESS, text, GuideFacts.SOURCE)
                        .withQuestion(kind.question()))
                .stream()
                .toList();
    }

    static List<Finding> notStated(PositionContext context) {
        List<BenefitTerm> stated = ofOffer(context);
        return ALWAYS_ASKED.stream()
                .filter(kind -> BenefitPackage.find(stated, kind.label()).isEmpty())
                .map(kind -> finding(
                                kind.label() + " not stated",
                                Severity.TO_ASK,
                                "The offer does not state its " + kind.label() + " (" + kind.unit() + ")"
                                        + elsewhere(kind, context) + ".",
                                STATED)
                        .withQuestion(kind.question()))
                .toList();
    }

    private static String elsewhere(BenefitKind kind, PositionContext context) {
        List<String> others = context.facts().others().stream()
                .flatMap(other -> BenefitPackage.find(other.terms(), kind.label()).stream()
                        .map(term -> other.holder() + ": " + term.figure()))
                .toList();
        return others.isEmpty() ? "" : "; " + String.join("; ", others);
    }

    static List<Finding> compared(PositionContext context) {
        List<BenefitTerm> own = ofOffer(context);
        return context.facts().others().stream()
                .flatMap(other -> other.terms().stream().flatMap(term -> compared(term, own, other.holder())))
                .toList();
    }

    private static Stream<Finding> compared(BenefitTerm other, List<BenefitTerm> own, String holder) {
        Optional<BenefitTerm> term = BenefitPackage.find(own, other.name());
        if (term.isEmpty()) {
            boolean asked = other.kind().filter(ALWAYS_ASKED::contains).isPresent();
            return asked ? Stream.empty() : Stream.of(unstated(other, holder));
        }
        int order = order(term.get(), other);
        if (order == 0) {
            return Stream.empty();
        }
        String verdict = order < 0 ? "worse" : "better";
        Finding finding = finding(
                other.name() + " " + verdict + " than " + holder,
                order < 0 ? Severity.WEAKNESS : Severity.STRENGTH,
                "It is " + term.get().figure() + " here and " + other.figure() + " at " + holder + "; " + verdict
                        + " by " + difference(term.get(), other) + ".",
                STATED);
        Finding valued =
                valueDifference(term.get(), other).map(finding::withAmount).orElse(finding);
        return Stream.of(order < 0 ? valued.withQuestion(question(other)) : valued);
    }

    private static Finding unstated(BenefitTerm other, String holder) {
        Finding finding = finding(
                other.name() + " not stated",
                Severity.TO_ASK,
                "The offer states nothing about " + other.name() + "; at " + holder + " it is " + other.figure() + ".",
                STATED);
        return other.annualValue().map(finding::withAmount).orElse(finding).withQuestion(question(other));
    }

    private static String question(BenefitTerm term) {
        return term.kind()
                .map(BenefitKind::question)
                .orElse("What does the company offer in place of " + term.name() + "?");
    }

    /** Negative where the offer is worse, positive where it is better; quantities count before values. */
    private static int order(BenefitTerm own, BenefitTerm other) {
        int quantities = compare(own.quantity(), other.quantity());
        if (quantities != 0) {
            boolean moreIsBetter = other.kind().map(BenefitKind::moreIsBetter).orElse(true);
            return moreIsBetter ? quantities : -quantities;
        }
        return valueDifference(own, other)
                .map(difference -> Amounts.number(own.annualValue().orElseThrow())
                        .compareTo(Amounts.number(other.annualValue().orElseThrow())))
                .orElse(0);
    }

    private static int compare(Optional<BigDecimal> own, Optional<BigDecimal> other) {
        return own.isPresent() && other.isPresent() ? own.get().compareTo(other.get()) : 0;
    }

    private static Optional<MonetaryAmount> valueDifference(BenefitTerm own, BenefitTerm other) {
        return own.annualValue()
                .flatMap(value -> other.annualValue()
                        .map(theirs -> Amounts.normalized(value.subtract(Amounts.requireCurrency(
                                        "the value of " + other.name(), theirs, value.getCurrency()))
                                .abs())));
    }

    private static String difference(BenefitTerm own, BenefitTerm other) {
        return compare(own.quantity(), other.quantity()) == 0
                ? full(valueDifference(own, other).orElseThrow()) + " a year"
                : own.quantity()
                                .orElseThrow()
                                .subtract(other.quantity().orElseThrow())
                                .abs()
                                .toPlainString()
                        + " " + other.kind().map(BenefitKind::unit).orElse("");
    }

    private static Finding finding(String name, Severity severity, String text, String source) {
        return Finding.of(name, FindingTopic.BENEFITS, severity, text, source);
    }
}
