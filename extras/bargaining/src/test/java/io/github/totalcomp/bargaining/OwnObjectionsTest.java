package io.github.totalcomp.bargaining;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.bargaining.objection.Objection;
import io.github.totalcomp.bargaining.objection.ObjectionAnswer;
import io.github.totalcomp.bargaining.objection.ObjectionCatalog;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import org.junit.jupiter.api.Test;

/** Objections and answers of a caller's own. */
class OwnObjectionsTest {

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

    private static CounterOffer counter() {
        Offer offer = TestOffers.amazonLike();
        return CounterOffer.plan(
                offer,
                NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                        .rank(offer, Assumptions.flatPrice(usd(440))),
                WalkAway.of(usd(0)));
    }
}
