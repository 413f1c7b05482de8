package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.quantity.Rational;
import java.util.List;

/**
 * Where market observations come from: a file, a survey, a service. {@link MarketData#merged} puts several together. Write
 * your own, or make one with {@link #of}.
 */
public interface MarketSource {

    /** {@return its name, in a few words} */
    String name();

    /** {@return its observations, the same at each call} */
    List<MarketObservation> observations();

    /** {@return how much one of its observations counts beside one of another source; 1 unless stated, above zero} */
    default Rational weight() {
        return Rational.ONE;
    }

    /**
     * {@return a source of given observations, each of weight 1}
     *
     * @param name in a few words
     * @param observations in any order
     */
    static MarketSource of(String name, List<MarketObservation> observations) {
        return of(name, observations, Rational.ONE);
    }

    /**
     * {@return a source of given observations}
     *
     * @param name in a few words
     * @param observations in any order
     * @param weight how much one of them counts, above zero
     */
    static MarketSource of(String name, List<MarketObservation> observations, Rational weight) {
        return new GivenSource(name, List.copyOf(observations), weight);
    }
}
