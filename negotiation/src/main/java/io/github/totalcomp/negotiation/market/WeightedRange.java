package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.internal.Powers;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.text.AmountText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * A range computed from observed amounts that count differently. With weights w in the order of the amounts, V1 their sum
 * and V2 the sum of their squares, quantile p is the mean of the amounts over the stretch of length V2÷V1 that begins at
 * p·(V1−V2÷V1), each amount lying on as much of the line as it weighs. For equal weights that is type 7.
 */
record WeightedRange(List<Weighted> sorted, Rational sum, Rational squares, CurrencyUnit currency, String source)
        implements MarketRange {

    /** An amount and how much it counts. */
    record Weighted(BigDecimal amount, Rational weight) {}

    static MarketRange of(List<? extends MonetaryAmount> amounts, List<Rational> weights, String source, int minimum) {
        Checks.label("the source of a range", source);
        if (amounts.size() != weights.size()) {
            throw new DefinitionException(
                    "there must be a weight for each amount",
                    amounts.size() + " amounts and " + weights.size() + " weights",
                    "add what is missing");
        }
        if (weights.stream().distinct().count() <= 1) {
            weights.forEach(WeightedRange::requirePositive);
            return ObservedRange.of(amounts, source, minimum);
        }
        ObservedRange.requireEnough(amounts.size(), minimum, source);
        CurrencyUnit currency = amounts.get(0).getCurrency();
        List<Weighted> sorted = new ArrayList<>(amounts.size());
        Rational sum = Rational.ZERO;
        Rational squares = Rational.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            MonetaryAmount amount = Amounts.requirePayable(
                    "an observed amount", Amounts.requireCurrency("an observed amount", amounts.get(i), currency));
            Rational weight = requirePositive(weights.get(i));
            sorted.add(new Weighted(Amounts.number(amount), weight));
            sum = sum.plus(weight);
            squares = squares.plus(weight.times(weight));
        }
        sorted.sort(Comparator.comparing(Weighted::amount).thenComparing(Weighted::weight));
        return new WeightedRange(List.copyOf(sorted), sum, squares, currency, source);
    }

    static Rational requirePositive(Rational weight) {
        if (weight.signum() <= 0) {
            throw new DefinitionException("a weight must be above zero", weight, "state how much one report counts");
        }
        return weight;
    }

    @Override
    public int count() {
        return sorted.size();
    }

    @Override
    public Rational effectiveCount() {
        return sum.times(sum).dividedBy(squares);
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
        return Amounts.roundedHalfUp(mean(probability.value().times(sum.minus(stretch()))), currency);
    }

    /** V2÷V1, the length of the stretch whose mean is a quantile. */
    private Rational stretch() {
        return squares.dividedBy(sum);
    }

    /** The mean of the amounts over the stretch that begins at a place on the line. */
    private Rational mean(Rational from) {
        Rational length = stretch();
        Rational to = from.plus(length);
        Rational total = Rational.ZERO;
        Rational start = Rational.ZERO;
        for (Weighted each : sorted) {
            Rational end = start.plus(each.weight());
            Rational covered = smaller(end, to).minus(larger(start, from));
            if (covered.signum() > 0) {
                total = total.plus(covered.times(Rational.of(each.amount())));
            }
            if (end.compareTo(to) >= 0) {
                break;
            }
            start = end;
        }
        return total.dividedBy(length);
    }

    @Override
    public PercentileRank rank(MonetaryAmount amount) {
        Amounts.requireCurrency("an amount to rank", amount, currency);
        Rational room = sum.minus(stretch());
        List<Rational> bends = bends(room);
        return new Knots(bends.size(), i -> Portion.of(bends.get(i).dividedBy(room)), i -> mean(bends.get(i)))
                .rank(amount);
    }

    /** Where quantiles change their slope: the stretch begins or ends where one amount gives way to the next. */
    private List<Rational> bends(Rational room) {
        SortedSet<Rational> bends = new TreeSet<>();
        Rational border = Rational.ZERO;
        bends.add(border);
        for (Weighted each : sorted) {
            border = border.plus(each.weight());
            bends.add(border);
            bends.add(border.minus(stretch()));
        }
        return bends.stream()
                .filter(bend -> bend.signum() >= 0 && bend.compareTo(room) <= 0)
                .toList();
    }

    private static Rational smaller(Rational one, Rational other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Rational larger(Rational one, Rational other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** The square root of Σ w·(x−mean)² ÷ (V1 − V2÷V1), which for equal weights is the sample deviation. */
    @Override
    public Optional<MonetaryAmount> standardDeviation() {
        Rational divisor = sum.minus(squares.dividedBy(sum));
        if (divisor.signum() <= 0) {
            return Optional.empty();
        }
        Rational moments = Rational.ZERO;
        Rational squareMoments = Rational.ZERO;
        for (Weighted each : sorted) {
            Rational amount = Rational.of(each.amount());
            Rational moment = amount.times(each.weight());
            moments = moments.plus(moment);
            squareMoments = squareMoments.plus(moment.times(amount));
        }
        Rational deviations = squareMoments.minus(moments.times(moments).dividedBy(sum));
        BigDecimal variance = deviations.dividedBy(divisor).toBigDecimal(Powers.RESULT);
        return Optional.of(Amounts.roundedHalfUp(Rational.of(variance.sqrt(Powers.RESULT)), currency));
    }

    @Override
    public String toString() {
        return AmountText.full(quantile(Portion.NONE)) + " to " + AmountText.number(quantile(Portion.ALL)) + ", median "
                + AmountText.number(median()) + ", from " + count() + " weighted observations (" + source + ")";
    }
}
