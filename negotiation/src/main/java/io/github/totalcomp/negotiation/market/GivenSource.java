package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.quantity.Rational;
import java.util.List;
import java.util.Objects;

/** A source of given observations. */
record GivenSource(String name, List<MarketObservation> observations, Rational weight) implements MarketSource {

    GivenSource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(weight, "weight");
    }
}
