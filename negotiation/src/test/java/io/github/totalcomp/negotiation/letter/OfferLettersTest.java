package io.github.totalcomp.negotiation.letter;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.OneTimePayment;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.component.RepricedGrants;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that answer an offer, and talking points. */
class OfferLettersTest {

    private static final Offer EVERYTHING = Offer.builder()
            .employer("Northwind")
            .startDate(TestOffers.START)
            .add(BaseSalary.ofAnnual(usd(145_000)).withChange(LocalDate.of(2027, 3, 2), usd("150000.50")))
            .add(SignOn.ofYears(usd(30_000), usd(20_000)))
            .add(PerformanceBonus.ofAnnual(usd(14_500)))
            .add(EquityGrant.ofUnits(1_400, TestOffers.BACK_LOADED))
            .add(EquityGrant.ofValue(usd(80_000), TestOffers.EVEN).withName("Second grant"))
            .add(RepricedGrants.of(usd(50_000), 3, TestOffers.yearly(100)).withName("Yearly grants"))
            .add(Benefit.ofAnnualValue("Pension", usd(6_000)))
            .add(Benefit.unvalued("Commuter pass"))
            .add(OneTimePayment.of("Relocation", usd(9_000)).paidOn(LocalDate.of(2026, 4, 1)))
            .build();

    /** As long as the name of a component may be. */
    private static final String LONGEST = "n".repeat(200);

    @Test
    void anAcceptanceHoldsEveryFigureAccepted() {
        assertThat(Letters.acceptance().render(EVERYTHING, details().build())).isEqualTo("""
                Hello Sam Recruiter,

                I am happy to accept the offer to join Northwind, and I look forward to starting on
                March 2, 2026:
                  - the storage team

                These are the terms that I accept:
                  - Base salary: $145,000 a year
                  - Base salary from March 2, 2027: $150,000.50 a year
                  - Sign-on, year 1: $30,000
                  - Sign-on, year 2: $20,000
                  - Performance bonus: $14,500 a year
                  - RSU: 1,400 units
                  - Second grant: $80,000
                  - Yearly grants: $50,000 granted in each of 3 years
                  - Pension: $6,000 a year
                  - Commuter pass: as offered
                  - Relocation: $9,000 on April 1, 2026

                Please confirm them in writing, together with the next steps. Thank you, and
                thanks to everybody on your side who worked on this offer and answered my
                questions. Should anything be open, I am available for a call.

                Kind regards
                Ada Example
                """);
    }

    @Test
    void aPaymentWithoutADateStandsInAnAcceptanceWithItsYear() {
        Offer offer = TestOffers.amazonLike().toBuilder()
                .add(OneTimePayment.ofYear("Study grant", usd(5_000), 2))
                .build();

        assertThat(Letters.acceptance().render(offer, details().build()))
                .contains("\n  - RSU: 400 units\n  - Study grant: $5,000 in year 2\n\n");
    }

    /** Two payments of 750 in each of years 1 to 6, of which a letter states four. */
    @Test
    void aComponentOfTheCallersOwnStandsInAnAcceptanceWithWhatItPaysInEachOfFourYears() {
        Component allowance = new HalfYearly("Allowance", usd(750), 6);
        Offer offer = TestOffers.amazonLike().toBuilder().add(allowance).build();

        assertThat(Letters.acceptance().render(offer, details().build())).contains("""

                  - RSU: 400 units
                  - Allowance, year 1: $1,500
                  - Allowance, year 2: $1,500
                  - Allowance, year 3: $1,500
                  - Allowance, year 4: $1,500

                """);
    }

    @Test
    void aLetterOfOnesOwnMayNameTheLevelAndTheRoleOfAnOfferThatStatesThem() {
        LetterTemplate template = LetterTemplate.of(LetterKind.ACCEPTANCE, "{{role}} ({{level}}) at {{employer}}");
        Offer offer = TestOffers.amazonLike().toBuilder().role("Engineer").build();

        assertThat(template.render(offer, details().build())).isEqualTo("Engineer (L5) at Northwind");
        assertThatThrownBy(
                        () -> template.render(TestOffers.amazonLike(), details().build()))
                .hasMessage("a letter must have a value for each place of its template, but was none for \"role\";"
                        + " state it with the details of the letter, or take it out of the template");
        assertThatThrownBy(() -> template.render(
                        offer.toBuilder().level("{{role}}").build(), details().build()))
                .hasMessage("the level must hold no template marks and no marks that turn the direction of writing,"
                        + " but was \"{{role}}\"; state a short plain text");
    }

    @Test
    void aRequestForTimeNamesTheDayAndNeedsOne() {
        LetterDetails details = details()
                .answerBy(LocalDate.of(2026, 2, 13))
                .timeReason("speak with my family")
                .build();
        assertThat(Letters.time().render(EVERYTHING, details))
                .contains(
                        "May I give you my answer by February 13, 2026?\nI need until then to speak with my family.\n")
                .contains("thank you for the offer, and for answering my questions", "  - RSU: 1,400 units\n")
                .contains("on a call");
        assertThatThrownBy(() -> Letters.time().render(EVERYTHING, details().build()))
                .hasMessage("a letter must have a value for each place of its template, but was none for \"answerBy\";"
                        + " state it with the details of the letter, or take it out of the template");
    }

    @Test
    void aRefusalIsPoliteAndNamesNoFigure() {
        String letter = Letters.refusal()
                .render(
                        EVERYTHING,
                        details().refusalReason("an offer closer to home").build());

        assertThat(letter)
                .contains("thank you for the offer", "The reason is an offer closer to home.\n", "stay in touch")
                .doesNotContainPattern("\\d");
        assertThat(Letters.refusal().render(EVERYTHING, details().build())).doesNotContain("The reason");
    }

    @Test
    void talkingPointsHoldTheAskAndWhatIsGivenUp() {
        LetterDetails details = details()
                .forgoing("unvested equity", usd(41_000))
                .addTradeOffs("a bonus that would be paid in March")
                .build();

        assertThat(Letters.call().render(counter(), details))
                .contains("  - RSU: 727 units (offered: 400 units)\n", "120 reported packages")
                .contains("  - a bonus that would be paid in March\n  - unvested equity: $41,000\n")
                .contains("compensation team", "talk again");
        assertThat(Letters.flexible().render(counter(), details)).contains("  - unvested equity: $41,000\n");
    }

    @Test
    void aLetterCarriesWhatItIsFor() {
        assertThatThrownBy(
                        () -> Letters.acceptance().render(counter(), details().build()))
                .hasMessage("a letter of acceptance must answer an offer, but was a counteroffer; render it with the"
                        + " offer that it answers");
        assertThatThrownBy(() -> Letters.flexible().render(EVERYTHING, details().build()))
                .hasMessage(
                        "a flexible letter must carry a counteroffer, but was an offer alone; plan a counteroffer and"
                                + " render the letter with it");
        for (LetterKind kind : LetterKind.values()) {
            assertThat(Letters.of(kind).kind()).isEqualTo(kind);
        }
    }

    /** As the JDK's own locale data (CLDR) writes them; a no-break space stands before the sign in German. */
    @ParameterizedTest
    @CsvSource({
        "en-US, USD, 155000, '$155,000'",
        "de-DE, EUR, 155000.5, '155.000,50\u00a0€'",
        "ja-JP, JPY, 12000000, '￥12,000,000'",
        "en-GB, BHD, 61250.125, 'BHD\u00a061,250.125'",
        "en-IN, INR, 1500000, '₹1,500,000'",
        "ar-EG-u-nu-latn, EGP, 1500000, '1,500,000'",
        "ar-EG, EGP, 1500000, '١٬٥٠٠٬٠٠٠'"
    })
    void amountsAreWrittenInTheLocaleOfTheLetter(String locale, String currency, String amount, String text) {
        LetterFigures figures = new LetterFigures(Locale.forLanguageTag(locale));

        assertThat(figures.amount(Amounts.of(amount, currency))).contains(text).doesNotContain("null");
    }

    @Test
    void datesAreWrittenInTheLocaleOfTheLetter() {
        LocalDate date = LocalDate.of(2026, 3, 2);
        assertThat(new LetterFigures(Locale.GERMANY).date(date)).isEqualTo("2. März 2026");
        assertThat(new LetterFigures(Locale.forLanguageTag("ar-EG")).date(date)).contains("٢٠٢٦");
        assertThat(new LetterFigures(Locale.forLanguageTag("ar-EG-u-nu-latn")).date(date))
                .contains("2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eve\nBcc: all", "Eve\u202Egnp", "{{employer}}", "x}}", "\u2066Eve", " ", "a\u2028b"})
    void hostileTextsAreRefusedWhereverTheyStand(String text) {
        assertThatThrownBy(() -> details().timeReason(text).build()).hasMessageContaining("the reason for time must");
        assertThatThrownBy(() -> details().refusalReason(text).build())
                .hasMessageContaining("the reason to refuse must");
        assertThatThrownBy(() -> details().forgoing(text, usd(1))).hasMessageContaining("what is given up must");
    }

    @Test
    void hostileComponentNamesAreRefusedToo() {
        Offer offer = TestOffers.amazonLike().toBuilder()
                .add(Benefit.ofAnnualValue("{{candidate}}", usd(1)))
                .build();

        assertThatThrownBy(() -> Letters.acceptance().render(offer, details().build()))
                .hasMessageContaining("a component's name must hold no template marks");
    }

    /** What a letter adds to a name, such as a year or a date, does not count among its 200 characters. */
    @ParameterizedTest
    @MethodSource
    void anAcceptanceHoldsTheLongestNameOfEachKindOfComponent(Component component, List<String> lines) {
        Offer offer = Offer.builder()
                .employer("Northwind")
                .startDate(TestOffers.START)
                .add(component)
                .build();

        assertThat(LetterTemplate.of(LetterKind.ACCEPTANCE, "{{#terms}}{{label}}: {{figure}}\n{{/terms}}")
                        .render(offer, details().build()))
                .isEqualTo(lines.stream().map(line -> LONGEST + line + "\n").collect(Collectors.joining()));
    }

    static Stream<Arguments> anAcceptanceHoldsTheLongestNameOfEachKindOfComponent() {
        return Stream.of(
                arguments(
                        BaseSalary.ofAnnual(usd(145_000))
                                .withName(LONGEST)
                                .withChange(LocalDate.of(2027, 3, 2), usd(150_000)),
                        List.of(": $145,000 a year", " from March 2, 2027: $150,000 a year")),
                arguments(
                        SignOn.ofYears(usd(30_000), usd(20_000)).withName(LONGEST),
                        List.of(", year 1: $30,000", ", year 2: $20,000")),
                arguments(PerformanceBonus.ofAnnual(usd(14_500)).withName(LONGEST), List.of(": $14,500 a year")),
                arguments(EquityGrant.ofUnits(1_400, TestOffers.EVEN).withName(LONGEST), List.of(": 1,400 units")),
                arguments(EquityGrant.ofValue(usd(80_000), TestOffers.EVEN).withName(LONGEST), List.of(": $80,000")),
                arguments(
                        RepricedGrants.of(usd(50_000), 3, TestOffers.yearly(100))
                                .withName(LONGEST),
                        List.of(": $50,000 granted in each of 3 years")),
                arguments(Benefit.ofAnnualValue(LONGEST, usd(6_000)), List.of(": $6,000 a year")),
                arguments(Benefit.unvalued(LONGEST), List.of(": as offered")),
                arguments(OneTimePayment.of(LONGEST, usd(9_000)), List.of(": $9,000 in year 1")),
                arguments(new HalfYearly(LONGEST, usd(750), 1), List.of(", year 1: $1,500")));
    }

    /** The dates of a grant stand under its name followed by "vesting". */
    @Test
    void aCounterofferHoldsTheLongestNameOfEachComponent() {
        Offer offer = TestOffers.amazonLike()
                .withComponents(List.of(
                        BaseSalary.ofAnnual(usd(145_000)).withName(LONGEST),
                        SignOn.ofYears(usd(30_000), usd(20_000)).withName("S" + LONGEST.substring(1)),
                        EquityGrant.ofUnits(400, TestOffers.BACK_LOADED).withName("E" + LONGEST.substring(1))));
        CounterOffer counter = CounterOffer.plan(
                offer,
                NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                        .withLevers(List.of(
                                Levers.BASE_SALARY,
                                Levers.SIGN_ON,
                                Levers.EQUITY,
                                Levers.vestingTimeline(TestOffers.EVEN)))
                        .rank(offer, Assumptions.flatPrice(usd(440))),
                WalkAway.of(usd(235_000)));

        assertThat(LetterTemplate.of(LetterKind.FLEXIBLE, "{{#terms}}{{label}}: {{figure}}\n{{/terms}}")
                        .render(counter, details().build()))
                .contains(LONGEST + ": $155,000 a year\n")
                .contains("Sign-on, year 1: $")
                .contains("E" + LONGEST.substring(1) + ": ")
                .contains("E" + LONGEST.substring(1) + " vesting: 5%, 20%, 60%, 100% vested after years 1 to 4\n");
    }

    @Test
    void aNameOfAComponentOfOnesOwnIsCheckedBeforeALetterAddsToIt() {
        Offer offer = TestOffers.amazonLike().toBuilder()
                .add(new HalfYearly(LONGEST + "x", usd(750), 1))
                .build();

        assertThatThrownBy(() -> Letters.acceptance().render(offer, details().build()))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a component's name must be 1 to 200 characters without control characters, but was \""
                        + "n".repeat(119) + "… (203 characters); state a short plain text");
    }

    private static LetterDetails.Builder details() {
        return LetterDetails.builder()
                .candidate("Ada Example")
                .recipient("Sam Recruiter")
                .locale(Locale.US)
                .addReasons("the storage team");
    }

    private static CounterOffer counter() {
        Offer offer = TestOffers.amazonLike();
        return CounterOffer.plan(
                offer,
                NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                        .rank(offer, Assumptions.flatPrice(usd(440))),
                WalkAway.of(usd(235_000)));
    }

    /** Pays an amount at the middle and at the end of each year of the horizon, for some years. */
    private record HalfYearly(String name, MonetaryAmount amount, int years) implements Component {

        @Override
        public ComponentKind kind() {
            return ComponentKind.OTHER;
        }

        @Override
        public List<Payment> payments(PaymentContext context) {
            return IntStream.range(0, 2 * Math.min(years, context.horizonYears()))
                    .mapToObj(half -> Payment.builder()
                            .component(name)
                            .kind(kind())
                            .year(half / 2 + 1)
                            .date(context.years().start().plusMonths(6L * (half + 1)))
                            .amount(amount)
                            .basis(new PaymentBasis.Stated("each half-year"))
                            .build())
                    .toList();
        }
    }
}
