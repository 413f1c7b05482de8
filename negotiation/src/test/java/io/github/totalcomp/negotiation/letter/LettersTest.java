package io.github.totalcomp.negotiation.letter;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.Approach;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @Test
    void flexibleLetterSaysItAll() {
        assertThat(Letters.flexible()
                        .render(counter(Approach.FLEXIBLE), details(Locale.US).build()))
                .isEqualTo("""
                        Hello Sam Recruiter,

                        thank you for the offer, and for the time you took to answer my questions.
                        I am excited at the prospect of working at Northwind:
                          - the storage team solves problems I care about

                        Before writing to you I compared the offer with 120 reported packages for
                        comparable roles. Measured by them, and by the skills I would bring, I believe
                        that the following is fair:
                          - RSU: 727 units (offered: 400 units)
                          - Base salary: $155,000 a year (offered: $145,000 a year)
                          - Sign-on, year 1: $37,000 (offered: $30,000)
                          - Sign-on, year 2: $27,000 (offered: $20,000)

                        Could you please take this request to your compensation team? I understand that
                        the decision is theirs, and I would value a second look at the figures.

                        Should you prefer to talk about it, I am glad to arrange a call at any time that
                        suits you.

                        Kind regards
                        Ada Example
                        """);
    }

    @Test
    void fixedLetterNamesTheMinimumAndTheAlternative() {
        LetterDetails details = details(Locale.US)
                .addTradeOffs("a performance bonus due in March")
                .alternative("stay with my current employer")
                .build();

        assertThat(Letters.fixed().render(counter(Approach.FIXED), details))
                .contains("""
                        For my skills I consider the following fair. It is also the minimum at which I
                        can accept:
                          - RSU: 705 units (offered: 400 units)
                          - Base salary: $145,000 a year (as offered)
                        """)
                .contains("""
                        By joining I would give up:
                          - a performance bonus due in March

                        For my skills""")
                .contains("If it cannot be done, I would\nstay with my current employer.\n")
                .contains("took these figures to your compensation team")
                .contains("available for a call");
    }

    @Test
    void aMissingValueIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> Letters.fixed()
                        .render(counter(Approach.FIXED), details(Locale.US).build()))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a letter must have a value for each place of its template, but was none for"
                        + " \"alternative\"; state it with the details of the letter, or take it out of the template");
        assertThatThrownBy(() -> LetterTemplate.of(Approach.FLEXIBLE, "{{#gifts}}{{.}}{{/gifts}}")
                        .render(counter(Approach.FLEXIBLE), details(Locale.US).build()))
                .hasMessageContaining("none for \"gifts\"");
        assertThatThrownBy(() -> LetterTemplate.of(Approach.FLEXIBLE, "{{#terms}}")
                        .render(counter(Approach.FLEXIBLE), details(Locale.US).build()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("a letter template must be correct Mustache");
        assertThatThrownBy(() -> LetterDetails.builder()
                        .candidate("Ada")
                        .recipient("Sam")
                        .locale(Locale.US)
                        .build())
                .hasMessageContaining("a letter must say why the candidate wants to join");
    }

    @Test
    void amountsFollowTheLocaleOfTheLetterAndNoOther() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            CounterOffer counter = counter(Approach.FLEXIBLE);

            assertThat(Letters.flexible().render(counter, details(Locale.US).build()))
                    .contains("$155,000 a year");
            assertThat(Letters.flexible()
                            .render(counter, details(Locale.GERMANY).build()))
                    .contains("155.000\u00a0$ a year");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void centsAreShownOnlyWhereThereAreAny() {
        LetterFigures figures = new LetterFigures(Locale.US);

        assertThat(figures.term(LeverTerm.ofAmount("x", usd("1250.5"), ""))).isEqualTo("$1,250.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eve\nBcc: all", "Eve\u202Egnp", "{{employer}}", "\u2066Eve", "", "a\u2028b"})
    void hostileNamesAreRefused(String name) {
        assertThatThrownBy(() -> details(Locale.US).candidate(name).build())
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("the candidate must ");
        assertThatThrownBy(() -> details(Locale.US).addReasons(name).build())
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("a reason to join must ");
    }

    /** Zero-width space, byte order mark, soft hyphen, a tag character, half of a pair, private use, unassigned. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eve\u200B",
                "Eve\uFEFFn",
                "Eve\u00ADn",
                "Eve\uDB40\uDC41",
                "Eve\uD800",
                "Eve\uE000",
                "Eve\u0378",
                "\u200D"
            })
    void whatNobodySeesIsRefused(String name) {
        assertThatThrownBy(() -> details(Locale.US).candidate(name).build())
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "the candidate must hold no characters that are invisible, private or unassigned, but was \""
                                + name.replaceAll("[^Even]+", "?") + "\"; state a short plain text");
        Offer offer = TestOffers.amazonLike().toBuilder().employer(name).build();
        CounterOffer counter = CounterOffer.plan(offer, ranking(offer, Profile.balanced()), WalkAway.of(usd(0)));
        assertThatThrownBy(() ->
                        Letters.flexible().render(counter, details(Locale.US).build()))
                .hasMessageContaining("the employer must hold no characters that are invisible");
    }

    @Test
    void joinersOfSpellingAndEmojiAreKeptAndBlanksAroundATextAreTakenOff() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDCBB";
        LetterDetails details = details(Locale.US)
                .candidate("\u00A0 \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 " + family + " ")
                .addTradeOffs(" a bonus\u3000")
                .build();

        assertThat(details.candidate()).isEqualTo("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 " + family);
        assertThat(details.tradeOffs()).containsExactly("a bonus");
        assertThatThrownBy(() -> details(Locale.US).recipient("\u00A0").build())
                .hasMessageContaining("the recipient must be 1 to 200 characters");
    }

    @Test
    void theNameOfWhatIsGivenUpIsCheckedHoweverItIsAdded() {
        LeverTerm term = LeverTerm.ofAmount("equity {{employer}}", usd(41_000), "");

        assertThatThrownBy(() -> details(Locale.US).addForgone(term).build())
                .isInstanceOf(DefinitionException.class)
                .hasMessage("what is given up must hold no template marks and no marks that turn the direction of"
                        + " writing, but was \"equity {{employer}}\"; state a short plain text");
    }

    @Test
    void markupInANameIsPlainText() {
        LetterDetails details =
                details(Locale.US).candidate("Ada <b>&amp;</b> {Example}").build();

        assertThat(Letters.flexible().render(counter(Approach.FLEXIBLE), details))
                .endsWith("Kind regards\nAda <b>&amp;</b> {Example}\n");
    }

    @Test
    void aLetterOfTheWrongApproachOrWithoutAnAskIsRefused() {
        assertThatThrownBy(() -> Letters.fixed()
                        .render(counter(Approach.FLEXIBLE), details(Locale.US).build()))
                .hasMessage("a fixed letter must carry a fixed counteroffer, but was a flexible one; "
                        + "plan the counteroffer with the approach of the letter");

        Profile aimingLow = Profile.builder().quantile(Portion.percent(25)).build();
        ComponentRanking ranking = ranking(TestOffers.amazonLike(), aimingLow);
        CounterOffer nothing = CounterOffer.plan(TestOffers.amazonLike(), ranking, WalkAway.of(usd(0)));
        assertThatThrownBy(() ->
                        Letters.flexible().render(nothing, details(Locale.US).build()))
                .hasMessageContaining("a letter must ask for something");
    }

    private static LetterDetails.Builder details(Locale locale) {
        return LetterDetails.builder()
                .candidate("Ada Example")
                .recipient("Sam Recruiter")
                .locale(locale)
                .addReasons("the storage team solves problems I care about");
    }

    private static CounterOffer counter(Approach approach) {
        Offer offer = TestOffers.amazonLike();
        return CounterOffer.plan(offer, ranking(offer, Profile.balanced()), WalkAway.of(usd(235_000)), approach);
    }

    private static ComponentRanking ranking(Offer offer, Profile profile) {
        return NegotiationAdvisor.of(TestOffers.market(), profile).rank(offer, Assumptions.flatPrice(usd(440)));
    }
}
