package io.github.totalcomp.bargaining.objection;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayFinding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/**
 * An amount that a recruiter named, what it stands for and how it compares. The first amount of a text counts. It stands
 * for the base salary where "base" or "salary" is said, and otherwise for the average of a year; where shares or a sign-on
 * are spoken of it is not clear whether a year or the whole is meant, and nothing is computed from it.
 *
 * @param amount in the currency of the offer; absent where none is named or it cannot be read
 * @param measure what the amount is of, such as {@code on average a year}
 * @param lacks how much less it is than what is asked for; absent where it is not less, or not clear
 * @param advice how it compares with the walk-away, for the candidate alone
 */
record QuotedFigure(
        Optional<MonetaryAmount> amount, String measure, Optional<MonetaryAmount> lacks, List<String> advice) {

    private static final Set<String> BASE = Set.of("base", "salary");
    private static final Set<String> UNCLEAR =
            Set.of("sign", "signing", "signon", "bonus", "equity", "rsu", "rsus", "stock", "stocks", "shares", "grant");
    private static final Set<String> WHOLE =
            Set.of("total", "overall", "package", "comp", "compensation", "tc", "tct", "everything");

    static QuotedFigure of(SpokenText spoken, ObjectionCase defended) {
        if (spoken.amounts().isEmpty()) {
            return new QuotedFigure(Optional.empty(), "", Optional.empty(), List.of());
        }
        Optional<MonetaryAmount> named =
                spoken.amounts().get(0).in(defended.context().currency());
        return named.map(amount -> of(amount, spoken.words(), defended)).orElseGet(() -> unreadable(defended));
    }

    private static QuotedFigure of(MonetaryAmount amount, List<String> words, ObjectionCase defended) {
        boolean whole = words.stream().anyMatch(WHOLE::contains);
        if (!whole && words.stream().anyMatch(UNCLEAR::contains)) {
            return new QuotedFigure(
                    Optional.of(amount),
                    "for that component",
                    Optional.empty(),
                    List.of("Find out whether " + AmountText.full(amount)
                            + " is meant for a year or as a whole before you compare it with anything."));
        }
        if (!whole && words.stream().anyMatch(BASE::contains)) {
            return ofBase(amount, defended);
        }
        return new QuotedFigure(
                Optional.of(amount),
                "on average a year",
                positive(defended.askedYearly().subtract(amount)),
                List.of(comparedWithWalkAway(amount, defended)));
    }

    private static QuotedFigure unreadable(ObjectionCase defended) {
        return new QuotedFigure(
                Optional.empty(),
                "",
                Optional.empty(),
                List.of("The amount named could not be read in "
                        + defended.context().currency().getCurrencyCode()
                        + "; ask for it as in 250,000 or 250k, and in which currency."));
    }

    private static Optional<MonetaryAmount> positive(MonetaryAmount amount) {
        return Optional.of(Amounts.normalized(amount)).filter(MonetaryAmount::isPositive);
    }

    private static String comparedWithWalkAway(MonetaryAmount amount, ObjectionCase defended) {
        MonetaryAmount offered = defended.offeredYearly();
        if (amount.isLessThanOrEqualTo(offered)) {
            return AmountText.full(amount) + " on average a year is no more than the offer holds already, "
                    + AmountText.full(offered) + ": ask what is meant.";
        }
        WalkAway walkAway = defended.walkAway();
        if (!walkAway.conditions().isEmpty()) {
            return "An average alone does not tell whether " + AmountText.full(amount)
                    + " a year reaches your walk-away of " + walkAway
                    + ": ask for it in writing, component by component. Keep the walk-away to yourself.";
        }
        MonetaryAmount least = walkAway.yearly();
        MonetaryAmount above = Amounts.normalized(amount.subtract(least));
        String distance = above.isZero()
                ? "exactly"
                : AmountText.full(Amounts.normalized(above.abs())) + (above.isPositive() ? " above" : " below");
        String verdict =
                above.isNegative() ? "you would not accept it" : "you could accept it if nothing more is to be had";
        return AmountText.full(amount) + " on average a year is " + distance + " your walk-away of " + walkAway + ": "
                + verdict + ". Keep the walk-away to yourself.";
    }

    /** The base salary named, and what the whole offer would pay with it. */
    private static QuotedFigure ofBase(MonetaryAmount amount, ObjectionCase defended) {
        String measure = "of base salary a year";
        LeverContext offered = defended.context();
        Optional<Lever> base = defended.levers().stream()
                .filter(lever -> lever.kind() == ComponentKind.BASE_SALARY)
                .findFirst();
        if (base.isEmpty()) {
            return new QuotedFigure(Optional.of(amount), measure, Optional.empty(), List.of());
        }
        Lever lever = base.get();
        MonetaryAmount asked = lever.current(offered.withOffer(defended.ask()));
        MonetaryAmount current = lever.current(offered);
        String advice = amount.isLessThanOrEqualTo(current)
                ? AmountText.full(amount) + " of base salary is no more than the offer holds already, "
                        + AmountText.full(current) + "."
                : withBase(amount, lever, defended);
        return new QuotedFigure(Optional.of(amount), measure, positive(asked.subtract(amount)), List.of(advice));
    }

    private static String withBase(MonetaryAmount amount, Lever base, ObjectionCase defended) {
        Offer raised = base.raisedTo(defended.context(), amount);
        TotalCompensation totals = defended.totals(raised);
        WalkAway walkAway = defended.walkAway();
        List<WalkAwayFinding> findings = walkAway.findings(defended.ranking(), raised);
        String open = findings.stream()
                .filter(finding -> !finding.isMet() && !walkAway.conditions().isEmpty())
                .map(WalkAwayFinding::toString)
                .collect(Collectors.joining("; "));
        return "With a base salary of " + AmountText.full(amount) + " the offer averages "
                + AmountText.full(totals.averagePerYear()) + " a year, which "
                + switch (WalkAwayFinding.State.overall(findings)) {
                    case MET -> "reaches";
                    case SHORT -> "does not reach";
                    case UNKNOWN -> "may or may not reach";
                }
                + " your walk-away of " + walkAway + (open.isEmpty() ? "" : " (" + open + ")")
                + ". Keep the walk-away to yourself.";
    }
}
