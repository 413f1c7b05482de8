package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.Powers;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.internal.Counted;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** A range computed from observed amounts. */
record ObservedRange(List<BigDecimal> sorted, CurrencyUnit currency, String source) implements MarketRange {

    static ObservedRange of(Collection<? extends MonetaryAmount> amounts, String source, int minimum) {
        Checks.label("the source of a range", source);
        requireEnough(amounts.size(), minimum, source);
        CurrencyUnit currency = amounts.iterator().next().getCurrency();
        List<BigDecimal> sorted = amounts.stream()
                .map(amount -> Amounts.requirePayable(
                        "an observed amount", Amounts.requireCurrency("an observed amount", amount, currency)))
                .map(Amounts::number)
                .sorted()
                .toList();
        return new ObservedRange(sorted, currency, source);
    }

    static void requireEnough(int count, int minimum, String source) {
        if (minimum < 1) {
            throw new DefinitionException("a minimum sample must be at least 1", minimum, "state 1 or more");
        }
        if (count < minimum) {
            throw new TooFewObservationsException(count, minimum, source);
        }
    }

    @Override
    public int count() {
        return sorted.size();
    }

    @Override
    public Portion lowestProbability() {
        return Portion.NONE;
    }

    @Override
    public Portion highestProbability() {
        return Portion.ALL;
    }

    @Override
    public MonetaryAmount quantile(Portion probability) {
        Objects.requireNonNull(probability, "probability");
        Rational position = probability.value().times(Rational.of(count() - 1L));
        int below = position.floor().intValueExact();
        int above = Math.min(below + 1, count() - 1);
        Rational lower = Rational.of(sorted.get(below));
        Rational step = Rational.of(sorted.get(above)).minus(lower);
        Rational exact = lower.plus(step.times(position.minus(Rational.of(below))));
        return Amounts.roundedHalfUp(exact, currency);
    }

    @Override
    public PercentileRank rank(MonetaryAmount amount) {
        Amounts.requireCurrency("an amount to rank", amount, currency);
        int ends = Math.max(2, count()); // a single observation is both ends of its range
        return new Knots(ends, i -> Portion.of(i, ends - 1L), i -> Rational.of(sorted.get(Math.min(i, count() - 1))))
                .rank(amount);
    }

    @Override
    public Optional<MonetaryAmount> standardDeviation() {
        if (count() < 2) {
            return Optional.empty();
        }
        BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Rational mean = Rational.of(sum).dividedBy(Rational.of(count()));
        BigDecimal squares = sorted.stream().map(x -> x.multiply(x)).reduce(BigDecimal.ZERO, BigDecimal::add);
        Rational deviations = Rational.of(squares).minus(mean.times(Rational.of(sum)));
        BigDecimal variance = deviations.dividedBy(Rational.of(count() - 1L)).toBigDecimal(Powers.RESULT);
        return Optional.of(Amounts.roundedHalfUp(Rational.of(variance.sqrt(Powers.RESULT)), currency));
    }

    @Override
    public String toString() {
        return AmountText.full(quantile(Portion.NONE)) + " to " + AmountText.number(quantile(Portion.ALL)) + ", median "
                + AmountText.number(median()) + ", from " + Counted.observations(count()) + " (" + source + ")";
    }
}
