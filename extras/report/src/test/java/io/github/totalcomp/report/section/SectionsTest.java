package io.github.totalcomp.report.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingRequest;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.simulation.PriceModels;
import io.github.totalcomp.core.simulation.Simulation;
import io.github.totalcomp.report.Approved;
import io.github.totalcomp.report.BarChart;
import io.github.totalcomp.report.Figure;
import io.github.totalcomp.report.LineChart;
import io.github.totalcomp.report.RangeChart;
import io.github.totalcomp.report.Report;
import io.github.totalcomp.report.Samples;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.render.Renderers;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
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

    @Test
    void theOfferStandsInTheRange() {
        Figure figure = figure(Sections.position(Samples.ranking(Samples.offer(), "source")));
        assertThat(figure.summary())
                .contains("base salary lies between the 50% and the 75% quantile")
                .contains("equity lies between the 25% and the 50% quantile")
                .contains("total a year lies between the 50% and the 75% quantile");
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
