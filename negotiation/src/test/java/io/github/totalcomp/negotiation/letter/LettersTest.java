package io.github.totalcomp.negotiation.letter;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Lever;
import io.github.totalcomp.negotiation.advice.LeverContext;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.Approach;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
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
    void whatFollowsAnAmountGivenUpIsCheckedAsItsNameIs() {
        assertThatThrownBy(() -> details(Locale.US)
                        .addForgone(LeverTerm.ofAmount("equity", usd(41_000), "{{x}}\u202Eab"))
                        .build())
                .isInstanceOf(DefinitionException.class)
                .hasMessage("what is given up must hold no template marks and no marks that turn the direction of"
                        + " writing, but was \"{{x}}?ab\"; state a short plain text");
        assertThatThrownBy(() -> details(Locale.US)
                        .addForgone(LeverTerm.ofText("a sabbatical", "two\u200B months"))
                        .build())
                .isInstanceOf(DefinitionException.class)
                .hasMessage("what is given up must hold no characters that are invisible, private or unassigned,"
                        + " but was \"two? months\"; state a short plain text");
    }

    @Test
    void blanksAroundWhatIsGivenUpAreTakenOffHoweverItIsAdded() {
        LetterDetails details = details(Locale.US)
                .forgoing(" equity ", usd(41_000))
                .addForgone(LeverTerm.ofAmount(" equity\u00A0", usd(41_000), " in March "))
                .addForgone(LeverTerm.ofUnits(" shares ", Units.of(12)))
                .addForgone(LeverTerm.ofText(" sabbatical ", " two months "))
                .build();

        assertThat(details.forgone())
                .containsExactly(
                        LeverTerm.ofAmount("equity", usd(41_000), ""),
                        LeverTerm.ofAmount("equity", usd(41_000), "in March"),
                        LeverTerm.ofUnits("shares", Units.of(12)),
                        LeverTerm.ofText("sabbatical", "two months"));
        assertThat(LetterTemplate.of(LetterKind.REFUSAL, "{{#tradeOffs}}[{{.}}]{{/tradeOffs}}")
                        .render(TestOffers.amazonLike(), details))
                .isEqualTo("[equity: $41,000][equity: $41,000 in March][shares: 12 units][sabbatical: two months]");
    }

    /** What the lever says of the ask, and what it says of the offer, to stand beside it. */
    @Test
    void theWordsOfALeverOfOnesOwnAreChecked() {
        LeverTerm plain = LeverTerm.ofAmount("Base salary", usd(150_000), "a year");
        LeverTerm marked = LeverTerm.ofAmount("Base salary", usd(145_000), "{{employer}}");
        LeverTerm turned = LeverTerm.ofText("Base salary", "a year\u202E");

        assertThatThrownBy(() -> letterOf(plain, marked))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a component's term must hold no template marks and no marks that turn the direction of"
                        + " writing, but was \"{{employer}}\"; state a short plain text");
        assertThatThrownBy(() -> letterOf(turned, plain))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a component's term must hold no template marks and no marks that turn the direction of"
                        + " writing, but was \"a year?\"; state a short plain text");
        assertThat(letterOf(
                        LeverTerm.ofAmount(" Base salary ", usd(150_000), " a year "),
                        LeverTerm.ofAmount(" Base salary ", usd(145_000), "a year")))
                .isEqualTo("[Base salary: $150,000 a year (offered: $145,000 a year)]");
    }

    /** The terms of a counteroffer whose base salary rises, in the words of a lever of the caller's own. */
    private static String letterOf(LeverTerm asked, LeverTerm offered) {
        Offer offer = TestOffers.amazonLike();
        InvocationHandler words = (proxy, method, arguments) -> {
            if (method.getName().equals("terms")) {
                return List.of(((LeverContext) arguments[0]).offer().equals(offer) ? offered : asked);
            }
            return method.invoke(Levers.BASE_SALARY, arguments);
        };
        Lever lever = (Lever) Proxy.newProxyInstance(Lever.class.getClassLoader(), new Class<?>[] {Lever.class}, words);
        ComponentRanking ranking = NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                .withLevers(List.of(lever))
                .rank(offer, Assumptions.flatPrice(usd(440)));
        return LetterTemplate.of(LetterKind.FLEXIBLE, "{{#terms}}[{{label}}: {{figure}} ({{comparison}})]{{/terms}}")
                .render(
                        CounterOffer.plan(offer, ranking, WalkAway.of(usd(0))),
                        details(Locale.US).build());
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
