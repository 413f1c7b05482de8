package io.github.totalcomp.bargaining.position;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.negotiation.market.MarketData;
import io.github.totalcomp.negotiation.market.MarketFilter;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.negotiation.market.TooFewObservationsException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/** The level of an offer, and what the market pays at the levels below and above it. */
@Value.Immutable
@ValueStyle
public abstract sealed class NeighbourLevels permits ImmutableNeighbourLevels {

    NeighbourLevels() {}

    /**
     * {@return the neighbours of a level, each with the range of its observations} Too few of them is an answer: the band
     * then says so.
     *
     * @param ladder the order of the levels
     * @param level the level of the offer, on the ladder
     * @param anyLevel observations of the same employer, role and place, of all levels
     * @throws io.github.totalcomp.core.DefinitionException if the level is not on the ladder
     */
    public static NeighbourLevels of(LevelLadder ladder, String level, MarketData anyLevel) {
        return of(ladder, level, (String neighbour) -> band(neighbour, anyLevel));
    }

    /**
     * {@return the neighbours of a level, with given ranges}
     *
     * @param ladder the order of the levels
     * @param level the level of the offer, on the ladder
     * @param byLevel what the market pays, by level as spelled on the ladder
     * @throws io.github.totalcomp.core.DefinitionException if the level is not on the ladder
     */
    public static NeighbourLevels of(LevelLadder ladder, String level, Map<String, MarketRanges> byLevel) {
        return of(
                ladder,
                level,
                (String neighbour) -> Optional.ofNullable(byLevel.get(neighbour))
                        .map(market -> LevelBand.of(neighbour, market))
                        .orElseGet(() -> LevelBand.unknown(neighbour, "no market ranges are given")));
    }

    private static NeighbourLevels of(LevelLadder ladder, String level, Function<String, LevelBand> band) {
        return ImmutableNeighbourLevels.builder()
                .ladder(ladder)
                .level(level)
                .below(ladder.below(level).map(band))
                .above(ladder.above(level).map(band))
                .build();
    }

    private static LevelBand band(String level, MarketData anyLevel) {
        try {
            return LevelBand.of(level, anyLevel.where(MarketFilter.level(level)).ranges());
        } catch (TooFewObservationsException e) {
            return LevelBand.unknown(level, String.valueOf(e.getMessage()));
        }
    }

    /** {@return the order of the levels} */
    public abstract LevelLadder ladder();

    /** {@return the level of the offer} */
    public abstract String level();

    /** {@return the level below; nothing below the lowest} */
    public abstract Optional<LevelBand> below();

    /** {@return the level above; nothing above the highest} */
    public abstract Optional<LevelBand> above();

    /** {@return the level and its neighbours} */
    @Override
    public String toString() {
        return level()
                + below().map(band -> ", below " + band).orElse("")
                + above().map(band -> ", above " + band).orElse("");
    }
}
