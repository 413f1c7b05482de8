package io.github.totalcomp.report.section;

import io.github.totalcomp.bargaining.position.ComponentStanding;
import io.github.totalcomp.bargaining.position.Finding;
import io.github.totalcomp.bargaining.position.MarketPoint;
import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.bargaining.position.RangePart;
import io.github.totalcomp.bargaining.position.Severity;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.report.Bullets;
import io.github.totalcomp.report.Paragraph;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Subheading;
import io.github.totalcomp.report.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** What was found in an offer: how far each component is from what counts, and what is weak, open or good. */
final class PositionSection {

    private static final String NONE = "-";

    private PositionSection() {}

    static Section of(OfferPosition position) {
        Section section = Section.of(
                "What was found in the offer",
                distances(position),
                new Paragraph("A rank is the share of the market that pays less. The bottom of a range is its lower"
                        + " third, the top its upper third. Distances are what is missing; negative where the offer is"
                        + " above."));
        if (position.findings().isEmpty()) {
            return section.with(new Paragraph("Nothing else was found."));
        }
        for (Severity severity : Severity.values()) {
            List<Finding> findings = position.findings(severity);
            if (!findings.isEmpty()) {
                section = section.with(new Subheading(severity.heading()))
                        .with(new Bullets(
                                findings.stream().map(Finding::toString).toList()))
                        .with(new Paragraph("Source: "
                                + findings.stream()
                                        .map(Finding::source)
                                        .distinct()
                                        .collect(Collectors.joining("; "))
                                + "."));
            }
        }
        return position.questions().isEmpty()
                ? section
                : section.with(new Subheading("Questions to the recruiter")).with(new Bullets(position.questions()));
    }

    private static Table distances(OfferPosition position) {
        Shown shown = Shown.of(position.standings().stream()
                .flatMap(standing -> Stream.of(aim(standing), top(standing), standing.toCap()))
                .flatMap(Optional::stream));
        Table table = Table.of(
                "From the offer to what counts, in "
                        + position.context().currency().getCurrencyCode() + " a year",
                "Component",
                "Rank",
                "Part",
                "To " + quantile(position.context().levers().profile().quantile()),
                "To " + quantile(position.context().levers().profile().topQuantile()),
                "To cap");
        for (ComponentStanding standing : position.standings()) {
            table = table.row(
                    MarketSection.capital(standing.component()),
                    standing.rank().map(Ranks::cell).orElse("too few reports"),
                    standing.part().map(RangePart::label).orElse(NONE),
                    aim(standing).map(shown::number).orElse(NONE),
                    top(standing).map(shown::number).orElse(NONE),
                    standing.toCap().map(shown::number).orElse(NONE));
        }
        return table;
    }

    private static String quantile(Portion probability) {
        return Ranks.percent(probability) + " quantile";
    }

    private static Optional<MonetaryAmount> aim(ComponentStanding standing) {
        return standing.aim().map(MarketPoint::distance);
    }

    private static Optional<MonetaryAmount> top(ComponentStanding standing) {
        return standing.top().map(MarketPoint::distance);
    }
}
