package io.github.totalcomp.formats;

import io.github.totalcomp.bargaining.objection.Objection;
import io.github.totalcomp.bargaining.objection.ObjectionAnswer;
import io.github.totalcomp.bargaining.round.AskStakes;
import io.github.totalcomp.bargaining.round.Concessions;
import io.github.totalcomp.bargaining.round.ExpertFee;
import io.github.totalcomp.bargaining.round.NextStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Advice on the next step as trees. */
final class NextStepTrees {

    private NextStepTrees() {}

    static Map<String, Object> step(NextStep step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("action", name(step.action()));
        tree.put("reasons", step.reasons());
        tree.put("offeredYearly", PlainText.money(step.offeredYearly()));
        tree.put("reachesWalkAway", step.reachesWalkAway());
        tree.put("walkAway", step.findings().stream().map(ResultJson::finding).toList());
        tree.putAll(concessions(step.concessions()));
        tree.put("asks", step.asks());
        step.deadline().ifPresent(day -> tree.put("deadline", day.toString()));
        step.daysLeft().ifPresent(days -> tree.put("daysLeft", Math.toIntExact(days)));
        tree.put("stakes", stakes(step.stakes()));
        step.answer().ifPresent(answer -> tree.put("answer", answer(answer)));
        step.counter().ifPresent(counter -> tree.put("counteroffer", ResultJson.tree(counter)));
        return tree;
    }

    static Map<String, Object> concessions(Concessions concessions) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "averages",
                concessions.averages().stream().map(PlainText::money).toList());
        tree.put("moves", concessions.moves().stream().map(PlainText::money).toList());
        tree.put("pattern", name(concessions.pattern()));
        return tree;
    }

    static Map<String, Object> stakes(AskStakes stakes) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("increaseYearly", PlainText.money(stakes.increaseYearly()));
        tree.put("expectedGain", PlainText.money(stakes.expectedGain()));
        tree.put("horizonYears", stakes.horizonYears());
        stakes.atStake().ifPresent(amount -> tree.put("atStake", PlainText.money(amount)));
        stakes.breakEvenChance().ifPresent(chance -> tree.put("breakEvenChance", chance.toString()));
        return tree;
    }

    static Map<String, Object> fee(ExpertFee fee) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("fee", PlainText.money(fee.fee()));
        tree.put("increase", PlainText.money(fee.increase()));
        tree.put("likelihood", fee.likelihood().toString());
        tree.put("expectedGain", PlainText.money(fee.expectedGain()));
        tree.put("net", PlainText.money(fee.net()));
        tree.put("paysForItself", fee.paysForItself());
        PlainText.putMoney(tree, "breakEvenIncrease", fee.breakEvenIncrease());
        fee.breakEvenLikelihood().ifPresent(chance -> tree.put("breakEvenLikelihood", chance.toString()));
        return tree;
    }

    static Map<String, Object> answer(ObjectionAnswer answer) {
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

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
