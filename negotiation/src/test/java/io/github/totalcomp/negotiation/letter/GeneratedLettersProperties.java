package io.github.totalcomp.negotiation.letter;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Benefit;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.PerformanceBonus;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.advice.AdviceScenario;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.Approach;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.ImpossibleApproachException;
import io.github.totalcomp.negotiation.counter.WalkAway;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Letters of every kind, for generated offers in several locales and currencies, hold every figure and no template mark. */
class GeneratedLettersProperties {

    private static final Profile PROFILE =
            Profile.builder().scenarios(List.<AdviceScenario>of()).build();

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of("en-US", "de-DE", "fr-FR", "ja-JP", "ar", "de-CH", "hi-IN")
                .map(Locale::forLanguageTag);
    }

    private static LetterDetails details(Locale locale) {
        return LetterDetails.builder()
                .candidate("Ada Example")
                .recipient("Sam")
                .locale(locale)
                .addReasons("the team")
                .addTradeOffs("a bonus due in March")
                .alternative("stay where I am")
                .answerBy(LocalDate.of(2026, 2, 13))
                .build();
    }

    @Property(tries = 60)
    void aCounterofferHoldsEveryFigureOfTheAskAndTheKeyPoints(
            @ForAll @IntRange(min = 90_000, max = 165_000) int base,
            @ForAll @IntRange(min = 0, max = 60_000) int signOn,
            @ForAll @IntRange(min = 0, max = 900) int units,
            @ForAll @IntRange(min = 150, max = 290) int walkAway,
            @ForAll("locales") Locale locale) {
        Offer offer = TestOffers.amazonLike()
                .withComponents(List.of(
                        BaseSalary.ofAnnual(usd(base)),
                        SignOn.ofYears(usd(signOn), usd(signOn)),
                        EquityGrant.ofUnits(units, TestOffers.BACK_LOADED)));
        for (LetterKind kind : List.of(LetterKind.FLEXIBLE, LetterKind.FIXED, LetterKind.CALL)) {
            CounterOffer counter;
            try {
                counter = CounterOffer.plan(
                        offer,
                        NegotiationAdvisor.of(TestOffers.market(), PROFILE)
                                .rank(offer, Assumptions.flatPrice(usd(440))),
                        WalkAway.of(usd(1_000L * walkAway)),
                        kind.approach().orElse(Approach.FLEXIBLE));
            } catch (ImpossibleApproachException e) {
                continue;
            }
            if (!counter.asksForMore()) {
                continue;
            }
            String letter = Letters.of(kind).render(counter, details(locale));
            isWhole(letter, kind);
            counter.levers().stream()
                    .flatMap(lever -> lever.after().stream())
                    .forEach(term -> holds(letter, term, locale));
            assertThat(letter)
                    .contains("Northwind", "compensation team", "call", "the team")
                    .containsIgnoringCase("thank");
        }
    }

    private static void holds(String letter, LeverTerm term, Locale locale) {
        assertThat(letter).contains(term.label() + ": ");
        term.amount().ifPresent(amount -> assertThat(letter).contains(digits(amount, locale)));
        term.units()
                .ifPresent(units -> assertThat(letter)
                        .contains(NumberFormat.getIntegerInstance(locale)
                                .format(units.value().numerator())));
    }

    @Property(tries = 100)
    void anAcceptanceAndARequestForTimeHoldEveryFigureOfTheOffer(
            @ForAll("locales") Locale locale,
            @ForAll("currencies") String code,
            @ForAll @IntRange(min = 1, max = 2_000_000_000) int base,
            @ForAll @IntRange(min = 1, max = 2_000_000_000) int signOn,
            @ForAll @IntRange(min = 1, max = 2_000_000_000) int bonus,
            @ForAll @IntRange(min = 1, max = 2_000_000_000) int grant) {
        CurrencyUnit currency = Amounts.currency(code);
        List<MonetaryAmount> amounts = new ArrayList<>();
        for (int minor : new int[] {base, signOn, bonus, grant}) {
            amounts.add(Amounts.ofMinor(minor, currency));
        }
        Offer offer = TestOffers.amazonLike()
                .withComponents(List.of(
                        BaseSalary.ofAnnual(amounts.get(0)),
                        SignOn.ofYears(amounts.get(1)),
                        PerformanceBonus.ofAnnual(amounts.get(2)),
                        EquityGrant.ofValue(amounts.get(3), TestOffers.EVEN),
                        Benefit.unvalued("Bicycle")));
        for (LetterKind kind : List.of(LetterKind.ACCEPTANCE, LetterKind.TIME)) {
            String letter = Letters.of(kind).render(offer, details(locale));
            isWhole(letter, kind);
            amounts.forEach(amount -> assertThat(letter).contains(digits(amount, locale)));
            assertThat(letter).contains("Bicycle: as offered", "Northwind", "the team");
        }
        isWhole(Letters.refusal().render(offer, details(locale)), LetterKind.REFUSAL);
    }

    @Provide
    Arbitrary<String> currencies() {
        return Arbitraries.of("USD", "EUR", "JPY", "BHD", "CHF");
    }

    /** Whole amounts without decimals and others with those of the currency, by the JDK's own data of the locale. */
    private static String digits(MonetaryAmount amount, Locale locale) {
        BigDecimal number = Amounts.number(amount);
        int decimals = number.stripTrailingZeros().scale() <= 0
                ? 0
                : amount.getCurrency().getDefaultFractionDigits();
        NumberFormat currencies = NumberFormat.getCurrencyInstance(locale);
        currencies.setMinimumFractionDigits(decimals);
        currencies.setMaximumFractionDigits(decimals);
        StringBuilder digits = new StringBuilder();
        currencies.format(number).codePoints().forEach(each -> {
            if (Character.isDigit(each) || "., '\u2019\u00a0\u202f\u066b\u066c".indexOf(each) >= 0) {
                digits.appendCodePoint(each);
            }
        });
        return trimmed(digits.toString());
    }

    private static String trimmed(String digits) {
        int from = 0;
        int to = digits.length();
        while (from < to && !Character.isDigit(digits.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isDigit(digits.charAt(to - 1))) {
            to--;
        }
        return digits.substring(from, to);
    }

    private static void isWhole(String letter, LetterKind kind) {
        assertThat(letter)
                .as(kind.label())
                .doesNotContain("{{", "}}", "null", "Optional", "\n\n\n")
                .contains("Sam");
        assertThat(letter.lines()).as(kind.label()).noneMatch(line -> line.endsWith(": ") || line.endsWith(" "));
    }
}
