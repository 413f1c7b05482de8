package io.github.totalcomp.report.section;

import io.github.totalcomp.bargaining.round.Concessions;
import io.github.totalcomp.bargaining.round.NegotiationEvent;
import io.github.totalcomp.bargaining.round.NegotiationHistory;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.report.BarChart;
import io.github.totalcomp.report.Bullets;
import io.github.totalcomp.report.Figure;
import io.github.totalcomp.report.Paragraph;
import io.github.totalcomp.report.Section;
import io.github.totalcomp.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** What happened in a negotiation, and what each offer and ask pays. */
final class NegotiationSection {

    private final int years;
    private final NegotiationHistory history;
    private final List<Round> rounds = new ArrayList<>();
    private final List<String> names;

    /** An offer or an ask, and how much more it pays than the offer that stood then. */
    private record Round(NegotiationEvent event, TotalCompensation totals, Optional<MonetaryAmount> change) {

        String label() {
            return event.date() + " " + words(event.kind());
        }

        MonetaryAmount amount(String component) {
            return totals.offer().components().stream().map(Component::name).anyMatch(component::equals)
                    ? totals.total(component)
                    : Amounts.zero(totals.currency());
        }
    }

    private NegotiationSection(NegotiationHistory history, Assumptions assumptions, int years) {
        this.history = history;
        this.years = years;
        Optional<TotalCompensation> standing = Optional.empty();
        for (NegotiationEvent event : history.events()) {
            if (event.offer().isPresent()) {
                TotalCompensation totals =
                        TctAggregator.years(years).aggregate(event.offer().get(), assumptions);
                rounds.add(new Round(
                        event,
                        totals,
                        standing.map(before -> Amounts.normalized(totals.total().subtract(before.total())))));
                standing = event.kind().isOffer() ? Optional.of(totals) : standing;
            }
        }
        this.names = rounds.stream()
                .map(round -> round.totals().offer())
                .map(Offer::components)
                .flatMap(List::stream)
                .map(Component::name)
                .distinct()
                .toList();
    }

    static Section of(NegotiationHistory history, Assumptions assumptions, int years) {
        return new NegotiationSection(history, assumptions, years).section();
    }

    private Section section() {
        return Section.of(
                "How the negotiation went",
                new Figure("Pay over " + Shown.years(years) + ", round by round", summary(), chart(), table()),
                new Paragraph("A change is against the offer that stood on that day. What happened, day by day:"),
                new Bullets(history.events().stream()
                        .map(NegotiationSection::described)
                        .toList()));
    }

    private String summary() {
        return new Concessions(rounds.stream()
                        .filter(round -> round.event().kind().isOffer())
                        .map(round -> round.totals().averagePerYear())
                        .toList())
                .toString();
    }

    private BarChart chart() {
        Shown shown = shown();
        return new BarChart(
                names,
                rounds.stream()
                        .map(round -> TotalsSection.bar(
                                round.label(),
                                round.totals().total(),
                                names.stream().map(round::amount).toList(),
                                shown))
                        .toList());
    }

    private Table table() {
        Shown shown = shown();
        List<String> headings = TotalsSection.headings("Round", names);
        headings.add("Change");
        Table table = Table.of(
                "Amounts in " + rounds.get(0).totals().currency().getCurrencyCode() + " over " + Shown.years(years),
                headings);
        for (Round round : rounds) {
            List<String> cells = new ArrayList<>(shown.numbers(
                    round.label(),
                    Stream.concat(
                            names.stream().map(round::amount),
                            Stream.of(round.totals().total()))));
            cells.add(round.change().map(shown::number).orElse("-"));
            table = table.row(cells);
        }
        return table;
    }

    private Shown shown() {
        return Shown.of(rounds.stream().flatMap(round -> names.stream().map(round::amount)));
    }

    private static String described(NegotiationEvent event) {
        return event.date() + ": " + words(event.kind())
                + event.text().map(text -> ": \"" + text + "\"").orElse("")
                + event.deadline().map(day -> "; an answer is due by " + day).orElse("");
    }

    private static String words(NegotiationEvent.Kind kind) {
        return switch (kind) {
            case FIRST_OFFER -> "first offer";
            case ASK -> "your ask";
            case TIME_REQUEST -> "you asked for time";
            case IMPROVED_OFFER -> "improved offer";
            case REFUSAL -> "refusal";
            case OBJECTION -> "objection";
            case SILENCE -> "no answer";
            case FINAL_OFFER -> "final offer";
        };
    }
}
