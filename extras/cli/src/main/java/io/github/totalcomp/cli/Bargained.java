package io.github.totalcomp.cli;

import io.github.totalcomp.bargaining.issue.LeverBargaining;
import io.github.totalcomp.bargaining.issue.LeverPackage;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAwaySensitivity;
import java.util.List;

/**
 * Everything that the planning of a counteroffer found.
 *
 * @param file the offer and what its author believes and wants
 * @param counter the ask
 * @param bargaining the levers with what they cost the employer
 * @param tolerance how far equivalent packages may lie from the ask in value, such as {@code 5%}
 * @param equivalents offers that are worth nearly as much as the ask
 * @param sensitivity what changes with the walk-away
 */
record Bargained(
        OfferFile file,
        CounterOffer counter,
        LeverBargaining bargaining,
        String tolerance,
        List<LeverPackage> equivalents,
        WalkAwaySensitivity sensitivity) {}
