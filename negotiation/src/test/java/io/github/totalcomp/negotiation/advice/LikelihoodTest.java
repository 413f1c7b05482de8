package io.github.totalcomp.negotiation.advice;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.money.CurrencyMismatchException;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.TestOffers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equity starts at 0.6 (odds 3/2) with room of 36,000, sign-on at 0.8 (odds 4) with 7,000, base at 0.4 (odds 2/3). */
class LikelihoodTest {

    /** Odds 3/2 × 2 = 3, and 3 ÷ (1 + 3) = 3/4. */
    @Test
    void aStepMultipliesTheOdds() {
        Likelihood start = Likelihood.of(Portion.percent(60), "negotiable");

        assertThat(start.timesOdds(Rational.of(2), "scarce skills"))
                .hasToString("0.6 negotiable; odds × 2 for scarce skills → 0.75")
                .extracting(Likelihood::portion)
                .isEqualTo(Portion.of(3, 4));
        assertThat(start.timesOdds(Rational.ONE, "nothing")).isSameAs(start);
        assertThat(start).hasToString("0.6 negotiable");
        assertThatThrownBy(() -> start.timesOdds(Rational.ZERO, "nothing"))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a factor of odds must be above zero, but was 0; state 1 to change nothing, more to raise");
        assertThatThrownBy(() -> Likelihood.of(Portion.ALL, " ")).hasMessageContaining("the reason of a likelihood");
    }

    @Test
    void whatIsImpossibleOrCertainStaysSo() {
        Rational most = Rational.of(1_000);
        assertThat(Likelihood.of(Portion.NONE, "no").timesOdds(most, "much").portion())
                .isEqualTo(Portion.NONE);
        assertThat(Likelihood.of(Portion.ALL, "yes")
                        .timesOdds(Rational.of(1, 1_000), "little")
                        .portion())
                .isEqualTo(Portion.ALL);
    }

    /** Odds 3/2 × 1.5^n: 9/4, 27/8, 81/16; the fourth offer counts no more. */
    @ParameterizedTest
    @CsvSource({"0, 3/5", "1, 9/13", "2, 27/35", "3, 81/97", "4, 81/97"})
    void competingOffersRaiseTheLikelihoodUpToTheThird(int offers, String equity) {
        Circumstances circumstances =
                Circumstances.builder().competingOffers(offers).build();

        assertThat(likelihood(Levers.EQUITY, circumstances)).isEqualTo(Portion.parse(equity));
    }

    /** Base: odds 2/3 × 1.5 = 1. */
    @Test
    void scarceSkillsRaiseEveryLever() {
        Circumstances scarce = Circumstances.builder().scarceSkills(true).build();

        assertThat(likelihood(Levers.BASE_SALARY, scarce)).isEqualTo(Portion.of(1, 2));
        assertThat(likelihood(Levers.SIGN_ON, scarce)).isEqualTo(Portion.of(6, 7));
        assertThat(likelihood(Levers.EQUITY, scarce)).isEqualTo(Portion.of(9, 13));
    }

    /** Sign-on has room of 7,000 a year: the odds of 4 rise by × 2 in full, × 1.5 at half of it, not at all at nothing. */
    @ParameterizedTest
    @CsvSource({"0, 4/5", "3500, 6/7", "7000, 8/9", "90000, 8/9"})
    void whatIsLeftBehindArguesForSignOnInProportion(long leftBehind, String signOn) {
        Circumstances circumstances =
                Circumstances.builder().leftBehind(usd(leftBehind)).build();

        assertThat(likelihood(Levers.SIGN_ON, circumstances)).isEqualTo(Portion.parse(signOn));
        assertThat(likelihood(Levers.BASE_SALARY, circumstances)).isEqualTo(Portion.of(2, 5));
    }

    /** Base: odds 2/3 × 5/4 = 5/6, and × 1/2 = 1/3. */
    @ParameterizedTest
    @CsvSource({"STRONG, 5/11", "NORMAL, 2/5", "WEAK, 1/4"})
    void theMarketRaisesOrLowers(MarketStrength market, String base) {
        Circumstances circumstances = Circumstances.builder().market(market).build();

        assertThat(likelihood(Levers.BASE_SALARY, circumstances)).isEqualTo(Portion.parse(base));
    }

    /**
     * The offer holds 145,000. At a cap of 152,631.58 that is 95 percent of it and nothing happens; at 148,717.95 it is
     * 97.5 percent, odds 2/3 × 3/4 = 1/2; at or above the cap odds 2/3 × 1/2 = 1/3.
     */
    @ParameterizedTest
    @CsvSource({"152631.58, 0.4", "148717.95, 0.3333", "145000, 0.25", "140000, 0.25"})
    void aLeverNearItsCapIsLessLikelyToMove(String cap, String base) {
        Profile profile = Profile.builder()
                .cap(Levers.BASE_SALARY, usd(new BigDecimal(cap)))
                .build();

        assertThat(Reasons.share(rank(profile).lever(Levers.BASE_SALARY).likelihood()))
                .isEqualTo(base);
    }

    /** Odds 3/2 × 9/4 × 3/2 × 1/2 = 81/32. */
    @Test
    void everyStepStandsAmongTheReasons() {
        Circumstances circumstances = Circumstances.builder()
                .competingOffers(2)
                .scarceSkills(true)
                .market(MarketStrength.WEAK)
                .build();

        RankedLever equity = rank(profile(circumstances)).lever(Levers.EQUITY);

        assertThat(equity.likelihood()).isEqualTo(Portion.of(81, 113));
        assertThat(equity.reasons())
                .contains("likelihood of a yes 0.7168: 0.6 negotiable; odds × 2.25 for 2 competing offers → 0.7714;"
                        + " odds × 1.5 for scarce skills → 0.8351; odds × 0.5 for a weak market → 0.7168");
        assertThat(equity.likelihoodSteps().steps())
                .extracting(Likelihood.Step::result)
                .containsExactly(Portion.of(3, 5), Portion.of(27, 35), Portion.of(81, 97), Portion.of(81, 113));
    }

    @Test
    void neutralCircumstancesLeaveOnlyTheLabel() {
        RankedLever equity = rank(Profile.balanced()).lever(Levers.EQUITY);

        assertThat(equity.likelihoodSteps()).hasToString("0.6 negotiable");
        assertThat(Circumstances.neutral()).isEqualTo(Circumstances.builder().build());
    }

    @Test
    void aStatedLikelihoodIsFinal() {
        Profile stated = profile(Circumstances.builder().competingOffers(3).build()).toBuilder()
                .likelihood(Levers.EQUITY, Portion.percent(30))
                .build();

        assertThat(rank(stated).lever(Levers.EQUITY).likelihoodSteps()).hasToString("0.3 stated by the profile");
    }

    /** Label 0.5, odds 1; two offers of which one counts, × 4: 4 ÷ 5. */
    @Test
    void everyNumberOfTheModelCanBeReplaced() {
        StandardLikelihood model = StandardLikelihood.builder()
                .label(Flexibility.NEGOTIABLE, Portion.percent(50))
                .competingOffer(BigDecimal.valueOf(4))
                .mostCompetingOffers(1)
                .build();
        Profile profile = profile(Circumstances.builder().competingOffers(2).build()).toBuilder()
                .likelihoodModel(model)
                .build();

        assertThat(rank(profile).lever(Levers.EQUITY).likelihoodSteps())
                .hasToString("0.5 negotiable; odds × 4 for 2 competing offers, of which 1 count → 0.8");
        StandardLikelihood quiet = StandardLikelihood.builder()
                .scarceSkills(BigDecimal.ONE)
                .leftBehind(BigDecimal.ONE)
                .strongMarket(BigDecimal.ONE)
                .weakMarket(BigDecimal.ONE)
                .atCap(BigDecimal.ONE)
                .nearCapFrom(Portion.ALL)
                .build();
        assertThat(quiet.toBuilder().build()).isEqualTo(quiet);
    }

    @Test
    void anAmountLeftBehindInAnotherCurrencyIsRefused() {
        Circumstances euros =
                Circumstances.builder().leftBehind(Amounts.of("10000", "EUR")).build();

        assertThatThrownBy(() -> rank(profile(euros)))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageContaining("what a candidate leaves behind must be in USD");
    }

    @Test
    void aModelWithoutAnAnswerIsNamed() {
        @SuppressWarnings("NullAway")
        Profile silent = Profile.builder().likelihoodModel(request -> null).build();

        assertThatThrownBy(() -> rank(silent))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("the likelihood model's answer for base salary");
    }

    @Test
    void numbersThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> Circumstances.builder().competingOffers(-1).build())
                .hasMessage("competing offers must be 0 to 100, but was -1; state the number of other offers at hand");
        assertThatThrownBy(
                        () -> Circumstances.builder().leftBehind(usd("0.001")).build())
                .hasMessageContaining("what a candidate leaves behind must be payable");
        assertThatThrownBy(() -> StandardLikelihood.builder()
                        .competingOffer(new BigDecimal("0.9"))
                        .build())
                .hasMessage("the factor of the odds for competing offers must lie between 1 and 1000 with at most 20"
                        + " decimals, but was 0.9; state 1 for no effect");
        assertThatThrownBy(() ->
                        StandardLikelihood.builder().weakMarket(BigDecimal.ZERO).build())
                .hasMessageContaining("the factor of the odds for a weak market must lie between 0.001 and 1");
        assertThatThrownBy(() ->
                        StandardLikelihood.builder().mostCompetingOffers(101).build())
                .hasMessageContaining("the competing offers that count must be 0 to 100");
    }

    /** At most 100 offers, and as many may count. */
    @Test
    void theNumbersOfOffersMayLieAtTheirLimits() {
        assertThat(Circumstances.builder().competingOffers(100).build().competingOffers())
                .isEqualTo(100);
        assertThatThrownBy(() -> Circumstances.builder().competingOffers(101).build())
                .hasMessage("competing offers must be 0 to 100, but was 101; state the number of other offers at hand");
        assertThat(StandardLikelihood.builder().mostCompetingOffers(100).build().mostCompetingOffers())
                .isEqualTo(100);
        assertThatThrownBy(() ->
                        StandardLikelihood.builder().mostCompetingOffers(-1).build())
                .hasMessage(
                        "the competing offers that count must be 0 to 100, but was -1; state how many count at most");
    }

    @Test
    void theStandardModelIsTheOneThatIsBuiltWithoutANumber() {
        StandardLikelihood built = StandardLikelihood.builder().build();

        assertThat(built).isEqualTo(StandardLikelihood.standard());
        assertThat(built.mostCompetingOffers()).isEqualTo(3);
        assertThat(built.nearCapFrom()).isEqualTo(Portion.percent(95));
        assertThat(List.of(
                        built.competingOffer(),
                        built.scarceSkills(),
                        built.leftBehind(),
                        built.strongMarket(),
                        built.weakMarket(),
                        built.atCap()))
                .extracting(BigDecimal::toString)
                .containsExactly("1.5", "1.5", "2", "1.25", "0.5", "0.5");
    }

    /** Base holds 145,000: at the cap the factor counts in full, a cent below it not at all. */
    @Test
    void nearMayMeanOnlyAtTheCap() {
        StandardLikelihood atTheCap =
                StandardLikelihood.builder().nearCapFrom(Portion.ALL).build();
        Profile.Builder profile = Profile.builder().likelihoodModel(atTheCap);

        assertThat(rank(profile.cap(Levers.BASE_SALARY, usd(145_000)).build())
                        .lever(Levers.BASE_SALARY)
                        .likelihood())
                .isEqualTo(Portion.percent(25));
        assertThat(rank(Profile.builder()
                                .likelihoodModel(atTheCap)
                                .cap(Levers.BASE_SALARY, usd("145000.01"))
                                .build())
                        .lever(Levers.BASE_SALARY)
                        .likelihood())
                .isEqualTo(Portion.percent(40));
    }

    @Test
    void whereNoOfferCountsOffersLeaveTheLikelihoodAsItIs() {
        StandardLikelihood deaf =
                StandardLikelihood.builder().mostCompetingOffers(0).build();
        Profile profile = profile(Circumstances.builder().competingOffers(2).build()).toBuilder()
                .likelihoodModel(deaf)
                .build();

        assertThat(rank(profile).lever(Levers.EQUITY).likelihoodSteps()).hasToString("0.6 negotiable");
    }

    @Test
    void oneCompetingOfferIsOne() {
        Circumstances one = Circumstances.builder().competingOffers(1).build();

        assertThat(rank(profile(one)).lever(Levers.EQUITY).likelihoodSteps())
                .hasToString("0.6 negotiable; odds × 1.5 for 1 competing offer → 0.6923");
    }

    /** Twenty decimals are the most; 1 has no effect. */
    @ParameterizedTest
    @CsvSource({
        "1, true",
        "1000, true",
        "1000.1, false",
        "0.9999, false",
        "1.00000000000000000001, true",
        "1.000000000000000000001, false"
    })
    void aFactorThatRaisesLiesBetweenOneAndAThousand(BigDecimal factor, boolean valid) {
        Map<String, Function<BigDecimal, StandardLikelihood.Builder>> raising = Map.of(
                "competing offers", StandardLikelihood.builder()::competingOffer,
                "scarce skills", StandardLikelihood.builder()::scarceSkills,
                "what is left behind", StandardLikelihood.builder()::leftBehind,
                "a strong market", StandardLikelihood.builder()::strongMarket);

        raising.forEach((what, model) -> assertFactor(
                "the factor of the odds for " + what + " must lie between 1 and 1000 with at most 20 decimals, but was "
                        + factor + "; state 1 for no effect",
                () -> model.apply(factor).build(),
                valid));
    }

    @ParameterizedTest
    @CsvSource({
        "1, true",
        "0.001, true",
        "0.00099, false",
        "1.0001, false",
        "0.00100000000000000001, true",
        "0.001000000000000000001, false"
    })
    void aFactorThatLowersLiesBetweenAThousandthAndOne(BigDecimal factor, boolean valid) {
        Map<String, Function<BigDecimal, StandardLikelihood.Builder>> lowering = Map.of(
                "a weak market", StandardLikelihood.builder()::weakMarket,
                "a lever at its cap", StandardLikelihood.builder()::atCap);

        lowering.forEach((what, model) -> assertFactor(
                "the factor of the odds for " + what
                        + " must lie between 0.001 and 1 with at most 20 decimals, but was " + factor
                        + "; state 1 for no effect",
                () -> model.apply(factor).build(),
                valid));
    }

    private static void assertFactor(String message, ThrowingCallable model, boolean valid) {
        if (valid) {
            assertThatCode(model).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(model).isInstanceOf(DefinitionException.class).hasMessage(message);
        }
    }

    /** Base holds 145,000. A cap that allows nothing has nothing to be near to. */
    @Test
    void aCapOfNothingIsNotOneToBeNearTo() {
        Profile nothing = Profile.builder().cap(Levers.BASE_SALARY, usd(0)).build();

        assertThat(rank(nothing).lever(Levers.BASE_SALARY).likelihoodSteps()).hasToString("0.4 moderately negotiable");
    }

    /** 145,000 of 181,250 is 0.8; near from there on it is halfway at 161,111.11, 0.9 of the cap. */
    @Test
    void howNearACapCountsAndHowMuchCanBeReplaced() {
        StandardLikelihood early = StandardLikelihood.builder()
                .nearCapFrom(Portion.percent(80))
                .atCap(new BigDecimal("0.25"))
                .build();

        assertThat(Stream.of("181250.01", "181250", "161111.11", "145000")
                        .map(cap -> rank(Profile.builder()
                                        .likelihoodModel(early)
                                        .cap(Levers.BASE_SALARY, usd(new BigDecimal(cap)))
                                        .build())
                                .lever(Levers.BASE_SALARY)
                                .likelihoodSteps()
                                .toString()))
                .containsExactly(
                        "0.4 moderately negotiable",
                        "0.4 moderately negotiable",
                        "0.4 moderately negotiable; odds × 0.625 for holding 0.9 of its cap already → 0.2941",
                        "0.4 moderately negotiable; odds × 0.25 for holding 1 of its cap already → 0.1429");
    }

    private static Portion likelihood(Lever lever, Circumstances circumstances) {
        return rank(profile(circumstances)).lever(lever).likelihood();
    }

    private static Profile profile(Circumstances circumstances) {
        return Profile.builder().circumstances(circumstances).build();
    }

    private static ComponentRanking rank(Profile profile) {
        return NegotiationAdvisor.of(TestOffers.market(), profile)
                .rank(TestOffers.amazonLike(), Assumptions.flatPrice(usd(440)));
    }
}
