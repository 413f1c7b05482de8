package io.github.totalcomp.cli;

import io.github.totalcomp.core.offer.Offer;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say which observations of a market file count. */
final class FilterOptions {

    @Option(names = "--company", paramLabel = "NAME", description = "keep observations of this company")
    private List<String> companies = List.of();

    @Option(names = "--title", paramLabel = "TITLE", description = "keep observations of this job title")
    private List<String> titles = List.of();

    @Option(names = "--level", paramLabel = "LEVEL", description = "keep observations of this level")
    private List<String> levels = List.of();

    @Option(names = "--location", paramLabel = "PLACE", description = "keep observations whose place has this name")
    private List<String> locations = List.of();

    MarketFilters filters(Offer offer) {
        return MarketFilters.of(offer, companies, titles, levels, locations);
    }
}
