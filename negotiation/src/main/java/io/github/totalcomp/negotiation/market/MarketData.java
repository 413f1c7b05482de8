package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.ValueStyle;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
@ValueStyle
public abstract sealed class MarketData permits ImmutableMarketData {

    MarketData() {}

    /**
     * {@return the data that observations make}
     *
     * @param observations in any order
     */
    public static MarketData of(List<MarketObservation> observations) {
        return ImmutableMarketData.builder().observations(observations).build();
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

    /** The filters themselves, for a wider group where these keep too few. */
    @Value.Auxiliary
    abstract List<MarketFilter> picks();

    /** The observations before any filter. */
    @Value.Auxiliary
    @Value.Default
    List<MarketObservation> unfiltered() {
        return observations();
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

    /** These data with only the observations that these further filters keep. */
    MarketData picked(List<MarketObservation> kept, List<MarketFilter> added) {
        return ImmutableMarketData.builder()
                .from(this)
                .observations(kept)
                .unfiltered(unfiltered())
                .addAllFilters(added.stream().map(MarketFilter::description).toList())
                .addAllPicks(added)
                .build();
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
        return observations().size() + " observations (" + description() + ")";
    }
}
