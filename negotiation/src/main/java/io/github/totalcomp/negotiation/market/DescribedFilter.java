package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.internal.Checks;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A filter that says how it picks. */
record DescribedFilter(
        String description,
        Optional<MarketDimension> dimension,
        List<String> values,
        Predicate<? super MarketObservation> keeps)
        implements MarketFilter {

    static MarketFilter equalTo(MarketDimension dimension, String wanted) {
        String clean = requireText("a " + dimension.label(), MarketText.clean(wanted));
        return new DescribedFilter(
                dimension.label() + " " + clean,
                Optional.of(dimension),
                List.of(clean),
                observation -> dimension
                        .of(observation)
                        .filter(clean::equalsIgnoreCase)
                        .isPresent());
    }

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
