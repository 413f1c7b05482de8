package io.github.totalcomp.report.section;

import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.bargaining.round.NegotiationHistory;
import io.github.totalcomp.bargaining.round.NextStep;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.compare.OfferComparison;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.leave.Departure;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.simulation.SimulationResult;
import io.github.totalcomp.core.total.Measure;
import io.github.totalcomp.core.total.PeriodTotals;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Verbatim;
import java.time.LocalDate;
import java.util.List;

/**
 * Sections made from results. Every figure is the exact one of the result, written as its own text writes it; only the
 * places of marks in a drawing are rounded.
 */
public final class Sections {

    private Sections() {}

    /**
     * {@return the answer before the working: what an offer pays in all and by year, what to push first, whether the walk-away
     * is met, and what to mind before relying on it}
     *
     * @param summary what it rests on
     */
    public static Section summary(Summary summary) {
        return SummarySection.of(summary);
    }

    /**
     * {@return what an offer pays by compensation year: stacked bars, a table, and where the total falls}
     *
     * @param totals what the offer pays
     */
    public static Section totals(TotalCompensation totals) {
        return TotalsSection.of(totals);
    }

    /**
     * {@return what an offer pays by the periods of a view: stacked bars, a table, and where the total falls}
     *
     * @param periods such as {@code totals.by(PeriodView.calendarYears())}
     */
    public static Section periods(PeriodTotals periods) {
        return TotalsSection.of(periods);
    }

    /**
     * {@return what is believed about prices, staying and later money, one line each}
     *
     * @param assumptions what the results rest on
     */
    public static Section assumptions(Assumptions assumptions) {
        return AssumptionsSection.of(assumptions);
    }

    /**
     * {@return the beliefs that a measure of an offer uses, in words such as {@code AMZN at USD 220 flat}: share prices
     * where the offer holds equity, retention where amounts are expected, the discount rate where they are discounted}
     *
     * @param offer what is promised
     * @param assumptions what results rest on
     * @param measure how amounts are counted
     */
    public static List<String> describe(Offer offer, Assumptions assumptions, Measure measure) {
        return AssumptionsSection.described(assumptions, holdsEquity(offer), measure);
    }

    /**
     * {@return whether anything in an offer may be worth more or less with a share}
     *
     * @param offer what is promised
     */
    public static boolean holdsEquity(Offer offer) {
        return !offer.components(ComponentKind.EQUITY).isEmpty()
                || !offer.components(ComponentKind.REFRESHER).isEmpty();
    }

    /**
     * {@return what vests when: for each grant by units its steps over time and its tranches}
     *
     * @param offer with any number of grants
     */
    public static Section vesting(Offer offer) {
        return VestingSection.of(offer);
    }

    /**
     * {@return what vests when: the steps of one timeline over time and its tranches}
     *
     * @param name of the grant
     * @param fromInclusive where the picture begins, such as the vesting commencement date
     * @param timeline its tranches
     */
    public static Section vesting(String name, LocalDate fromInclusive, VestingTimeline timeline) {
        return VestingSection.of(name, fromInclusive, timeline);
    }

    /**
     * {@return what leaving keeps and forfeits, as a curve over the months}
     *
     * @param byMonth leaving on the start date and each month after it, as {@code Leaving.byMonth} gives it
     */
    public static Section leaving(List<Departure> byMonth) {
        return LeavingSection.of(byMonth);
    }

    /**
     * {@return how uncertain the totals are, as a fan of percentiles by year}
     *
     * @param result what a simulation found
     */
    public static Section simulation(SimulationResult result) {
        return SimulationSection.of(result);
    }

    /**
     * {@return what the market pays, as ranges}
     *
     * @param market quantiles by component
     */
    public static Section market(MarketRanges market) {
        return MarketSection.of(market);
    }

    /**
     * {@return what the market pays, as ranges on which the offer and the employer's caps are marked}
     *
     * @param position of the offer
     */
    public static Section position(OfferPosition position) {
        return MarketSection.of(position);
    }

    /**
     * {@return what was found in an offer: ranks and distances of its components, weaknesses, what to ask about, and what is
     * better than elsewhere}
     *
     * @param position of the offer
     */
    public static Section findings(OfferPosition position) {
        return PositionSection.of(position);
    }

    /**
     * {@return what to ask for: the expected gain of each lever as bars, with the figures and the reasons}
     *
     * @param ranking of an offer
     */
    public static Section ranking(ComponentRanking ranking) {
        return RankingSection.of(ranking);
    }

    /**
     * {@return what is asked for, and what to know before sending it; it names the walk-away, so keep it to yourself}
     *
     * @param counter the ask
     */
    public static Section counterOffer(CounterOffer counter) {
        return CounterSection.of(counter);
    }

    /**
     * {@return a letter to copy, line by line}
     *
     * @param heading such as {@code Letter}
     * @param letter as {@code LetterTemplate.render} gives it
     */
    public static Section letter(String heading, String letter) {
        return Section.of(heading, Verbatim.of(letter));
    }

    /**
     * {@return what happened in a negotiation: each offer and ask as stacked bars, a table with the changes, how the
     * employer moved, and every event on its day}
     *
     * @param history from the first offer on
     * @param assumptions prices, raises and later money
     * @param horizonYears how many compensation years count
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if the offers pay in different currencies
     * @throws io.github.totalcomp.core.assumption.MissingPriceException if units vest without an assumed price
     */
    public static Section negotiation(NegotiationHistory history, Assumptions assumptions, int horizonYears) {
        return NegotiationSection.of(history, assumptions, horizonYears);
    }

    /**
     * {@return what to do next in a negotiation: the step, its reasons, what to say and what to ask for; it names the
     * walk-away, so keep it to yourself}
     *
     * @param step as {@code NextStepAdvisor.next} gives it
     */
    public static Section nextStep(NextStep step) {
        return NextStepSection.of(step);
    }

    /**
     * {@return offers side by side: by year, since the start, and each pair in words}
     *
     * @param comparison of two or more offers
     */
    public static Section comparison(OfferComparison comparison) {
        return ComparisonSection.of(comparison);
    }
}
