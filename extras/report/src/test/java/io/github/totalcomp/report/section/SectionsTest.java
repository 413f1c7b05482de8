package io.github.totalcomp.report.section;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.bargaining.position.Finding;
import io.github.totalcomp.bargaining.position.OfferFacts;
import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.bargaining.round.NegotiationHistory;
import io.github.totalcomp.bargaining.round.NextStep;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.simulation.PriceModels;
import io.github.totalcomp.core.simulation.Simulation;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.negotiation.advice.ComponentRanking;
import io.github.totalcomp.negotiation.advice.Levers;
import io.github.totalcomp.negotiation.advice.NegotiationAdvisor;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.report.Approved;
import io.github.totalcomp.report.BarChart;
import io.github.totalcomp.report.Bullets;
import io.github.totalcomp.report.Figure;
import io.github.totalcomp.report.LineChart;
import io.github.totalcomp.report.Paragraph;
import io.github.totalcomp.report.RangeChart;
import io.github.totalcomp.report.Report;
import io.github.totalcomp.report.Samples;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Table;
import io.github.totalcomp.report.Verbatim;
import io.github.totalcomp.report.render.Renderers;
import io.github.totalcomp.vesting.VestingFrequency;
import io.github.totalcomp.vesting.VestingSchedules;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {

    private static Figure figure(Section section) {
        return section.blocks().stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Section section) {
        return Renderers.text().render(Report.builder().title("T").add(section).build());
    }

    @Test
    void everythingAsTextAndMarkdownIsAsApproved() throws IOException {
        Report report = Samples.everything("Amazon", "RSU", "reports of forty offers");
        Approved.verify("everything.txt", Renderers.text().render(report));
        Approved.verify("everything.md", Renderers.markdown().render(report));
    }

    @Test
    void theTableIsThatOfTheResult() {
        assertThat(text(Sections.totals(Samples.totals(Samples.offer()))))
                .contains(Samples.totals(Samples.offer()).toString());
        VestingTimeline timeline = VestingTimeline.of(
                VestingRequest.of(3, Samples.START),
                List.of(
                        Tranche.of(Samples.START.plusYears(1), Units.of(1)),
                        Tranche.of(Samples.START.plusYears(2), Units.of(2))));
        assertThat(text(Sections.vesting("Grant", Samples.START, timeline))).contains(timeline.toString());
        var simulated = Simulation.of(Samples.offer(), Samples.FLAT, PriceModels.geometricBrownianMotion(0.1, 0.3))
                .withPaths(100)
                .run();
        assertThat(text(Sections.simulation(simulated)))
                .contains(simulated
                        .toString()
                        .lines()
                        .skip(1)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElseThrow());
        assertThat(text(Sections.ranking(Samples.ranking(Samples.offer(), "source"))))
                .contains(Samples.ranking(Samples.offer(), "source")
                        .toString()
                        .lines()
                        .skip(1)
                        .limit(5)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElseThrow());
    }

    /** Year 1 holds 185,000 + 60,000 + 5% of 1,200 units at 220; year 3 the same base and 40% of them. */
    @Test
    void barsHoldTheExactAmounts() {
        Figure figure = figure(Sections.totals(Samples.totals(Samples.offer())));
        BarChart chart = (BarChart) figure.chart();
        assertThat(chart.series()).containsExactly("Base salary", "Sign-on", "RSU");
        assertThat(chart.bars().get(0).segments())
                .extracting(BarChart.Segment::value)
                .containsExactly(new BigDecimal(185_000), new BigDecimal(60_000), new BigDecimal(13_200));
        assertThat(chart.bars().get(2).length()).isEqualByComparingTo("290600");
        assertThat(figure.summary())
                .isEqualTo("Over 4 years it comes to USD 1,109,000, on average 277,250 a year; least in year 1"
                        + " (258,200) and most in year 3 (290,600).");
    }

    @Test
    void vestingClimbsInStepsToTheWholeGrant() {
        LineChart chart = (LineChart) figure(Sections.vesting(Samples.offer())).chart();
        assertThat(chart.lines()).hasSize(1);
        assertThat(chart.lines().get(0).isStepped()).isTrue();
        assertThat(chart.lines().get(0).points())
                .extracting(LineChart.Point::y)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        BigDecimal.ZERO,
                        new BigDecimal(60),
                        new BigDecimal(240),
                        new BigDecimal(720),
                        new BigDecimal(1_200));
    }

    /** A third every year: 33.3333 percent to be read, and exactly all at the end. */
    @Test
    void aGrantByValueVestsInSharesOfItsValue() {
        Offer offer = Samples.offer()
                .withComponents(
                        List.of(EquityGrant.ofValue(usd(90_000), VestingSchedules.even(3, VestingFrequency.YEARLY))));
        Figure figure = figure(Sections.vesting(offer));
        assertThat(figure.summary())
                .isEqualTo("The grant of USD 90,000 vests in 3 tranches, as shares of its value; what each is worth"
                        + " follows the share price.");
        assertThat(figure.table().rows().stream().map(Table.Row::cells))
                .containsExactly(
                        List.of("2027-03-02", "33.3333", "33.3333"),
                        List.of("2028-03-02", "33.3333", "66.6667"),
                        List.of("2029-03-02", "33.3333", "100"));
        LineChart chart = (LineChart) figure.chart();
        assertThat(chart.upwards()).isEqualTo("percent vested");
        assertThat(chart.lines().get(0).points().get(3).y()).isEqualByComparingTo("100");
    }

    @Test
    void unitsWithoutADateAreNamed() {
        VestingRequest request = VestingRequest.of(10, Samples.START);
        assertThat(figure(Sections.vesting("G", Samples.START, VestingTimeline.partial(request, List.of())))
                        .summary())
                .isEqualTo("Nothing of the 10 units has a date yet.");
        VestingTimeline some =
                VestingTimeline.partial(request, List.of(Tranche.of(Samples.START.plusYears(1), Units.of(4))));
        assertThat(figure(Sections.vesting("G", Samples.START, some)).summary())
                .isEqualTo("4 of 10 units vest at once, on 2027-03-02; the other 6 have no date.");
    }

    /** Of 66,000 between the quartile 55,000 and the median 70,000: 25 + 25 × 11/15 = 43.3 percent, and so on. */
    @Test
    void theOfferStandsInTheRange() {
        Figure figure = figure(Sections.position(Samples.position(Samples.offer(), "source")));
        assertThat(figure.summary())
                .isEqualTo(
                        "The offer's equity lies at the 43.3% quantile; base salary lies at the 58.3% quantile; sign-on"
                                + " lies at the 81.3% quantile; total lies at the 70.4% quantile.");
        RangeChart chart = (RangeChart) figure.chart();
        assertThat(chart.ranges())
                .filteredOn(range -> range.label().startsWith("Base salary"))
                .singleElement()
                .satisfies(range -> {
                    assertThat(range.marks().get(0).value()).isEqualByComparingTo("185000");
                    assertThat(range.quantiles()).hasSize(5);
                });
    }

    @Test
    void ranksBeyondTheKnownRangeSayOnWhichSide() {
        MarketRange range = Samples.market("source").base().orElseThrow();
        assertThat(Ranks.cell(range.rank(usd(149_999)))).isEqualTo("below 10%");
        assertThat(Ranks.words(range.rank(usd(149_999)))).isEqualTo("below the 10% quantile, the lowest known");
        assertThat(Ranks.cell(range.rank(usd(220_001)))).isEqualTo("above 90%");
        assertThat(Ranks.words(range.rank(usd(220_001)))).isEqualTo("above the 90% quantile, the highest known");
        MarketRange bonus = Samples.market("source").bonus().orElseThrow();
        assertThat(Ranks.cell(bonus.rank(usd(0)))).isEqualTo("10% to 25%");
        assertThat(Ranks.words(bonus.rank(usd(0)))).isEqualTo("from the 10% to the 25% quantile");
        MarketRange whole =
                MarketRange.ofQuantiles(Map.of(Portion.NONE, usd(1), Portion.ALL, usd(2)), 5, "five reports");
        assertThat(Ranks.cell(whole.rank(usd(0)))).isEqualTo("below all");
        assertThat(Ranks.words(whole.rank(usd(0)))).isEqualTo("below all that the market pays");
        assertThat(Ranks.cell(whole.rank(usd(3)))).isEqualTo("above all");
        assertThat(Ranks.words(whole.rank(usd(3)))).isEqualTo("above all that the market pays");
    }

    @Test
    void theEmployersCapIsMarkedOnItsRange() {
        ComponentRanking capped = NegotiationAdvisor.of(
                        Samples.market("source"),
                        Profile.balanced().toBuilder()
                                .cap(Levers.BASE_SALARY, usd(200_000))
                                .build())
                .rank(Samples.offer(), Samples.FLAT);
        OfferPosition position = OfferPosition.of(capped, OfferFacts.none());
        RangeChart chart = (RangeChart) figure(Sections.position(position)).chart();
        assertThat(chart.marks()).containsExactly("offer", "employer's cap");
        assertThat(chart.ranges().stream()
                        .filter(range -> range.label().equals("Base salary, a year"))
                        .flatMap(range -> range.marks().stream())
                        .map(mark -> mark.mark() + ": " + mark.shown()))
                .containsExactly("0: 185,000", "1: 200,000");
        assertThat(text(Sections.position(position)))
                .contains("  - The employer's cap on base salary is USD 200,000 a year.\n");
        assertThat(text(Sections.findings(position)))
                .contains("Base salary  58.3%  middle           10,000           35,000  15,000");
    }

    @Test
    void whatWasFoundIsThereOnceWithItsQuestions() {
        OfferPosition position = Samples.position(Samples.offer(), "source");
        Section section = Sections.findings(position);
        List<String> items = section.blocks().stream()
                .filter(Bullets.class::isInstance)
                .map(Bullets.class::cast)
                .flatMap(bullets -> bullets.items().stream())
                .toList();
        assertThat(position.findings()).hasSizeGreaterThan(3);
        assertThat(items)
                .containsAll(position.findings().stream().map(Finding::toString).toList())
                .containsAll(position.questions())
                .hasSize(position.findings().size() + position.questions().size());
        Section none = Sections.findings(
                OfferPosition.of(Samples.ranking(Samples.offer(), "source"), OfferFacts.none(), List.of()));
        assertThat(text(none)).contains("Nothing else was found.").doesNotContain("Questions");
    }

    /** Four years of 185,000, 60,000 + 45,000 and 1,200 units at 220; the improved base salary is 5,000 a year more. */
    @Test
    void roundsOfANegotiationHoldTheSumsOfTheirOffers() {
        Section section = Sections.negotiation(
                Samples.history(Samples.offer(), "source", "we have no <b>budget</b>"), Samples.FLAT, 4);
        Figure figure = figure(section);
        assertThat(figure.summary()).isEqualTo("The employer moved by USD 5,000 a year.");
        BarChart chart = (BarChart) figure.chart();
        assertThat(chart.series()).containsExactly("Base salary", "Sign-on", "RSU");
        assertThat(chart.bars()).extracting(BarChart.Bar::shown).containsExactly("1,109,000", "1,244,920", "1,129,000");
        assertThat(figure.table().rows().get(2).cells())
                .containsExactly("2026-02-08 improved offer", "760,000", "105,000", "264,000", "1,129,000", "20,000");
        assertThat(text(section)).contains("  - 2026-02-05: objection: \"we have no <b>budget</b>\"");
    }

    @Test
    void aComponentOfALaterOfferOnlyIsZeroBefore() {
        Offer first = Offer.builder()
                .employer("E")
                .startDate(Samples.START)
                .add(BaseSalary.ofAnnual(usd(100_000)))
                .build();
        Offer better = first.withComponents(List.of(BaseSalary.ofAnnual(usd(100_000)), SignOn.ofYears(usd(5_000))));
        Table table = figure(Sections.negotiation(
                        NegotiationHistory.of(Samples.START, first).finalOffer(Samples.START, better),
                        Assumptions.none(),
                        2))
                .table();
        assertThat(table.headings()).containsExactly("Round", "Base salary", "Sign-on", "Total", "Change");
        assertThat(table.rows().get(0).cells())
                .containsExactly("2026-03-02 first offer", "200,000", "0", "200,000", "-");
        assertThat(table.rows().get(1).cells())
                .containsExactly("2026-03-02 final offer", "200,000", "5,000", "205,000", "5,000");
    }

    @Test
    void theNextStepComesWithItsReasonsAndWhatToSay() {
        NegotiationHistory history = NegotiationHistory.of(Samples.START.minusDays(30), Samples.offer())
                .objected(Samples.START.minusDays(21), "We have no flexibility");
        NextStep step = Samples.nextStep(history, "source");
        assertThat(step.action()).isEqualTo(NextStep.Action.ANSWER_OBJECTION);
        Section section = Sections.nextStep(step);
        assertThat(section.blocks())
                .contains(
                        new Paragraph("Answer the objection."),
                        new Bullets(step.reasons()),
                        new Verbatim(List.of(step.answer().orElseThrow().say())));
    }

    /** The offer averages 277,250 and pays 258,200 in its lowest year: conditions of every kind, met, missed and unknown. */
    @Test
    void everyConditionOfTheWalkAwayIsHeldAgainstOfferAndAsk() {
        WalkAway walkAway = WalkAway.of(usd(290_000))
                .with(WalkAwayCondition.atLeast("base salary", usd(190_000)))
                .with(WalkAwayCondition.everyYear(usd(200_000)))
                .with(WalkAwayCondition.term("two days of remote work", WalkAwayCondition.TermState.UNKNOWN));
        CounterOffer counter = CounterOffer.plan(Samples.offer(), Samples.ranking(Samples.offer(), "source"), walkAway);
        Table table = Sections.counterOffer(counter).blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(table.headings()).containsExactly("Condition", "The offer", "The ask");
        assertThat(table.rows().stream().map(row -> row.cells().subList(0, 2)))
                .containsExactly(
                        List.of("an average of at least USD 290,000 a year", "short by USD 12,750"),
                        List.of("base salary at least USD 190,000", "short by USD 5,000"),
                        List.of("every year at least USD 200,000", "met with USD 258,200"),
                        List.of("two days of remote work", "not known; ask about it"));
        assertThat(text(Sections.summary(
                        Summary.of(Samples.totals(Samples.offer())).withCounter(counter))))
                .contains("  - The offer does not meet your walk-away: an average of at least USD 290,000 a\n"
                        + "    year (short by USD 12,750); base salary at least USD 190,000 (short by USD\n"
                        + "    5,000); two days of remote work (not known; ask about it).\n");
    }

    @Test
    void aWalkAwayWithoutAnAverageHasNoBarOfIt() {
        WalkAway walkAway = WalkAway.of(usd(0)).with(WalkAwayCondition.everyYear(usd(200_000)));
        CounterOffer counter = CounterOffer.plan(Samples.offer(), Samples.ranking(Samples.offer(), "source"), walkAway);
        Figure figure = figure(Sections.counterOffer(counter));
        assertThat(((BarChart) figure.chart()).bars())
                .extracting(BarChart.Bar::label)
                .containsExactly("Offered", "Asked");
        assertThat(figure.table().rows()).hasSize(2);
    }

    @Test
    void aMarketOfOneObservationIsSaidToBeOne() {
        MarketRanges one = MarketRanges.builder()
                .source("a colleague")
                .count(1)
                .base(MarketRange.ofObservations(List.of(usd(155_000)), "a colleague", 1))
                .build();
        assertThat(text(Sections.market(one))).contains("The ranges rest on 1 observation: a colleague.\n");
    }

    @Test
    void theSummaryGivesTheAnswerAndWhatItHangsOn() {
        Summary summary = Summary.of(Samples.totals(Samples.offer()));
        assertThat(text(Sections.summary(summary))).endsWith("""
                        In short
                        ========

                          - The offer pays USD 1,109,000 over 4 years, on average 277,250 a year:
                            258,200 in year 1, 269,600 in year 2, 290,600 in year 3, 290,600 in year 4.

                        Before you rely on it:

                          - USD 264,000 of the sum is equity, worth that only with shares at USD 220
                            flat.
                        """);
        assertThat(text(Sections.summary(summary.withPosition(Samples.position(Samples.offer(), "source")))))
                .contains("Push ", " first, from USD ", "The market is known from 40 observations;", "Weaknesses: ");
        assertThat(text(Sections.summary(summary.withComparison(Samples.comparison("Amazon", "Harbor")))))
                .contains("  - Harbor pays most over 4 years: Harbor USD 1,184,000, Amazon USD 1,109,000.\n");
    }

    @Test
    void theSummarySaysWhatIsTheSameWhatFallsAndWhatComesLater() {
        Offer flat = Samples.offer().withComponents(List.of(BaseSalary.ofAnnual(usd(100_000))));
        assertThat(text(Sections.summary(Summary.of(TctAggregator.years(10).aggregate(flat, Assumptions.none())))))
                .contains("USD 1,000,000 over 10 years, on average 100,000 a year: the\n    same each year.\n")
                .doesNotContain("Before you rely on it");
        Offer falling = Samples.comparison("Amazon", "Harbor").totals("Harbor").offer();
        assertThat(text(Sections.summary(
                        Summary.of(TctAggregator.years(2).aggregate(falling, Assumptions.flatPrice(usd(80)))))))
                .contains(
                        "  - Year 2 falls by USD 40,000 because Sign-on falls by USD 40,000.\n",
                        "  - Leaving early means paying sign-on cash back.\n",
                        "  - USD 192,000 more is promised after these years and is not in the sum.\n");
        assertThat(text(Sections.summary(Summary.of(TctAggregator.years(6).aggregate(Samples.offer(), Samples.FLAT)))))
                .contains("\n    258,200 in year 1, least in year 5 (185,000), most in year 3 (290,600).");
    }

    @Test
    void aCurveNeedsAMonth() {
        assertThatThrownBy(() -> Sections.leaving(List.of()))
                .hasMessageStartingWith("a curve of leaving must have a month");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPY", "USD", "BHD"})
    void wideAmountsAlignAndFitEightyColumns(String currency) throws IOException {
        String text = text(Sections.totals(Samples.wide(currency)));
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        Approved.verify("wide-" + currency + ".txt", text);
    }
}
