package io.github.totalcomp.formats;

import static io.github.totalcomp.core.money.Amounts.parse;
import static io.github.totalcomp.core.money.Amounts.usd;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.compare.ComparedOffer;
import io.github.totalcomp.core.compare.OfferComparison;
import io.github.totalcomp.core.equity.VestingEvent;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.leave.Leaving;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.simulation.PriceModels;
import io.github.totalcomp.core.simulation.Simulation;
import io.github.totalcomp.core.target.Reconciliation;
import io.github.totalcomp.core.target.TctSolver;
import io.github.totalcomp.core.target.TctTarget;
import io.github.totalcomp.core.total.PeriodView;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.counter.Approach;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.negotiation.market.LineRanges;
import io.github.totalcomp.negotiation.market.MarketIssue;
import io.github.totalcomp.negotiation.market.MarketObservation;
import io.github.totalcomp.negotiation.market.MarketQuality;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.negotiation.position.OfferPosition;
import io.github.totalcomp.negotiation.round.NextStepAdvisor;
import io.github.totalcomp.vesting.VestingSchedules;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value for each definition of the schema of values, by its name: the readable ones first. */
final class ValueSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private ValueSamples() {}

    static Map<String, Object> readable() throws IOException {
        OfferFile file = OfferJson.read(Samples.EXAMPLES.resolve("amazon-l5-offer.json"));
        VestingRequest request = VestingRequest.builder()
                .units(Units.of(1603))
                .commencement(DAY)
                .grantDate(DAY)
                .addEvents(VestingEvent.of("listed", DAY))
                .fractional(true)
                .build();
        Map<String, Object> samples = new LinkedHashMap<>();
        samples.put("money", parse("USD -1250.50"));
        samples.put("offerFile", file);
        samples.put("offer", file.offer());
        samples.put("component", file.offer().components().get(0));
        samples.put("assumptions", file.assumptions());
        samples.put("priceAssumption", Prices.flat(usd(1_200)));
        samples.put("schedule", VestingSchedules.amazon());
        samples.put("vestingRequest", request);
        samples.put("vestingTimeline", VestingSchedules.amazon().resolve(VestingRequest.of(50, DAY)));
        samples.put(
                "tranche", VestingSchedules.amazon().resolve(request).tranches().get(0));
        samples.put("vestingEvent", request.events().get(0));
        samples.put("negotiation", file.negotiation());
        samples.put("profile", file.negotiation().profile());
        samples.put("positionTerms", file.position());
        samples.put(
                "walkAway",
                WalkAway.of(usd(1))
                        .with(WalkAwayCondition.atLeast("base salary", usd(2)))
                        .with(WalkAwayCondition.atLeastUnits("equity", Units.of(3)))
                        .with(WalkAwayCondition.everyYear(usd(4)))
                        .with(WalkAwayCondition.term("two days at home", WalkAwayCondition.TermState.NOT_MET)));
        samples.put("payable", usd(7));
        samples.put(
                "marketRange",
                MarketRange.ofQuantiles(Map.of(Portion.of(1, 4), usd(1), Portion.of(2, 3), usd(3)), 9, "a survey"));
        samples.put("market", MarketJson.read(Samples.EXAMPLES.resolve("amazon-l5-market.json")));
        samples.put(
                "history",
                HistoryJson.read(Samples.EXAMPLES.resolve("negotiation-history.json"))
                        .history());
        samples.put("observation", observation());
        return samples;
    }

    private static MarketObservation observation() {
        return MarketObservation.builder()
                .company("Amazon")
                .title("Engineer")
                .level("L5")
                .location("Seattle, WA")
                .date(DAY)
                .time(LocalTime.of(9, 30))
                .base(usd(150_000))
                .stock(usd(0))
                .bonus(usd(0))
                .total(usd(150_000))
                .hasStock(false)
                .hasBonus(false)
                .yearsOfExperience(new BigDecimal("4.5"))
                .yearsAtCompany(BigDecimal.ONE)
                .weight(Rational.of(1, 3))
                .source("reports")
                .line(7)
                .addAllIssues(List.of(MarketIssue.NO_TEXT))
                .build();
    }

    static Map<String, Object> computed() throws IOException {
        OfferFile file = OfferJson.read(Samples.EXAMPLES.resolve("amazon-l5-offer.json"));
        Offer offer = file.offer();
        Assumptions assumptions = file.assumptions();
        MarketRanges market = MarketJson.read(Samples.EXAMPLES.resolve("amazon-l5-market.json"));
        WalkAway walkAway = file.negotiation().walkAway().orElseThrow();
        ComponentRanking ranking =
                NegotiationAdvisor.of(market, file.negotiation().profile()).rank(offer, assumptions);
        var totals = TctAggregator.years(4).aggregate(offer, assumptions);
        Map<String, Object> samples = new LinkedHashMap<>();
        samples.put("totals", totals);
        samples.put("periods", totals.by(PeriodView.calendarYears()));
        samples.put(
                "departure", Leaving.of(offer, assumptions).on(offer.startDate().plusMonths(14)));
        samples.put(
                "solution",
                TctSolver.solve(TctTarget.builder()
                        .target(usd(300_000))
                        .base(usd(160_000))
                        .planningPrice(Prices.flat(usd(1_200)))
                        .schedule(VestingSchedules.amazon())
                        .startDate(DAY)
                        .build()));
        samples.put("reconciliation", Reconciliation.of(offer, List.of(usd(200_000)), assumptions, assumptions));
        samples.put(
                "comparison",
                OfferComparison.of(
                        2,
                        List.of(
                                ComparedOffer.of("one", offer, assumptions),
                                ComparedOffer.of("two", offer, assumptions))));
        samples.put(
                "simulation",
                Simulation.of(offer, assumptions, PriceModels.geometricBrownianMotion(0.05, 0.35))
                        .withYears(2)
                        .withPaths(100)
                        .withSeed(1)
                        .run());
        samples.put("ranking", ranking);
        samples.put("counteroffer", CounterOffer.plan(offer, ranking, walkAway, Approach.FLEXIBLE));
        samples.put("position", OfferPosition.of(ranking, file.position().facts()));
        HistoryFile history = HistoryJson.read(Samples.EXAMPLES.resolve("negotiation-history.json"));
        samples.put(
                "nextStep",
                NextStepAdvisor.of(market, history.negotiation().profile(), walkAway)
                        .next(history.history(), history.assumptions(), LocalDate.of(2021, 8, 10)));
        samples.put("marketSummary", observed());
        samples.put(
                "marketQuality",
                MarketQuality.of(
                        "reports",
                        2,
                        List.of(observation()),
                        Map.of(MarketIssue.NO_COMPANY, LineRanges.of(List.of(9)))));
        return samples;
    }

    private static MarketRanges observed() {
        return MarketRanges.builder()
                .source("reports")
                .count(5)
                .base(MarketRange.ofObservations(List.of(usd(10), usd(20), usd(30), usd(40), usd(60)), "reports"))
                .build();
    }
}
