package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.negotiation.internal.Counted;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Market observations, and how they were picked. Narrow them with {@link #where} and compute with {@link #ranges}:
 *
 * <pre>{@code
 * MarketRanges ranges = MarketData.of(observations)
 *         .where(company("Amazon"), level("L5"), metro("Seattle"))
 *         .withBonusMeans(BonusMeaning.SIGN_ON)
 *         .ranges();
 * }</pre>
 */
@Value.Immutable
@CopyStyle
public abstract sealed class MarketData permits ImmutableMarketData {

    MarketData() {}

    /**
     * {@return the data that observations make}
     *
     * @param observations in any order
     */
    public static MarketData of(List<MarketObservation> observations) {
        Checks.atMost("market observations", observations, MarketRange.MOST_AMOUNTS);
        return ImmutableMarketData.builder().observations(observations).build();
    }

    /**
     * {@return the observations of several sources together, each weighing what its source says} The ranges name the
     * sources and how many observations each gave. {@link MarketRange#ofWeighted} says how weights count.
     *
     * @param sources at least one, of different names
     * @throws DefinitionException if there is none, two have one name, or a weight is not above zero
     */
    public static MarketData merged(List<? extends MarketSource> sources) {
        return SourceMerge.of(List.copyOf(sources));
    }

    /** {@return the observations} */
    public abstract List<MarketObservation> observations();

    /** {@return where the observations come from, in a few words} */
    @Value.Default
    public String source() {
        return "given observations";
    }

    /** {@return how the observations were picked, filter by filter} */
    public abstract List<String> filters();

    /** {@return what was done to the observations, such as an age adjustment, one sentence each} */
    public abstract List<String> notes();

    /** {@return which spellings were taken for which others by {@link #withAliases}} */
    public abstract List<MarketMerge> merges();

    /** The filters themselves, for a wider group where these keep too few. */
    @Value.Auxiliary
    abstract List<MarketFilter> picks();

    /** The observations before any filter, in a wrapper that no copy of these data copies. */
    @Value.Auxiliary
    @Value.Default
    Origin origin() {
        return new Origin(observations());
    }

    /** All observations that filters picked from. */
    record Origin(List<MarketObservation> observations) {}

    /** The observations before any filter. */
    List<MarketObservation> unfiltered() {
        return origin().observations();
    }

    /** {@return the fewest observations a range may rest on; 5 unless stated} */
    @Value.Default
    public int minimum() {
        return MarketRange.DEFAULT_MINIMUM;
    }

    /** {@return what the bonus figure stands for; not stated unless set} */
    @Value.Default
    public BonusMeaning bonusMeans() {
        return BonusMeaning.UNSTATED;
    }

    /**
     * {@return these data under the name of their source}
     *
     * @param source in a few words, such as the name of a file
     */
    public abstract MarketData withSource(String source);

    /**
     * {@return these data with another minimum sample}
     *
     * @param minimum the fewest observations a range may rest on, at least one
     */
    public abstract MarketData withMinimum(int minimum);

    /**
     * {@return these data, with what their bonus figure stands for}
     *
     * @param meaning sign-on cash where the employer pays no performance bonus
     */
    public abstract MarketData withBonusMeans(BonusMeaning meaning);

    /**
     * {@return the observations that pass every filter}
     *
     * @param filters such as {@link MarketFilter#company}; none keeps everything
     */
    public MarketData where(MarketFilter... filters) {
        return where(Arrays.asList(filters));
    }

    /**
     * {@return the observations that pass every filter}
     *
     * @param filters such as {@link MarketFilter#company}; none keeps everything
     */
    public MarketData where(List<? extends MarketFilter> filters) {
        List<MarketFilter> added = List.copyOf(filters);
        List<MarketObservation> kept = observations().stream()
                .filter(observation -> added.stream().allMatch(filter -> filter.test(observation)))
                .toList();
        return picked(kept, added);
    }

    /**
     * {@return these data with their spellings merged} What was taken for what stands in {@link #merges}, and the number of
     * observations so changed in {@link #notes}. Filters already applied are applied again.
     *
     * @param aliases such as {@link MarketAliases#standard}
     */
    public MarketData withAliases(MarketAliases aliases) {
        AliasRun run = new AliasRun(aliases);
        MarketData changed = changed(run.applied(unfiltered()));
        List<MarketMerge> merges = run.merges();
        if (merges.isEmpty()) {
            return changed;
        }
        int count = merges.stream().mapToInt(MarketMerge::count).sum();
        return changed.noted(count + " spellings in the data were taken for others by aliases")
                .withMerged(merges);
    }

    /**
     * {@return these data with their amounts brought to a date} The ranges say so among their notes.
     *
     * @param adjustment the date and the yearly rates
     * @throws DefinitionException if a report is later than the date
     */
    public MarketData aged(AgeAdjustment adjustment) {
        return changed(adjustment.aged(unfiltered())).noted("amounts " + adjustment);
    }

    /**
     * {@return the next wider group that holds the minimum, if there is one} Filters are given up step by step, in this
     * order: location, title, the level for itself and its neighbours, the level, the date, other filters, the company.
     */
    public Optional<WiderGroup> wider() {
        return Widening.of(this);
    }

    private MarketData changed(List<MarketObservation> observations) {
        List<MarketFilter> picks = picks();
        return copy(observations).build().where(picks);
    }

    private MarketData noted(String note) {
        return ImmutableMarketData.builder().from(this).addNotes(note).build();
    }

    private MarketData withMerged(List<MarketMerge> merges) {
        return ImmutableMarketData.builder().from(this).addAllMerges(merges).build();
    }

    /** These data before any filter. */
    MarketData unpicked() {
        return copy(unfiltered()).build();
    }

    /** These data with only the observations that these further filters keep. */
    MarketData picked(List<MarketObservation> kept, List<MarketFilter> added) {
        return copy(kept)
                .origin(origin())
                .addAllFilters(filters())
                .addAllFilters(added.stream().map(MarketFilter::description).toList())
                .addAllPicks(picks())
                .addAllPicks(added)
                .build();
    }

    /** A builder with all that these data hold but their observations, which would be copied for nothing, and filters. */
    private ImmutableMarketData.Builder copy(List<MarketObservation> observations) {
        return ImmutableMarketData.builder()
                .observations(observations)
                .source(source())
                .addAllNotes(notes())
                .addAllMerges(merges())
                .minimum(minimum())
                .bonusMeans(bonusMeans());
    }

    /**
     * {@return the observations of each level, in one pass, the levels in their order: L4 before L5 before L10} Spellings
     * that differ in case are one level, named as most of its observations spell it. Observations that report no level are
     * in no group.
     */
    public Map<String, MarketData> byLevel() {
        return by(MarketDimension.LEVEL);
    }

    /**
     * {@return the observations of each value of a dimension, in one pass, numbers in the values ordered as numbers}
     * Spellings that differ in case are one value, named as most of its observations spell it. Observations that report
     * none are in no group.
     *
     * @param dimension such as {@link MarketDimension#COMPANY}
     */
    public Map<String, MarketData> by(MarketDimension dimension) {
        Map<String, MarketData> groups = new LinkedHashMap<>();
        by(List.of(dimension)).forEach((values, group) -> groups.put(values.get(0), group));
        return Collections.unmodifiableMap(groups);
    }

    /**
     * {@return the observations of each combination of values, such as company and level, in one pass and in order} As
     * {@link #by(MarketDimension)} for several dimensions: a key holds a value for each.
     *
     * @param dimensions at least one
     * @throws DefinitionException if there is none
     */
    public Map<List<String>, MarketData> by(List<MarketDimension> dimensions) {
        return MarketGroups.of(this, List.copyOf(dimensions));
    }

    /** {@return the source and the filters in one line} */
    public String description() {
        return filters().isEmpty() ? source() : source() + ": " + String.join(", ", filters());
    }

    /**
     * {@return the range of each component and of the total} A component that too few of the observations report has no
     * range, and {@link MarketRanges#notes} says so.
     *
     * @throws TooFewObservationsException if there are fewer observations than the minimum
     */
    public MarketRanges ranges() {
        return RangeCalculation.of(this);
    }

    @Value.Check
    void check() {
        Checks.label("the source of market data", source());
        if (minimum() < 1) {
            throw new DefinitionException("a minimum sample must be at least 1", minimum(), "state 1 or more");
        }
    }

    /** {@return the description and the number of observations} */
    @Override
    public String toString() {
        return Counted.observations(observations().size()) + " (" + description() + ")";
    }
}
