package io.github.totalcomp.negotiation.advice;

import java.util.Optional;
import javax.money.MonetaryAmount;

/** A lever whose cap can bind inside a component, on a payout or after a raise, before the measured amount reaches it. */
interface InnerCap {

    /** Where the cap binds before the target is reached, and what follows; nothing where it does not. */
    Optional<String> heldBack(LeverContext context);

    /** The amount of a lever's cap in the currency of the ranking. */
    static Optional<MonetaryAmount> cap(Lever lever, LeverContext context) {
        return LeverReach.of(lever, context).cap().map(Cap::amount);
    }

    /** How far a lever can move in all. */
    static MonetaryAmount room(Lever lever, LeverContext context) {
        return LeverReach.of(lever, context).room();
    }
}
