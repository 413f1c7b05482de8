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
     * {@return the target of a lever for which no market range is known, in the measure of {@link #current}; nothing
     * unless the lever says so} A faster vesting timeline can take all of the grant.
     *
     * @param context the offer and what surrounds it
     */
    default Optional<MonetaryAmount> ownTarget(LeverContext context) {
        return Optional.empty();
    }

    /**
     * {@return what is given up for the {@linkplain #probe probe}: a component that pays what the same room pays now;
     * nothing unless the lever trades one thing for another}
     *
     * @param context the offer and what surrounds it
     * @param room an amount a year
     */
    default Optional<Component> givenUp(LeverContext context, MonetaryAmount room) {
        return Optional.empty();
    }

    /** {@return whether it is cash that does not depend on prices or performance} Equity, bonuses and benefits are not. */
    default boolean isCertainCash() {
        return switch (kind()) {
            case BASE_SALARY, SIGN_ON, OTHER -> true;
            case PERFORMANCE_BONUS, EQUITY, REFRESHER, BENEFIT -> false;
        };
    }

    /**
     * {@return what else there is to say among the reasons, line by line; nothing unless the lever says so}
     *
     * @param context the offer and what surrounds it
     */
    default List<String> remarks(LeverContext context) {
        return List.of();
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
