package io.github.totalcomp.cli;

import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.negotiation.market.MarketAliases;
import io.github.totalcomp.negotiation.market.MarketFilter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say which observations of a market file count. */
class FilterOptions {

    @Option(names = "--company", paramLabel = "NAME", description = "keep observations of this company")
    private List<String> companies = List.of();

    @Option(names = "--title", paramLabel = "TITLE", description = "keep observations of this job title")
    private List<String> titles = List.of();

    @Option(names = "--level", paramLabel = "LEVEL", description = "keep observations of this level")
    private List<String> levels = List.of();

    @Option(names = "--location", paramLabel = "PLACE", description = "keep observations whose place has this name")
    private List<String> locations = List.of();

    /** What is stated, and where nothing is, observations like an offer. */
    MarketFilters like(Offer offer) {
        return MarketFilters.of(offer, companies, titles, levels, locations);
    }

    /** What is stated and no more, in names as aliases merge them. */
    List<MarketFilter> stated(MarketAliases aliases) {
        List<MarketFilter> filters = new ArrayList<>();
        MarketFilters.add(filters, companies, name -> MarketFilter.company(aliases.company(name)));
        MarketFilters.add(filters, titles, name -> MarketFilter.title(aliases.title(name)));
        MarketFilters.add(filters, levels, name -> MarketFilter.level(level(name, aliases)));
        MarketFilters.add(filters, locations, MarketFilter::metro);
        return filters;
    }

    /** A level by the name it goes by at the company asked for. */
    private String level(String level, MarketAliases aliases) {
        return companies.size() == 1 ? aliases.level(companies.get(0), level) : level;
    }
}
