package io.github.totalcomp.cli;

import io.github.totalcomp.formats.FormatException;
import io.github.totalcomp.formats.FormatFault;
import io.github.totalcomp.formats.MarketCsv;
import io.github.totalcomp.formats.MarketJson;
import io.github.totalcomp.formats.MarketRows;
import io.github.totalcomp.negotiation.market.MarketData;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a market file says about the role of an offer.
 *
 * @param ranges what the market pays
 * @param rows all rows of a CSV file, before any filter; absent for a file of quantiles
 * @param anyLevel the rows like the offer, but of every level; absent for a file of quantiles
 */
record MarketFile(MarketRanges ranges, Optional<MarketRows> rows, Optional<MarketData> anyLevel) {

    static MarketFile read(Path file, MarketFilters filters) throws IOException {
        if (!isJson(file)) {
            MarketRows rows = MarketCsv.read(file);
            MarketData data = rows.data().withSource(String.valueOf(file.getFileName()));
            MarketRanges ranges =
                    Faults.inFile(file, () -> data.where(filters.filters()).ranges());
            return new MarketFile(ranges, Optional.of(rows), Optional.of(data.where(filters.anyLevel())));
        }
        MarketRanges ranges = MarketJson.read(file);
        if (filters.stated()) {
            throw new FormatException(
                    file.toString(),
                    List.of(new FormatFault(
                            "",
                            0,
                            0,
                            "filters apply to a CSV file of observations",
                            "a file of quantiles",
                            "leave out --company, --title, --level and --location")));
        }
        return new MarketFile(ranges, Optional.empty(), Optional.empty());
    }

    /** Whether a file is JSON: by the end of its name, or else by its first character. */
    private static boolean isJson(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json") || name.endsWith(".csv")) {
            return name.endsWith(".json");
        }
        try (InputStream in = Files.newInputStream(file)) {
            int first = in.read();
            while (first >= 0 && Character.isWhitespace(first)) {
                first = in.read();
            }
            return first == '{';
        }
    }
}
