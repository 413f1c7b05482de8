package io.github.totalcomp.bargaining.issue;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.bargaining.TestOffers;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.GrowthTiming;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.assumption.RetentionCurve;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The levers of an offer as a bargaining case; figures worked by hand. */
class LeverBargainingTest {

    private static final Assumptions FLAT = Assumptions.flatPrice(usd(440));

    private static ComponentRanking ranking(Assumptions assumptions) {
        return NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                .rank(TestOffers.amazonLike(), assumptions);
    }

    private static Offer asking(Component... components) {
        return TestOffers.amazonLike().withComponents(List.of(components));
    }

    /** Four years of base, two of sign-on, and a grant that vests within its four years, whatever the candidate believes. */
    @Test
    void estimatedCostIsWhatThePromisesAreWorthAtTodaysPrice() {
        Assumptions doubtful = Assumptions.price(Prices.growth(usd(440), new BigDecimal("0.2"), GrowthTiming.YEAR_END))
                .withRetention(RetentionCurve.hazard(new BigDecimal("0.2")))
                .withDiscountRate(new BigDecimal("0.05"));

        assertThat(EmployerCosts.estimated().perUnit(ranking(doubtful)))
                .isEqualTo(Map.of("base salary", Rational.of(4), "sign-on", Rational.of(2), "equity", Rational.of(4)));
    }

    @Test
    void costsCanBeGivenOrMultiplied() {
        assertThat(EmployerCosts.estimated()
                        .withFactor(Levers.BASE_SALARY, new BigDecimal("1.1"))
                        .with(Levers.EQUITY, new BigDecimal("2.5"))
                        .perUnit(ranking(FLAT)))
                .isEqualTo(Map.of(
                        "base salary", Rational.of(22, 5), "sign-on", Rational.of(2), "equity", Rational.of(5, 2)));
        assertThatThrownBy(() -> EmployerCosts.estimated().with("equity", new BigDecimal("-1")))
                .hasMessage(
                        "what a lever costs the employer must be zero or more, but was -1 for equity; state 0 or more");
        EmployerCosts unknown = EmployerCosts.estimated().withFactor("bonus", BigDecimal.ONE);
        ComponentRanking ranking = ranking(FLAT);
        assertThatThrownBy(() -> LeverBargaining.of(ranking, unknown))
                .hasMessage(
                        "a lever must be one of the ranking, equity, base salary, sign-on, but was \"bonus\"; use one"
                                + " of these names");
    }

    /** Leaving after two years leaves 2 of base, 2 of sign-on and 20 % of 4 of equity, against costs of 4, 2 and 4. */
    @Test
    void whatTheCandidateValuesMoreThanItCostsIsPushedFirst() {
        LeverBargaining bargaining =
                LeverBargaining.of(ranking(FLAT.withRetention(RetentionCurve.leavingAfter(Rational.of(2)))));

        assertThat(bargaining.pushOrder())
                .extracting(PushedIssue::toString)
                .containsExactly(
                        "sign-on: 2 to us, 2 to them, ratio 1",
                        "base salary: 2 to us, 4 to them, ratio 0.5",
                        "equity: 0.8 to us, 4 to them, ratio 0.2");
        assertThat(bargaining.toString().lines())
                .allMatch(line -> line.length() <= 80)
                .startsWith(
                        "Push in this order, by what a unit is worth to you over the horizon for each",
                        "unit that it costs the employer, which is all that it promises at today's share",
                        "price unless another cost was given:",
                        "  1. sign-on (in each of years 1 and 2): worth 2 to you, costs the employer 2,",
                        "     ratio 1");
    }

    /**
     * In halves: base 145, 150, 155; sign-on 25, 28 (33 and 23), 32; equity 44 and more. 10,000 of base are worth 40,000. With
     * 8,000 more or less these are 20,000 + 14,000, 40,000 and 40,000 + 6,000; at 1.1 for base they cost 36,000, 44,000
     * and 50,000.
     */
    @Test
    void packagesOfEqualValueAreOffersOnRealStepsCheapestFirst() {
        LeverBargaining bargaining = LeverBargaining.of(
                        ranking(FLAT), EmployerCosts.estimated().withFactor(Levers.BASE_SALARY, new BigDecimal("1.1")))
                .withParts(2);
        EquityGrant grant = EquityGrant.ofUnits(400, TestOffers.BACK_LOADED);
        Offer ask = asking(BaseSalary.ofAnnual(usd(155_000)), SignOn.ofYears(usd(30_000), usd(20_000)), grant);

        List<LeverPackage> equivalents = bargaining.equivalents(ask, Portion.percent(20), 5);

        assertThat(equivalents)
                .extracting(LeverPackage::offer)
                .containsExactly(
                        asking(BaseSalary.ofAnnual(usd(150_000)), SignOn.ofYears(usd(37_000), usd(27_000)), grant),
                        ask,
                        asking(BaseSalary.ofAnnual(usd(155_000)), SignOn.ofYears(usd(33_000), usd(23_000)), grant));
        assertThat(equivalents.get(0))
                .hasToString("Base salary: USD 150,000 a year; Sign-on, year 1: USD 37,000; Sign-on, year 2: USD 27,000"
                        + " (worth USD 34,000 to you, costs the employer 36,000)");
        assertThat(equivalents).extracting(LeverPackage::cost).containsExactly(usd(36_000), usd(44_000), usd(50_000));
        assertThat(bargaining.equivalents(ask, Portion.percent(20), 5, offer -> !offer.equals(ask)))
                .hasSize(2);
        assertThat(bargaining.equivalents(ask, Portion.NONE, 1))
                .extracting(LeverPackage::offer)
                .containsExactly(ask);
    }

    /** In halves 0, 20,000 and 40,000: of 40,000 the middle, 20 · 20; of a budget of 80,000 the whole, 40 · 40. */
    @Test
    void fairPackageSplitsWhatTheBudgetAllows() {
        ComponentRanking onlyBase = NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                .withLevers(List.of(Levers.BASE_SALARY))
                .rank(TestOffers.amazonLike(), FLAT);
        LeverBargaining bargaining = LeverBargaining.of(onlyBase).withParts(2);

        assertThat(bargaining.fairPackage().orElseThrow())
                .hasToString("Base salary: USD 150,000 a year (worth USD 20,000 to you, costs the employer 20,000)");
        assertThat(bargaining
                        .withBudget(usd(80_000))
                        .fairPackage()
                        .orElseThrow()
                        .value())
                .isEqualTo(usd(40_000));
        assertThatThrownBy(() -> bargaining.withParts(0))
                .hasMessage("room must be divided into 1 to 100 parts, but was 0; state how fine options are to be");
        assertThatThrownBy(() -> bargaining.withBudget(Amounts.of("1", "EUR")))
                .hasMessageContaining("a budget must be in USD");
    }

    @Test
    void withoutRoomThereIsNothingToBargainOver() {
        Offer atTheTop = asking(BaseSalary.ofAnnual(usd(165_000)));
        LeverBargaining bargaining = LeverBargaining.of(NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                .withLevers(List.of(Levers.BASE_SALARY))
                .rank(atTheTop, FLAT));

        assertThat(bargaining.canMove()).isFalse();
        assertThat(bargaining.equivalents(atTheTop, Portion.percent(5), 3)).isEmpty();
        assertThat(bargaining.pushOrder()).hasSize(1);
        assertThatThrownBy(bargaining::negotiation).hasMessageContaining("a bargaining case must have an issue");
    }

    /** 10/20/30/40 pays less than 25/25/25/25 over two years, so no package asks for it. */
    @Test
    void aTimelineThatPaysLessIsNoIssue() {
        ComponentRanking ranking = NegotiationAdvisor.of(
                        TestOffers.market(),
                        Profile.builder()
                                .fasterSchedule(TestOffers.yearly(10, 20, 30, 40))
                                .build()
                                .withHorizonYears(2))
                .rank(TestOffers.withGrant(TestOffers.EVEN), FLAT);

        LeverBargaining bargaining = LeverBargaining.of(ranking);

        assertThat(bargaining.pushOrder()).extracting(PushedIssue::name).doesNotContain("vesting timeline");
        assertThat(bargaining.negotiation().issues())
                .extracting(BargainingIssue::name)
                .doesNotContain("vesting timeline");
    }
}
