package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.internal.Checks;
import java.util.function.Predicate;

/** A filter that says how it picks. */
record DescribedFilter(String description, Predicate<? super MarketObservation> keeps) implements MarketFilter {

    static String requireText(String what, String text) {
        return Checks.label(what + " to filter by", text);
    }

    @Override
    public boolean test(MarketObservation observation) {
        return keeps.test(observation);
    }

    @Override
    public String toString() {
        return description;
    }
}
