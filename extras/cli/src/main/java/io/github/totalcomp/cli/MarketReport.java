package io.github.totalcomp.cli;

import io.github.totalcomp.negotiation.market.MarketData;
import io.github.totalcomp.negotiation.market.MarketDimension;
import io.github.totalcomp.negotiation.market.MarketMerge;
import io.github.totalcomp.negotiation.market.MarketQuality;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.util.List;
import java.util.Optional;

/**
 * What a file of observations says.
 *
 * @param quality what is wrong with its rows
 * @param merges which spellings were taken for which others
 * @param ranges what the market pays
 * @param groups the groups asked for
 */
record MarketReport(MarketQuality quality, List<MarketMerge> merges, MarketRanges ranges, List<Group> groups) {

    /**
     * A group of observations.
     *
     * @param names a name for each dimension
     * @param count how many observations
     * @param ranges what it pays, unless they are too few
     */
    record Group(List<String> names, int count, Optional<MarketRanges> ranges) {}

    static MarketReport of(MarketQuality quality, MarketData data, List<MarketDimension> dimensions) {
        List<Group> groups = dimensions.isEmpty()
                ? List.of()
                : data.by(dimensions.stream().distinct().toList()).entrySet().stream()
                        .map(entry -> group(entry.getKey(), entry.getValue()))
                        .toList();
        return new MarketReport(quality, data.merges(), data.ranges(), groups);
    }

    private static Group group(List<String> names, MarketData data) {
        int count = data.observations().size();
        return new Group(names, count, count < data.minimum() ? Optional.empty() : Optional.of(data.ranges()));
    }
}
