package io.github.totalcomp.cli;

import io.github.totalcomp.bargaining.issue.LeverPackage;
import io.github.totalcomp.bargaining.issue.PushedIssue;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.total.Measure;
import io.github.totalcomp.formats.ResultJson;
import io.github.totalcomp.negotiation.counter.WalkAwaySensitivity;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a planned counteroffer as text or data. */
final class CounterReport {

    private static final int DECIMALS = 4;

    private CounterReport() {}

    static String text(Bargained found) {
        StringBuilder text = new StringBuilder(OfferText.title(found.file().offer()))
                .append("\n\n")
                .append(found.counter())
                .append("\n\n")
                .append(found.bargaining())
                .append("\n\n");
        if (found.equivalents().isEmpty()) {
            text.append(Wrapped.text("No other package within the market is worth as much to you, give or take "
                    + found.tolerance() + "."));
        } else {
            text.append(Wrapped.text("Worth as much to you, give or take " + found.tolerance()
                    + ", the cheapest to the employer first:"));
            found.equivalents().forEach(each -> text.append('\n').append(Wrapped.item("", each.toString())));
        }
        text.append("\n\nIf the walk-away changes:\n\n")
                .append(found.sensitivity())
                .append("\n\n");
        return text.append(OfferText.assumed("Assumed", found.file(), Measure.EXPECTED_PRESENT_VALUE))
                .append('\n')
                .toString();
    }

    static String json(Bargained found) {
        Map<String, Object> tree = OfferTree.of(
                "totalcomp-counter/1",
                found.file(),
                found.counter().ranking().context().currency());
        tree.put("counteroffer", ResultJson.tree(found.counter()));
        tree.put(
                "pushOrder",
                found.bargaining().pushOrder().stream()
                        .map(CounterReport::pushed)
                        .toList());
        if (found.bargaining().canMove()) {
            found.bargaining().fairPackage().ifPresent(fair -> tree.put("fairPackage", settled(fair)));
        }
        tree.put("tolerance", found.tolerance());
        tree.put(
                "equivalents",
                found.equivalents().stream().map(CounterReport::settled).toList());
        tree.put("sensitivity", sensitivity(found.sensitivity()));
        return ResultJson.write(tree);
    }

    private static Map<String, Object> pushed(PushedIssue issue) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("lever", issue.name());
        tree.put("worthPerUnit", decimal(issue.ours()));
        tree.put("costPerUnit", decimal(issue.theirs()));
        issue.ratio().ifPresent(ratio -> tree.put("ratio", decimal(ratio)));
        return tree;
    }

    private static String decimal(Rational number) {
        return number.toBigDecimal(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Map<String, Object> settled(LeverPackage each) {
        Map<String, Object> terms = new LinkedHashMap<>();
        each.terms().forEach(term -> terms.put(term.label(), term.figure()));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("terms", terms);
        tree.put("value", ResultJson.money(each.value()));
        tree.put("cost", ResultJson.money(each.cost()));
        return tree;
    }

    private static Map<String, Object> sensitivity(WalkAwaySensitivity sensitivity) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("fixedAbove", ResultJson.money(sensitivity.offeredYearly()));
        tree.put("fixedUpTo", ResultJson.money(sensitivity.mostYearly()));
        tree.put("askReaches", ResultJson.money(sensitivity.askedYearly()));
        List<Map<String, Object>> rows =
                sensitivity.rows().stream().map(CounterReport::row).toList();
        tree.put("walkAways", rows);
        return tree;
    }

    private static Map<String, Object> row(WalkAwaySensitivity.Row row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("walkAway", ResultJson.money(row.walkAway()));
        row.fixed().ifPresent(fixed -> tree.put("fixedAsk", ResultJson.money(fixed.askedYearly())));
        row.obstacle().ifPresent(obstacle -> tree.put("obstacle", obstacle));
        return tree;
    }
}
