package io.github.totalcomp.report;

import static io.github.totalcomp.core.money.Amounts.usd;

import io.github.totalcomp.bargaining.position.OfferFacts;
import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.bargaining.round.NegotiationEvent;
import io.github.totalcomp.bargaining.round.NegotiationHistory;
import io.github.totalcomp.bargaining.round.NextStep;
import io.github.totalcomp.bargaining.round.NextStepAdvisor;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.compare.ComparedOffer;
import io.github.totalcomp.core.compare.OfferComparison;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.RepaymentTerms;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.component.SignOnPayout;
import io.github.totalcomp.core.leave.Leaving;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.simulation.PriceModels;
import io.github.totalcomp.core.simulation.Simulation;
import io.github.totalcomp.core.total.PeriodView;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.report.section.Sections;
import io.github.totalcomp.report.section.Summary;
import io.github.totalcomp.vesting.VestingFrequency;
import io.github.totalcomp.vesting.VestingSchedules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Results to report on. */
public final class Samples {

    public static final LocalDate START = LocalDate.of(2026, 3, 2);
    public static final Assumptions FLAT = Assumptions.flatPrice(usd(220));

    private static final WalkAway WALK_AWAY = WalkAway.of(usd(290_000));

    private Samples() {}

    public static Offer offer() {
        return offer("Amazon", "RSU");
    }

    public static Offer offer(String employer, String grant) {
        return Offer.builder()
                .employer(employer)
                .startDate(START)
                .add(BaseSalary.ofAnnual(usd(185_000)))
                .add(SignOn.ofYears(usd(60_000), usd(45_000)))
                .add(EquityGrant.ofUnits(1_200, VestingSchedules.amazon()).withName(grant))
                .build();
    }

    public static TotalCompensation totals(Offer offer) {
        return TctAggregator.years(4).aggregate(offer, FLAT);
    }

    /** Amounts of twelve digits, in a currency with so many decimals. */
    public static TotalCompensation wide(String currency) {
        Offer offer = Offer.builder()
                .employer("Wide")
                .startDate(START)
                .add(BaseSalary.ofAnnual(Amounts.of("185000000", currency)))
                .add(SignOn.ofYears(
                        Amounts.of(
                                currency.equals("JPY")
                                        ? "123456789012"
                                        : currency.equals("USD") ? "123456789012.12" : "123456789012.125",
                                currency),
                        Amounts.of("1", currency)))
                .build();
        return TctAggregator.years(3).aggregate(offer, Assumptions.none());
    }

    /** Charts of amounts of twelve digits. */
    public static Report wideReport() {
        Report.Builder report = Report.builder().title("Wide amounts");
        for (String currency : List.of("JPY", "USD", "BHD")) {
            TotalCompensation totals = wide(currency);
            report.add(Sections.totals(totals))
                    .add(Sections.leaving(
                            Leaving.of(totals.offer(), Assumptions.none()).byMonth(36)));
        }
        return report.build();
    }

    public static MarketRanges market(String source) {
        return MarketRanges.builder()
                .source(source)
                .count(40)
                .base(range(source, 150_000, 165_000, 180_000, 195_000, 220_000))
                .stock(range(source, 40_000, 55_000, 70_000, 90_000, 130_000))
                .bonus(range(source, 0, 0, 20_000, 40_000, 70_000))
                .total(range(source, 210_000, 240_000, 275_000, 310_000, 380_000))
                .build();
    }

    private static MarketRange range(String source, long p10, long p25, long p50, long p75, long p90) {
        return MarketRange.ofQuantiles(
                Map.of(
                        Portion.percent(10), usd(p10),
                        Portion.percent(25), usd(p25),
                        Portion.percent(50), usd(p50),
                        Portion.percent(75), usd(p75),
                        Portion.percent(90), usd(p90)),
                40,
                source);
    }

    public static ComponentRanking ranking(Offer offer, String source) {
        return NegotiationAdvisor.of(market(source), Profile.balanced()).rank(offer, FLAT);
    }

    public static OfferPosition position(Offer offer, String source) {
        return OfferPosition.of(ranking(offer, source), OfferFacts.none());
    }

    /** An ask on the second day, an objection with these words, and a better base salary at last. */
    public static NegotiationHistory history(Offer offer, String source, String objection) {
        Offer ask = CounterOffer.plan(offer, ranking(offer, source), WALK_AWAY).ask();
        List<Component> better = new ArrayList<>(offer.components());
        better.set(0, BaseSalary.ofAnnual(usd(190_000)));
        Offer improved = offer.withComponents(better);
        return NegotiationHistory.of(START.minusDays(30), offer)
                .asked(START.minusDays(28), ask)
                .objected(START.minusDays(25), objection)
                .with(NegotiationEvent.of(NegotiationEvent.Kind.IMPROVED_OFFER, START.minusDays(22), improved)
                        .withDeadline(START.minusDays(15)));
    }

    public static NextStep nextStep(NegotiationHistory history, String source) {
        return NextStepAdvisor.of(market(source), Profile.balanced(), WALK_AWAY)
                .next(history, FLAT, START.minusDays(20));
    }

    public static OfferComparison comparison(String first, String second) {
        Offer other = Offer.builder()
                .employer(second)
                .startDate(START)
                .add(BaseSalary.ofAnnual(usd(190_000)))
                .add(SignOn.of(
                        List.of(SignOnPayout.lump(1, usd(40_000)).withRepayment(RepaymentTerms.proRataByMonth(12)))))
                .add(EquityGrant.ofUnits(4_800, VestingSchedules.even(4, VestingFrequency.MONTHLY)))
                .build();
        return OfferComparison.of(
                4,
                List.of(
                        ComparedOffer.of(first, offer(), FLAT),
                        ComparedOffer.of(second, other, Assumptions.flatPrice(usd(80)))));
    }

    /** Every section there is, of an offer with these names. */
    public static Report everything(String employer, String grant, String source) {
        Offer offer = offer(employer, grant);
        TotalCompensation totals = totals(offer);
        ComponentRanking ranking = ranking(offer, source);
        OfferPosition position = OfferPosition.of(ranking, OfferFacts.none());
        NegotiationHistory history = history(offer, source, source);
        CounterOffer counter = CounterOffer.plan(offer, ranking, WALK_AWAY);
        return Report.builder()
                .title(employer)
                .subtitle("Offer from " + START)
                .date(START)
                .add(Sections.summary(Summary.of(totals)
                        .withComparison(comparison(employer, grant))
                        .withPosition(position)
                        .withCounter(counter)
                        .withNextStep(nextStep(history, source))))
                .add(Sections.totals(totals))
                .add(Sections.periods(totals.by(PeriodView.calendarYears().paid())))
                .add(Sections.assumptions(FLAT))
                .add(Sections.vesting(offer))
                .add(Sections.leaving(Leaving.of(offer, FLAT).byMonth(48)))
                .add(Sections.simulation(Simulation.of(offer, FLAT, PriceModels.geometricBrownianMotion(0.05, 0.35))
                        .withPaths(2_000)
                        .run()))
                .add(Sections.market(market(source)))
                .add(Sections.position(position))
                .add(Sections.findings(position))
                .add(Sections.ranking(ranking))
                .add(Sections.counterOffer(counter))
                .add(Sections.letter("Letter", "Hello " + grant + ",\n\nthank you for the offer:\n  - " + source))
                .add(Sections.negotiation(history, FLAT, 4))
                .add(Sections.nextStep(nextStep(history, source)))
                .add(Sections.comparison(comparison(employer, grant)))
                .build();
    }
}
