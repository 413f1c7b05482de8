package io.github.totalcomp.bargaining;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.bargaining.position.Finding;
import io.github.totalcomp.bargaining.position.FindingTopic;
import io.github.totalcomp.bargaining.position.OfferFacts;
import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.bargaining.position.PositionCheck;
import io.github.totalcomp.bargaining.position.PositionChecks;
import io.github.totalcomp.bargaining.position.RangePart;
import io.github.totalcomp.bargaining.position.Severity;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.market.BonusMeaning;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferPositionTest {

    private static ComponentRanking ranking(MarketRanges market) {
        return NegotiationAdvisor.of(market, Profile.balanced())
                .rank(TestOffers.amazonLike(), Assumptions.flatPrice(usd(500)));
    }

    /** Worked by hand from the quantiles of the survey: 145,000 is 7/8 of the way from 0.25 to 0.5, and so on. */
    @Test
    void everyComponentAndTheTotalHaveTheirPlace() {
        assertThat(OfferPosition.of(ranking(TestOffers.market()), OfferFacts.none(), List.of()))
                .hasToString("""
                        Standing in the market, amounts in USD a year
                        Component      Offer    Part   Rank   To aim   To top  To cap
                        -------------------------------------------------------------
                        equity        50,000  middle    50%  +30,000  +60,000       -
                        base salary  145,000  middle  46.9%  +10,000  +20,000       -
                        sign-on       25,000     top    67%   +7,000  +25,000       -
                        -------------------------------------------------------------
                        total        220,000  middle    50%  +42,000  +80,000       -
                        Rank: how much of the market lies below the offer. Part: bottom below the 1/3
                        quantile, middle up to the 2/3 quantile, top above it. Distances to the 0.75
                        quantile (aim), to the 0.9 quantile (top) and to the cap; negative where the
                        offer is above.
                        Market: 120 observations, made-up survey""");
    }

    @Test
    void aComponentThatTooFewReportHasNoPlace() {
        MarketRanges onlyTotal = MarketRanges.builder()
                .source("totals")
                .count(12)
                .total(TestOffers.range(190_000, 220_000, 262_000, 300_000))
                .bonusMeans(BonusMeaning.SIGN_ON)
                .build();
        OfferPosition position = OfferPosition.of(ranking(onlyTotal), OfferFacts.none(), List.of());
        assertThat(position.context().standing("base salary").orElseThrow())
                .hasToString("base salary of USD 145,000, no range: too few reports");
        assertThat(position.context().total().part()).contains(RangePart.MIDDLE);
        assertThat(position.toString()).contains("too few");
    }

    @Test
    void aMarketOfOneObservationIsSaidToBeOne() {
        MarketRanges one = MarketRanges.builder()
                .source("a colleague")
                .count(1)
                .base(MarketRange.ofObservations(List.of(usd(155_000)), "a colleague", 1))
                .build();
        assertThat(OfferPosition.of(ranking(one), OfferFacts.none(), List.of()).toString())
                .endsWith("Market: 1 observation, a colleague");
    }

    @Test
    void aCallerAddsChecksOfItsOwn() {
        PositionCheck relocation = context -> context.offer().location().isEmpty()
                ? List.of(Finding.of(
                                "place not stated",
                                FindingTopic.OTHER,
                                Severity.TO_ASK,
                                "The offer names no place of work; the market is that of "
                                        + context.levers().market().source() + ".",
                                "the offer")
                        .withQuestion("Where will I work, and who pays for moving there?"))
                : List.of();
        List<PositionCheck> checks = new ArrayList<>(PositionChecks.standard());
        checks.add(relocation);
        OfferPosition position = OfferPosition.of(ranking(TestOffers.market()), OfferFacts.none(), checks);
        assertThat(position.finding("place not stated").orElseThrow())
                .hasToString(
                        "place not stated: The offer names no place of work; the market is that of made-up survey.");
        assertThat(position.questions()).contains("Where will I work, and who pays for moving there?");
        assertThat(position.finding("base salary below the middle")).isPresent();
    }
}
