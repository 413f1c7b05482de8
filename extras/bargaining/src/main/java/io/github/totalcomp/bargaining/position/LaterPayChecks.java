package io.github.totalcomp.bargaining.position;

import static io.github.totalcomp.core.text.AmountText.full;

import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.total.PeriodView;
import java.util.List;
import javax.money.MonetaryAmount;

/** What pay does in later years. */
final class LaterPayChecks {

    private LaterPayChecks() {}

    /** Each year that pays less than the year before. */
    static List<Finding> drops(PositionContext context) {
        return context.totals().by(PeriodView.compensationYears()).drops().stream()
                .map(drop -> finding(
                                "drop in " + drop.label(),
                                Severity.WEAKNESS,
                                "The total of " + drop + ".",
                                "the offer and the assumed share price")
                        .withAmount(drop.difference().abs())
                        .withQuestion("By my reckoning my total falls in " + drop.label() + " by "
                                + full(drop.difference().abs()) + ". What is planned to keep it level?"))
                .toList();
    }

    static List<Finding> refreshers(PositionContext context) {
        if (!context.offer().components(ComponentKind.REFRESHER).isEmpty()) {
            return List.of();
        }
        return List.of(finding(
                        "no refreshers stated",
                        Severity.TO_ASK,
                        "The offer states no refresher" + lastVests(context)
                                + ". Refreshers come after a full year of service at the earliest, depend on ratings and"
                                + " on what already vests, and are not negotiable in practice.",
                        GuideFacts.SOURCE)
                .withQuestion(
                        "How do later grants work: when would I first be considered, what are they measured by, and"
                                + " how do they take into account what already vests?"));
    }

    private static String lastVests(PositionContext context) {
        List<Payment> vests = Payments.of(ComponentKind.EQUITY, context);
        if (vests.isEmpty()) {
            return "";
        }
        int last = vests.stream().mapToInt(Payment::year).max().orElseThrow();
        MonetaryAmount amount = Payments.sum(vests, payment -> payment.year() == last, context);
        return ": its equity pays " + full(amount) + " in year " + last + " and nothing after it";
    }

    static List<Finding> ratings(PositionContext context) {
        List<BaseSalary> salaries = context.offer().components(ComponentKind.BASE_SALARY).stream()
                .filter(BaseSalary.class::isInstance)
                .map(BaseSalary.class::cast)
                .toList();
        return salaries.stream()
                .filter(salary -> salary.changes().isEmpty())
                .map(salary -> finding(
                                "pay by rating not stated",
                                Severity.TO_ASK,
                                "The offer does not say how ratings change the base salary, by " + full(percent(salary))
                                        + " a year for each percent: raises and cuts follow them, and the rating for year 1"
                                        + " first shows in what vests in year "
                                        + (1 + GuideFacts.YEARS_FROM_RATING_TO_VEST) + ".",
                                GuideFacts.SOURCE)
                        .withComponent(ComponentKind.BASE_SALARY.label())
                        .withAmount(percent(salary))
                        .withQuestion(
                                "How do performance ratings change base salary and later grants, up and down, and how"
                                        + " are ratings spread across a team like this one?"))
                .toList();
    }

    private static MonetaryAmount percent(BaseSalary salary) {
        return Amounts.roundedHalfUp(
                Rational.of(Amounts.number(salary.annual())).dividedBy(Rational.of(100)),
                salary.annual().getCurrency());
    }

    private static Finding finding(String name, Severity severity, String text, String source) {
        return Finding.of(name, FindingTopic.LATER_PAY, severity, text, source);
    }
}
