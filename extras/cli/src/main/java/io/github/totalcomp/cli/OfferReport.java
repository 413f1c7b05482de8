package io.github.totalcomp.cli;

import io.github.totalcomp.bargaining.round.NextStep;
import io.github.totalcomp.bargaining.round.NextStepAdvisor;
import io.github.totalcomp.core.leave.Leaving;
import io.github.totalcomp.core.simulation.SimulationProgress;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.formats.FormatException;
import io.github.totalcomp.formats.FormatFault;
import io.github.totalcomp.formats.HistoryFile;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.report.Report;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.section.Sections;
import io.github.totalcomp.report.section.Summary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the report of an offer together. */
final class OfferReport {

    private static final int MONTHS_A_YEAR = 12;

    private final OfferFile file;
    private final Path path;
    private final int years;
    private final List<Section> report = new ArrayList<>();
    private Summary summary;

    OfferReport(OfferFile file, Path path, int years) {
        this.file = file;
        this.path = path;
        this.years = years;
        this.summary = Summary.of(
                Faults.inFile(path, () -> TctAggregator.years(years).aggregate(file.offer(), file.assumptions())));
    }

    void comparison(SideBySide sides) {
        summary = summary.withComparison(sides.comparison());
        report.add(Sections.comparison(sides.comparison()));
    }

    void totals() {
        report.add(Sections.totals(summary.totals()));
        report.add(Sections.assumptions(file.assumptions()));
    }

    void vestingAndLeaving() {
        report.add(Faults.inFile(path, () -> Sections.vesting(file.offer())));
        report.add(Faults.inFile(path, () -> leaving(file)));
    }

    /** All that needs no market about another offer, under the name by which it is compared. */
    void other(String name, Path otherPath, OfferFile other) {
        report.add(Faults.inFile(
                        otherPath,
                        () -> Sections.totals(TctAggregator.years(years).aggregate(other.offer(), other.assumptions())))
                .withHeading("What " + name + " pays"));
        report.add(Sections.assumptions(other.assumptions()).withHeading("What is assumed for " + name));
        report.add(Faults.inFile(otherPath, () -> Sections.vesting(other.offer()))
                .withHeading("What vests when at " + name));
        report.add(Faults.inFile(otherPath, () -> leaving(other)).withHeading("What you keep if you leave " + name));
    }

    private Section leaving(OfferFile of) {
        return Sections.leaving(Leaving.of(of.offer(), of.assumptions()).byMonth(MONTHS_A_YEAR * years));
    }

    void simulation(ShareModel shares, SimulationProgress progress) {
        report.add(Faults.inFile(
                path, () -> Sections.simulation(shares.simulation(file, years).run(Runnable::run, 1, progress))));
    }

    void review(Review review) {
        summary = summary.withPosition(review.position());
        review.counter().ifPresent(counter -> summary = summary.withCounter(counter));
        report.add(Sections.position(review.position()));
        report.add(Sections.findings(review.position()));
        report.add(Sections.ranking(review.ranking()));
        review.counter().map(Sections::counterOffer).ifPresent(report::add);
        review.asked()
                .filter(totals ->
                        review.counter().filter(CounterOffer::asksForMore).isPresent())
                .map(Sections::totals)
                .ifPresent(section -> report.add(section.withHeading("If all of it is granted")));
    }

    void letter(Review review) {
        report.add(Sections.letter("Letter", review.letter().orElseThrow(this::noLetter)));
    }

    private FormatException noLetter() {
        return new FormatException(
                path.toString(),
                List.of(new FormatFault(
                        "negotiation",
                        0,
                        0,
                        "a report with a letter must have something to ask for and somebody to write to",
                        "nothing",
                        "state \"walkAway\" and \"letter\", or leave --letter out")));
    }

    void history(Path historyPath, HistoryFile history) {
        report.add(Faults.inFile(
                historyPath, () -> Sections.negotiation(history.history(), history.assumptions(), years)));
    }

    /** What to do on a day, where the history states the least that is accepted. */
    void nextStep(Path historyPath, HistoryFile history, MarketFile market, Optional<LocalDate> day) {
        LocalDate today = day.orElseGet(() -> history.history().last().date());
        history.negotiation()
                .walkAway()
                .map(walkAway -> Faults.inFile(historyPath, () -> next(history, market, walkAway, today)))
                .ifPresent(step -> {
                    summary = summary.withNextStep(step);
                    report.add(Sections.nextStep(step));
                });
    }

    private static NextStep next(HistoryFile history, MarketFile market, WalkAway walkAway, LocalDate today) {
        return NextStepAdvisor.of(market.ranges(), history.negotiation().profile(), walkAway)
                .next(history.history(), history.assumptions(), today);
    }

    /** The report, with the answer before all other sections. */
    Report build(Optional<LocalDate> date) {
        Report.Builder built = Report.builder()
                .title(OfferText.role(file.offer()))
                .subtitle("Offer from " + file.offer().startDate())
                .add(Sections.summary(summary));
        report.forEach(built::add);
        date.ifPresent(built::date);
        return built.build();
    }
}
