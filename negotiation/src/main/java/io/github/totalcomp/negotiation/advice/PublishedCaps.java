package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import java.util.List;
import javax.money.MonetaryAmount;

/**
 * Caps that guides to negotiation state, each with its source and date. None is ever applied by itself: hand the one that
 * fits to {@link Profile.Builder#cap(Lever, Cap)}. They are what somebody wrote at that date, not what an employer
 * guarantees; check them against what your recruiter says.
 */
public final class PublishedCaps {

    /** Where the caps come from. */
    private static final String GUIDE = "a negotiation guide, January 2026";

    private static final List<String> HIGHER_CAP_PLACES = List.of("New York", "New York City", "San Francisco");

    private PublishedCaps() {}

    /**
     * {@return the cap on base salary at Amazon, in US dollars, hard} $350,000 in New York City and San Francisco for level
     * L5 and for technical roles in demand, and $175,000, which base salaries rarely exceed, everywhere else. For
     * {@code ("New York, NY", "L5", false)} it is $350,000; for {@code ("Seattle, WA", "L5", true)} $175,000.
     *
     * @param location the place of work; what stands before the first comma counts, in upper or lower case
     * @param level the employer's level such as {@code L5}
     * @param technicalRoleInDemand whether the role is a technical one that employers seek
     */
    public static Cap amazonBase(String location, String level, boolean technicalRoleInDemand) {
        String city = location.split(",", 2)[0].strip();
        boolean higher = HIGHER_CAP_PLACES.stream().anyMatch(city::equalsIgnoreCase)
                && (level.strip().equalsIgnoreCase("L5") || technicalRoleInDemand);
        return Cap.hard(Amounts.usd(higher ? 350_000 : 175_000)).withSource(GUIDE);
    }

    /**
     * {@return the top of a salary band as a cap with exceptions, as finance teams at Google and Meta may grant case by
     * case}
     *
     * @param bandTop the top of the recommended band, which neither publishes: what your recruiter or your data say
     * @param exceptionFactor how likely an exception is, once a yes up to the band is; no source states it
     */
    public static Cap caseByCase(MonetaryAmount bandTop, Portion exceptionFactor) {
        return Cap.withExceptions(bandTop, exceptionFactor).withSource(GUIDE);
    }
}
