package io.github.totalcomp.negotiation.counter;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.advice.RankedLever;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The flexible ask, held against every combination of real steps. All amounts lie on a grid of 250 a year. */
class BestAskProperties {

    private static final long GRID = 250;
    private static final MonetaryAmount PRICE = usd(1_000);

    record Case(Offer offer, MarketRanges market, Profile profile, List<Lever> levers) {
        ComponentRanking ranking() {
            return NegotiationAdvisor.of(market, profile).withLevers(levers).rank(offer, Assumptions.flatPrice(PRICE));
        }
    }

    /** A step of a lever, as brute force sees it. */
    record Option(RankedLever lever, BigDecimal asked, BigDecimal size, boolean top) {
        Rational gain() {
            return Rational.of(asked.subtract(Amounts.number(lever.current())))
                    .times(lever.likelihood().value())
                    .times(Rational.of(lever.horizonValuePerUnit()));
        }
    }

    @Property(tries = 250)
    void noAskOnRealStepsGainsMore(@ForAll("cases") Case generated) {
        ComponentRanking ranking = generated.ranking();
        List<List<Option>> options = ranking.levers().stream()
                .map(ranked -> options(ranked, ranking.context()))
                .toList();
        Optional<BigDecimal> capacity = generated
                .market()
                .total()
                .map(total -> Amounts.number(total.quantile(Portion.percent(90)))
                        .subtract(marketTotal(ranking.context()))
                        .max(BigDecimal.ZERO));
        Comparator<List<Option>> order = Comparator.comparing(BestAskProperties::gain)
                .thenComparing(ask -> size(ask).negate())
                .thenComparing((one, other) -> IntStream.range(0, one.size())
                        .map(i -> one.get(i).asked().compareTo(other.get(i).asked()))
                        .filter(compared -> compared != 0)
                        .findFirst()
                        .orElse(0));
        List<Option> offered = options.stream().map(each -> each.get(0)).toList();

        List<Option> best = combinations(options)
                .filter(ask -> capacity.isEmpty() || size(ask).compareTo(capacity.get()) <= 0)
                .filter(ask -> !isTopEverywhere(ask))
                .max(order)
                .orElse(offered);

        CounterOffer counter = CounterOffer.plan(generated.offer(), ranking, WalkAway.of(usd(0)));
        assertThat(counter.levers().stream().map(lever -> Amounts.number(lever.asked())))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(best.stream().map(Option::asked).toList());
        counter.levers().stream().filter(AskedLever::isRaised).forEach(lever -> {
            assertThat(lever.asked())
                    .isLessThanOrEqualTo(lever.ranked().target().orElseThrow());
            lever.ranked().cap().ifPresent(cap -> assertThat(lever.asked()).isLessThanOrEqualTo(cap));
        });
    }

    @Property(tries = 150)
    void aTableOfTotalsAndAPriceOnTheTotalFindTheSameAsk(@ForAll("cases") Case generated) {
        AskPlan plan = AskPlan.of(generated.ranking());
        List<LeverSteps> worth = plan.movable().stream()
                .filter(steps -> AskPlan.expectedPerUnit(steps).signum() > 0)
                .toList();
        List<AskOptimizer.Choice> choices = AskOptimizer.choices(
                worth, worth.stream().map(AskPlan::expectedPerUnit).toList());
        BigInteger capacity = plan.capacity().orElse(BigInteger.valueOf(1_500_000));
        List<List<LeverSteps.Step>> steps = choices.stream()
                .map(choice -> choice.steps()
                        .downTo(choice.top(), choice.steps().held().asked(), 1_000)
                        .orElseThrow())
                .toList();

        Optional<List<LeverSteps.Step>> tabled = AskTable.best(choices, steps, capacity);

        tabled.ifPresent(best -> assertThat(best.stream().map(LeverSteps.Step::asked))
                .containsExactlyElementsOf(AskOptimizer.bestByPrice(choices, capacity).stream()
                        .map(LeverSteps.Step::asked)
                        .toList()));
    }

    private static Stream<List<Option>> combinations(List<List<Option>> options) {
        Stream<List<Option>> combined = Stream.of(List.of());
        for (List<Option> each : options) {
            combined = combined.flatMap(chosen -> each.stream().map(option -> {
                List<Option> more = new ArrayList<>(chosen);
                more.add(option);
                return more;
            }));
        }
        return combined;
    }

    private static Rational gain(List<Option> ask) {
        return ask.stream().map(Option::gain).reduce(Rational.ZERO, Rational::plus);
    }

    private static BigDecimal size(List<Option> ask) {
        return ask.stream().map(Option::size).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isTopEverywhere(List<Option> ask) {
        List<Option> known = ask.stream()
                .filter(option -> option.lever().likelihood().value().signum() > 0)
                .filter(option -> option.lever().range().isPresent())
                .toList();
        return known.size() > 1 && known.stream().allMatch(Option::top);
    }

    /** What raising a lever to every target of the grid gives, as offered first. */
    private static List<Option> options(RankedLever ranked, LeverContext context) {
        BigDecimal held = Amounts.number(ranked.current());
        Map<BigDecimal, BigDecimal> sizes = new TreeMap<>();
        sizes.put(held, BigDecimal.ZERO);
        boolean moves = ranked.room().isPositive()
                && ranked.likelihood().value().signum() > 0
                && ranked.horizonValuePerUnit().signum() > 0;
        BigDecimal target = moves ? Amounts.number(ranked.target().orElseThrow()) : held;
        for (BigDecimal to = held; to.compareTo(target) <= 0; to = to.add(BigDecimal.valueOf(GRID))) {
            LeverContext raised = context.withOffer(ranked.lever().raisedTo(context, usd(to)));
            sizes.put(
                    Amounts.number(ranked.lever().current(raised)),
                    marketTotal(raised).subtract(marketTotal(context)));
        }
        return sizes.entrySet().stream()
                .map(entry ->
                        new Option(ranked, entry.getKey(), entry.getValue(), isTop(ranked, entry.getKey(), context)))
                .toList();
    }

    private static boolean isTop(RankedLever ranked, BigDecimal asked, LeverContext context) {
        if (ranked.range().isEmpty()) {
            return false;
        }
        BigDecimal top = Amounts.number(ranked.range().get().quantile(Portion.percent(90)));
        if (asked.compareTo(top) >= 0) {
            return true;
        }
        if (ranked.cap().filter(cap -> Amounts.number(cap).compareTo(top) < 0).isPresent()) {
            return false;
        }
        LeverContext raised = context.withOffer(ranked.lever().raisedTo(context, usd(top)));
        return asked.compareTo(top.subtract(context.profile().cashStep())) > 0
                || Amounts.number(ranked.lever().current(raised)).compareTo(asked) <= 0;
    }

    private static BigDecimal marketTotal(LeverContext context) {
        return Stream.of(Levers.BASE_SALARY, Levers.SIGN_ON, Levers.PERFORMANCE_BONUS, Levers.EQUITY)
                .map(lever -> Amounts.number(lever.current(context)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<List<Lever>> levers = Arbitraries.of(
                List.of(Levers.BASE_SALARY, Levers.SIGN_ON, Levers.EQUITY),
                List.of(Levers.BASE_SALARY, Levers.EQUITY),
                List.of(Levers.SIGN_ON, Levers.EQUITY, new StipendLever("stipend", List.of(1_000L, 2_500L, 7_000L), 2)),
                List.of(
                        Levers.SIGN_ON,
                        new StipendLever("stipend", List.of(1_000L, 2_500L, 7_000L), 2),
                        new StipendLever("car", List.of(6_000L), 1),
                        new StipendLever("meals", List.of(500L, 750L, 3_000L), 3)));
        return Combinators.combine(offers(), markets(), profiles(), levers).as((offer, market, profile, all) -> {
            Profile.Builder known = Profile.builder()
                    .quantile(profile.quantile())
                    .horizonYears(profile.horizonYears())
                    .cashStep(profile.cashStep())
                    .scenarios(List.of());
            if (all.contains(Levers.EQUITY)) {
                profile.likelihoods().forEach(known::putLikelihoods);
            }
            return new Case(
                    offer,
                    market,
                    all.contains(Levers.BASE_SALARY)
                            ? known.cap(Levers.BASE_SALARY, usd(137_500)).build()
                            : known.build(),
                    all);
        });
    }

    private static Arbitrary<Offer> offers() {
        Arbitrary<Component> grant = Arbitraries.oneOf(
                grid(0, 60).map(yearly -> EquityGrant.ofValue(yearly.multiply(4), TestOffers.EVEN)),
                Arbitraries.longs().between(1, 240).map(units -> EquityGrant.ofUnits(units, TestOffers.BACK_LOADED)));
        return Combinators.combine(grid(110, 135), grid(0, 30), grid(0, 30), grant)
                .as((base, first, second, equity) -> TestOffers.amazonLike()
                        .withComponents(List.of(BaseSalary.ofAnnual(base), SignOn.ofYears(first, second), equity)));
    }

    private static Arbitrary<MarketRanges> markets() {
        return Combinators.combine(
                        range(120, 20),
                        range(30, 20),
                        range(5, 15),
                        grid(170, 260).optional(0.85))
                .as((base, stock, bonus, top) -> MarketRanges.builder()
                        .source("generated")
                        .count(9)
                        .base(base)
                        .stock(stock)
                        .bonus(bonus)
                        .total(top.map(amount -> MarketRange.ofQuantiles(
                                Map.of(Portion.percent(25), usd(1_000), Portion.percent(90), amount), 9, "generated")))
                        .bonusMeans(BonusMeaning.SIGN_ON)
                        .build());
    }

    /** Quantiles of 0.25, 0.75 and 0.9 on the grid. */
    private static Arbitrary<MarketRange> range(int least, int width) {
        return Combinators.combine(grid(least, least + width), grid(0, width / 2), grid(0, 8))
                .as((lower, more, top) -> MarketRange.ofQuantiles(
                        Map.of(
                                Portion.percent(25), lower,
                                Portion.percent(75), lower.add(more),
                                Portion.percent(90), lower.add(more).add(top)),
                        9,
                        "generated"));
    }

    private static Arbitrary<Profile> profiles() {
        Arbitrary<Portion> chance = Arbitraries.of(0, 20, 40, 40, 60, 80).map(Portion::percent);
        return Combinators.combine(
                        Arbitraries.of(75, 90), Arbitraries.of(1, 2, 4), chance, Arbitraries.of(1_000, 2_500, 5_000))
                .as((aim, years, equity, step) -> Profile.builder()
                        .quantile(Portion.percent(aim))
                        .horizonYears(years)
                        .likelihood(Levers.EQUITY, equity)
                        .cashStep(BigDecimal.valueOf(step))
                        .scenarios(List.of())
                        .build());
    }

    private static Arbitrary<MonetaryAmount> grid(int least, int most) {
        return Arbitraries.longs()
                .between(least * 1_000L / GRID, most * 1_000L / GRID)
                .map(steps -> usd(steps * GRID));
    }
}
