package io.github.totalcomp.bargaining;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.bargaining.issue.BargainingCase;
import io.github.totalcomp.bargaining.issue.BargainingIssue;
import io.github.totalcomp.bargaining.issue.BargainingOption;
import io.github.totalcomp.bargaining.issue.BargainingSolver;
import io.github.totalcomp.bargaining.objection.Objection;
import io.github.totalcomp.bargaining.position.BenefitKind;
import io.github.totalcomp.bargaining.position.BenefitPackage;
import io.github.totalcomp.bargaining.position.BenefitTerm;
import io.github.totalcomp.bargaining.position.LevelLadder;
import io.github.totalcomp.bargaining.position.OfferFacts;
import io.github.totalcomp.bargaining.round.RoundRules;
import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    @TestFactory
    Stream<DynamicTest> aSearchForPackagesSaysWhichRuleIsBroken() {
        return Stream.of(says(
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
                        "the quantity of paid leave must be from 0 to 1000000, but was -1; state it in days a year",
                        () -> BenefitTerm.of(BenefitKind.LEAVE_DAYS, -1)),
                says(
                        "the quantity of paid leave must be from 0 to 1000000, but was 1000000.5;"
                                + " state it in days a year",
                        () -> BenefitTerm.of(BenefitKind.LEAVE_DAYS, new BigDecimal("1000000.5"))),
                says(
                        "weekly hours must have at most 1000 digits and an exponent within ±100, but was one of 1 binary"
                                + " digits and exponent 101; state a number of sensible size",
                        () -> OfferFacts.builder()
                                .weeklyHours(new BigDecimal("1e101"))
                                .build()));
    }

    @TestFactory
    Stream<DynamicTest> answersAndRoundsSayWhichRuleIsBroken() {
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
                        "the numbers of the rules must not be negative, and those of silences and objections at least 1, but"
                                + " was -1, 3, 3, 2; state larger numbers",
                        () -> RoundRules.builder().mostAsks(-1).build()));
    }
}
