package io.github.totalcomp.cli;

import io.github.totalcomp.bargaining.round.NegotiationEvent;
import io.github.totalcomp.bargaining.round.NegotiationHistory;
import io.github.totalcomp.bargaining.round.NextStep;
import io.github.totalcomp.formats.HistoryFile;
import io.github.totalcomp.formats.ResultJson;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes advice on the next step as JSON. */
final class NextJson {

    private NextJson() {}

    static String render(
            HistoryFile file, NegotiationHistory history, LocalDate today, NextStep step, Map<String, Object> extras) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "totalcomp-next/1");
        tree.put("currency", file.currency().getCurrencyCode());
        tree.put("offer", ResultJson.tree(history.latestOffer()));
        tree.put("assumptions", ResultJson.tree(file.assumptions()));
        tree.put("today", today.toString());
        tree.put("events", history.events().stream().map(NextJson::event).toList());
        tree.putAll(ResultJson.tree(step));
        tree.putAll(extras);
        return ResultJson.write(tree);
    }

    private static Map<String, Object> event(NegotiationEvent event) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", name(event.kind()));
        tree.put("date", event.date().toString());
        event.text().ifPresent(text -> tree.put("text", text));
        event.deadline().ifPresent(day -> tree.put("deadline", day.toString()));
        return tree;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
