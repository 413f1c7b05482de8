package io.github.totalcomp.bargaining.position;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.CopyStyle;
import io.github.totalcomp.core.leave.WalkAwayCost;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is known about an offer besides its pay. Everything is optional: what is not stated gives no finding by itself. */
@Value.Immutable
@CopyStyle
public abstract sealed class OfferFacts permits ImmutableOfferFacts {

    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);
    private static final int MOST_YEARS = 80;

    OfferFacts() {}

    /** {@return facts that state nothing} */
    public static OfferFacts none() {
        return builder().build();
    }

    /** {@return a builder; everything is optional} */
    public static Builder builder() {
        return ImmutableOfferFacts.builder();
    }

    /** {@return the hours of work a week} */
    public abstract Optional<BigDecimal> weeklyHours();

    /** {@return whether the role is a technical one} */
    public abstract Optional<Boolean> technicalRole();

    /** {@return whether the position is an entry-level one} */
    public abstract Optional<Boolean> entryLevel();

    /** {@return whether the level takes part in equity} */
    public abstract Optional<Boolean> equityEligible();

    /** {@return the candidate's years of experience} */
    public abstract Optional<Integer> yearsOfExperience();

    /** {@return the market at the levels around the offer's} */
    public abstract Optional<NeighbourLevels> levels();

    /** {@return what leaving the present job costs} */
    public abstract Optional<WalkAwayCost> leaving();

    /** {@return the benefits that this offer states} */
    public abstract List<BenefitTerm> benefits();

    /** {@return the benefits of the present employer and of other offers} */
    public abstract List<BenefitPackage> others();

    /**
     * {@return these facts with the levels around the offer's}
     *
     * @param levels the market at these levels
     */
    public abstract OfferFacts withLevels(NeighbourLevels levels);

    @Value.Check
    void check() {
        weeklyHours().ifPresent(hours -> Checks.decimal("weekly hours", hours));
        weeklyHours()
                .filter(hours -> hours.signum() <= 0 || hours.compareTo(HOURS_OF_A_WEEK) > 0)
                .ifPresent(hours -> {
                    throw new DefinitionException(
                            "weekly hours must be above 0 and at most " + HOURS_OF_A_WEEK,
                            hours.toPlainString(),
                            "state hours such as 40");
                });
        yearsOfExperience().filter(years -> years < 0 || years > MOST_YEARS).ifPresent(years -> {
            throw new DefinitionException(
                    "years of experience must be from 0 to " + MOST_YEARS, years, "state years such as 5");
        });
        BenefitPackage.requireOwnNames("the offer", benefits());
        Set<String> holders = new HashSet<>();
        for (BenefitPackage other : others()) {
            if (!holders.add(other.holder())) {
                throw new DefinitionException(
                        "benefits to compare with must each have a holder of their own",
                        "a second \"" + other.holder() + "\"",
                        "rename one");
            }
        }
    }

    /** Builds {@link OfferFacts}. */
    public sealed interface Builder permits ImmutableOfferFacts.Builder {

        /**
         * Sets the hours of work a week.
         *
         * @param hours above 0, at most 168
         * @return this builder
         */
        Builder weeklyHours(BigDecimal hours);

        /**
         * Sets the hours of work a week.
         *
         * @param hours from 1 to 168
         * @return this builder
         */
        default Builder weeklyHours(long hours) {
            return weeklyHours(BigDecimal.valueOf(hours));
        }

        /**
         * Sets whether the role is a technical one.
         *
         * @param technical whether it is
         * @return this builder
         */
        Builder technicalRole(boolean technical);

        /**
         * Sets whether the position is an entry-level one.
         *
         * @param entryLevel whether it is
         * @return this builder
         */
        Builder entryLevel(boolean entryLevel);

        /**
         * Sets whether the level takes part in equity.
         *
         * @param eligible whether it does
         * @return this builder
         */
        Builder equityEligible(boolean eligible);

        /**
         * Sets the candidate's years of experience.
         *
         * @param years from 0 to 80
         * @return this builder
         */
        Builder yearsOfExperience(int years);

        /**
         * Sets the market at the levels around the offer's.
         *
         * @param levels the offer's level and its neighbours
         * @return this builder
         */
        Builder levels(NeighbourLevels levels);

        /**
         * Sets what leaving the present job costs.
         *
         * @param leaving bonus and equity forgone, and sign-on to repay
         * @return this builder
         */
        Builder leaving(WalkAwayCost leaving);

        /**
         * Adds a benefit that the offer states.
         *
         * @param benefit under a name of its own
         * @return this builder
         */
        Builder addBenefits(BenefitTerm benefit);

        /**
         * Adds the benefits of the present employer or of another offer.
         *
         * @param other under a holder of its own
         * @return this builder
         */
        Builder addOthers(BenefitPackage other);

        /** {@return the facts} */
        OfferFacts build();
    }
}
