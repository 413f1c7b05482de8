package io.github.totalcomp.bargaining.objection;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.bargaining.TestOffers;
import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.TermState;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectionCatalogTest {

    private static final ObjectionCatalog CATALOG = ObjectionCatalog.standard();

    /**
     * The offer: base 145,000, sign-on 30,000 and 20,000, 400 units at 440 = 176,000; over four years 145,000 + 12,500 +
     * 44,000 = 201,500 on average. The ask: base 155,000, 500 units = 220,000; 155,000 + 12,500 + 55,000 = 222,500.
     */
    private static ObjectionCase defended(long walkAway) {
        return defended(WalkAway.of(usd(walkAway)));
    }

    private static ObjectionCase defended(WalkAway walkAway) {
        ComponentRanking ranking = NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                .rank(TestOffers.amazonLike(), Assumptions.flatPrice(usd(440)));
        return ObjectionCase.of(ranking, ask(), walkAway);
    }

    private static Offer ask() {
        return TestOffers.amazonLike()
                .withComponents(List.of(
                        BaseSalary.ofAnnual(usd(155_000)),
                        SignOn.ofYears(usd(30_000), usd(20_000)),
                        EquityGrant.ofUnits(500, TestOffers.BACK_LOADED)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We have no flexibility.                                        | no-flexibility
            Sorry, we don’t have much flexibility on this!                 | no-flexibility
            THE OFFER IS NOT NEGOTIABLE                                    | no-flexibility
            Would you accept $210k?                                        | would-you-accept
            Hmm, how about USD 215,000.50 then?                            | would-you-accept
            would you be willing to take 210,000 €                         | would-you-accept
            Would you accept if we raised it a bit?                        | would-you-accept
            Are you sure you are really interested in us?                  | are-you-interested
            Is it just about the money?                                    | are-you-interested
            Are you sure about your data?                                  | are-you-sure-about-your-data
            Where did you get those numbers?                               | are-you-sure-about-your-data
            This is our best and final.                                    | best-and-final
            Take it or leave it.                                           | best-and-final
            It would break internal equity in the team.                    | internal-equity
            That is above our pay bands                                    | internal-equity
            Your level doesn't allow that.                                 | level-does-not-allow
            Other candidates accepted less than this.                      | others-accepted-less
            We need an answer by tomorrow                                  | answer-by-tomorrow
            The offer expires on Friday, please decide now                 | answer-by-tomorrow
            What is your current salary?                                   | current-salary
            How much do you currently make?                                | current-salary
            Our base salary is capped.                                     | base-is-capped
            The stock will grow, you will see                              | equity-will-grow
            We have no budget left this year.                              | no-budget
            Can we see the other offer you have?                           | show-the-other-offer
            """)
    void theUsualObjectionsAreKnownByTheirKeyPhrases(String text, String name) {
        assertThat(CATALOG.match(text).objection().map(Objection::name)).contains(name);
    }

    @Test
    void everyObjectionIsKnownByItsOwnExample() {
        assertThat(CATALOG.objections())
                .hasSizeGreaterThanOrEqualTo(14)
                .allSatisfy(
                        objection -> assertThat(CATALOG.match(objection.says()).objection())
                                .as(objection.says())
                                .contains(objection));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"We have flexibility on the start date.", "See you at L5 onboarding in 2027", "", "\u0000??"})
    void otherTextsMatchNothing(String text) {
        assertThat(CATALOG.match(text).objection()).isEmpty();
    }

    @Test
    void whatMatchesNothingNamesTheNearestAndGetsAGeneralAnswer() {
        ObjectionAnswer answer = CATALOG.answer("The stock is strong and the equity is great", defended(200_000));

        assertThat(answer.match().toString())
                .startsWith("no objection of the catalogue; nearest: ")
                .contains("equity-will-grow");
        assertThat(answer.say())
                .startsWith("Thank you for saying so openly.")
                .contains("RSU 500 units; Base salary USD 155,000 a year")
                .endsWith("compensation team, and ask what they can do about the remaining USD 21,000 a year?");
        assertThat(CATALOG.match("xyzzy").nearest()).isEmpty();
    }

    /** The dates of a grant are asked for under its name followed by "vesting". */
    @Test
    void anAnswerHoldsTheLongestNameOfAGrant() {
        String longest = "n".repeat(200);
        EquityGrant grant = EquityGrant.ofUnits(400, TestOffers.BACK_LOADED).withName(longest);
        Offer offer = TestOffers.amazonLike().withComponents(List.of(BaseSalary.ofAnnual(usd(145_000)), grant));
        ComponentRanking ranking = NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                .withLevers(List.of(Levers.vestingTimeline(TestOffers.EVEN)))
                .rank(offer, Assumptions.flatPrice(usd(440)));
        Offer ask =
                offer.withComponents(List.of(BaseSalary.ofAnnual(usd(145_000)), grant.withSchedule(TestOffers.EVEN)));

        assertThat(CATALOG.answer("xyzzy", ObjectionCase.of(ranking, ask, WalkAway.of(usd(0))))
                        .say())
                .contains(longest + " vesting 25%, 50%, 75%, 100% vested after years 1 to 4");
    }

    @Test
    void theWordsOfALeverOfOnesOwnAreChecked() {
        InvocationHandler words = (proxy, method, arguments) -> method.getName().equals("terms")
                ? List.of(LeverTerm.ofAmount(
                        "Base salary", Levers.BASE_SALARY.current((LeverContext) arguments[0]), "{{employer}}"))
                : method.invoke(Levers.BASE_SALARY, arguments);
        Lever lever = (Lever) Proxy.newProxyInstance(Lever.class.getClassLoader(), new Class<?>[] {Lever.class}, words);
        ComponentRanking ranking = NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                .withLevers(List.of(lever))
                .rank(TestOffers.amazonLike(), Assumptions.flatPrice(usd(440)));
        ObjectionCase defended = ObjectionCase.of(ranking, ask(), WalkAway.of(usd(0)));

        assertThatThrownBy(() -> CATALOG.answer("xyzzy", defended))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a component's term must hold no template marks and no marks that turn the direction of"
                        + " writing, but was \"USD 155,000 {{employer}}\"; state a short plain text");
    }

    @Test
    void everyAnswerUsesTheFiguresOfTheCaseAndEndsInTheRequest() {
        assertThat(CATALOG.objections()).allSatisfy(objection -> {
            ObjectionAnswer answer = CATALOG.answer(objection.says(), defended(207_123));
            assertThat(answer.say())
                    .endsWith("Would you take my request to your compensation team, and ask what they can do about the"
                            + " remaining USD 21,000 a year?")
                    .doesNotContain("{{", "}}", "207,123");
            assertThat(answer.toString().lines()).allMatch(line -> line.length() <= 80);
        });
        assertThat(CATALOG.answer("Are you sure about your data?", defended(200_000))
                        .say())
                .contains("120 published reports");
        assertThat(CATALOG.answer("We have no flexibility", defended(200_000)).say())
                .contains("USD 222,500 on average a year, where the offer has USD 201,500");
        assertThat(CATALOG.answer("Our base is capped", defended(200_000)).say())
                .contains("does not touch it: RSU 500 units.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Would you accept $210k?       | USD 210,000 on average a year would still leave USD 12,500 to what I asked for. | USD 210,000 on average a year is USD 2,000 below your walk-away of USD 212,000 a year: you would not accept it.
            Would you accept 215,000?     | USD 215,000 on average a year would still leave USD 7,500 to what I asked for.  | USD 215,000 on average a year is USD 3,000 above your walk-away of USD 212,000 a year: you could accept it
            Would you accept 200k?        | USD 200,000 on average a year would still leave USD 22,500                      | USD 200,000 on average a year is no more than the offer holds already, USD 201,500
            Would you accept 212k total?  | USD 212,000 on average a year would still leave USD 10,500                      | USD 212,000 on average a year is exactly your walk-away of USD 212,000 a year
            Would you accept 150k base?   | USD 150,000 of base salary a year would still leave USD 5,000                   | With a base salary of USD 150,000 the offer averages USD 206,500 a year, which does not reach your walk-away
            Would you accept $140k base?  | USD 140,000 of base salary a year would still leave USD 15,000                  | USD 140,000 of base salary is no more than the offer holds already, USD 145,000.
            """)
    void anAmountNamedIsComparedWithTheAskInWordsAndWithTheWalkAwayInPrivate(String text, String say, String advice) {
        ObjectionAnswer answer = CATALOG.answer(text, defended(212_000));

        assertThat(answer.say()).contains(say);
        assertThat(String.join("\n", answer.advice())).contains(advice);
        assertThat(answer.say().replace("USD 212,000 on average", "")).doesNotContain("212,000", "walk-away");
    }

    @Test
    void anAmountAtTheAskLacksNothing() {
        assertThat(CATALOG.answer("Would you accept 222,500?", defended(212_000))
                        .say())
                .startsWith("Thank you for looking for a way. My aim remains");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Would you accept €210k?", "Would you accept $210.000?", "Would you accept 210k EUR?"})
    void anAmountInAnotherCurrencyOrOfUnclearDecimalsIsNotComparedWithAnything(String text) {
        ObjectionAnswer answer = CATALOG.answer(text, defended(212_000));

        assertThat(answer.match().objection().map(Objection::name)).contains("would-you-accept");
        assertThat(answer.say()).doesNotContain("would still leave");
        assertThat(answer.advice()).anyMatch(line -> line.contains("could not be read in USD"));
    }

    @Test
    void whereSharesAreSpokenOfTheMeaningOfAnAmountIsAsked() {
        assertThat(CATALOG.answer("Would you accept $200k in RSUs?", defended(212_000))
                        .advice())
                .anyMatch(line -> line.startsWith("Find out whether USD 200,000 is meant for a year or as a whole"));
    }

    @Test
    void matchingDependsOnNoLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(CATALOG.match("IS IT NOT NEGOTIABLE").objection().map(Objection::name))
                    .contains("no-flexibility");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatCannotBeIsRefusedWithARemedy() {
        assertThatThrownBy(() -> CATALOG.match("x".repeat(5_001)))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("an objection may have 5000 characters, but was 5001 characters; keep to the sentences that"
                        + " object");
        assertThatThrownBy(() -> CATALOG.get("no-flex"))
                .hasMessageStartingWith(
                        "an objection must be in the catalogue, but was \"no-flex\"; use one of no-flex");
        assertThatThrownBy(() -> Objection.builder()
                        .name("own")
                        .says("x")
                        .addPhrases("Not  flexible")
                        .answer("y")
                        .build())
                .hasMessageContaining("a key phrase must be words in small letters");
        Offer offer = TestOffers.amazonLike();
        CounterOffer nothing = CounterOffer.plan(
                offer,
                NegotiationAdvisor.of(
                                TestOffers.market(),
                                Profile.builder().quantile(Portion.percent(25)).build())
                        .rank(offer, Assumptions.flatPrice(usd(440))),
                WalkAway.of(usd(0)));
        assertThatThrownBy(() -> CATALOG.answer("no flexibility", nothing))
                .hasMessage("an answer to an objection must defend an ask, but was an ask equal to the offer; ask for"
                        + " something first");
    }

    @Test
    void aNamedFigureIsHeldAgainstEveryConditionOfTheWalkAway() {
        WalkAway conditions = WalkAway.of(usd(190_000))
                .with(WalkAwayCondition.atLeast("base salary", usd(152_000)))
                .with(WalkAwayCondition.term("two days at home", TermState.UNKNOWN));

        // 150,000 of base averages 150,000 + 12,500 + 44,000 = 206,500, above the average but short of the base
        // insisted on.
        ObjectionAnswer low = CATALOG.answer("Would you take a base of 150k?", defended(conditions));
        assertThat(low.advice())
                .contains(
                        "With a base salary of USD 150,000 the offer averages USD 206,500 a year, which does not reach"
                                + " your walk-away of USD 190,000 a year; base salary at least USD 152,000; two days at home"
                                + " (base salary at least USD 152,000: short by USD 2,000; two days at home: not known; ask about"
                                + " it). Keep the walk-away to yourself.");
        assertThat(CATALOG.answer("Would you take a base of 152k?", defended(conditions))
                        .advice())
                .anyMatch(line -> line.contains("USD 208,500 a year, which may or may not reach your walk-away"));
        ObjectionAnswer average = CATALOG.answer("Would you accept 215k?", defended(conditions));
        assertThat(average.advice())
                .anyMatch(line -> line.startsWith("An average alone does not tell whether USD 215,000 a year reaches"))
                .noneMatch(line -> line.contains("you could accept it"));
        assertThat(low.say() + average.say()).doesNotContain("152,000", "190,000", "at home");
    }
}
