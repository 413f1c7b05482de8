package io.github.totalcomp.bargaining.position;

import static io.github.totalcomp.core.text.AmountText.full;

import io.github.totalcomp.core.leave.VestBridge;
import io.github.totalcomp.core.leave.WalkAwayCost;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.PercentileRank;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;

/** What the sign-on does not do. */
final class SignOnChecks {

    private static final Rational HALF = Rational.of(1, 2);

    private SignOnChecks() {}

    static List<Finding> missing(PositionContext context) {
        if (promised(payment -> true, context).isPositive()) {
            return List.of();
        }
        Optional<MarketRange> range = context.standing(Levers.SIGN_ON.name()).flatMap(ComponentStanding::range);
        return List.of(finding(
                        "no sign-on",
                        "The offer holds no sign-on."
                                + range.map(SignOnChecks::usual).orElse(""),
                        range.isPresent() ? context.marketSource() : GuideFacts.SOURCE)
                .withQuestion("The offer does not mention a sign-on. As far as I know new hires here often receive one;"
                        + " is one available for this position?"));
    }

    /** The share of the market that pays one, and the middle of what that share pays. */
    private static String usual(MarketRange range) {
        PercentileRank none = range.rank(Amounts.zero(range.currency()));
        if (none.side() == PercentileRank.Side.WITHIN && none.highest().equals(Portion.ALL)) {
            return " Nor does any of the " + range.count() + " reports.";
        }
        Rational without = none.highest().value();
        Portion middle = range.nearestKnown(
                Portion.of(without.plus(Rational.ONE.minus(without).times(HALF))));
        return " In the market reports hold one from the " + MarketChecks.decimal(without)
                + " quantile on, and the middle of those is " + full(range.quantile(middle)) + " a year.";
    }

    static List<Finding> belowLeaving(PositionContext context) {
        MonetaryAmount promised = promised(payment -> true, context);
        return context.facts().leaving().stream()
                .filter(cost -> cost(cost, context).isGreaterThan(promised))
                .map(cost -> finding(
                                "sign-on below what is left behind",
                                "Leaving the present job costs " + cost + ", and the sign-on comes to " + full(promised)
                                        + ": " + full(cost.makeWhole().subtract(promised)) + " less.",
                                "the stated cost of leaving")
                        .withAmount(cost.makeWhole().subtract(promised))
                        .withQuestion("By joining I would give up " + full(cost.makeWhole())
                                + " in bonus and unvested equity. How can the sign-on make up for that?"))
                .toList();
    }

    private static MonetaryAmount cost(WalkAwayCost cost, PositionContext context) {
        return Amounts.requireCurrency("the cost of leaving", cost.makeWhole(), context.currency());
    }

    static List<Finding> belowBridge(PositionContext context) {
        if (!Levers.EQUITY.current(context.levers()).isPositive()
                || Payments.of(ComponentKind.EQUITY, context).isEmpty()) {
            return List.of();
        }
        VestBridge bridge = VestBridge.of(context.offer(), context.levers().assumptions());
        int firstVestYear = bridge.firstVest().isAfter(context.offer().startDate())
                ? context.offer().years().yearOfVest(bridge.firstVest())
                : 1;
        MonetaryAmount promised = promised(payment -> payment.year() <= firstVestYear, context);
        return bridge.amount().isGreaterThan(promised)
                ? List.of(finding(
                                "sign-on below the bridge",
                                "Until the first vest on " + bridge.firstVest() + ", after " + bridge.days()
                                        + " days, an even schedule would have paid " + full(bridge.amount())
                                        + " more; the sign-on up to then is " + full(promised) + ", "
                                        + full(bridge.amount().subtract(promised)) + " less.",
                                "the offer and the assumed share price")
                        .withAmount(bridge.amount().subtract(promised))
                        .withQuestion("No equity vests before " + bridge.firstVest()
                                + ". Could a sign-on bridge the time until then?"))
                : List.of();
    }

    private static MonetaryAmount promised(Predicate<Payment> counted, PositionContext context) {
        return Payments.sum(Payments.of(ComponentKind.SIGN_ON, context), counted, context);
    }

    private static Finding finding(String name, String text, String source) {
        return Finding.of(name, FindingTopic.SIGN_ON, Severity.WEAKNESS, text, source)
                .withComponent(Levers.SIGN_ON.name());
    }
}
