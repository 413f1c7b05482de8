package io.github.totalcomp.negotiation;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.bargain.BargainingCase;
import io.github.totalcomp.negotiation.bargain.BargainingIssue;
import io.github.totalcomp.negotiation.bargain.BargainingOption;
import io.github.totalcomp.negotiation.bargain.BargainingSolver;
import io.github.totalcomp.negotiation.letter.LetterDetails;
import io.github.totalcomp.negotiation.letter.Letters;
import io.github.totalcomp.negotiation.market.LineRanges;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.negotiation.objection.Objection;
import io.github.totalcomp.negotiation.position.BenefitPackage;
import io.github.totalcomp.negotiation.position.BenefitTerm;
import io.github.totalcomp.negotiation.position.LevelLadder;
import io.github.totalcomp.negotiation.position.OfferFacts;
import io.github.totalcomp.negotiation.round.RoundRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.CurrencyContext;
import javax.money.CurrencyContextBuilder;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules of several packages that no other test breaks. */
class RulesStatedTest {

    private static final BenefitTerm POOL = BenefitTerm.named("pool");

    private static DynamicTest says(String message, ThrowingCallable call) {
        return DynamicTest.dynamicTest(
                message,
                () -> assertThatThrownBy(call)
                        .isInstanceOf(DefinitionException.class)
                        .hasMessage(message));
    }

    private static MarketRanges market(int count) {
        Map<Portion, MonetaryAmount> quantiles =
                Map.of(Portion.percent(25), usd(100_000), Portion.percent(75), usd(200_000));
        return MarketRanges.builder()
                .source("survey")
                .count(count)
                .base(MarketRange.ofQuantiles(quantiles, 10, "survey"))
                .stock(MarketRange.ofQuantiles(quantiles, 10, "survey"))
                .build();
    }

    private static NegotiationAdvisor advisor() {
        return NegotiationAdvisor.of(market(10), Profile.balanced());
    }

    @TestFactory
    Stream<DynamicTest> marketAndAdviceSayWhichRuleIsBroken() {
        return Stream.of(
                says(
                        "market ranges must rest on observations, but was 0; state how many observations there are",
                        () -> market(0)),
                says(
                        "lines must count from 1 and not end before they begin, but was 3-2; correct them",
                        () -> new LineRanges.Range(3, 2)),
                says(
                        "the levers of an advisor must have names of their own, but was a second \"base salary\"; rename one",
                        () -> advisor().withLevers(List.of(Levers.BASE_SALARY, Levers.BASE_SALARY))),
                says(
                        "a search for packages of equal value must end within 200000 steps, but was more, with 0 packages"
                                + " found; widen the tolerance, ask for fewer packages or round the values of the options",
                        RulesStatedTest::searchInVain));
    }

    /** Options worth even numbers, and a package asked for that is worth an odd one. */
    private static void searchInVain() {
        BargainingCase.Builder negotiation = BargainingCase.builder();
        for (int issue = 0; issue < 20; issue++) {
            int own = issue;
            negotiation.addIssues(BargainingIssue.of(
                    "issue " + issue,
                    IntStream.range(0, 10)
                            .mapToObj(i -> BargainingOption.of(
                                    "option " + i,
                                    Rational.of(2L * (own + 1) * i * i, 1),
                                    Rational.of(-2L * i * (own + 3), 1)))
                            .toList()));
        }
        BargainingSolver.solve(negotiation.build()).equivalents(Rational.of(8_001, 1), Rational.ZERO, 1);
    }

    @TestFactory
    Stream<DynamicTest> positionSaysWhichRuleIsBroken() {
        return Stream.of(
                says(
                        "the experience from which L4 is usual must not be negative, but was -1; state zero or more",
                        () -> LevelLadder.of("L4", "L5").withExperienceFrom("L4", -1)),
                says(
                        "benefits to compare with must hold one, but was Fabrikam; add one, or leave them out",
                        () -> BenefitPackage.of("Fabrikam", List.of())),
                says(
                        "benefits to compare with must each have a holder of their own, but was a second \"Fabrikam\";"
                                + " rename one",
                        () -> OfferFacts.builder()
                                .addOthers(BenefitPackage.of("Fabrikam", POOL))
                                .addOthers(BenefitPackage.of("Fabrikam", POOL))
                                .build()),
                says(
                        "weekly hours must have at most 1000 digits and an exponent within ±100, but was one of 1 binary"
                                + " digits and exponent 101; state a number of sensible size",
                        () -> OfferFacts.builder()
                                .weeklyHours(new BigDecimal("1e101"))
                                .build()));
    }

    @TestFactory
    Stream<DynamicTest> wordsSayWhichRuleIsBroken() {
        return Stream.of(
                says(
                        "an objection must have a key phrase and an answer, but was own; state both, or leave it out",
                        () -> Objection.builder()
                                .name("own")
                                .says("No.")
                                .answer("Why?")
                                .build()),
                says(
                        "a key phrase must be words in small letters, with * for a gap or the rest of a word and # for an"
                                + " amount, between single blanks, but was \"NO\"; write it like \"not * flexib*\"",
                        () -> Objection.builder()
                                .name("own")
                                .says("No.")
                                .addPhrases("NO")
                                .answer("Why?")
                                .build()),
                says(
                        "an amount in a letter must be in a currency of ISO 4217, but was QQQ; use a currency such as USD",
                        () -> Letters.acceptance()
                                .render(
                                        Offer.builder()
                                                .employer("Northwind")
                                                .startDate(TestOffers.START)
                                                .add(BaseSalary.ofAnnual(Amounts.of(BigDecimal.TEN, new OfOurs("QQQ"))))
                                                .build(),
                                        LetterDetails.builder()
                                                .locale(Locale.US)
                                                .candidate("Ada Example")
                                                .recipient("Sam Recruiter")
                                                .addReasons("the storage team")
                                                .build())),
                says(
                        "the numbers of the rules must not be negative, and those of silences and objections at least 1, but"
                                + " was -1, 3, 3, 2; state larger numbers",
                        () -> RoundRules.builder().mostAsks(-1).build()));
    }

    /** A currency that only the caller knows. */
    private record OfOurs(String getCurrencyCode) implements CurrencyUnit {

        @Override
        public int getNumericCode() {
            return -1;
        }

        @Override
        public int getDefaultFractionDigits() {
            return 2;
        }

        @Override
        public CurrencyContext getContext() {
            return CurrencyContextBuilder.of("ours").build();
        }

        @Override
        public int compareTo(CurrencyUnit other) {
            return getCurrencyCode().compareTo(other.getCurrencyCode());
        }
    }
}
