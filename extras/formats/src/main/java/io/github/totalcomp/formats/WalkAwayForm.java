package io.github.totalcomp.formats;

import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.TypedObjects;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition.TermState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;

/** A walk-away by itself: the least yearly average, and conditions besides. */
final class WalkAwayForm {

    private WalkAwayForm() {}

    static Decoder<WalkAway> reading(MoneyReader money) {
        Decoder<WalkAwayCondition> condition = condition(money);
        return json -> {
            JsonFields fields = JsonFields.of(json);
            Supplier<MonetaryAmount> yearly = fields.required("yearly", money.amount());
            Supplier<Optional<List<WalkAwayCondition>>> conditions =
                    fields.optional("conditions", Decoders.listOrEmpty(condition));
            return fields.build(() -> {
                WalkAway walkAway = WalkAway.of(yearly.get());
                for (WalkAwayCondition each : conditions.get().orElse(List.of())) {
                    walkAway = walkAway.with(each);
                }
                return walkAway;
            });
        };
    }

    private static Decoder<WalkAwayCondition> condition(MoneyReader money) {
        return TypedObjects.<WalkAwayCondition>byField("type")
                .with("leastAmount", fields -> {
                    Supplier<String> lever = fields.required("lever", Decoders.label());
                    Supplier<MonetaryAmount> least = fields.required("least", money.amount());
                    return fields.build(() -> WalkAwayCondition.atLeast(lever.get(), least.get()));
                })
                .with("leastUnits", fields -> {
                    Supplier<String> lever = fields.required("lever", Decoders.label());
                    Supplier<Units> least = fields.required("least", Decoders.units());
                    return fields.build(() -> WalkAwayCondition.atLeastUnits(lever.get(), least.get()));
                })
                .with("everyYear", fields -> {
                    Supplier<MonetaryAmount> least = fields.required("least", money.amount());
                    return fields.build(() -> WalkAwayCondition.everyYear(least.get()));
                })
                .with("term", fields -> {
                    Supplier<String> text = fields.required("text", Decoders.label());
                    Supplier<TermState> state = fields.required("state", Decoders.namedIn(TermState.class));
                    return fields.build(() -> WalkAwayCondition.term(text.get(), state.get()));
                });
    }

    static Map<String, Object> tree(WalkAway walkAway) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("yearly", PlainText.moneyWithCode(walkAway.yearly()));
        if (!walkAway.conditions().isEmpty()) {
            tree.put(
                    "conditions",
                    walkAway.conditions().stream().map(WalkAwayForm::tree).toList());
        }
        return tree;
    }

    private static Map<String, Object> tree(WalkAwayCondition condition) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (condition instanceof WalkAwayCondition.LeastAmount amount) {
            tree.put("type", "leastAmount");
            tree.put("lever", amount.lever());
            tree.put("least", PlainText.moneyWithCode(amount.least()));
        } else if (condition instanceof WalkAwayCondition.LeastUnits units) {
            tree.put("type", "leastUnits");
            tree.put("lever", units.lever());
            tree.put("least", units.least().toString());
        } else if (condition instanceof WalkAwayCondition.EveryYear every) {
            tree.put("type", "everyYear");
            tree.put("least", PlainText.moneyWithCode(every.least()));
        } else if (condition instanceof WalkAwayCondition.Term term) {
            tree.put("type", "term");
            tree.put("text", term.text());
            tree.put("state", Decoders.nameOf(term.state()));
        }
        return tree;
    }
}
