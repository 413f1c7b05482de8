package io.github.totalcomp.bargaining.position;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.negotiation.internal.Counted;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.util.Optional;
import org.immutables.value.Value;

/** What the market pays at a level next to that of the offer, or why that is not known. */
@Value.Immutable
@ValueStyle
public abstract sealed class LevelBand permits ImmutableLevelBand {

    LevelBand() {}

    static LevelBand of(String level, MarketRanges market) {
        return ImmutableLevelBand.builder().level(level).market(market).build();
    }

    static LevelBand unknown(String level, String reason) {
        return ImmutableLevelBand.builder().level(level).unknown(reason).build();
    }

    /** {@return the level} */
    public abstract String level();

    /** {@return what the market pays there; nothing if too few report it} */
    public abstract Optional<MarketRanges> market();

    /** {@return why the market is not known} */
    public abstract Optional<String> unknown();

    /** {@return level and number of observations, or the reason why there are none} */
    @Override
    public String toString() {
        return level() + ": "
                + market().map(known -> Counted.observations(known.count()))
                        .orElseGet(() -> unknown().orElse(""));
    }
}
