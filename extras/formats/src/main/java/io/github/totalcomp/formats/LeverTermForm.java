package io.github.totalcomp.formats;

import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.ObjectForm;
import io.github.totalcomp.negotiation.advice.LeverTerm;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.money.MonetaryAmount;

/** Something that has a label: an amount, with words after it if need be, units, or words alone. */
final class LeverTermForm extends ObjectForm<LeverTerm> {

    private static final String UNITS = "units";

    private final Field<String> label = required("label", Decoders.label());
    private final Field<MonetaryAmount> amount;
    private final Field<Units> units = optional(UNITS, Decoders.units());
    private final Field<String> text = optional("text", Decoders.label());
    private final Field<String> suffix = optional("suffix", Decoders.label());

    LeverTermForm(MoneyReader money) {
        amount = optional("amount", money.any());
        requireOneOf("amount", UNITS, "text");
        requireWith("suffix", "amount");
    }

    @Override
    protected LeverTerm make(Values values) {
        String name = values.get(label);
        return values.find(amount)
                .map(figure ->
                        LeverTerm.ofAmount(name, figure, values.find(suffix).orElse("")))
                .or(() -> values.find(units).map(figure -> LeverTerm.ofUnits(name, figure)))
                .orElseGet(() -> LeverTerm.ofText(name, values.get(text)));
    }

    static Map<String, Object> tree(LeverTerm term, MoneyWriter money) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("label", term.label());
        if (term.amount().isPresent()) {
            tree.put("amount", money.amount(term.amount().get()));
            if (!term.suffix().isEmpty()) {
                tree.put("suffix", term.suffix());
            }
        } else if (term.units().isPresent()) {
            tree.put(UNITS, term.units().get().toString());
        } else {
            tree.put("text", term.suffix());
        }
        return tree;
    }
}
