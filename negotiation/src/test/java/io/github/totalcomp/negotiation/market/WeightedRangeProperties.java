package io.github.totalcomp.negotiation.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class WeightedRangeProperties {

    private static final int GRID = 60;

    @Property(tries = 200)
    void equalWeightsAreTypeSevenWhateverTheWeight(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(max = 50_000_000) Long> cents,
            @ForAll @IntRange(max = GRID) int numerator,
            @ForAll @IntRange(min = 1, max = 9) int weight) {
        List<MonetaryAmount> amounts = amounts(cents);
        MarketRange plain = MarketRange.ofObservations(amounts, "plain", 1);
        MarketRange weighted =
                MarketRange.ofWeighted(amounts, Collections.nCopies(cents.size(), Rational.of(weight, 7)), "w", 1);
        // The formula itself, not the way round it that equal weights take.
        MarketRange formula = formula(cents, Collections.nCopies(cents.size(), weight));

        assertThat(weighted.quantile(Portion.of(numerator, GRID)))
                .isEqualTo(plain.quantile(Portion.of(numerator, GRID)));
        assertThat(formula.quantile(Portion.of(numerator, GRID)))
                .isEqualTo(plain.quantile(Portion.of(numerator, GRID)));
        assertThat(formula.standardDeviation()).isEqualTo(plain.standardDeviation());
        assertThat(formula.effectiveCount()).isEqualTo(Rational.of(cents.size()));
    }

    @Property(tries = 200)
    void onlyTheRatiosOfWeightsCount(
            @ForAll @Size(min = 2, max = 12) List<@LongRange(max = 50_000_000) Long> cents,
            @ForAll @Size(min = 12, max = 12) List<@IntRange(min = 1, max = 9) Integer> weights,
            @ForAll @IntRange(max = GRID) int numerator) {
        MarketRange once = formula(cents, weights.subList(0, cents.size()));
        MarketRange thrice = formula(
                cents,
                weights.subList(0, cents.size()).stream().map(each -> 3 * each).toList());

        assertThat(thrice.quantile(Portion.of(numerator, GRID))).isEqualTo(once.quantile(Portion.of(numerator, GRID)));
        assertThat(thrice.standardDeviation()).isEqualTo(once.standardDeviation());
        assertThat(thrice.effectiveCount()).isEqualTo(once.effectiveCount());
    }

    @Property(tries = 200)
    void quantilesRiseAndStayWithinTheObservations(
            @ForAll @Size(min = 2, max = 12) List<@LongRange(max = 50_000_000) Long> cents,
            @ForAll @Size(min = 12, max = 12) List<@IntRange(min = 1, max = 9) Integer> weights,
            @ForAll @IntRange(max = GRID) int one,
            @ForAll @IntRange(max = GRID) int other) {
        MarketRange range = formula(cents, weights.subList(0, cents.size()));
        MonetaryAmount lower = range.quantile(Portion.of(Math.min(one, other), GRID));
        MonetaryAmount upper = range.quantile(Portion.of(Math.max(one, other), GRID));

        assertThat(lower).isLessThanOrEqualTo(upper);
        assertThat(lower).isGreaterThanOrEqualTo(amount(Collections.min(cents)));
        assertThat(upper).isLessThanOrEqualTo(amount(Collections.max(cents)));
        assertThat(range.effectiveCount()).isLessThanOrEqualTo(Rational.of(cents.size()));
    }

    /** The bends lie where the formula says: equal weights give the rank of type 7, and other weights the amount back. */
    @Property(tries = 200)
    void theQuantileOfARankIsTheAmount(
            @ForAll @Size(min = 2, max = 12) List<@LongRange(max = 1_000) Long> cents,
            @ForAll @Size(min = 12, max = 12) List<@IntRange(min = 1, max = 9) Integer> weights,
            @ForAll @LongRange(max = 1_000) long wanted) {
        MarketRange range = formula(cents, weights.subList(0, cents.size()));
        PercentileRank rank = range.rank(amount(wanted));

        if (rank.side() == PercentileRank.Side.WITHIN) {
            assertThat(range.quantile(rank.lowest())).isEqualTo(amount(wanted));
            assertThat(range.quantile(rank.highest())).isEqualTo(amount(wanted));
        }
        assertThat(formula(cents, Collections.nCopies(cents.size(), 2)).rank(amount(wanted)))
                .isEqualTo(
                        MarketRange.ofObservations(amounts(cents), "plain", 1).rank(amount(wanted)));
    }

    private static MarketRange formula(List<Long> cents, List<Integer> weights) {
        List<WeightedRange.Weighted> sorted = IntStream.range(0, cents.size())
                .mapToObj(i ->
                        new WeightedRange.Weighted(Amounts.number(amount(cents.get(i))), Rational.of(weights.get(i))))
                .sorted(Comparator.comparing(WeightedRange.Weighted::amount))
                .toList();
        return new WeightedRange(
                sorted,
                Rational.of(weights.stream().mapToInt(each -> each).sum()),
                Rational.of(weights.stream().mapToInt(each -> each * each).sum()),
                Amounts.currency("USD"),
                "generated");
    }

    private static List<MonetaryAmount> amounts(List<Long> cents) {
        return cents.stream().map(WeightedRangeProperties::amount).toList();
    }

    private static MonetaryAmount amount(long cents) {
        return Amounts.ofMinor(cents, Amounts.currency("USD"));
    }
}
