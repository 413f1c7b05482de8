package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.position.ComponentStanding;
import io.github.totalcomp.bargaining.position.Finding;
import io.github.totalcomp.bargaining.position.MarketPoint;
import io.github.totalcomp.bargaining.position.OfferPosition;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.negotiation.market.PercentileRank;
import java.util.LinkedHashMap;
import java.util.Map;

/** Trees of where an offer stands. */
final class PositionTrees {

    /** A decimal where it ends within so many, and else the fraction. */
    private static final int SHARE_DECIMALS = 12;

    private PositionTrees() {}

    static Map<String, Object> position(OfferPosition position) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "standings",
                position.standings().stream().map(PositionTrees::standing).toList());
        tree.put(
                "findings",
                position.findings().stream().map(PositionTrees::finding).toList());
        tree.put("questions", position.questions());
        return tree;
    }

    static Map<String, Object> standing(ComponentStanding standing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("component", standing.component());
        tree.put("current", PlainText.money(standing.current()));
        standing.range().ifPresent(range -> tree.put("observations", range.count()));
        standing.part().ifPresent(part -> tree.put("part", part.label()));
        standing.rank().ifPresent(rank -> tree.put("rank", rank(rank)));
        standing.aim().ifPresent(aim -> tree.put("aim", point(aim)));
        standing.top().ifPresent(top -> tree.put("top", point(top)));
        standing.cap().ifPresent(cap -> tree.put("cap", PlainText.money(cap)));
        standing.toCap().ifPresent(distance -> tree.put("toCap", PlainText.money(distance)));
        return tree;
    }

    static Map<String, Object> rank(PercentileRank rank) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("side", Decoders.nameOf(rank.side()));
        tree.put("lowest", share(rank.lowest()));
        tree.put("highest", share(rank.highest()));
        return tree;
    }

    private static String share(Portion portion) {
        return PlainText.exact(portion.value(), SHARE_DECIMALS);
    }

    static Map<String, Object> point(MarketPoint point) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("quantile", share(point.probability()));
        tree.put("amount", PlainText.money(point.amount()));
        tree.put("distance", PlainText.money(point.distance()));
        return tree;
    }

    static Map<String, Object> finding(Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", finding.name());
        tree.put("topic", Decoders.nameOf(finding.topic()));
        tree.put("severity", Decoders.nameOf(finding.severity()));
        finding.component().ifPresent(component -> tree.put("component", component));
        tree.put("text", finding.text());
        finding.amount().ifPresent(amount -> tree.put("amount", PlainText.money(amount)));
        finding.question().ifPresent(question -> tree.put("question", question));
        tree.put("source", finding.source());
        return tree;
    }
}
