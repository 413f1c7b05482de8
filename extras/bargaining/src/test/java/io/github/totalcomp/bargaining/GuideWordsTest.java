package io.github.totalcomp.bargaining;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.totalcomp.bargaining.objection.Objection;
import io.github.totalcomp.bargaining.objection.ObjectionCatalog;
import io.github.totalcomp.bargaining.position.OfferFacts;
import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.bargaining.round.AskStakes;
import io.github.totalcomp.bargaining.round.ExpertFee;
import io.github.totalcomp.bargaining.round.RecruiterQuestion;
import io.github.totalcomp.bargaining.round.RecruiterQuestions;
import io.github.totalcomp.bargaining.round.Worries;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.Approach;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.letter.LetterDetails;
import io.github.totalcomp.negotiation.letter.LetterKind;
import io.github.totalcomp.negotiation.letter.Letters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a person is to say or send shares its facts with the guide, and no eight words in a row. */
class GuideWordsTest {

    private static final int LONGEST_RUN = 8;

    @Test
    void noSentenceOfTheGuideIsSaidAgain() throws IOException {
        Path guide = Path.of(System.getProperty("totalcomp.shared", ""), "source", "amazon-offer-guide.txt");
        assumeTrue(
                !System.getProperty("totalcomp.shared", "").isEmpty() && Files.exists(guide),
                "skipped: name the folder that holds source/amazon-offer-guide.txt with -Dtotalcomp.shared=DIR");
        Set<List<String>> runs = runs(Files.readString(guide));
        assertThat(runs).hasSizeGreaterThan(4_000);
        for (String text : texts()) {
            assertThat(runs(text)).as(text).doesNotContainAnyElementsOf(runs);
        }
    }

    private static Set<List<String>> runs(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .split(" "));
        Set<List<String>> runs = new HashSet<>();
        for (int from = 0; from + LONGEST_RUN <= words.size(); from++) {
            runs.add(words.subList(from, from + LONGEST_RUN));
        }
        return runs;
    }

    private static List<String> texts() {
        Offer offer = TestOffers.amazonLike();
        var ranking = NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                .rank(offer, Assumptions.flatPrice(usd(440)));
        LetterDetails details = LetterDetails.builder()
                .candidate("Ada")
                .recipient("Sam")
                .locale(Locale.US)
                .addReasons("the team")
                .addTradeOffs("a bonus")
                .alternative("stay")
                .answerBy(LocalDate.of(2026, 2, 13))
                .build();
        CounterOffer flexible = CounterOffer.plan(offer, ranking, WalkAway.of(usd(190_000)));
        List<String> texts = new ArrayList<>();
        for (LetterKind kind : LetterKind.values()) {
            CounterOffer counter = kind == LetterKind.FIXED
                    ? CounterOffer.plan(offer, ranking, WalkAway.of(usd(210_000)), Approach.FIXED)
                    : flexible;
            texts.add(
                    kind.carriesCounteroffer()
                            ? Letters.of(kind).render(counter, details)
                            : Letters.of(kind).render(offer, details));
        }
        for (Objection objection : ObjectionCatalog.standard().objections()) {
            texts.add(ObjectionCatalog.standard()
                    .answer(objection.says(), flexible)
                    .toString());
        }
        for (RecruiterQuestion question : RecruiterQuestions.all()) {
            texts.add(question.question() + " " + question.purpose());
        }
        texts.addAll(Worries.losingTheOffer(AskStakes.of(flexible)));
        texts.addAll(Worries.payingAnExpert(ExpertFee.of(usd(500), usd(10_000), Portion.percent(50))));
        texts.addAll(OfferPosition.of(ranking, OfferFacts.none()).questions());
        texts.add(OfferPosition.of(ranking, OfferFacts.none()).toString());
        texts.add(flexible.toString());
        return texts;
    }
}
