package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.offer.Offer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** The levers of an offer, the most promising first, with the figures and reasons of each. */
@Value.Immutable
@ValueStyle
public abstract sealed class ComponentRanking permits ImmutableComponentRanking {

    private static final int RATE_DECIMALS = 4;

    ComponentRanking() {}

    /** {@return the offer, the assumptions, the market and the profile that the ranking was computed from} */
    public abstract LeverContext context();

    /** {@return the levers, the one with the highest expected gain first} */
    public abstract List<RankedLever> levers();

    /** {@return the order in each of the profile's scenarios} */
    public abstract List<ScenarioOutcome> scenarios();

    /** {@return the ranked offer} */
    public Offer offer() {
        return context().offer();
    }

    /**
     * {@return a lever by its name}
     *
     * @param name such as {@code sign-on}
     * @throws DefinitionException if the ranking has no such lever
     */
    public RankedLever lever(String name) {
        return levers().stream()
                .filter(ranked -> ranked.lever().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DefinitionException(
                        "a lever must be one of the ranking, "
                                + levers().stream()
                                        .map(ranked -> ranked.lever().name())
                                        .collect(Collectors.joining(", ")),
                        DefinitionException.quoted(name),
                        "use one of these names"));
    }

    /**
     * {@return a lever}
     *
     * @param lever one of the advisor's levers
     * @throws DefinitionException if the ranking does not have it: the lever did not apply to the offer
     */
    public RankedLever lever(Lever lever) {
        return lever(lever.name());
    }

    /**
     * {@return how many units of another lever one unit of a lever is worth over the horizon, rounded HALF_UP to 4
     * decimals; nothing where the other is worth nothing or less} Over four years that certainly pass, $1 of yearly base salary
     * is worth $2 of sign-on in each of two years.
     *
     * @param of the lever given
     * @param in the lever it is counted in
     * @throws DefinitionException if the ranking lacks one of them
     */
    public Optional<BigDecimal> exchangeRate(Lever of, Lever in) {
        BigDecimal given = lever(of).horizonValuePerUnit();
        BigDecimal counted = lever(in).horizonValuePerUnit();
        return counted.signum() <= 0
                ? Optional.empty()
                : Optional.of(given.divide(counted, RATE_DECIMALS, RoundingMode.HALF_UP));
    }

    /** {@return whether the order survives every scenario} */
    public boolean isStable() {
        return changingScenarios().isEmpty();
    }

    /** {@return the scenarios that change the order of the levers that have something to gain} */
    public List<ScenarioOutcome> changingScenarios() {
        return scenarios().stream().filter(outcome -> !outcome.keepsOrder()).toList();
    }

    /**
     * {@return where neighbours change places when one input moves and everything else stays: the likelihood or target of
     * either, solved exactly, and the {@linkplain MovedInputs#standard usual inputs}} Likelihoods are rounded to 4 decimals
     * and targets to the minor unit, each to the side on which the order has changed.
     */
    public List<Crossing> crossings() {
        return crossings(MovedInputs.standard());
    }

    /**
     * {@return where neighbours change places when one input moves and everything else stays}
     *
     * @param inputs what to move, besides the likelihood and target of either neighbour
     */
    public List<Crossing> crossings(List<? extends MovedInput> inputs) {
        return Crossings.of(this, inputs);
    }

    /** {@return the table, and below it the reasons of each lever, in lines of at most 80 characters} */
    public String explain() {
        return RankingText.explain(this);
    }

    /** {@return a table of the levers, their exchange rates and their stability, in lines of at most 80 characters} */
    @Override
    public String toString() {
        return RankingText.render(this);
    }
}
