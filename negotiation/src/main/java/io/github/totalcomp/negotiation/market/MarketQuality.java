package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.negotiation.market.MarketIssue.Treatment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.immutables.value.Value;

/**
 * What is wrong with the rows of market data: how many of each kind, on which lines, and what was done about it. Every row
 * read is either kept or set aside, and one that is set aside counts once, for the first rule it breaks; a row that is kept
 * may count for several kinds.
 */
@Value.Immutable
@CopyStyle
public abstract sealed class MarketQuality permits ImmutableMarketQuality {

    MarketQuality() {}

    /**
     * {@return the report on data} The lines of what is kept are those its observations know, or else their places in the
     * list from 1.
     *
     * @param source where the data come from
     * @param read how many rows were read
     * @param kept the observations, each with its issues
     * @param setAside the lines of the rows that are no observations, by issue
     * @throws DefinitionException if the rows kept and set aside are not those read, or a row has an issue of the others
     */
    public static MarketQuality of(
            String source, int read, List<MarketObservation> kept, Map<MarketIssue, LineRanges> setAside) {
        Map<MarketIssue, List<Integer>> lines = new EnumMap<>(MarketIssue.class);
        for (int i = 0; i < kept.size(); i++) {
            int line = kept.get(i).line().orElse(i + 1);
            for (MarketIssue issue : kept.get(i).issues()) {
                requireKept(issue);
                lines.computeIfAbsent(issue, any -> new ArrayList<>()).add(line);
            }
        }
        setAside.keySet().forEach(MarketQuality::requireSetAside);
        ImmutableMarketQuality.Builder builder =
                ImmutableMarketQuality.builder().source(source).read(read).kept(kept.size());
        lines.forEach((issue, found) -> builder.putLines(issue, LineRanges.of(found)));
        return builder.putAllLines(setAside).build();
    }

    private static void requireKept(MarketIssue issue) {
        if (issue.treatment() == Treatment.SET_ASIDE) {
            throw new DefinitionException(
                    "an issue of a row kept must not be one for which rows are set aside",
                    issue.label(),
                    "take the issue off the observation, or set the row aside");
        }
    }

    private static void requireSetAside(MarketIssue issue) {
        if (issue.treatment() != Treatment.SET_ASIDE) {
            throw new DefinitionException(
                    "the issue of a row set aside must be one for which rows are set aside",
                    issue.label(),
                    "state the issue for which the row is no observation");
        }
    }

    /** {@return where the data come from} */
    public abstract String source();

    /** {@return how many rows were read, the header not counted} */
    public abstract int read();

    /** {@return how many of them are observations} */
    public abstract int kept();

    /** {@return the lines of each kind of issue that occurs} */
    @Value.NaturalOrder
    public abstract NavigableMap<MarketIssue, LineRanges> lines();

    /** {@return what a reader should know about how issues were found, such as where the fences stand} */
    public abstract List<String> notes();

    /**
     * {@return this report under another name of its source}
     *
     * @param source in a few words, such as the name of a file
     */
    public abstract MarketQuality withSource(String source);

    /**
     * {@return this report with other notes}
     *
     * @param notes one sentence each
     */
    public abstract MarketQuality withNotes(Iterable<String> notes);

    /** {@return how many rows are no observations} */
    public int setAside() {
        return count(Treatment.SET_ASIDE);
    }

    /**
     * {@return how many rows have an issue}
     *
     * @param issue the issue
     */
    public int count(MarketIssue issue) {
        return lines().getOrDefault(issue, LineRanges.NONE).count();
    }

    private int count(Treatment treatment) {
        return lines().entrySet().stream()
                .filter(entry -> entry.getKey().treatment() == treatment)
                .mapToInt(entry -> entry.getValue().count())
                .sum();
    }

    @Value.Check
    void check() {
        Checks.label("the source of market data", source());
        if (read() != kept() + setAside()) {
            throw new DefinitionException(
                    "the rows kept and the rows set aside must be the rows read, " + read(),
                    kept() + " kept and " + setAside() + " set aside",
                    "count each row once");
        }
    }

    /** {@return the report as lines of text: the counts, then each kind with its lines} */
    @Override
    public String toString() {
        return QualityText.render(this);
    }
}
