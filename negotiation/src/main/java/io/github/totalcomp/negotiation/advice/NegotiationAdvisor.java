package io.github.totalcomp.negotiation.advice;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ranks what can be asked for by what asking is expected to gain. The order is computed for every offer, and no order is
 * built in.
 *
 * <p>For each lever: what the offer holds; a reachable target, the lower of a market quantile and the cap; the room in
 * between; what one unit of room is worth over the horizon, as the offer's own schedule, prices, retention and discount
 * rate pay it; and the likelihood of a yes, as the profile's {@link LikelihoodModel} answers it. <b>Expected gain = likelihood × room × horizon value per unit.</b> For a base
 * salary of $145,000 with a target of $155,000 over four years that certainly pass, at a likelihood of 0.4, it is 0.4 ×
 * 10,000 × 4 = $16,000.
 */
public final class NegotiationAdvisor {

    private final MarketRanges market;
    private final Profile profile;
    private final List<Lever> levers;

    private NegotiationAdvisor(MarketRanges market, Profile profile, List<Lever> levers) {
        this.market = market;
        this.profile = profile;
        this.levers = levers;
    }

    /**
     * {@return an advisor on the usual levers, and on a faster vesting timeline where the profile names one}
     *
     * @param market what the market pays for the role, level and location of the offer
     * @param profile what the caller wants
     */
    public static NegotiationAdvisor of(MarketRanges market, Profile profile) {
        return new NegotiationAdvisor(
                Objects.requireNonNull(market, "market"),
                Objects.requireNonNull(profile, "profile"),
                Stream.concat(
                                Levers.standard().stream(),
                                profile.fasterSchedule().map(Levers::vestingTimeline).stream())
                        .toList());
    }

    /**
     * {@return this advisor on other levers}
     *
     * @param levers at least one, each under a name of its own; their order has no effect
     * @throws DefinitionException if there is none or two share a name
     */
    public NegotiationAdvisor withLevers(List<? extends Lever> levers) {
        Set<String> names = new HashSet<>();
        for (Lever lever : levers) {
            if (!names.add(lever.name())) {
                throw new DefinitionException(
                        "the levers of an advisor must have names of their own",
                        "a second \"" + lever.name() + "\"",
                        "rename one");
            }
        }
        if (names.isEmpty()) {
            throw new DefinitionException("an advisor must have a lever", levers, "add one of Levers");
        }
        return new NegotiationAdvisor(market, profile, List.copyOf(levers));
    }

    /**
     * {@return the levers of an offer, the most promising first, with their figures and reasons}
     *
     * @param offer the offer to be improved
     * @param assumptions what the caller believes
     * @throws DefinitionException if the profile names a lever that this advisor does not have, or aims at a quantile that
     *     a range does not cover
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if offer, market and caps differ in currency, or the
     *     assumptions report in another
     * @throws io.github.totalcomp.core.assumption.MissingPriceException if units vest without an assumed price
     */
    public ComponentRanking rank(Offer offer, Assumptions assumptions) {
        requireKnownLevers();
        LeverContext context = LeverContext.of(offer, assumptions, market, profile);
        List<LeverMeasure> measures = levers.stream()
                .filter(lever -> lever.appliesTo(context))
                .map(lever -> LeverMeasure.of(lever, context))
                .toList();
        context.market()
                .total()
                .ifPresent(total -> Amounts.requireCurrency(
                        "the market range of the total", Amounts.zero(total.currency()), context.currency()));
        List<Valued> ranked =
                Valued.ranked(measures, context, new HorizonValue(offer.years(), profile.horizonYears(), assumptions));
        WidestRange widest = WidestRange.of(measures);
        return ImmutableComponentRanking.builder()
                .context(context)
                .levers(IntStream.range(0, ranked.size())
                        .mapToObj(i -> rankedLever(i + 1, ranked.get(i), context, widest))
                        .toList())
                .scenarios(profile.scenarios().stream()
                        .map(scenario -> outcome(scenario, measures, ranked, context))
                        .toList())
                .build();
    }

    private static RankedLever rankedLever(int rank, Valued valued, LeverContext context, WidestRange widest) {
        LeverMeasure measure = valued.measure();
        LeverReach reach = measure.reach();
        return ImmutableRankedLever.builder()
                .lever(measure.lever())
                .rank(rank)
                .current(reach.current())
                .range(reach.range())
                .quantileValue(reach.quantileValue())
                .capTerms(reach.cap())
                .target(reach.target())
                .room(reach.room())
                .exceptionRoom(reach.exceptionRoom())
                .unit(measure.lever().unit(context))
                .horizonValuePerUnit(valued.perUnit().withinCap())
                .exceptionValuePerUnit(valued.perUnit().aboveCap())
                .likelihoodSteps(measure.likelihood())
                .expectedGain(valued.expectedAmount())
                .working(Working.of(context, valued))
                .reasons(Reasons.of(context, valued, widest))
                .build();
    }

    private static ScenarioOutcome outcome(
            AdviceScenario scenario, List<LeverMeasure> measures, List<Valued> ranked, LeverContext context) {
        HorizonValue value = new HorizonValue(
                context.years(),
                scenario.horizonYears(context.profile().horizonYears()),
                scenario.assumptions(context));
        List<Valued> reranked = Valued.ranked(measures, context, value);
        return ImmutableScenarioOutcome.builder()
                .scenario(scenario)
                .gains(reranked.stream()
                        .map(valued -> new ScenarioOutcome.Gain(valued.measure().lever(), valued.expectedAmount()))
                        .toList())
                .keepsOrder(contested(ranked, reranked, ranked).equals(contested(ranked, reranked, reranked)))
                .build();
    }

    /** The levers that gain something in either order, as one of the orders has them. */
    private static List<String> contested(List<Valued> one, List<Valued> other, List<Valued> order) {
        List<String> gaining = Stream.concat(one.stream(), other.stream())
                .filter(valued -> valued.expectedGain().signum() > 0)
                .map(valued -> valued.measure().lever().name())
                .toList();
        return order.stream()
                .map(valued -> valued.measure().lever().name())
                .filter(gaining::contains)
                .toList();
    }

    private void requireKnownLevers() {
        List<String> names = levers.stream().map(Lever::name).toList();
        List<String> stated = new ArrayList<>(profile.likelihoods().keySet());
        stated.addAll(profile.caps().keySet());
        for (String name : stated) {
            if (!names.contains(name)) {
                throw new DefinitionException(
                        "a likelihood or cap must be that of one of the levers, " + String.join(", ", names),
                        DefinitionException.quoted(name),
                        "use one of these names");
            }
        }
    }
}
