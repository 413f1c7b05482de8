package io.github.totalcomp.cli;

import io.github.totalcomp.formats.HistoryFile;
import io.github.totalcomp.formats.ResultJson;
import io.github.totalcomp.negotiation.objection.Objection;
import io.github.totalcomp.negotiation.objection.ObjectionAnswer;
import io.github.totalcomp.negotiation.round.AskStakes;
import io.github.totalcomp.negotiation.round.NegotiationEvent;
import io.github.totalcomp.negotiation.round.NegotiationHistory;
import io.github.totalcomp.negotiation.round.NextStep;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
        tree.put("action", name(step.action()));
        tree.put("reasons", step.reasons());
        tree.put("offeredYearly", ResultJson.money(step.offeredYearly()));
        tree.put("reachesWalkAway", step.reachesWalkAway());
        tree.put(
                "walkAway",
                step.findings().stream()
                        .map(finding -> Map.of(
                                "condition", finding.condition(),
                                "state", name(finding.state()),
                                "detail", finding.detail()))
                        .toList());
        tree.put(
                "averages",
                step.concessions().averages().stream().map(ResultJson::money).toList());
        tree.put(
                "moves",
                step.concessions().moves().stream().map(ResultJson::money).toList());
        tree.put("pattern", name(step.concessions().pattern()));
        tree.put("asks", step.asks());
        step.deadline().ifPresent(day -> tree.put("deadline", day.toString()));
        step.daysLeft().ifPresent(days -> tree.put("daysLeft", Math.toIntExact(days)));
        tree.put("stakes", stakes(step.stakes()));
        step.answer().ifPresent(answer -> tree.put("answer", answer(answer)));
        step.counter().ifPresent(counter -> tree.put("counteroffer", ResultJson.tree(counter)));
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

    private static Map<String, Object> stakes(AskStakes stakes) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("increaseYearly", ResultJson.money(stakes.increaseYearly()));
        tree.put("expectedGain", ResultJson.money(stakes.expectedGain()));
        tree.put("horizonYears", stakes.horizonYears());
        stakes.atStake().ifPresent(amount -> tree.put("atStake", ResultJson.money(amount)));
        stakes.breakEvenChance().ifPresent(chance -> tree.put("breakEvenChance", chance.toString()));
        return tree;
    }

    private static Map<String, Object> answer(ObjectionAnswer answer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        answer.match().objection().ifPresent(objection -> tree.put("objection", objection.name()));
        answer.match().phrase().ifPresent(phrase -> tree.put("phrase", phrase));
        List<String> nearest =
                answer.match().nearest().stream().map(Objection::name).toList();
        if (!nearest.isEmpty()) {
            tree.put("nearest", nearest);
        }
        tree.put("say", answer.say());
        tree.put("advice", answer.advice());
        return tree;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
