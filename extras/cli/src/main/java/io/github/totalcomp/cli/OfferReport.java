package io.github.totalcomp.cli;

import io.github.totalcomp.core.leave.Leaving;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.formats.OfferFile;
import io.github.totalcomp.negotiation.counter.CounterOffer;
import io.github.totalcomp.report.Report;
import io.github.totalcomp.report.section.Sections;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Puts the report of an offer together. */
final class OfferReport {

    private static final int MONTHS_A_YEAR = 12;

    private final OfferFile file;
    private final Path path;
    private final int years;
    private final Report.Builder report;

    OfferReport(OfferFile file, Path path, int years) {
        this.file = file;
        this.path = path;
        this.years = years;
        this.report = Report.builder()
                .title(OfferText.role(file.offer()))
                .subtitle("Offer from " + file.offer().startDate());
    }

    void totals() {
        report.add(Faults.inFile(
                path, () -> Sections.totals(TctAggregator.years(years).aggregate(file.offer(), file.assumptions()))));
        report.add(Sections.assumptions(file.assumptions()));
    }

    void vestingAndLeaving() {
        Offer offer = file.offer();
        report.add(Faults.inFile(path, () -> Sections.vesting(offer)));
        report.add(Faults.inFile(
                path,
                () -> Sections.leaving(Leaving.of(offer, file.assumptions()).byMonth(MONTHS_A_YEAR * years))));
    }

    void simulation(ShareModel shares) {
        report.add(Faults.inFile(
                path, () -> Sections.simulation(shares.simulation(file, years).run())));
    }

    void review(Review review) {
        report.add(Sections.position(review.ranking()));
        report.add(Sections.ranking(review.ranking()));
        review.counter().map(Sections::counterOffer).ifPresent(report::add);
        review.asked()
                .filter(totals ->
                        review.counter().filter(CounterOffer::asksForMore).isPresent())
                .map(Sections::totals)
                .ifPresent(section -> report.add(section.withHeading("If all of it is granted")));
    }

    Report build(Optional<LocalDate> date) {
        date.ifPresent(report::date);
        return report.build();
    }
}
