package io.github.totalcomp.cli;

import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.negotiation.market.MarketFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which observations to keep: what the command line says, and where it says nothing, those like the offer.
 *
 * @param filters all of them
 * @param anyLevel all but that by level
 * @param stated whether the command line says anything
 */
record MarketFilters(List<MarketFilter> filters, List<MarketFilter> anyLevel, boolean stated) {

    private static final String ANY = "any";

    static MarketFilters of(
            Offer offer, List<String> companies, List<String> titles, List<String> levels, List<String> locations) {
        List<MarketFilter> filters = new ArrayList<>();
        add(filters, companies, Optional.of(offer.employer()), MarketFilter::company);
        add(filters, titles, offer.role(), MarketFilter::title);
        List<MarketFilter> anyLevel = new ArrayList<>(filters);
        add(filters, levels, offer.level(), MarketFilter::level);
        add(filters, locations, offer.location(), MarketFilter::metro);
        add(anyLevel, locations, offer.location(), MarketFilter::metro);
        boolean stated = !(companies.isEmpty() && titles.isEmpty() && levels.isEmpty() && locations.isEmpty());
        return new MarketFilters(List.copyOf(filters), List.copyOf(anyLevel), stated);
    }

    private static void add(
            List<MarketFilter> filters,
            List<String> stated,
            Optional<String> usual,
            Function<String, MarketFilter> filter) {
        add(filters, stated.isEmpty() ? usual.stream().toList() : stated, filter);
    }

    /** Adds a filter that keeps what has one of the values; none where there are none, or one of them is "any". */
    static void add(List<MarketFilter> filters, List<String> wanted, Function<String, MarketFilter> filter) {
        if (wanted.isEmpty() || wanted.contains(ANY)) {
            return;
        }
        filters.add(MarketFilter.anyOf(wanted.stream().map(filter).toList()));
    }
}
