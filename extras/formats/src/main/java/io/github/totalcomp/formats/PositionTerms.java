package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.position.LevelLadder;
import io.github.totalcomp.bargaining.position.OfferFacts;
import java.util.Objects;
import java.util.Optional;

/**
 * What the author of an offer file knows about the position besides its pay.
 *
 * @param facts hours, role, experience, benefits and what leaving the present job costs; without the market of other
 *     levels, which an offer file does not hold
 * @param levels the employer's levels from lower to higher; absent if not stated
 */
public record PositionTerms(OfferFacts facts, Optional<LevelLadder> levels) {

    private static final PositionTerms NONE = new PositionTerms(OfferFacts.none(), Optional.empty());

    /**
     * Creates the terms.
     *
     * @param facts hours, role, experience, benefits and what leaving the present job costs
     * @param levels the employer's levels from lower to higher
     */
    public PositionTerms {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(levels, "levels");
    }

    /** {@return the terms of a file that states none} */
    public static PositionTerms none() {
        return NONE;
    }
}
