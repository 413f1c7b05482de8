package io.github.totalcomp.cli;

import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.formats.OfferFile;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that name the market and pick the observations that an offer is held against. */
final class MarketOptions extends FilterOptions {

    @Option(
            names = "--market",
            required = true,
            paramLabel = "FILE",
            description = "the market: a CSV file of observations or a JSON file of quantiles")
    private Path path = Path.of("");

    Path path() {
        return path;
    }

    /** What the market pays for the role of an offer. */
    MarketFile readFor(OfferFile file) {
        return readFor(file.offer());
    }

    /** What the market pays for the role of an offer. */
    MarketFile readFor(Offer offer) {
        MarketFilters filters = like(offer);
        return Faults.reading(path, found -> MarketFile.read(found, filters));
    }
}
