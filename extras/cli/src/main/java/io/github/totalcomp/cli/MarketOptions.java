package io.github.totalcomp.cli;

import io.github.totalcomp.formats.OfferFile;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that name the market and pick the observations that an offer is held against. */
final class MarketOptions {

    @Option(
            names = "--market",
            required = true,
            paramLabel = "FILE",
            description = "the market: a CSV file of observations or a JSON file of quantiles")
    private Path path = Path.of("");

    @Option(names = "--company", paramLabel = "NAME", description = "keep observations of this company")
    private List<String> companies = List.of();

    @Option(names = "--title", paramLabel = "TITLE", description = "keep observations of this job title")
    private List<String> titles = List.of();

    @Option(names = "--level", paramLabel = "LEVEL", description = "keep observations of this level")
    private List<String> levels = List.of();

    @Option(names = "--location", paramLabel = "PLACE", description = "keep observations whose place has this name")
    private List<String> locations = List.of();

    Path path() {
        return path;
    }

    /** What the market pays for the role of an offer. */
    MarketFile readFor(OfferFile file) {
        MarketFilters filters = MarketFilters.of(file.offer(), companies, titles, levels, locations);
        return Faults.reading(path, found -> MarketFile.read(found, filters));
    }
}
