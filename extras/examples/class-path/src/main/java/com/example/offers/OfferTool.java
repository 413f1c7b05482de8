package com.example.offers;

import static io.github.totalcomp.core.money.Amounts.usd;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.vesting.VestingSchedules;
import java.time.LocalDate;
import java.util.List;

/** What an application does with the library: total an offer, rank what to ask for, plan the ask. */
public final class OfferTool {

    private OfferTool() {}

    /** {@return an offer} */
    public static Offer offer() {
        return Offer.builder()
                .employer("Amazon")
                .level("L5")
                .startDate(LocalDate.of(2026, 3, 2))
                .add(BaseSalary.ofAnnual(usd(185_000)))
                .add(SignOn.ofYears(usd(60_000), usd(45_000)))
                .add(EquityGrant.ofUnits(1_200, VestingSchedules.amazon()))
                .build();
    }

    /** {@return its totals at USD 220 a share} */
    public static TotalCompensation totals() {
        return TctAggregator.years(4).aggregate(offer(), assumptions());
    }

    /** {@return what to ask for} */
    public static CounterOffer ask() {
        MarketRange base = MarketRange.ofObservations(
                List.of(usd(170_000), usd(180_000), usd(190_000), usd(200_000), usd(210_000)), "five reports");
        MarketRanges market = MarketRanges.builder()
                .source("five reports")
                .count(5)
                .base(base)
                .build();
        ComponentRanking ranking =
                NegotiationAdvisor.of(market, Profile.balanced()).rank(offer(), assumptions());
        return CounterOffer.plan(offer(), ranking, WalkAway.of(usd(280_000)));
    }

    private static Assumptions assumptions() {
        return Assumptions.flatPrice(usd(220));
    }

    /**
     * Prints the totals and the ask.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(totals());
        System.out.println(ask());
    }
}
