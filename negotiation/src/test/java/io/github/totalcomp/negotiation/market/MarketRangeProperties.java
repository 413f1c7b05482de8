package io.github.totalcomp.negotiation.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.core.quantity.Portion;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class MarketRangeProperties {

    private static final int GRID = 240;

    @Property(tries = 300)
    void quantilesRiseWithTheProbabilityAndStayWithinTheObservations(
            @ForAll @Size(min = 1, max = 40) List<@LongRange(max = 50_000_000) Long> cents,
            @ForAll @IntRange(max = GRID) int one,
            @ForAll @IntRange(max = GRID) int other) {
        MarketRange range = rangeOf(cents);
        MonetaryAmount lower = range.quantile(Portion.of(Math.min(one, other), GRID));
        MonetaryAmount upper = range.quantile(Portion.of(Math.max(one, other), GRID));

        assertThat(lower).isLessThanOrEqualTo(upper);
        assertThat(lower).isGreaterThanOrEqualTo(range.quantile(Portion.NONE));
        assertThat(upper).isLessThanOrEqualTo(range.quantile(Portion.ALL));
        assertThat(range.quantile(Portion.NONE))
                .isEqualTo(amount(cents.stream().min(Long::compare).orElseThrow()));
        assertThat(range.quantile(Portion.ALL))
                .isEqualTo(amount(cents.stream().max(Long::compare).orElseThrow()));
    }

    /** Type 7 another way: the value that linear weights on the order statistics give, in plain decimals. */
    @Property(tries = 300)
    void quantilesAreWeightedOrderStatistics(
            @ForAll @Size(min = 2, max = 40) List<@LongRange(max = 50_000_000) Long> cents,
            @ForAll @IntRange(max = GRID) int numerator) {
        List<Long> sorted = cents.stream().sorted().toList();
        long position = (long) numerator * (cents.size() - 1);
        int below = (int) (position / GRID);
        BigDecimal weight =
                BigDecimal.valueOf(position % GRID).divide(BigDecimal.valueOf(GRID), MathContext.DECIMAL128);
        BigDecimal exact = BigDecimal.valueOf(sorted.get(below))
                .multiply(BigDecimal.ONE.subtract(weight))
                .add(BigDecimal.valueOf(sorted.get(Math.min(below + 1, sorted.size() - 1)))
                        .multiply(weight));

        // Within one cent: the decimal weight is itself rounded, so a half cent may fall to either side.
        BigDecimal computed = Amounts.number(rangeOf(cents).quantile(Portion.of(numerator, GRID)))
                .movePointRight(2);
        assertThat(computed.subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.5000001"));
    }

    @Property(tries = 200)
    void aRangeGivenByItsOwnQuantilesAnswersAlikeThere(
            @ForAll @Size(min = 5, max = 30) List<@LongRange(max = 50_000_000) Long> cents) {
        MarketRange observed = rangeOf(cents);
        Map<Portion, MonetaryAmount> quantiles = Map.of(
                Portion.percent(10), observed.quantile(Portion.percent(10)),
                Portion.percent(50), observed.quantile(Portion.percent(50)),
                Portion.percent(90), observed.quantile(Portion.percent(90)));
        MarketRange given = MarketRange.ofQuantiles(quantiles, cents.size(), "the same");

        quantiles.forEach(
                (probability, amount) -> assertThat(given.quantile(probability)).isEqualTo(amount));
    }

    @Property(tries = 200)
    void deviationIsThatOfTheDefinition(@ForAll @Size(min = 2, max = 30) List<@LongRange(max = 1_000_000) Long> cents) {
        BigDecimal n = BigDecimal.valueOf(cents.size());
        BigDecimal mean = cents.stream()
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(n, 40, RoundingMode.HALF_EVEN);
        BigDecimal squares = cents.stream()
                .map(cent -> BigDecimal.valueOf(cent).subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal expected = squares.divide(n.subtract(BigDecimal.ONE), 40, RoundingMode.HALF_EVEN)
                .sqrt(MathContext.DECIMAL128);

        BigDecimal computed =
                Amounts.number(rangeOf(cents).standardDeviation().orElseThrow()).movePointRight(2);
        assertThat(computed.subtract(expected).abs()).isLessThanOrEqualTo(new BigDecimal("0.5000001"));
    }

    private static MarketRange rangeOf(List<Long> cents) {
        return MarketRange.ofObservations(
                cents.stream().map(MarketRangeProperties::amount).toList(), "generated", 1);
    }

    private static MonetaryAmount amount(long cents) {
        CurrencyUnit dollars = Amounts.currency("USD");
        return Amounts.ofMinor(cents, dollars);
    }
}
