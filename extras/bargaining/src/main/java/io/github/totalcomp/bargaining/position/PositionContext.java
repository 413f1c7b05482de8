package io.github.totalcomp.bargaining.position;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.internal.Counted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.immutables.value.Value;

/** What a {@link PositionCheck} is told. */
@Value.Immutable
@ValueStyle
public abstract sealed class PositionContext permits ImmutablePositionContext {

    PositionContext() {}

    static PositionContext of(ComponentRanking ranking, OfferFacts facts) {
        LeverContext context = ranking.context();
        return ImmutablePositionContext.builder()
                .ranking(ranking)
                .facts(facts)
                .totals(TctAggregator.years(context.profile().horizonYears())
                        .aggregate(context.offer(), context.assumptions()))
                .standings(standings(ranking))
                .build();
    }

    private static List<ComponentStanding> standings(ComponentRanking ranking) {
        LeverContext context = ranking.context();
        Stream<ComponentStanding> components = ranking.levers().stream()
                .map(ranked -> ComponentStanding.of(
                        ranked.lever().name(), ranked.current(), ranked.range(), ranked.cap(), context.profile()));
        ComponentStanding total = ComponentStanding.of(
                ComponentStanding.TOTAL,
                context.marketTotal(),
                context.market().total(),
                Optional.empty(),
                context.profile());
        return Stream.concat(components, Stream.of(total)).toList();
    }

    /** {@return the ranked levers of the offer, with market, assumptions and profile} */
    public abstract ComponentRanking ranking();

    /** {@return what is known besides} */
    public abstract OfferFacts facts();

    /** {@return what the offer pays in each year of the profile's horizon} */
    public abstract TotalCompensation totals();

    /** {@return where each component stands, in the order of the ranking, and the total last} */
    public abstract List<ComponentStanding> standings();

    /** {@return the offer} */
    public Offer offer() {
        return ranking().offer();
    }

    /** {@return offer, assumptions, market and profile} */
    public LeverContext levers() {
        return ranking().context();
    }

    /** {@return the currency of every amount} */
    public CurrencyUnit currency() {
        return levers().currency();
    }

    /**
     * {@return where a component stands, unless the ranking lacks it}
     *
     * @param component the name of a lever, or {@link ComponentStanding#TOTAL}
     */
    public Optional<ComponentStanding> standing(String component) {
        return standings().stream()
                .filter(standing -> standing.component().equals(component))
                .findFirst();
    }

    /** {@return where the total stands} */
    public ComponentStanding total() {
        return standings().get(standings().size() - 1);
    }

    /** {@return how many observations the market rests on, and where they come from} */
    public String marketSource() {
        return Counted.observations(levers().market().count()) + ", "
                + levers().market().source();
    }
}
