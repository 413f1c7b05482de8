package io.github.totalcomp.negotiation.advice;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.ExchangeRates;
import io.github.totalcomp.core.assumption.MissingPriceException;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationAdvisorTest {

    private static final Assumptions FLAT = Assumptions.flatPrice(usd(440));

    /**
     * Equity: 400 units at 440 over 4 years are 44,000 a year; 0.6 × 36,000 × 4. Base: 0.4 × 10,000 × 4. Sign-on: 50,000
     * over 2 years are 25,000; 0.8 × 7,000 × 2.
     */
    @Test
    void leversAreRankedByLikelihoodTimesRoomTimesHorizonValue() {
        assertThat(balanced().toString()).isEqualTo("""
                Levers by expected gain over 4 years, amounts in USD
                Lever              Now   Target    Room  Per unit  Chance  Exp. gain
                --------------------------------------------------------------------
                1 equity        44,000   80,000  36,000         4     0.6     86,400
                2 base salary  145,000  155,000  10,000         4     0.4     16,000
                3 sign-on       25,000   32,000   7,000         2     0.8     11,200
                Market: 120 observations (made-up survey)
                USD 1 of equity (a year of grant value, on average over 4 years) is worth USD 1
                of base salary (a year) or USD 2 of sign-on (in each of years 1 and 2)
                The order changes with:
                  leaving after 1 year: sign-on 5,600, equity 4,320, base salary 4,000
                  leaving after 2 years: equity 17,280, sign-on 11,200, base salary 8,000""");
    }

    @Test
    void aMarketOfOneObservationIsSaidToBeOne() {
        MarketRange one = MarketRange.ofObservations(List.of(usd(155_000)), "a colleague", 1);
        ComponentRanking ranking = rank(
                MarketRanges.builder().source("a colleague").count(1).base(one).build(), Profile.balanced());

        assertThat(ranking.toString()).contains("\nMarket: 1 observation (a colleague)");
        assertThat(ranking.lever(Levers.BASE_SALARY).reasons())
                .contains("the market's 0.75 quantile is USD 155,000, from 1 observation (a colleague)");
        assertThat(ranking.lever(Levers.BASE_SALARY).working().get(1))
                .hasToString("market quantile: USD 155,000 (the 0.75 quantile of 1 observation)");
    }

    @Test
    void everyFigureIsStatedAmongTheReasons() {
        assertThat(balanced().lever(Levers.SIGN_ON).reasons())
                .containsExactly(
                        "the offer holds USD 25,000 in each of years 1 and 2",
                        "the market's 0.75 quantile is USD 32,000, from 120 observations (made-up survey)",
                        "the market's bonus figure stands for yearly sign-on cash: the employer pays no performance"
                                + " bonus",
                        "room USD 7,000 = target 32,000 − 25,000",
                        "each unit of room is worth 2 over 4 years",
                        "likelihood of a yes 0.8: very negotiable",
                        "expected gain 0.8 × 7,000 × 2 = USD 11,200");
        Profile capped = Profile.builder()
                .cap(Levers.BASE_SALARY, usd(150_000))
                .likelihood(Levers.BASE_SALARY, Portion.percent(35))
                .cap(Levers.EQUITY, usd(90_000))
                .build();
        assertThat(rank(TestOffers.market(), capped).lever(Levers.BASE_SALARY).reasons())
                .contains(
                        "the cap of USD 150,000 lies below that quantile and limits the target",
                        "room USD 5,000 = target 150,000 − 145,000",
                        "likelihood of a yes 0.35: stated by the profile",
                        "expected gain 0.35 × 5,000 × 4 = USD 7,000");
        assertThat(rank(TestOffers.market(), capped).lever(Levers.EQUITY).reasons())
                .contains("the cap of USD 90,000 does not limit the target");
    }

    @Test
    void explanationFitsATerminal() {
        assertThat(balanced().explain().lines())
                .allMatch(line -> line.length() <= 80)
                .contains("1. equity", "   - room USD 36,000 = target 80,000 − 44,000");
    }

    /** Yen amounts of nine digits do not fit; they are shown in thousands. */
    @Test
    void largeAmountsAreShownInThousands() {
        Offer offer = Offer.builder()
                .employer("Northwind")
                .startDate(TestOffers.START)
                .add(BaseSalary.ofAnnual(Amounts.of("123456789", "JPY")))
                .add(PerformanceBonus.ofAnnual(Amounts.of("123456789", "JPY")))
                .build();
        MarketRanges market = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.range("JPY", 1, 2, 333_456_789L, 333_456_789L))
                .build();

        String text = NegotiationAdvisor.of(market, Profile.balanced())
                .rank(offer, Assumptions.none())
                .toString();

        assertThat(text).contains("amounts in thousands of JPY").contains("123,457  333,457  210,000");
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void exchangeRatesAreRatiosOfHorizonValues() {
        ComponentRanking ranking = balanced();

        assertThat(ranking.exchangeRate(Levers.BASE_SALARY, Levers.SIGN_ON)).contains(new BigDecimal("2.0000"));
        assertThat(ranking.exchangeRate(Levers.SIGN_ON, Levers.EQUITY)).contains(new BigDecimal("0.5000"));
        ComponentRanking oneYear = rank(TestOffers.market(), Profile.balanced().withHorizonYears(1));
        assertThat(oneYear.exchangeRate(Levers.BASE_SALARY, Levers.EQUITY)).contains(new BigDecimal("5.0000"));

        Offer cliff = TestOffers.withGrant(TestOffers.yearly(0, 100));
        ComponentRanking worthless = NegotiationAdvisor.of(
                        TestOffers.market(), Profile.balanced().withHorizonYears(1))
                .rank(cliff, FLAT);
        assertThat(worthless.exchangeRate(Levers.BASE_SALARY, Levers.EQUITY)).isEmpty();
        assertThatThrownBy(() -> worthless.exchangeRate(Levers.BASE_SALARY, Levers.BENEFIT))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a lever must be one of the ranking, sign-on, base salary, equity, but was \"benefit\"; use"
                        + " one of these names");
    }

    @Test
    void aStableOrderIsSaidToBeStable() {
        MarketRanges baseOnly = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.market().base())
                .build();

        ComponentRanking ranking = rank(baseOnly, Profile.balanced());

        assertThat(ranking.isStable()).isTrue();
        assertThat(ranking.toString())
                .contains("The order survives every scenario: flat price, price -30%, price +15%");
        assertThat(balanced().isStable()).isFalse();
        assertThat(balanced().changingScenarios())
                .extracting(outcome -> outcome.scenario().name())
                .containsExactly("leaving after 1 year", "leaving after 2 years");
    }

    /** 0.6 × 36,000 × 4 × 0.7; growth: 4 × (0.05 + 0.15 × 1.15 + 0.4 × 1.15² + 0.4 × 1.15³) = 5.4394. */
    @Test
    void scenariosCarryTheirOwnGains() {
        ComponentRanking ranking = balanced();

        assertThat(ranking.scenarios())
                .extracting(outcome -> outcome.gains().get(0).expectedGain())
                .containsExactly(usd(86_400), usd(60_480), usd("117491.04"), usd(5_600), usd(17_280), usd(51_840));
        assertThat(ranking.scenarios().get(3).order()).containsExactly("sign-on", "equity", "base salary");
        assertThat(ranking.scenarios().get(1))
                .hasToString("price -30%: equity 60,480, base salary 16,000, sign-on 11,200");
    }

    /** A grant by value needs no price: flat, it keeps its value; otherwise it follows an index in the offer's currency. */
    @Test
    void scenariosInventNoPriceInACurrencyOfTheirOwn() {
        Offer offer = Offer.builder()
                .employer("Northwind")
                .startDate(TestOffers.START)
                .add(EquityGrant.ofValue(Amounts.of("100000", "EUR"), TestOffers.EVEN))
                .build();
        MarketRanges market = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .stock(TestOffers.range("EUR", 30_000, 50_000, 80_000, 110_000))
                .build();
        LeverContext context = LeverContext.of(offer, Assumptions.none(), market, Profile.balanced());

        assertThat(AdviceScenarios.flatPrice().assumptions(context)).isEqualTo(Assumptions.none());
        assertThat(AdviceScenarios.growth(new BigDecimal("0.15"))
                        .assumptions(context)
                        .defaultPrice()
                        .orElseThrow()
                        .initialPrice(offer.years()))
                .isEqualTo(Amounts.of("1", "EUR"));
        // 0.6 × 55,000 × 4; 30 percent less of it; 0.6 × 55,000 × (1 + 1.15 + 1.15² + 1.15³).
        assertThat(NegotiationAdvisor.of(market, Profile.balanced())
                        .rank(offer, Assumptions.none())
                        .scenarios()
                        .subList(0, 3))
                .extracting(outcome -> outcome.gains().get(0).expectedGain())
                .containsExactly(
                        Amounts.of("132000", "EUR"), Amounts.of("92400", "EUR"), Amounts.of("164781.38", "EUR"));
    }

    @Test
    void leversWithoutARangeHaveNoRoomAndSaySo() {
        MarketRanges stockOnly = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .stock(TestOffers.market().stock())
                .build();

        RankedLever base = rank(stockOnly, Profile.balanced()).lever(Levers.BASE_SALARY);

        assertThat(base.target()).isEmpty();
        assertThat(base.room()).isEqualTo(usd(0));
        assertThat(base.expectedGain()).isEqualTo(usd(0));
        assertThat(base.reasons()).contains("no market range is known, so there is no target to ask for", "room 0");
    }

    @Test
    void whatCannotBeNegotiatedIsListedWithAZeroAndTheReason() {
        Offer offer = TestOffers.amazonLike().toBuilder()
                .add(Benefit.ofAnnualValue("Retirement match", usd(5_000)))
                .build();
        MarketRanges market = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .bonus(TestOffers.market().bonus())
                .bonusMeans(BonusMeaning.PERFORMANCE_BONUS)
                .putOthers(ComponentKind.BENEFIT, TestOffers.range(8_000, 9_000, 10_000, 11_000))
                .putOthers(ComponentKind.REFRESHER, TestOffers.range(8_000, 9_000, 10_000, 11_000))
                .build();

        ComponentRanking ranking =
                NegotiationAdvisor.of(market, Profile.balanced()).rank(offer, FLAT);

        assertThat(ranking.lever(Levers.BENEFIT).room()).isEqualTo(usd(5_000));
        assertThat(ranking.lever(Levers.BENEFIT).reasons())
                .contains("likelihood of a yes 0: not negotiable in practice", "expected gain 0 × 5,000 × 4 = USD 0");
        assertThat(ranking.lever(Levers.PERFORMANCE_BONUS).reasons())
                .contains("likelihood of a yes 0: normally no part of the package");
        // Vesting like the grant, a year later: 5, 15 and 40 percent within four years.
        assertThat(ranking.lever(Levers.REFRESHER).horizonValuePerUnit()).isEqualByComparingTo("2.4");
        assertThat(ranking.levers()).allMatch(lever -> lever.expectedGain().isZero());
    }

    /** Without a gain: by what a yes would gain, then likelihood, then value per unit, then name. */
    @Test
    void tiesAndZeroGainsHaveADefinedOrderThatIgnoresHowLeversAreListed() {
        MarketRanges none = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .total(TestOffers.market().total())
                .build();
        List<Lever> reversed = List.of(Levers.EQUITY, Levers.SIGN_ON, Levers.BASE_SALARY);

        NegotiationAdvisor advisor = NegotiationAdvisor.of(none, Profile.balanced());
        ComponentRanking listed = advisor.rank(TestOffers.amazonLike(), FLAT);

        assertThat(listed.levers())
                .extracting(lever -> lever.lever().name())
                .containsExactly("sign-on", "equity", "base salary");
        assertThat(advisor.withLevers(reversed).rank(TestOffers.amazonLike(), FLAT))
                .isEqualTo(listed);
    }

    @Test
    void aGrantMayBeAssumedWhereTheOfferHoldsNone() {
        Offer cashOnly = TestOffers.amazonLike().withComponents(List.of(BaseSalary.ofAnnual(usd(145_000))));
        Profile assumed =
                Profile.builder().equitySchedule(TestOffers.BACK_LOADED).build();

        ComponentRanking without =
                NegotiationAdvisor.of(TestOffers.market(), Profile.balanced()).rank(cashOnly, Assumptions.none());
        ComponentRanking with =
                NegotiationAdvisor.of(TestOffers.market(), assumed).rank(cashOnly, Assumptions.none());

        assertThat(without.levers()).extracting(lever -> lever.lever().name()).doesNotContain("equity");
        assertThat(with.lever(Levers.EQUITY).room()).isEqualTo(usd(80_000));
        assertThat(with.lever(Levers.EQUITY).expectedGain()).isEqualTo(usd(192_000));
        assertThat(with.lever(Levers.SIGN_ON).unit()).isEqualTo("in each of years 1 and 2");
        assertThat(with.lever(Levers.SIGN_ON).room()).isEqualTo(usd(32_000));
    }

    @Test
    void aLeverOfTheCallersOwnIsRankedLikeTheOthers() {
        Lever relocation = new RelocationLever(usd(20_000));
        ComponentRanking ranking = NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                .withLevers(List.of(Levers.BASE_SALARY, relocation))
                .rank(TestOffers.amazonLike(), FLAT);

        assertThat(ranking.lever(relocation).expectedGain()).isEqualTo(usd(16_000));
        assertThat(ranking.lever("relocation").horizonValuePerUnit()).isEqualByComparingTo("1");
    }

    @Test
    void mistakesAreNamed() {
        NegotiationAdvisor advisor = NegotiationAdvisor.of(TestOffers.market(), Profile.balanced());
        Profile typo = Profile.builder().putCaps("base", usd(1)).build();

        assertThatThrownBy(() -> rank(TestOffers.market(), typo))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a likelihood or cap must be that of one of the levers, base salary, sign-on, equity,"
                        + " refresher, performance bonus, benefit, but was \"base\"; use one of these names");
        assertThatThrownBy(() -> advisor.withLevers(List.of(Levers.EQUITY, Levers.EQUITY)))
                .hasMessageContaining("a second \"equity\"");
        assertThatThrownBy(() -> advisor.withLevers(List.of())).hasMessageContaining("an advisor must have a lever");
        assertThatThrownBy(() -> advisor.rank(TestOffers.amazonLike(), Assumptions.none()))
                .isInstanceOf(MissingPriceException.class);
        assertThatThrownBy(() -> advisor.rank(
                        TestOffers.amazonLike()
                                .withComponents(List.of(BaseSalary.ofAnnual(Amounts.of("100000", "EUR")))),
                        Assumptions.none()))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageContaining("the market range of base salary");
        assertThatThrownBy(() -> rank(
                        TestOffers.market(),
                        Profile.builder()
                                .quantile(Portion.percent(95))
                                .topQuantile(Portion.percent(95))
                                .build()))
                .hasMessageContaining("a quantile must lie within those given, 1/4 to 9/10");
    }

    /** A ranking asks for amounts that the offer can state, so it never converts. */
    @Test
    void aReportInAnotherCurrencyThanTheOffersIsRefused() {
        Offer offer = TestOffers.amazonLike().withComponents(List.of(BaseSalary.ofAnnual(Amounts.of("100000", "EUR"))));
        MarketRanges euros = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.range("EUR", 90_000, 100_000, 120_000, 130_000))
                .build();
        ExchangeRates rates =
                ExchangeRates.fixed(Amounts.currency("EUR"), Amounts.currency("USD"), new BigDecimal("1.1"));
        Assumptions inDollars = Assumptions.none().reportingIn(Amounts.currency("USD"), rates);

        assertThatThrownBy(() -> LeverContext.of(offer, inDollars, TestOffers.market(), Profile.balanced()))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage(
                        "the report of a ranking must be in EUR, the currency of the whole, but was USD; state every"
                                + " amount in one currency; currencies are never mixed or converted silently");
        assertThatThrownBy(() -> NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                        .rank(offer, inDollars))
                .isInstanceOf(CurrencyMismatchException.class);
        assertThat(NegotiationAdvisor.of(euros, Profile.balanced())
                        .rank(offer, Assumptions.none().reportingIn(Amounts.currency("EUR"), rates))
                        .lever(Levers.BASE_SALARY)
                        .room())
                .isEqualTo(Amounts.of("20000", "EUR"));
    }

    @Test
    void aMarketTotalInAnotherCurrencyIsRefusedWhereNoLeverHasARange() {
        MarketRanges euros = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .total(TestOffers.range("EUR", 190_000, 220_000, 262_000, 300_000))
                .build();

        assertThatThrownBy(() -> rank(euros, Profile.balanced()))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageContaining("the market range of the total must be in USD");
    }

    /** The year 1 payout is at the cap already: all of 2 × 20,000 goes to year 2, and is counted there. */
    @Test
    void theGainOfACappedPayoutIsThatOfTheYearsThatCanTakeIt() {
        Offer offer = TestOffers.amazonLike().withComponents(List.of(SignOn.ofYears(usd(60_000), usd(20_000))));
        MarketRanges wide = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .bonus(TestOffers.range(0, 10_000, 70_000, 80_000))
                .bonusMeans(BonusMeaning.SIGN_ON)
                .build();
        Profile capped = Profile.builder().cap(Levers.SIGN_ON, usd(60_000)).build();

        ComponentRanking ranking = NegotiationAdvisor.of(wide, capped).rank(offer, Assumptions.none());
        RankedLever oneYear = NegotiationAdvisor.of(wide, capped.withHorizonYears(1))
                .rank(offer, Assumptions.none())
                .lever(Levers.SIGN_ON);

        RankedLever signOn = ranking.lever(Levers.SIGN_ON);
        assertThat(signOn.target()).contains(usd(60_000));
        assertThat(signOn.room()).isEqualTo(usd(20_000));
        assertThat(signOn.expectedGain()).isEqualTo(usd(32_000));
        assertThat(oneYear.expectedGain()).isEqualTo(usd(0));
        assertThat(signOn.reasons())
                .contains(
                        "the cap also holds for each year: year 1 cannot take a full share of the room, and the others"
                                + " take it");
    }

    /** 10,000 more for two years and nothing more for the two after the raise, which is above the cap already. */
    @Test
    void theGainOfACappedRaiseIsThatOfTheYearsBeforeIt() {
        LocalDate later = TestOffers.START.plusYears(2);
        Offer offer = TestOffers.amazonLike()
                .withComponents(List.of(BaseSalary.ofAnnual(usd(150_000)).withChange(later, usd(170_000))));
        MarketRanges wide = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.range(138_000, 146_000, 180_000, 190_000))
                .build();
        Profile capped = Profile.builder().cap(Levers.BASE_SALARY, usd(160_000)).build();

        RankedLever base = NegotiationAdvisor.of(wide, capped)
                .rank(offer, Assumptions.none())
                .lever(Levers.BASE_SALARY);

        assertThat(base.target()).contains(usd(160_000));
        assertThat(base.room()).isEqualTo(usd(10_000));
        assertThat(base.horizonValuePerUnit()).isEqualByComparingTo("2");
        assertThat(base.expectedGain()).isEqualTo(usd(8_000));
        assertThat(base.reasons())
                .contains("the cap also holds for the later salary from 2028-03-02, which rises by less than the room");
    }

    @Test
    void aBonusThatTheOfferHoldsIsPartOfThePackage() {
        Offer offer = TestOffers.amazonLike().toBuilder()
                .add(PerformanceBonus.ofAnnual(usd(5_000)))
                .build();

        RankedLever bonus = NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                .rank(offer, FLAT)
                .lever(Levers.PERFORMANCE_BONUS);

        assertThat(bonus.likelihood()).isEqualTo(Portion.NONE);
        assertThat(bonus.reasons()).contains("likelihood of a yes 0: not negotiable in practice");
    }

    @Test
    void aProfileThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> Profile.balanced().withHorizonYears(0))
                .hasMessageContaining("a horizon must be 1 to 200");
        assertThatThrownBy(() -> Profile.balanced().withQuantile(Portion.percent(95)))
                .hasMessageContaining("the top of the market must not lie below the quantile to aim at, 19/20");
        assertThatThrownBy(() -> Profile.builder().signOnYears(List.of(1, 1)).build())
                .hasMessageContaining("sign-on years must be different years from 1 to 200, but was [1, 1]");
        assertThatThrownBy(() -> Profile.builder().cashStep(BigDecimal.ZERO).build())
                .hasMessageContaining("a step of cash must be above zero");
        assertThatThrownBy(
                        () -> Profile.builder().cap(Levers.EQUITY, usd("0.001")).build())
                .hasMessageContaining("the cap of equity must be payable in whole minor units");
        assertThatThrownBy(() -> AdviceScenarios.leavingAfter(0))
                .hasMessageContaining("an exit must come after at least 1 year");
        assertThatThrownBy(() -> AdviceScenarios.priceShift(BigDecimal.ONE.negate()))
                .hasMessageContaining("a price shift must lie above -1");
    }

    @Test
    void signOnOfThreeYearsIsAveragedOverThree() {
        Offer offer =
                TestOffers.amazonLike().withComponents(List.of(SignOn.ofYears(usd(30_000), usd(20_000), usd(10_000))));

        RankedLever signOn = NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                .rank(offer, Assumptions.none())
                .lever(Levers.SIGN_ON);

        assertThat(signOn.current()).isEqualTo(usd(20_000));
        assertThat(signOn.horizonValuePerUnit()).isEqualByComparingTo("3");
        assertThat(signOn.unit()).isEqualTo("in each of years 1, 2 and 3");
    }

    /** Without a chance nobody gains, whatever the scenarios do to what a yes would gain. */
    @Test
    void leversThatGainNothingMayChangePlacesInAStableOrder() {
        Profile hopeless = Profile.builder()
                .likelihood(Levers.EQUITY, Portion.NONE)
                .likelihood(Levers.BASE_SALARY, Portion.NONE)
                .likelihood(Levers.SIGN_ON, Portion.NONE)
                .build();

        ComponentRanking ranking = rank(TestOffers.market(), hopeless);

        assertThat(ranking.scenarios().get(0).order()).containsExactly("equity", "base salary", "sign-on");
        assertThat(ranking.scenarios().get(3).order()).containsExactly("base salary", "equity", "sign-on");
        assertThat(ranking.isStable()).isTrue();
    }

    /** A likelihood is shown as a decimal where four decimals hold it, and as a fraction of at most 40 bits elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "1, 3, 1/3, 48000",
        "1, 8, 0.125, 18000",
        "1, 32, 1/32, 4500",
        "1, 1099511627775, 1/1099511627775, 0",
        "1, 1099511627776, 0, 0"
    })
    void theProductOfAGainCanBeChecked(long numerator, long denominator, String likelihood, long gain) {
        Profile stated = Profile.builder()
                .likelihood(Levers.EQUITY, Portion.of(numerator, denominator))
                .build();

        assertThat(rank(TestOffers.market(), stated).lever(Levers.EQUITY).reasons())
                .contains("expected gain " + likelihood + " × 36,000 × 4 = USD "
                        + NumberFormat.getIntegerInstance(Locale.US).format(gain));
    }

    /**
     * The cap of 172,000 leaves the salary 170,000 beside the 2,000 of another component. It rises by 10,000: the salary
     * from year 2 to 165,000 as well, that from year 4 from 165,000 to 170,000 only, half of a year's worth.
     */
    @Test
    void onlyTheRaiseThatTheCapHoldsBackCountsForLess() {
        LocalDate second = TestOffers.START.plusYears(1);
        LocalDate fourth = TestOffers.START.plusYears(3);
        Offer offer = TestOffers.amazonLike()
                .withComponents(List.of(
                        new Teaching(usd(2_000)),
                        BaseSalary.ofAnnual(usd(150_000))
                                .withChange(second, usd(155_000))
                                .withChange(fourth, usd(165_000))));
        MarketRanges wide = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.range(138_000, 146_000, 162_000, 190_000))
                .build();
        Profile capped = Profile.builder().cap(Levers.BASE_SALARY, usd(172_000)).build();

        RankedLever base = NegotiationAdvisor.of(wide, capped)
                .rank(offer, Assumptions.none())
                .lever(Levers.BASE_SALARY);

        assertThat(base.current()).isEqualTo(usd(152_000));
        assertThat(base.room()).isEqualTo(usd(10_000));
        assertThat(base.horizonValuePerUnit()).isEqualByComparingTo("3.5");
        assertThat(base.reasons())
                .contains("the cap also holds for the later salary from 2029-03-02, which rises by less than the room");
    }

    /** There is nothing to divide where nothing is to be asked for. */
    @Test
    void aRaiseInASalaryWithoutRoomIsWorthWhatAllItsYearsPay() {
        Offer offer = TestOffers.amazonLike()
                .withComponents(List.of(
                        BaseSalary.ofAnnual(usd(150_000)).withChange(TestOffers.START.plusYears(1), usd(160_000))));
        MarketRanges none = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .total(TestOffers.market().total())
                .build();
        Profile capped = Profile.builder().cap(Levers.BASE_SALARY, usd(140_000)).build();

        assertThat(NegotiationAdvisor.of(none, capped)
                        .rank(offer, Assumptions.none())
                        .lever(Levers.BASE_SALARY)
                        .horizonValuePerUnit())
                .isEqualByComparingTo("4");
    }

    /** Salary of the caller's own, paid once in the first year. */
    private record Teaching(MonetaryAmount annual) implements Component {

        @Override
        public String name() {
            return "Teaching";
        }

        @Override
        public ComponentKind kind() {
            return ComponentKind.BASE_SALARY;
        }

        @Override
        public List<Payment> payments(PaymentContext context) {
            return List.of(Payment.builder()
                    .component(name())
                    .kind(kind())
                    .year(1)
                    .date(context.years().start())
                    .amount(annual)
                    .basis(new PaymentBasis.Stated("once"))
                    .build());
        }
    }

    /** A rise is shown with its sign; nothing rises by nothing. */
    @Test
    void scenariosAreNamedByTheirFigures() {
        assertThat(List.of(
                        AdviceScenarios.priceShift(new BigDecimal("-0.3")),
                        AdviceScenarios.priceShift(new BigDecimal("0.125")),
                        AdviceScenarios.priceShift(BigDecimal.ZERO),
                        AdviceScenarios.growth(new BigDecimal("0.15")),
                        AdviceScenarios.growth(new BigDecimal("-0.05")),
                        AdviceScenarios.leavingAfter(1),
                        AdviceScenarios.leavingAfter(2)))
                .extracting(AdviceScenario::name)
                .containsExactly(
                        "price -30%",
                        "price +12.5%",
                        "price 0%",
                        "price +15% a year",
                        "price -5% a year",
                        "leaving after 1 year",
                        "leaving after 2 years");
        assertThat(AdviceScenarios.flatPrice()).hasToString("flat price");
    }

    private static ComponentRanking balanced() {
        return rank(TestOffers.market(), Profile.balanced());
    }

    private static ComponentRanking rank(MarketRanges market, Profile profile) {
        return NegotiationAdvisor.of(market, profile).rank(TestOffers.amazonLike(), FLAT);
    }
}
