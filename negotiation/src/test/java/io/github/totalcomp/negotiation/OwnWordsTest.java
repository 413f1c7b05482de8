package io.github.totalcomp.negotiation;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.Approach;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.letter.LetterDetails;
import io.github.totalcomp.negotiation.letter.LetterKind;
import io.github.totalcomp.negotiation.letter.LetterTemplate;
import io.github.totalcomp.negotiation.objection.Objection;
import io.github.totalcomp.negotiation.objection.ObjectionAnswer;
import io.github.totalcomp.negotiation.objection.ObjectionCatalog;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Objections, answers and letters of a caller's own. */
class OwnWordsTest {

    private static final Objection RELOCATION = Objection.builder()
            .name("relocation")
            .says("We do not pay for relocation.")
            .addPhrases("not pay * relocation", "no relocation")
            .answer("Then let us look at the sum: {{askedYearly}} a year.")
            .addAdvice("Moving costs you money too.")
            .build();

    @Test
    void anObjectionOfTheCallersOwnIsKnownAndAnswered() {
        ObjectionCatalog catalog = ObjectionCatalog.standard().with(RELOCATION);

        ObjectionAnswer answer = catalog.answer("Sorry, we do not pay for any relocation.", counter());

        assertThat(answer.match().objection()).contains(RELOCATION);
        assertThat(answer.say())
                .startsWith("Then let us look at the sum: USD ")
                .contains(" a year. Would you take my request to your compensation team");
        assertThat(answer.advice()).containsExactly("Moving costs you money too.");
        assertThat(ObjectionCatalog.standard()
                        .match("we do not pay for any relocation")
                        .objection())
                .as("the standard catalogue is as it was")
                .isEmpty();
    }

    @Test
    void anAnswerARequestAndTheGeneralAnswerCanBeReplaced() {
        Objection firm = Objection.builder()
                .name("no-flexibility")
                .says("No flexibility.")
                .addPhrases("no flexibility")
                .answer("That is a pity.")
                .build();
        ObjectionCatalog catalog = ObjectionCatalog.standard()
                .with(firm)
                .withRequest("Please ask your compensation team.")
                .withGeneralAnswer("I see.");

        assertThat(catalog.objections())
                .hasSameSizeAs(ObjectionCatalog.standard().objections());
        assertThat(catalog.answer("There is no flexibility", counter()).say())
                .isEqualTo("That is a pity. Please ask your compensation team.");
        assertThat(catalog.answer("xyzzy", counter()).say()).isEqualTo("I see. Please ask your compensation team.");
        assertThatThrownBy(() -> catalog.withRequest("{{walkAway}}").answer("xyzzy", counter()))
                .hasMessageContaining("an answer must have a value for each place of its template, but was none for"
                        + " \"walkAway\"");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void aLetterOfEachKindCanBeReplaced(LetterKind kind) {
        LetterTemplate own = LetterTemplate.of(kind, """
                {{employer}} {{startDate}}
                {{#terms}}
                * {{label}} = {{figure}}
                {{/terms}}
                """);
        LetterDetails details = LetterDetails.builder()
                .candidate("Ada")
                .recipient("Sam")
                .locale(Locale.GERMANY)
                .addReasons("the team")
                .build();
        CounterOffer counter = kind == LetterKind.FIXED
                ? CounterOffer.plan(
                        counter().ranking().offer(), counter().ranking(), WalkAway.of(usd(210_000)), Approach.FIXED)
                : counter();

        String letter = kind.carriesCounteroffer()
                ? own.render(counter, details)
                : own.render(TestOffers.amazonLike(), details);

        assertThat(letter).startsWith("Northwind 2. März 2026\n").contains("* Base salary = 1", "\u00a0$");
    }

    private static CounterOffer counter() {
        Offer offer = TestOffers.amazonLike();
        return CounterOffer.plan(
                offer,
                NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                        .rank(offer, Assumptions.flatPrice(usd(440))),
                WalkAway.of(usd(0)));
    }
}
