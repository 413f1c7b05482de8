package io.github.totalcomp.bargaining.position;

import io.github.totalcomp.core.internal.Figures;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.core.text.TextTable;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.internal.Lines;
import io.github.totalcomp.negotiation.market.PercentileRank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** Draws a position as text. */
final class PositionText {

    private static final int QUANTILE_DECIMALS = 3;

    private final OfferPosition position;
    private final boolean marketNotes;
    private final List<String> lines = new ArrayList<>();

    private PositionText(OfferPosition position, boolean marketNotes) {
        this.position = position;
        this.marketNotes = marketNotes;
    }

    static String render(OfferPosition position, boolean marketNotes) {
        return new PositionText(position, marketNotes).render();
    }

    private String render() {
        Profile profile = position.context().levers().profile();
        add(
                "",
                "Standing in the market, amounts in "
                        + position.context().currency().getCurrencyCode() + " a year");
        lines.add(table().toString());
        add(
                "",
                "Rank: how much of the market lies below the offer. Part: bottom below the 1/3 quantile, middle up to the 2/3 quantile, top above it. Distances to the "
                        + probability(profile.quantile()) + " quantile (aim), to the "
                        + probability(profile.topQuantile())
                        + " quantile (top) and to the cap; negative where the offer is above.");
        position.standings().forEach(this::addCaveats);
        add("", "Market: " + position.context().marketSource());
        if (marketNotes) {
            position.context().levers().market().notes().forEach(note -> add("  - ", note));
        }
        for (Severity severity : Severity.values()) {
            addFindings(severity);
        }
        return String.join("\n", lines);
    }

    private TextTable table() {
        int decimals = AmountText.decimals(
                position.standings().stream().flatMap(PositionText::amounts).toList());
        TextTable table = TextTable.of("Component", "Offer", "Part", "Rank", "To aim", "To top", "To cap");
        for (ComponentStanding standing : position.standings()) {
            if (standing.component().equals(ComponentStanding.TOTAL)) {
                table = table.rule();
            }
            table = table.row(
                    standing.component(),
                    AmountText.number(standing.current(), decimals),
                    standing.part()
                            .map(RangePart::label)
                            .orElse(standing.range().isPresent() ? "?" : "-"),
                    standing.rank().map(PositionText::rank).orElse("too few"),
                    shown(standing.aim().map(MarketPoint::distance), decimals),
                    shown(standing.top().map(MarketPoint::distance), decimals),
                    shown(standing.toCap(), decimals));
        }
        return table;
    }

    private static Stream<MonetaryAmount> amounts(ComponentStanding standing) {
        return Stream.of(
                        Optional.of(standing.current()),
                        standing.aim().map(MarketPoint::distance),
                        standing.top().map(MarketPoint::distance),
                        standing.toCap())
                .flatMap(Optional::stream);
    }

    private static String shown(Optional<MonetaryAmount> distance, int decimals) {
        return distance.map(amount -> Figures.signed(amount, decimals)).orElse("-");
    }

    private static String rank(PercentileRank rank) {
        return switch (rank.side()) {
            case BELOW -> rank.highest().equals(Portion.NONE) ? "below" : "<" + percent(rank.highest());
            case ABOVE -> rank.lowest().equals(Portion.ALL) ? "above" : ">" + percent(rank.lowest());
            case WITHIN -> rank.percent().replace("% to ", "-");
        };
    }

    private static String percent(Portion probability) {
        return Figures.percent(probability.value(), 1);
    }

    private static String probability(Portion probability) {
        return Figures.decimal(probability.value(), QUANTILE_DECIMALS);
    }

    /** Where a range does not reach as far as was wanted. */
    private void addCaveats(ComponentStanding standing) {
        Stream.of(standing.aim(), standing.top())
                .flatMap(Optional::stream)
                .filter(point -> !point.probability().equals(point.wanted()))
                .map(point -> standing.component() + ": " + point)
                .distinct()
                .forEach(line -> add("  - ", line));
    }

    private void addFindings(Severity severity) {
        List<Finding> findings = position.findings(severity);
        if (findings.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(severity.heading());
        for (Finding finding : findings) {
            add("  - ", finding.toString());
            finding.question().ifPresent(question -> add("    Ask: ", question));
        }
        String sources = findings.stream().map(Finding::source).distinct().collect(Collectors.joining("; "));
        add("  ", "(From: " + sources + ")");
    }

    private void add(String prefix, String text) {
        lines.add(Lines.wrapped(prefix, text));
    }
}
