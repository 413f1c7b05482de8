package io.github.totalcomp.negotiation.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PercentileRankProperties {

    private static final int GRID = 240;

    /** Amounts in steps of {@value #GRID} cents, so that every quantile on the grid is a whole number of cents. */
    @Property(tries = 300)
    void theRankOfAQuantileIsItsProbabilityWhereTheRangeRises(
            @ForAll @Size(min = 2, max = 40) Set<@LongRange(max = 1_000_000) Long> steps,
            @ForAll @IntRange(max = GRID) int p) {
        MarketRange range = MarketRange.ofObservations(
                steps.stream().map(step -> cents(step * GRID)).toList(), "generated", 1);
        PercentileRank rank = range.rank(range.quantile(Portion.of(p, GRID)));
        assertThat(rank.isExact()).isTrue();
        assertThat(rank.lowest()).isEqualTo(Portion.of(p, GRID));
    }

    @Property(tries = 300)
    void theQuantileOfARankIsTheAmountAndTheSameHoldsForGivenQuantiles(
            @ForAll @Size(min = 2, max = 30) List<@LongRange(max = 1_000) Long> cents,
            @ForAll @LongRange(max = 1_000) long wanted) {
        MarketRange observed =
                MarketRange.ofObservations(cents.stream().map(this::cents).toList(), "generated", 1);
        Map<Portion, MonetaryAmount> knots = new TreeMap<>();
        for (int i = 0; i < cents.size(); i++) {
            Portion probability = Portion.of(i, cents.size() - 1L);
            knots.put(probability, observed.quantile(probability));
        }
        PercentileRank rank = observed.rank(cents(wanted));
        assertThat(MarketRange.ofQuantiles(knots, 30, "the same").rank(cents(wanted)))
                .isEqualTo(rank);
        if (rank.side() == PercentileRank.Side.WITHIN) {
            assertThat(observed.quantile(rank.lowest())).isEqualTo(cents(wanted));
            assertThat(observed.quantile(rank.highest())).isEqualTo(cents(wanted));
        }
    }

    @Property(tries = 300)
    void aHigherAmountNeverStandsLower(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(max = 1_000) Long> cents,
            @ForAll @LongRange(max = 1_100) long one,
            @ForAll @LongRange(max = 1_100) long other) {
        MarketRange range =
                MarketRange.ofObservations(cents.stream().map(this::cents).toList(), "generated", 1);
        PercentileRank lower = range.rank(cents(Math.min(one, other)));
        PercentileRank upper = range.rank(cents(Math.max(one, other)));
        assertThat(lower.side()).isLessThanOrEqualTo(upper.side());
        assertThat(lower.lowest()).isLessThanOrEqualTo(upper.lowest());
        assertThat(lower.highest()).isLessThanOrEqualTo(upper.highest());
    }

    private MonetaryAmount cents(long cents) {
        return Amounts.ofMinor(cents, Amounts.currency("USD"));
    }
}
