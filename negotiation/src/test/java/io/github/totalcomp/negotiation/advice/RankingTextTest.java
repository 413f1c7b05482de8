package io.github.totalcomp.negotiation.advice;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.negotiation.TestOffers;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a ranking. */
class RankingTextTest {

    /** One lever has no exchange rate, one year is one, and the days between which the market reported are named. */
    @Test
    void aRankingOfOneLeverIsATableWithItsMarket() {
        MarketRanges market = MarketRanges.builder()
                .source("made-up survey")
                .count(120)
                .base(TestOffers.market().base())
                .firstDate(LocalDate.of(2025, 1, 15))
                .lastDate(LocalDate.of(2025, 12, 1))
                .build();
        Profile oneYear = Profile.builder().horizonYears(1).scenarios(List.of()).build();

        assertThat(NegotiationAdvisor.of(market, oneYear)
                        .withLevers(List.of(Levers.BASE_SALARY))
                        .rank(TestOffers.amazonLike(), Assumptions.flatPrice(usd(440))))
                .hasToString("""
                        Levers by expected gain over 1 year, amounts in USD
                        Lever              Now   Target    Room  Per unit  Chance  Exp. gain
                        --------------------------------------------------------------------
                        1 base salary  145,000  155,000  10,000         1     0.4      4,000
                        Market: 120 observations, reported 2025-01-15 to 2025-12-01 (made-up survey)
                        No scenario was asked for.""");
    }

    @Test
    void twoLeversHaveAnExchangeRate() {
        assertThat(NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                        .withLevers(List.of(Levers.BASE_SALARY, Levers.SIGN_ON))
                        .rank(TestOffers.amazonLike(), Assumptions.flatPrice(usd(440)))
                        .toString())
                .contains("""
                        USD 1 of base salary (a year) is worth USD 2 of sign-on (in each of years 1 and
                        2)
                        """);
    }

    /** Sign-on has no chance, and equity on a cliff no value within the year. */
    @Test
    void onlyLeversWithAChanceAndAValueHaveAnExchangeRate() {
        Profile oneYear = Profile.builder()
                .horizonYears(1)
                .scenarios(List.of())
                .likelihood(Levers.SIGN_ON, Portion.NONE)
                .build();

        assertThat(NegotiationAdvisor.of(TestOffers.market(), oneYear)
                        .withLevers(List.of(Levers.BASE_SALARY, Levers.SIGN_ON, Levers.EQUITY))
                        .rank(TestOffers.withGrant(TestOffers.yearly(0, 100)), Assumptions.flatPrice(usd(440)))
                        .toString())
                .doesNotContain("is worth");
    }

    /** The columns hold 10, 10, 10 and 11 characters and leave 80 in all, or one more. */
    @ParameterizedTest
    @CsvSource({
        "10000000, 35000000, 'amounts in USD', '10,000,000  35,000,000  25,000,000'",
        "95000000, 120000000, 'amounts in thousands of USD', '95,000  120,000  25,000'"
    })
    void amountsAreShownInThousandsWhereTheTableWouldBeTooWide(long base, long target, String head, String row) {
        Offer offer = TestOffers.amazonLike().withComponents(List.of(BaseSalary.ofAnnual(usd(base))));
        MarketRange range = MarketRange.ofQuantiles(
                Map.of(Portion.NONE, usd(1), Portion.percent(75), usd(target), Portion.ALL, usd(target)), 9, "survey");
        MarketRanges market =
                MarketRanges.builder().source("survey").count(9).base(range).build();
        Profile certain = Profile.builder()
                .likelihood(Levers.BASE_SALARY, Portion.ALL)
                .scenarios(List.of())
                .build();

        String text = NegotiationAdvisor.of(market, certain)
                .withLevers(List.of(Levers.BASE_SALARY))
                .rank(offer, Assumptions.none())
                .toString();

        assertThat(text.lines().findFirst()).contains("Levers by expected gain over 4 years, " + head);
        assertThat(text).contains(row);
    }

    @Test
    void aLeverIsShownWithItsPlaceAndItsGain() {
        assertThat(NegotiationAdvisor.of(TestOffers.market(), Profile.balanced())
                        .rank(TestOffers.amazonLike(), Assumptions.flatPrice(usd(440)))
                        .levers())
                .extracting(RankedLever::toString)
                .containsExactly(
                        "1. equity: expected gain USD 86,400",
                        "2. base salary: expected gain USD 16,000",
                        "3. sign-on: expected gain USD 11,200");
    }
}
