package io.github.totalcomp.negotiation;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.letter.LetterDetails;
import io.github.totalcomp.negotiation.letter.Letters;
import io.github.totalcomp.negotiation.market.LineRanges;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
                        () -> advisor().withLevers(List.of(Levers.BASE_SALARY, Levers.BASE_SALARY))));
    }

    @TestFactory
    Stream<DynamicTest> aLetterSaysWhichRuleIsBroken() {
        return Stream.of(says(
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
                                        .build())));
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
