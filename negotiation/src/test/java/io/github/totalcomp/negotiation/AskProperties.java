package io.github.totalcomp.negotiation;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.advice.RankedLever;
import io.github.totalcomp.negotiation.counter.Approach;
import io.github.totalcomp.negotiation.counter.ApproachOption;
import io.github.totalcomp.negotiation.counter.AskedLever;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.letter.LetterDetails;
import io.github.totalcomp.negotiation.letter.LetterKind;
import io.github.totalcomp.negotiation.letter.Letters;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of rankings, asks and letters for generated offers and markets. */
class AskProperties {

    private static final MonetaryAmount PRICE = usd("217.13");

    /** An offer, a market, a profile and a chance of leaving. */
    record Case(Offer offer, MarketRanges market, Profile profile, Assumptions assumptions) {
        ComponentRanking ranking() {
            return NegotiationAdvisor.of(market, profile).rank(offer, assumptions);
        }
    }

    @Property(tries = 150)
    void everyFigureOfARankingFollowsFromTheOthers(@ForAll("cases") Case generated) {
        ComponentRanking ranking = generated.ranking();

        for (RankedLever lever : ranking.levers()) {
            assertThat(lever.room().isNegative()).isFalse();
            Optional<BigDecimal> target = lever.range()
                    .map(range -> number(range.quantile(generated.profile().quantile())))
                    .map(value -> lever.cap()
                            .map(AskProperties::number)
                            .map(value::min)
                            .orElse(value));
            assertThat(lever.target().map(AskProperties::number)).isEqualTo(target);
            BigDecimal room = target.map(reachable -> reachable.subtract(number(lever.current())))
                    .orElse(BigDecimal.ZERO)
                    .max(BigDecimal.ZERO);
            assertThat(number(lever.room())).isEqualByComparingTo(room);
            BigDecimal gain = lever.likelihood()
                    .value()
                    .times(Rational.of(room.multiply(lever.horizonValuePerUnit())))
                    .toBigDecimal(2, RoundingMode.HALF_UP);
            assertThat(number(lever.expectedGain())).isEqualByComparingTo(gain);
        }
        assertThat(ranking.levers())
                .isSortedAccordingTo((one, other) -> other.expectedGain().compareTo(one.expectedGain()));
        assertThat(ranking.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @Property(tries = 150)
    void noAskLeavesItsBounds(
            @ForAll("cases") Case generated,
            @ForAll @IntRange(min = 50, max = 500) int walkAway,
            @ForAll Approach approach) {
        ComponentRanking ranking = generated.ranking();
        WalkAway least = WalkAway.of(usd(1_000L * walkAway));
        CounterOffer flexible = CounterOffer.plan(generated.offer(), ranking, least);
        ApproachOption wanted = flexible.options().stream()
                .filter(option -> option.approach() == approach)
                .findFirst()
                .orElseThrow();
        if (!wanted.isPossible()) {
            return;
        }

        CounterOffer counter = CounterOffer.plan(generated.offer(), ranking, least, approach);

        BigDecimal offered = BigDecimal.ZERO;
        BigDecimal asked = BigDecimal.ZERO;
        for (AskedLever lever : counter.levers()) {
            assertThat(lever.asked()).isGreaterThanOrEqualTo(lever.offered());
            if (lever.isRaised()) {
                assertThat(lever.asked())
                        .isLessThanOrEqualTo(lever.ranked().target().orElseThrow());
            }
            offered = offered.add(number(lever.offered()));
            asked = asked.add(number(lever.asked()));
        }
        MarketRange total = generated.market().total().orElseThrow();
        assertThat(asked).isLessThanOrEqualTo(offered.max(number(total.quantile(Portion.percent(90)))));
        assertThat(counter.askedYearly())
                .isEqualTo(TctAggregator.years(generated.profile().horizonYears())
                        .aggregate(counter.ask(), generated.assumptions())
                        .averagePerYear());
        if (approach == Approach.FIXED) {
            assertThat(counter.askedYearly()).isGreaterThanOrEqualTo(least.yearly());
            assertThat(counter.offeredYearly()).isLessThan(least.yearly());
            assertThat(counter.askedYearly()).isLessThanOrEqualTo(flexible.askedYearly());
        }
    }

    @Property(tries = 100)
    void aLetterHoldsEveryFigureOfTheAskAndNoTemplateMark(@ForAll("cases") Case generated) {
        CounterOffer counter = CounterOffer.plan(generated.offer(), generated.ranking(), WalkAway.of(usd(0)));
        if (!counter.asksForMore()) {
            return;
        }
        LetterDetails details = LetterDetails.builder()
                .candidate("Ada Example")
                .recipient("Sam Recruiter")
                .locale(Locale.US)
                .addReasons("the team")
                .build();

        for (LetterKind kind : List.of(LetterKind.FLEXIBLE, LetterKind.CALL)) {
            String letter = Letters.of(kind).render(counter, details);

            assertThat(letter).doesNotContain("{{", "}}", "null");
            counter.levers().stream()
                    .flatMap(lever -> lever.after().stream())
                    .forEach(term -> assertThat(letter).contains("  - " + term.label() + ": " + figure(term)));
        }
    }

    @Property(tries = 60)
    void lettersThatAnswerAnOfferHoldItsFiguresAndNoTemplateMark(@ForAll("cases") Case generated) {
        LetterDetails details = LetterDetails.builder()
                .candidate("Ada Example")
                .recipient("Sam Recruiter")
                .locale(Locale.US)
                .addReasons("the team")
                .answerBy(TestOffers.START)
                .build();
        LeverContext context =
                LeverContext.of(generated.offer(), generated.assumptions(), generated.market(), generated.profile());

        for (LetterKind kind : List.of(LetterKind.TIME, LetterKind.ACCEPTANCE, LetterKind.REFUSAL)) {
            String letter = Letters.of(kind).render(generated.offer(), details);

            assertThat(letter).doesNotContain("{{", "}}", "null");
            if (kind != LetterKind.REFUSAL) {
                Levers.standard().stream()
                        .flatMap(lever -> lever.terms(context).stream())
                        .map(term -> "  - " + term.label() + ": " + figure(term).replaceFirst(" over \\d+ years$", ""))
                        .forEach(line -> assertThat(letter).contains(line));
            }
        }
    }

    private static String figure(LeverTerm term) {
        return term.figure().replace("USD ", "$");
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(offers(), markets(), profiles(), assumptions())
                .as(Case::new);
    }

    private static Arbitrary<Offer> offers() {
        Arbitrary<Optional<Component>> base =
                dollars(50, 250).<Component>map(BaseSalary::ofAnnual).optional(0.9);
        Arbitrary<Optional<Component>> signOn = Combinators.combine(dollars(0, 60), dollars(0, 60))
                .<Component>as((first, second) -> SignOn.ofYears(first, second))
                .optional(0.6);
        Arbitrary<Optional<Component>> grant = Arbitraries.oneOf(
                        Arbitraries.longs()
                                .between(1, 3_000)
                                .<Component>map(units -> EquityGrant.ofUnits(units, TestOffers.BACK_LOADED)),
                        dollars(1, 600).<Component>map(value -> EquityGrant.ofValue(value, TestOffers.EVEN)))
                .optional(0.8);
        return Combinators.combine(base, signOn, grant)
                .as((one, two, three) -> List.of(one, two, three).stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.<Component, List<Component>>toCollection(ArrayList::new)))
                .filter(components -> !components.isEmpty())
                .map(components -> TestOffers.amazonLike().withComponents(components));
    }

    private static Arbitrary<MarketRanges> markets() {
        return Combinators.combine(ranges(80, 300), ranges(0, 200), ranges(0, 80), ranges(150, 500))
                .as((base, stock, bonus, total) -> MarketRanges.builder()
                        .source("generated")
                        .count(7)
                        .base(base)
                        .stock(stock)
                        .bonus(bonus)
                        .total(total)
                        .putOthers(ComponentKind.BENEFIT, base)
                        .bonusMeans(BonusMeaning.SIGN_ON)
                        .build());
    }

    private static Arbitrary<MarketRange> ranges(int least, int most) {
        return dollars(least, most).list().ofSize(7).map(amounts -> MarketRange.ofObservations(amounts, "generated"));
    }

    private static Arbitrary<Profile> profiles() {
        Arbitrary<Portion> quantile = Arbitraries.integers().between(0, 90).map(Portion::percent);
        Arbitrary<Portion> likelihood = Arbitraries.integers().between(0, 100).map(Portion::percent);
        return Combinators.combine(
                        quantile,
                        Arbitraries.integers().between(1, 5),
                        likelihood,
                        dollars(100, 300).optional(0.3))
                .as((aim, years, chance, cap) -> {
                    Profile.Builder profile = Profile.builder()
                            .quantile(aim)
                            .horizonYears(years)
                            .likelihood(Levers.EQUITY, chance)
                            .scenarios(List.of());
                    cap.ifPresent(most -> profile.cap(Levers.BASE_SALARY, most));
                    return profile.build();
                });
    }

    private static Arbitrary<Assumptions> assumptions() {
        Arbitrary<Function<Assumptions, Assumptions>> risk = Arbitraries.of(
                Function.identity(),
                believed -> believed.withRetention(
                        RetentionCurve.table(List.of(new BigDecimal("0.9"), new BigDecimal("0.7")))));
        return risk.map(change -> change.apply(Assumptions.flatPrice(PRICE)));
    }

    /** Dollars and cents between so many thousands. */
    private static Arbitrary<MonetaryAmount> dollars(int least, int most) {
        return Arbitraries.longs()
                .between(least * 100_000L, most * 100_000L)
                .map(cents -> Amounts.ofMinor(cents, Amounts.currency("USD")));
    }

    private static BigDecimal number(MonetaryAmount amount) {
        return Amounts.number(amount);
    }
}
