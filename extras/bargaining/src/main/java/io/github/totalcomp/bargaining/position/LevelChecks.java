package io.github.totalcomp.bargaining.position;

import static io.github.totalcomp.core.text.AmountText.full;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.internal.Counted;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.negotiation.market.PercentileRank;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * Whether the level of an offer fits its pay and the candidate's experience. Pay fits the next level when the total stands
 * in the top third of its own level and reaches the lower quartile of the next; it fits the level below when it stands in
 * the bottom third of its own and does not exceed the upper quartile of that level. Where the own level's part is not
 * known, the neighbour's quartile decides.
 */
final class LevelChecks {

    private static final Portion LOWER_QUARTILE = Portion.of(1, 4);
    private static final Portion UPPER_QUARTILE = Portion.of(3, 4);

    private LevelChecks() {}

    static List<Finding> underLevelled(PositionContext context) {
        return context.facts().levels().stream()
                .flatMap(levels -> Stream.concat(
                        levels.above().flatMap(band -> payOfNext(band, levels, context)).stream(),
                        experienceOfNext(levels, context).stream()))
                .toList();
    }

    private static Optional<Finding> payOfNext(LevelBand band, NeighbourLevels levels, PositionContext context) {
        MonetaryAmount total = context.total().current();
        return band.market()
                .flatMap(MarketRanges::total)
                .filter(range -> inPartOrUnknown(context, RangePart.TOP))
                .filter(range -> total.isGreaterThanOrEqualTo(range.quantile(range.nearestKnown(LOWER_QUARTILE))))
                .map(range -> finding(
                                "pay of the next level",
                                Severity.WEAKNESS,
                                "The total of " + full(total) + own(context, levels) + " fits the band of "
                                        + band.level()
                                        + ", whose lower quartile is "
                                        + full(range.quantile(range.nearestKnown(LOWER_QUARTILE))) + ": "
                                        + standings(band, context) + ".",
                                source(band))
                        .withQuestion("The pay in this offer matches what " + band.level()
                                + " pays. Which expectations set "
                                + levels.level() + " and " + band.level() + " apart, and could my level be looked at"
                                + " again?"));
    }

    private static Optional<Finding> experienceOfNext(NeighbourLevels levels, PositionContext context) {
        Optional<String> next = levels.above().map(LevelBand::level);
        Optional<Integer> from = next.flatMap(levels.ladder()::experienceFor);
        return context.facts()
                .yearsOfExperience()
                .filter(years -> from.filter(least -> years >= least).isPresent())
                .map(years -> finding(
                                "experience of the next level",
                                Severity.WEAKNESS,
                                "The candidate has " + years(years) + " of experience, and " + next.orElseThrow()
                                        + " is usual from " + years(from.orElseThrow()) + " on; the offer is at "
                                        + levels.level() + ".",
                                "the ladder that the caller states")
                        .withQuestion("I bring " + years(years) + " of experience. What in my interviews led to "
                                + levels.level() + " rather than " + next.orElseThrow() + "?"));
    }

    static List<Finding> overLevelled(PositionContext context) {
        return context.facts().levels().stream()
                .flatMap(levels -> Stream.concat(
                        levels.below().flatMap(band -> payOfLower(band, levels, context)).stream(),
                        experienceOfLower(levels, context).stream()))
                .toList();
    }

    private static Optional<Finding> payOfLower(LevelBand band, NeighbourLevels levels, PositionContext context) {
        MonetaryAmount total = context.total().current();
        return band.market()
                .flatMap(MarketRanges::total)
                .filter(range -> inPartOrUnknown(context, RangePart.BOTTOM))
                .filter(range -> total.isLessThanOrEqualTo(range.quantile(range.nearestKnown(UPPER_QUARTILE))))
                .map(range -> finding(
                                "pay of the level below",
                                Severity.WEAKNESS,
                                "The total of " + full(total) + own(context, levels) + " is what " + band.level()
                                        + " pays, whose upper quartile is "
                                        + full(range.quantile(range.nearestKnown(UPPER_QUARTILE))) + ": "
                                        + standings(band, context) + ".",
                                source(band))
                        .withQuestion("This offer is at " + levels.level() + ", while its pay matches " + band.level()
                                + ". What would bring it to the usual pay of " + levels.level() + "?"));
    }

    private static Optional<Finding> experienceOfLower(NeighbourLevels levels, PositionContext context) {
        Optional<Integer> from = levels.ladder().experienceFor(levels.level());
        return context.facts()
                .yearsOfExperience()
                .filter(years -> from.filter(least -> years < least).isPresent())
                .map(years -> finding(
                                "level above the experience",
                                Severity.CONTEXT,
                                "The candidate has " + years(years) + " of experience, and " + levels.level()
                                        + " is usual from " + years(from.orElseThrow()) + " on: expect to be measured"
                                        + " against that.",
                                "the ladder that the caller states")
                        .withQuestion("What will be expected of me at " + levels.level() + " in the first year?"));
    }

    /** Too few observations is an answer. */
    static List<Finding> unknownNeighbours(PositionContext context) {
        return context.facts().levels().stream()
                .flatMap(levels -> Stream.of(levels.below(), levels.above()))
                .flatMap(Optional::stream)
                .filter(band -> band.unknown().isPresent())
                .map(band -> finding(
                        "level " + band.level() + " not known",
                        Severity.CONTEXT,
                        "The offer cannot be held against " + band.level() + ": "
                                + band.unknown().orElseThrow() + ".",
                        "market data by level"))
                .toList();
    }

    private static boolean inPartOrUnknown(PositionContext context, RangePart part) {
        return context.total().part().map(part::equals).orElse(true);
    }

    private static String own(PositionContext context, NeighbourLevels levels) {
        return context.total()
                .rank()
                .map(rank -> " (rank " + rank.percent() + " in " + levels.level() + ")")
                .orElse("");
    }

    /** Where total and components would stand at another level. */
    private static String standings(LevelBand band, PositionContext context) {
        MarketRanges market = band.market().orElseThrow().settledFor(context.offer());
        return context.standings().stream()
                .flatMap(standing -> range(standing.component(), market, context)
                        .map(range -> standing.component() + place(range.rank(standing.current())))
                        .stream())
                .collect(Collectors.joining(", "));
    }

    private static Optional<MarketRange> range(String component, MarketRanges market, PositionContext context) {
        if (component.equals(ComponentStanding.TOTAL)) {
            return market.total();
        }
        return market.range(context.ranking().lever(component).lever().kind());
    }

    private static String place(PercentileRank rank) {
        return (rank.side() == PercentileRank.Side.WITHIN ? " at " : " ") + rank.percent();
    }

    private static String source(LevelBand band) {
        return band.market()
                .map(market -> Counted.observations(market.count()) + ", " + market.source())
                .orElseThrow();
    }

    private static String years(int years) {
        return years == 1 ? "1 year" : years + " years";
    }

    private static Finding finding(String name, Severity severity, String text, String source) {
        return Finding.of(name, FindingTopic.LEVEL, severity, text, source);
    }
}
