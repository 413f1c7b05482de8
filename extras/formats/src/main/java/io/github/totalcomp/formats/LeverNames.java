package io.github.totalcomp.formats;

import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.formats.internal.Decoders;
import java.util.LinkedHashMap;
import java.util.Map;

/** How files name the levers of an advisor. */
public final class LeverNames {

    private static final String VESTING_TIMELINE = "vesting timeline";

    private LeverNames() {}

    /** {@return the names of levers by those that files use, such as {@code base salary} by {@code baseSalary}} */
    public static Map<String, String> byField() {
        Map<String, String> names = new LinkedHashMap<>();
        for (ComponentKind kind : ComponentKind.values()) {
            names.put(Decoders.nameOf(kind), kind.label());
        }
        names.put("vestingTimeline", VESTING_TIMELINE);
        return names;
    }

    /** The name that files use for a lever. */
    static String field(String lever) {
        return byField().entrySet().stream()
                .filter(name -> name.getValue().equals(lever))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> OfferWriter.unwritable("a lever", lever));
    }
}
