package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * What the market pays for one component, as quantiles: the amount below which a given share of it lies.
 *
 * <p>It comes {@linkplain #ofObservations from observations} or {@linkplain #ofQuantiles from given quantiles}, and
 * always says on how many observations it rests and where they come from.
 */
public sealed interface MarketRange permits ObservedRange, WeightedRange, GivenRange {

    /** The fewest observations that a range rests on unless the caller says otherwise. */
    int DEFAULT_MINIMUM = 5;

    /** The most amounts that a range is made of. */
    int MOST_AMOUNTS = 10_000_000;

    /**
     * {@return the range of observed amounts, at least {@value #DEFAULT_MINIMUM}}
     *
     * @param amounts in any order, of one currency
     * @param source where they come from, in a few words
     * @throws TooFewObservationsException if there are fewer
     */
    static MarketRange ofObservations(Collection<? extends MonetaryAmount> amounts, String source) {
        return ofObservations(amounts, source, DEFAULT_MINIMUM);
    }

    /**
     * {@return the range of observed amounts}
     *
     * @param amounts in any order, of one currency
     * @param source where they come from, in a few words
     * @param minimum how many there must be, at least one
     * @throws TooFewObservationsException if there are fewer
     */
    static MarketRange ofObservations(Collection<? extends MonetaryAmount> amounts, String source, int minimum) {
        return ObservedRange.of(Checks.atMost("the amounts of a range", amounts, MOST_AMOUNTS), source, minimum);
    }

    /**
     * {@return the range that given quantiles describe, by straight lines between them}
     *
     * @param quantiles amounts by probability, at least two, never falling, of one currency
     * @param count how many observations they were computed from, at least {@value #DEFAULT_MINIMUM}
     * @param source where they come from, in a few words
     * @throws DefinitionException if there are fewer than two, they fall, or an amount is negative
     * @throws TooFewObservationsException if they rest on too few observations
     */
    static MarketRange ofQuantiles(Map<Portion, ? extends MonetaryAmount> quantiles, int count, String source) {
        return ofQuantiles(quantiles, count, source, DEFAULT_MINIMUM);
    }

    /**
     * {@return the range that given quantiles describe, by straight lines between them}
     *
     * @param quantiles amounts by probability, at least two, never falling, of one currency
     * @param count how many observations they were computed from
     * @param source where they come from, in a few words
     * @param minimum how many observations there must be, at least one
     * @throws DefinitionException if there are fewer than two, they fall, or an amount is negative
     * @throws TooFewObservationsException if they rest on too few observations
     */
    static MarketRange ofQuantiles(
            Map<Portion, ? extends MonetaryAmount> quantiles, int count, String source, int minimum) {
        return GivenRange.of(quantiles, count, source, minimum);
    }

    /**
     * {@return the range of observed amounts that count differently} With weights w, V1 their sum and V2 the sum of their
     * squares, quantile p is the mean of the amounts over the stretch of length V2÷V1 that begins at p·(V1−V2÷V1), each
     * amount lying on as much of a line as it weighs; the deviation divides Σ w·(x−mean)² by V1−V2÷V1. For equal weights
     * that is type 7 and the sample deviation, whatever the weight; only the ratios of weights count. Of 10 and 20 with
     * weights 1 and 3 the median is 19.
     *
     * @param amounts in any order, of one currency
     * @param weights how much each counts, above zero
     * @param source where they come from, in a few words
     * @param minimum how many there must be, at least one
     * @throws DefinitionException if there are more or fewer weights than amounts
     * @throws TooFewObservationsException if there are fewer
     */
    static MarketRange ofWeighted(
            List<? extends MonetaryAmount> amounts, List<Rational> weights, String source, int minimum) {
        return WeightedRange.of(List.copyOf(amounts), List.copyOf(weights), source, minimum);
    }

    /** {@return the currency of every amount} */
    CurrencyUnit currency();

    /** {@return how many observations the range rests on} */
    int count();

    /**
     * {@return how many observations of equal weight say as much, by Kish: the square of the sum of the weights ÷ the sum of
     * their squares} It is the count unless weights differ; for weights 1 and 3 it is 8/5.
     */
    default Rational effectiveCount() {
        return Rational.of(count());
    }

    /** {@return where the observations come from and how they were picked} */
    String source();

    /** {@return the lowest probability that the range answers for: 0 for observations} */
    Portion lowestProbability();

    /** {@return the highest probability that the range answers for: 1 for observations} */
    Portion highestProbability();

    /**
     * {@return the amount below which a share of the market lies, rounded HALF_UP to the minor unit}
     *
     * <p>Observations are interpolated by Hyndman and Fan's type 7, exactly: with n amounts in order, at position
     * (n−1)·p from the lowest. The 0.75 quantile of 10, 20, 30, 40 and 60 is 40; the 0.9 quantile is 52.
     *
     * @param probability the share
     * @throws DefinitionException if it lies outside the given quantiles
     */
    MonetaryAmount quantile(Portion probability);

    /**
     * {@return where an amount stands among the quantiles, exactly: the inverse of the lines that {@link #quantile}
     * follows} Among 10, 20, 30, 40 and 60 an amount of 35 stands at 0.625 and one of 50 at 0.875.
     *
     * @param amount in the currency of the range
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if it is in another currency
     */
    PercentileRank rank(MonetaryAmount amount);

    /**
     * {@return the sample standard deviation (n−1), rounded HALF_UP to the minor unit; nothing for a single observation
     * or given quantiles} Of 10, 20, 30, 40 and 60 it is 19.24.
     */
    Optional<MonetaryAmount> standardDeviation();

    /**
     * {@return the quantiles that {@link #ofQuantiles} was given, by probability; empty for a range of observations} For those
     * who write a range down: from these quantiles, the count and the source an equal range can be made.
     */
    default Map<Portion, MonetaryAmount> givenQuantiles() {
        return Map.of();
    }

    /**
     * {@return whether {@link #quantile} answers for a probability}
     *
     * @param probability the share
     */
    default boolean covers(Portion probability) {
        return probability.compareTo(lowestProbability()) >= 0 && probability.compareTo(highestProbability()) <= 0;
    }

    /**
     * {@return a probability that {@link #quantile} answers for: the one wanted, or else the nearest known}
     *
     * @param wanted any probability
     */
    default Portion nearestKnown(Portion wanted) {
        if (wanted.compareTo(highestProbability()) > 0) {
            return highestProbability();
        }
        return wanted.compareTo(lowestProbability()) < 0 ? lowestProbability() : wanted;
    }

    /**
     * {@return the median}
     *
     * @throws DefinitionException if given quantiles do not cover it
     */
    default MonetaryAmount median() {
        return quantile(Portion.of(1, 2));
    }

    /** {@return the distance from the lower to the upper quartile, unless given quantiles leave one out} */
    default Optional<MonetaryAmount> interquartileRange() {
        Portion lower = Portion.of(1, 4);
        Portion upper = Portion.of(3, 4);
        return covers(lower) && covers(upper)
                ? Optional.of(Amounts.normalized(quantile(upper).subtract(quantile(lower))))
                : Optional.empty();
    }
}
