package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.quantity.Rational;
import java.util.ArrayList;
import java.util.List;

/** Puts the observations of several sources together. */
final class SourceMerge {

    private static final int LONGEST = 150;

    private SourceMerge() {}

    static MarketData of(List<MarketSource> sources) {
        if (sources.isEmpty()) {
            throw new DefinitionException("merged data must have a source", "none", "add one");
        }
        List<MarketObservation> all = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (MarketSource source : sources) {
            String name = Checks.label("the name of a source", source.name());
            if (names.contains(name)) {
                throw new DefinitionException("sources must have different names", name, "rename one");
            }
            names.add(name);
            Rational weight = WeightedRange.requirePositive(source.weight());
            for (MarketObservation observation : source.observations()) {
                all.add(ImmutableMarketObservation.builder()
                        .from(observation)
                        .weight(weight)
                        .source(name)
                        .build());
            }
        }
        String joined = String.join(" and ", names);
        return MarketData.of(all).withSource(joined.length() <= LONGEST ? joined : names.size() + " merged sources");
    }
}
