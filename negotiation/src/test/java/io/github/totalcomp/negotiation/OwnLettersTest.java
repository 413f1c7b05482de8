package io.github.totalcomp.negotiation;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters of a caller's own. */
class OwnLettersTest {

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
