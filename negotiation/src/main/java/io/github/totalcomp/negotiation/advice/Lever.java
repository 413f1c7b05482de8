package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.negotiation.market.MarketRange;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * A component of an offer that can be asked for in a negotiation, measured as an amount a year.
 *
 * <p>{@link Levers} holds the usual ones. Implement this interface for one of your own and hand it to {@link
 * NegotiationAdvisor#withLevers}; it must be immutable and pure. What one unit of room is worth is never stated by a
 * lever: the advisor sends a {@linkplain #probe probe component} through the machinery that pays offers.
 */
public interface Lever {

    /** {@return the name, unique among the levers of an advisor, such as {@code base salary}} */
    String name();

    /** {@return the kind of component that the lever moves} */
    ComponentKind kind();

    /** {@return how readily employers move it, unless the profile says otherwise} */
    Flexibility flexibility();

    /**
     * {@return how readily employers move it in an offer; {@link #flexibility()} unless what the offer holds changes it}
     *
     * @param context the offer and what surrounds it
     */
    default Flexibility flexibility(LeverContext context) {
        return flexibility();
    }

    /**
     * {@return whether there is anything to say about this lever: the offer holds it, the market pays it, or the profile
     * describes it}
     *
     * @param context the offer and what surrounds it
     */
    boolean appliesTo(LeverContext context);

    /**
     * {@return what the offer holds, as an amount a year in the measure of the market}
     *
     * @param context the offer and what surrounds it
     */
    MonetaryAmount current(LeverContext context);

    /**
     * {@return what the market pays, as amounts a year}
     *
     * @param context the offer and what surrounds it
     */
    default Optional<MarketRange> range(LeverContext context) {
        return context.market().range(kind());
    }

    /**
     * {@return a component that pays so much room a year the way this offer would pay it}
     *
     * @param context the offer and what surrounds it
     * @param room an amount a year
     */
    Component probe(LeverContext context, MonetaryAmount room);

    /**
     * {@return what one unit of room is, in a few words such as {@code a year} or {@code in each of years 1 and 2}}
     *
     * @param context the offer and what surrounds it
     */
    String unit(LeverContext context);

    /**
     * {@return the offer with this lever raised as near to a target as real steps allow: never above it, and never below
     * the offer}
     *
     * @param context the offer and what surrounds it
     * @param target an amount a year in the measure of {@link #current}
     */
    Offer raisedTo(LeverContext context, MonetaryAmount target);

    /**
     * {@return what the offer says about this lever, line by line; nothing if it holds none}
     *
     * @param context the offer and what surrounds it
     */
    List<LeverTerm> terms(LeverContext context);
}
