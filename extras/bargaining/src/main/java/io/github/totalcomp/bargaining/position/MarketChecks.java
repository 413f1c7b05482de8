package io.github.totalcomp.bargaining.position;

import static io.github.totalcomp.core.text.AmountText.full;

import io.github.totalcomp.core.internal.Figures;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.market.MarketRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** How the offer stands in the market's ranges. */
final class MarketChecks {

    private static final Portion MEDIAN = Portion.of(1, 2);
    private static final int DECIMALS = 4;

    private MarketChecks() {}

    static List<Finding> baseBelowMiddle(PositionContext context) {
        return context
                .standing(Levers.BASE_SALARY.name())
                .filter(base ->
                        base.range().filter(range -> range.covers(MEDIAN)).isPresent())
                .filter(base ->
                        base.current().isLessThan(base.range().orElseThrow().median()))
                .map(base -> baseBelow(base, context))
                .stream()
                .toList();
    }

    private static Finding baseBelow(ComponentStanding base, PositionContext context) {
        MonetaryAmount median = base.range().orElseThrow().median();
        MonetaryAmount gap = median.subtract(base.current());
        return market(
                        "base salary below the middle",
                        "The base salary of " + full(base.current()) + " lies " + full(gap)
                                + " below the market's median of " + full(median) + " (rank "
                                + base.rank().orElseThrow().percent() + ").",
                        context)
                .withComponent(base.component())
                .withAmount(gap)
                .withQuestion(
                        "Where does this base salary lie in the band for my level and place, and what would move it"
                                + " to the middle of that band?");
    }

    /** Every other component at the bottom of its range; one of which there is nothing has a check of its own. */
    static List<Finding> bottomOfRange(PositionContext context) {
        return context.standings().stream()
                .filter(standing -> !standing.component().equals(Levers.BASE_SALARY.name()))
                .filter(standing -> !standing.component().equals(ComponentStanding.TOTAL))
                .filter(standing -> standing.current().isPositive())
                .filter(standing -> standing.isIn(RangePart.BOTTOM))
                .map(standing -> bottom(standing, context))
                .toList();
    }

    private static Finding bottom(ComponentStanding standing, PositionContext context) {
        MarketPoint aim = standing.aim().orElseThrow();
        return market(
                        standing.component() + " at the bottom",
                        "The " + standing + ": " + full(aim.distance()) + " below " + aim + ".",
                        context)
                .withComponent(standing.component())
                .withAmount(aim.distance())
                .withQuestion("How was the " + standing.component()
                        + " in this offer arrived at, and how far does its range go for this level?");
    }

    static List<Finding> totalOutsideBand(PositionContext context) {
        ComponentStanding total = context.total();
        return Stream.concat(
                        total.range().flatMap(range -> belowBand(total, range, context)).stream(),
                        total
                                .top()
                                .filter(top -> top.distance().isNegative())
                                .map(top -> aboveBand(total, top, context))
                                .stream())
                .toList();
    }

    /** The bottom of the band mirrors its top: 0.1 where 0.9 counts as the top. */
    private static Optional<Finding> belowBand(ComponentStanding total, MarketRange range, PositionContext context) {
        Portion top = context.levers().profile().topQuantile();
        MarketPoint bottom = MarketPoint.of(range, Portion.of(Rational.ONE.minus(top.value())), total.current());
        return Optional.of(bottom)
                .filter(point -> point.distance().isPositive())
                .map(point -> market(
                                "total below the band",
                                "The yearly total of " + full(total.current()) + " lies " + full(point.distance())
                                        + " below the bottom of the market's band, " + point + ".",
                                context)
                        .withComponent(ComponentStanding.TOTAL)
                        .withAmount(point.distance())
                        .withQuestion(
                                "Which total compensation is the target for this role and level, and how does this"
                                        + " offer reach it?"));
    }

    private static Finding aboveBand(ComponentStanding total, MarketPoint top, PositionContext context) {
        return Finding.of(
                        "total above the band",
                        FindingTopic.REALISM,
                        Severity.CONTEXT,
                        "The yearly total of " + full(total.current())
                                + " is already above the top of the market's band, " + top
                                + ": data give no argument for more at this level.",
                        context.marketSource())
                .withComponent(ComponentStanding.TOTAL)
                .withAmount(total.current().subtract(top.amount()));
    }

    /** At the top everywhere: nobody can ask for the top of every range. */
    static List<Finding> topEverywhere(PositionContext context) {
        List<ComponentStanding> known = context.standings().stream()
                .filter(standing -> !standing.component().equals(ComponentStanding.TOTAL))
                .filter(standing -> standing.part().isPresent())
                .toList();
        return known.size() > 1 && known.stream().allMatch(standing -> standing.isIn(RangePart.TOP))
                ? List.of(Finding.of(
                        "top of every range",
                        FindingTopic.REALISM,
                        Severity.CONTEXT,
                        "All " + known.size()
                                + " components with a known range stand in its top third; asking for the top"
                                + " of each is not realistic.",
                        context.marketSource()))
                : List.of();
    }

    static List<Finding> promotion(PositionContext context) {
        return Stream.of(context.standing(Levers.BASE_SALARY.name()), Optional.of(context.total()))
                .flatMap(Optional::stream)
                .filter(standing -> standing.isIn(RangePart.TOP))
                .findFirst()
                .map(standing -> Finding.of(
                                "top of the level's band",
                                FindingTopic.LATER_PAY,
                                Severity.TO_ASK,
                                "The " + standing + ": little room is left at this level, so pay grows by promotion.",
                                context.marketSource())
                        .withComponent(standing.component())
                        .withQuestion(
                                "What does the way to the next level look like: which expectations, at which reviews,"
                                        + " and how long has it taken others on this team?"))
                .stream()
                .toList();
    }

    static List<Finding> caps(PositionContext context) {
        return context.standings().stream()
                .filter(standing -> standing.cap().isPresent())
                .map(standing -> cap(standing, context))
                .toList();
    }

    private static Finding cap(ComponentStanding standing, PositionContext context) {
        MonetaryAmount left = standing.toCap().orElseThrow();
        String place = left.isNegative()
                ? full(left.abs()) + " above the stated cap of "
                : full(left) + " below the stated cap of ";
        boolean regional =
                standing.component().equals(Levers.BASE_SALARY.name()) && GuideFacts.speaksOf(context.currency());
        return Finding.of(
                        "cap on " + standing.component(),
                        FindingTopic.CAP,
                        Severity.CONTEXT,
                        "The " + standing.component() + " of " + full(standing.current()) + " lies " + place
                                + full(standing.cap().orElseThrow()) + "."
                                + (regional
                                        ? " At Amazon base salaries above USD 175,000 are rare; the limit is USD 350,000 in"
                                                + " New York City and San Francisco, for L5 and in-demand technical roles."
                                        : ""),
                        regional ? GuideFacts.SOURCE : "caps that the profile states")
                .withComponent(standing.component())
                .withAmount(left);
    }

    /** Whether reaching the aim would be an increase of the usual size. */
    static List<Finding> increase(PositionContext context) {
        if (!GuideFacts.speaksOf(context.currency())) {
            return List.of();
        }
        return context.total().aim().stream()
                .filter(aim -> aim.distance().isPositive())
                .flatMap(MarketChecks::unusual)
                .toList();
    }

    private static Stream<Finding> unusual(MarketPoint aim) {
        boolean small = aim.distance().isLessThan(GuideFacts.leastIncrease());
        boolean large = aim.distance().isGreaterThan(GuideFacts.mostIncrease());
        if (!small && !large) {
            return Stream.empty();
        }
        return Stream.of(Finding.of(
                        small ? "little to gain" : "large increase",
                        FindingTopic.REALISM,
                        Severity.CONTEXT,
                        "The total lies " + full(aim.distance()) + " below " + aim + "; increases run from "
                                + full(GuideFacts.leastIncrease()) + " to " + full(GuideFacts.mostIncrease())
                                + " and at times more" + (large ? ", so make sure that level and market match." : "."),
                        GuideFacts.SOURCE)
                .withComponent(ComponentStanding.TOTAL)
                .withAmount(aim.distance()));
    }

    static String decimal(Rational value) {
        return Figures.decimal(value, DECIMALS);
    }

    private static Finding market(String name, String text, PositionContext context) {
        return Finding.of(name, FindingTopic.MARKET, Severity.WEAKNESS, text, context.marketSource());
    }
}
