package io.github.totalcomp.formats;

import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.EveryYear;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.LeastAmount;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.LeastUnits;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.Term;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the least a candidate accepts, as {@link WalkAwayReader} reads it. */
final class WalkAwayWriter {

    private final MoneyWriter money;

    WalkAwayWriter(MoneyWriter money) {
        this.money = money;
    }

    Object tree(WalkAway walkAway) {
        return walkAway.conditions().isEmpty() ? money.amount(walkAway.yearly()) : alone(walkAway);
    }

    /** A walk-away by itself, which is always an object. */
    Map<String, Object> alone(WalkAway walkAway) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("yearly", money.amount(walkAway.yearly()));
        if (!walkAway.conditions().isEmpty()) {
            tree.put(
                    "conditions",
                    walkAway.conditions().stream().map(this::condition).toList());
        }
        return tree;
    }

    Map<String, Object> condition(WalkAwayCondition condition) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (condition instanceof LeastAmount least) {
            tree.put("type", "atLeast");
            tree.put("lever", LeverNames.field(least.lever()));
            tree.put("amount", money.amount(least.least()));
        } else if (condition instanceof LeastUnits least) {
            tree.put("type", "atLeastUnits");
            tree.put("lever", LeverNames.field(least.lever()));
            tree.put("units", least.least().toString());
        } else if (condition instanceof EveryYear every) {
            tree.put("type", "everyYear");
            tree.put("amount", money.amount(every.least()));
        } else {
            Term term = (Term) condition;
            tree.put("type", "term");
            tree.put("text", term.text());
            tree.put("state", Decoders.nameOf(term.state()));
        }
        return tree;
    }
}
