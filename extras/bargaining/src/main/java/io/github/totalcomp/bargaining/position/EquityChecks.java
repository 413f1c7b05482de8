package io.github.totalcomp.bargaining.position;

import static io.github.totalcomp.core.text.AmountText.full;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.internal.Figures;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.time.CompensationYears;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.market.MarketRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** When equity vests, and how much depends on it. */
final class EquityChecks {

    /** So many units that shares of them tell shares of a grant. */
    private static final Units SOME = Units.of(1_000_000);

    private static final int EARLY_YEARS = 2;
    private static final Portion MEDIAN = Portion.of(1, 2);

    private EquityChecks() {}

    static List<Finding> missing(PositionContext context) {
        Optional<MarketRange> stock = context.levers().market().stock();
        if (Levers.EQUITY.current(context.levers()).isPositive() || stock.isEmpty()) {
            return List.of();
        }
        Portion middle = stock.get().nearestKnown(MEDIAN);
        MonetaryAmount usual = stock.get().quantile(middle);
        return usual.isPositive()
                ? List.of(finding(
                                "no equity",
                                "The offer holds no equity; the market's " + MarketChecks.decimal(middle.value())
                                        + " quantile is " + full(usual) + " a year.",
                                context.marketSource())
                        .withAmount(usual)
                        .withQuestion("The offer holds no equity. Is a grant usual for this role and level, and what"
                                + " decides on it?"))
                : List.of();
    }

    static List<Finding> backLoaded(PositionContext context) {
        return context.offer().components(ComponentKind.EQUITY).stream()
                .filter(EquityGrant.class::isInstance)
                .map(EquityGrant.class::cast)
                .flatMap(grant -> backLoaded(grant, context).stream())
                .toList();
    }

    private static Optional<Finding> backLoaded(EquityGrant grant, PositionContext context) {
        LocalDate start = context.offer().startDate();
        VestingTimeline timeline = grant.withGrantedUnits(SOME).timeline(start);
        if (timeline.size() == 0) {
            return Optional.empty();
        }
        CompensationYears years = CompensationYears.from(grant.commencement().orElse(start));
        int length = years.yearOfVest(timeline.date(timeline.size() - 1));
        if (length <= EARLY_YEARS) {
            return Optional.empty();
        }
        Rational vested =
                timeline.vestedBy(years.anniversary(EARLY_YEARS)).value().dividedBy(SOME.value());
        Rational even = Rational.of(EARLY_YEARS, length);
        if (vested.compareTo(even) >= 0) {
            return Optional.empty();
        }
        MonetaryAmount later = Amounts.roundedHalfUp(
                even.minus(vested).times(Rational.of(Amounts.number(worth(grant, context)))), context.currency());
        return Optional.of(finding(
                        "back-loaded vesting",
                        "By the end of year " + EARLY_YEARS + " " + grant.name() + " has vested "
                                + Figures.percent(vested, 1) + " of the grant, where an even schedule over " + length
                                + " years has vested " + Figures.percent(even, 1) + ": " + full(later)
                                + " comes later.",
                        "the offer and the assumed share price")
                .withAmount(later)
                .withQuestion("Most of the grant vests after year " + EARLY_YEARS
                        + ". Could it vest sooner, or could a larger grant or sign-on make up for the wait?"));
    }

    private static MonetaryAmount worth(EquityGrant grant, PositionContext context) {
        Component alone = grant;
        return Payments.sum(Payments.of(List.of(alone), context), payment -> true, context);
    }

    /** Where more than a given share of the horizon's total depends on the share price. */
    static PositionCheck concentration(Portion most) {
        return context -> {
            MonetaryAmount total = context.totals().total();
            MonetaryAmount equity = Stream.of(ComponentKind.EQUITY, ComponentKind.REFRESHER)
                    .flatMap(kind -> context.offer().components(kind).stream())
                    .map(component -> context.totals().total(component.name()))
                    .reduce(Amounts.zero(context.totals().currency()), MonetaryAmount::add);
            if (!total.isPositive()) {
                return List.of();
            }
            Rational share = Rational.of(Amounts.number(equity)).dividedBy(Rational.of(Amounts.number(total)));
            return share.compareTo(most.value()) > 0
                    ? List.of(finding(
                                    "much depends on the share price",
                                    "Equity is " + full(equity) + " of the " + full(total)
                                            + " that the offer pays over "
                                            + context.totals().years().size() + " years, a share of "
                                            + Figures.percent(share, 1) + ": if the share price falls by a tenth, the"
                                            + " total falls by " + full(tenth(equity)) + ".",
                                    "the offer and the assumed share price")
                            .withAmount(equity)
                            .withQuestion(
                                    "Much of this offer depends on the share price. Could part of it be base salary"
                                            + " or sign-on, or a larger grant that allows for the risk?"))
                    : List.of();
        };
    }

    private static MonetaryAmount tenth(MonetaryAmount amount) {
        return Amounts.roundedHalfUp(
                Rational.of(Amounts.number(amount)).dividedBy(Rational.of(10)), amount.getCurrency());
    }

    private static Finding finding(String name, String text, String source) {
        return Finding.of(name, FindingTopic.EQUITY, Severity.WEAKNESS, text, source)
                .withComponent(Levers.EQUITY.name());
    }
}
