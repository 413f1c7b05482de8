package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.internal.Checks;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.text.AmountText;
import io.github.totalcomp.negotiation.internal.Counted;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** A range read off quantiles that somebody else computed. */
record GivenRange(NavigableMap<Portion, MonetaryAmount> quantiles, int count, String source) implements MarketRange {

    static GivenRange of(Map<Portion, ? extends MonetaryAmount> quantiles, int count, String source, int minimum) {
        Checks.label("the source of a range", source);
        ObservedRange.requireEnough(count, minimum, source);
        if (quantiles.size() < 2) {
            throw new DefinitionException(
                    "a range must be given by at least two quantiles",
                    quantiles.size() + " (" + source + ")",
                    "add quantiles such as 0.25, 0.5 and 0.75");
        }
        NavigableMap<Portion, MonetaryAmount> sorted = new TreeMap<>(quantiles);
        CurrencyUnit currency = sorted.firstEntry().getValue().getCurrency();
        MonetaryAmount previous = Amounts.zero(currency);
        for (Map.Entry<Portion, MonetaryAmount> entry : sorted.entrySet()) {
            String what = "the " + entry.getKey() + " quantile";
            MonetaryAmount amount =
                    Amounts.requirePayable(what, Amounts.requireCurrency(what, entry.getValue(), currency));
            if (amount.isLessThan(previous)) {
                throw new DefinitionException(
                        what + " must not be below the quantile before it, " + AmountText.full(previous),
                        AmountText.full(amount),
                        "order the amounts as the probabilities");
            }
            entry.setValue(amount);
            previous = amount;
        }
        return new GivenRange(Collections.unmodifiableNavigableMap(sorted), count, source);
    }

    @Override
    public CurrencyUnit currency() {
        return quantiles.firstEntry().getValue().getCurrency();
    }

    @Override
    public Portion lowestProbability() {
        return quantiles.firstKey();
    }

    @Override
    public Portion highestProbability() {
        return quantiles.lastKey();
    }

    @Override
    public MonetaryAmount quantile(Portion probability) {
        Objects.requireNonNull(probability, "probability");
        Map.Entry<Portion, MonetaryAmount> below = quantiles.floorEntry(probability);
        Map.Entry<Portion, MonetaryAmount> above = quantiles.ceilingEntry(probability);
        if (below == null || above == null) {
            throw new DefinitionException(
                    "a quantile must lie within those given, " + lowestProbability() + " to " + highestProbability()
                            + " (" + source + ")",
                    probability,
                    "ask for one within, or give the quantiles at the ends");
        }
        Rational width = above.getKey().value().minus(below.getKey().value());
        if (width.signum() == 0) {
            return below.getValue();
        }
        Rational share = probability.value().minus(below.getKey().value()).dividedBy(width);
        Rational lower = Rational.of(Amounts.number(below.getValue()));
        Rational step = Rational.of(Amounts.number(above.getValue())).minus(lower);
        return Amounts.roundedHalfUp(lower.plus(step.times(share)), currency());
    }

    @Override
    public PercentileRank rank(MonetaryAmount amount) {
        Amounts.requireCurrency("an amount to rank", amount, currency());
        List<Map.Entry<Portion, MonetaryAmount>> known = List.copyOf(quantiles.entrySet());
        return new Knots(
                        known.size(),
                        i -> known.get(i).getKey(),
                        i -> Rational.of(Amounts.number(known.get(i).getValue())))
                .rank(amount);
    }

    @Override
    public NavigableMap<Portion, MonetaryAmount> givenQuantiles() {
        return quantiles;
    }

    @Override
    public Optional<MonetaryAmount> standardDeviation() {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "quantiles " + quantiles + " of " + Counted.observations(count) + " (" + source + ")";
    }
}
