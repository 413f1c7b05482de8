package io.github.totalcomp.negotiation.round;

import io.github.totalcomp.negotiation.counter.WalkAway;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** The yearly amount of a walk-away, where it has one. */
final class WalkAwayAmount {

    private WalkAwayAmount() {}

    static Optional<MonetaryAmount> of(WalkAway walkAway) {
        return Optional.of(walkAway.yearly());
    }
}
