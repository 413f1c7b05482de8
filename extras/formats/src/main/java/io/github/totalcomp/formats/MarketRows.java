package io.github.totalcomp.formats;

import io.github.totalcomp.negotiation.market.MarketData;
import io.github.totalcomp.negotiation.market.MarketObservation;
import io.github.totalcomp.negotiation.market.MarketQuality;
import java.util.List;
import java.util.Objects;

/**
 * The rows of a market file: each is an observation or a rejection, and none is dropped silently.
 *
 * @param source the name of the file
 * @param observations the rows that could be read, in the order of the file, each with its line and its issues
 * @param rejections the rows that could not be read, each with its line, the column as path, and the rule it breaks
 * @param quality how many rows have which issue, and on which lines
 */
public record MarketRows(
        String source, List<MarketObservation> observations, List<FormatFault> rejections, MarketQuality quality) {

    /**
     * Creates the rows of a file.
     *
     * @param source the name of the file
     * @param observations the rows that could be read
     * @param rejections the rows that could not be read
     * @param quality how many rows have which issue
     */
    public MarketRows {
        Objects.requireNonNull(source, "source");
        observations = List.copyOf(observations);
        rejections = List.copyOf(rejections);
        Objects.requireNonNull(quality, "quality");
    }

    /** {@return the observations as market data that name the file as their source} */
    public MarketData data() {
        return MarketData.of(observations).withSource(source);
    }

    /** {@return the number of rows, rejected ones included} */
    public int count() {
        return quality.read();
    }
}
