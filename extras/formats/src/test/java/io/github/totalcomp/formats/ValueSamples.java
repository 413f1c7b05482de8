package io.github.totalcomp.formats;

import static io.github.totalcomp.core.money.Amounts.usd;

import io.github.totalcomp.bargaining.issue.BargainingCase;
import io.github.totalcomp.bargaining.issue.BargainingIssue;
import io.github.totalcomp.bargaining.issue.BargainingOption;
import io.github.totalcomp.bargaining.issue.BargainingPackage;
import io.github.totalcomp.bargaining.issue.BargainingSolution;
import io.github.totalcomp.bargaining.issue.BargainingSolver;
import io.github.totalcomp.bargaining.objection.ObjectionAnswer;
import io.github.totalcomp.bargaining.objection.ObjectionCatalog;
import io.github.totalcomp.bargaining.position.ComponentStanding;
import io.github.totalcomp.bargaining.position.Finding;
import io.github.totalcomp.bargaining.position.MarketPoint;
import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.bargaining.round.AskStakes;
import io.github.totalcomp.bargaining.round.Concessions;
import io.github.totalcomp.bargaining.round.ExpertFee;
import io.github.totalcomp.bargaining.round.NextStep;
import io.github.totalcomp.bargaining.round.NextStepAdvisor;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.assumption.Prices;
import io.github.totalcomp.core.compare.ComparedOffer;
import io.github.totalcomp.core.compare.OfferComparison;
import io.github.totalcomp.core.equity.VestingPosition;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.leave.Departure;
import io.github.totalcomp.core.leave.DepartureLine;
import io.github.totalcomp.core.leave.Leaving;
import io.github.totalcomp.core.leave.VestBridge;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.Payment;
import io.github.totalcomp.core.payment.PaymentBasis;
import io.github.totalcomp.core.payment.PaymentContext;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.simulation.PriceModels;
import io.github.totalcomp.core.simulation.SimulatedTotal;
import io.github.totalcomp.core.simulation.Simulation;
import io.github.totalcomp.core.simulation.SimulationResult;
import io.github.totalcomp.core.target.QuotedYear;
import io.github.totalcomp.core.target.Reconciliation;
import io.github.totalcomp.core.target.RefreshPlan;
import io.github.totalcomp.core.target.RefreshPlanner;
import io.github.totalcomp.core.target.RefreshPolicy;
import io.github.totalcomp.core.target.RefreshYear;
import io.github.totalcomp.core.target.SolvedYear;
import io.github.totalcomp.core.target.TctSolution;
import io.github.totalcomp.core.target.TctSolver;
import io.github.totalcomp.core.target.TctTarget;
import io.github.totalcomp.core.total.Cell;
import io.github.totalcomp.core.total.PaymentStream;
import io.github.totalcomp.core.total.PeriodChange;
import io.github.totalcomp.core.total.PeriodTotals;
import io.github.totalcomp.core.total.PeriodView;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.core.total.YearTotal;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Crossing;
import io.github.totalcomp.negotiation.advice.Likelihood;
import io.github.totalcomp.negotiation.advice.MovedInputs;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.RankedLever;
import io.github.totalcomp.negotiation.advice.WorkedFigure;
import io.github.totalcomp.negotiation.counter.Approach;
import io.github.totalcomp.negotiation.counter.ApproachOption;
import io.github.totalcomp.negotiation.counter.AskedLever;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayFinding;
import io.github.totalcomp.negotiation.market.LineRanges;
import io.github.totalcomp.negotiation.market.MarketIssue;
import io.github.totalcomp.negotiation.market.MarketObservation;
import io.github.totalcomp.negotiation.market.MarketQuality;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.negotiation.market.PercentileRank;
import io.github.totalcomp.vesting.VestingSchedules;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of each type that is written only. */
final class ValueSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private ValueSamples() {}

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

    static Map<Class<?>, Object> writeOnly() throws IOException {
        Map<Class<?>, Object> samples = new LinkedHashMap<>();
        OfferFile file = OfferJson.read(Samples.EXAMPLES.resolve("amazon-l5-offer.json"));
        putPay(samples, file.offer(), file.assumptions());
        putStudies(samples, file.offer(), file.assumptions());
        putNegotiation(samples, file);
        samples.put(
                MarketQuality.class,
                MarketQuality.of(
                        "reports",
                        2,
                        List.of(observation()),
                        Map.of(MarketIssue.NO_COMPANY, LineRanges.of(List.of(9)))));
        return samples;
    }

    private static void putPay(Map<Class<?>, Object> samples, Offer offer, Assumptions assumptions) {
        TotalCompensation totals = TctAggregator.years(4).aggregate(offer, assumptions);
        PeriodTotals periods = totals.by(PeriodView.calendarYears());
        Departure departure =
                Leaving.of(offer, assumptions).on(offer.startDate().plusMonths(14));
        samples.put(TotalCompensation.class, totals);
        samples.put(YearTotal.class, totals.year(1));
        samples.put(Cell.class, totals.year(1).cells().get(0));
        samples.put(
                Payment.class,
                totals.payments().stream()
                        .filter(payment -> payment.basis().origin() instanceof PaymentBasis.Vest)
                        .findFirst()
                        .orElseThrow());
        samples.put(PaymentStream.class, PaymentStream.of(offer, PaymentContext.of(offer.years(), 2, assumptions)));
        samples.put(PeriodTotals.class, periods);
        samples.put(PeriodChange.class, periods.drops().get(0));
        samples.put(Departure.class, departure);
        samples.put(
                DepartureLine.class,
                departure.lines().stream()
                        .filter(line -> line.unitsVested().isPresent())
                        .findFirst()
                        .orElseThrow());
        samples.put(VestBridge.class, VestBridge.of(offer, assumptions));
        samples.put(
                VestingPosition.class,
                VestingSchedules.amazon().resolve(VestingRequest.of(50, DAY)).asOf(DAY.plusYears(1)));
    }

    private static void putStudies(Map<Class<?>, Object> samples, Offer offer, Assumptions assumptions) {
        TctSolution solution = TctSolver.solve(TctTarget.builder()
                .target(usd(300_000))
                .base(usd(160_000))
                .planningPrice(Prices.flat(usd(1_200)))
                .schedule(VestingSchedules.amazon())
                .startDate(DAY)
                .build());
        samples.put(TctSolution.class, solution);
        samples.put(SolvedYear.class, solution.years().get(0));
        Reconciliation reconciliation = Reconciliation.of(offer, List.of(usd(200_000)), assumptions, assumptions);
        samples.put(Reconciliation.class, reconciliation);
        samples.put(QuotedYear.class, reconciliation.years().get(0));
        RefreshPlan plan = RefreshPlanner.plan(
                offer,
                RefreshPolicy.builder()
                        .target(usd(400_000))
                        .planningPrice(Prices.flat(usd(1_200)))
                        .build());
        samples.put(RefreshPlan.class, plan);
        samples.put(
                RefreshYear.class,
                plan.years().stream()
                        .filter(year -> year.refresher().isPresent())
                        .findFirst()
                        .orElseThrow());
        samples.put(
                OfferComparison.class,
                OfferComparison.of(
                        2,
                        List.of(
                                ComparedOffer.of("one", offer, assumptions),
                                ComparedOffer.of("two", offer, assumptions))));
        SimulationResult simulated = Simulation.of(offer, assumptions, PriceModels.geometricBrownianMotion(0.05, 0.35))
                .withYears(2)
                .withPaths(100)
                .withSeed(1)
                .run();
        samples.put(SimulationResult.class, simulated);
        samples.put(SimulatedTotal.class, simulated.total());
        BargainingSolution bargained = BargainingSolver.solve(BargainingCase.builder()
                .add(BargainingIssue.of(
                        "days at home", List.of(BargainingOption.of("two", 2, 0), BargainingOption.of("none", 0, 1))))
                .build());
        samples.put(BargainingSolution.class, bargained);
        samples.put(BargainingPackage.class, bargained.paretoSet().get(0));
    }

    private static void putNegotiation(Map<Class<?>, Object> samples, OfferFile file) throws IOException {
        Offer offer = file.offer();
        MarketRanges market = MarketJson.read(Samples.EXAMPLES.resolve("amazon-l5-market.json"));
        WalkAway walkAway = file.negotiation().walkAway().orElseThrow();
        ComponentRanking ranking =
                NegotiationAdvisor.of(market, file.negotiation().profile()).rank(offer, file.assumptions());
        RankedLever first = ranking.levers().get(0);
        CounterOffer counter = CounterOffer.plan(offer, ranking, walkAway, Approach.FLEXIBLE);
        OfferPosition position = OfferPosition.of(ranking, file.position().facts());
        ComponentStanding standing = position.standings().stream()
                .filter(each -> each.aim().isPresent())
                .findFirst()
                .orElseThrow();
        samples.put(ComponentRanking.class, ranking);
        samples.put(RankedLever.class, first);
        samples.put(WorkedFigure.class, first.working().get(0));
        samples.put(
                Likelihood.class, Likelihood.of(Portion.percent(40), "a guess").timesOdds(Rational.of(2), "luck"));
        samples.put(Crossing.class, ranking.crossings(MovedInputs.standard()).get(0));
        samples.put(CounterOffer.class, counter);
        samples.put(AskedLever.class, counter.levers().get(0));
        samples.put(ApproachOption.class, counter.options().get(0));
        samples.put(WalkAwayFinding.class, counter.askFindings().get(0));
        samples.put(OfferPosition.class, position);
        samples.put(ComponentStanding.class, standing);
        samples.put(MarketPoint.class, standing.aim().orElseThrow());
        samples.put(PercentileRank.class, standing.rank().orElseThrow());
        samples.put(Finding.class, position.findings().get(0));
        HistoryFile history = HistoryJson.read(Samples.EXAMPLES.resolve("negotiation-history.json"));
        NextStep step = NextStepAdvisor.of(market, history.negotiation().profile(), walkAway)
                .next(history.history(), history.assumptions(), LocalDate.of(2021, 8, 10));
        samples.put(NextStep.class, step);
        samples.put(AskStakes.class, step.stakes());
        samples.put(Concessions.class, step.concessions());
        samples.put(ObjectionAnswer.class, ObjectionCatalog.standard().answer("this is the top of the band", counter));
        samples.put(ExpertFee.class, ExpertFee.of(usd(2_000), usd(40_000), Portion.percent(25)));
    }

    /** Ranges of observations, which are written only too. */
    static MarketRanges observed() {
        return MarketRanges.builder()
                .source("reports")
                .count(5)
                .base(MarketRange.ofObservations(List.of(usd(10), usd(20), usd(30), usd(40), usd(60)), "reports"))
                .build();
    }
}
