package io.github.totalcomp.negotiation;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.negotiation.market.MarketData;
import io.github.totalcomp.negotiation.market.MarketFilter;
import io.github.totalcomp.negotiation.market.MarketObservation;
import io.github.totalcomp.negotiation.market.MarketRange;
import io.github.totalcomp.negotiation.market.MarketSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A source of market data written outside the package, merged with a given one. */
class OwnMarketSourceTest {

    /** A survey that was asked for one base salary. */
    private record Survey(String name, long base, Rational weight) implements MarketSource {
        @Override
        public List<MarketObservation> observations() {
            return List.of(MarketObservation.builder()
                    .company("Northwind")
                    .date(LocalDate.of(2021, 3, 1))
                    .base(usd(base))
                    .stock(usd(0))
                    .bonus(usd(0))
                    .total(usd(base))
                    .build());
        }
    }

    /** Weights 1 and 3: V1 = 4, V2 = 10; the median is (0.25 × 10 + 2.25 × 20) ÷ 2.5, the variance 75 ÷ 1.5. */
    @Test
    void sourcesCountByTheirWeights() {
        MarketData data = MarketData.merged(List.of(
                        new Survey("own survey", 10, Rational.ONE), new Survey("bought survey", 20, Rational.of(3))))
                .withMinimum(2);
        MarketRange base = data.ranges().base().orElseThrow();

        assertThat(base.median()).isEqualTo(usd(19));
        assertThat(base.quantile(Portion.NONE)).isEqualTo(usd(16));
        assertThat(base.quantile(Portion.ALL)).isEqualTo(usd(20));
        assertThat(base.standardDeviation()).contains(usd("7.07"));
        assertThat(base.effectiveCount()).isEqualTo(Rational.of(8, 5));
        assertThat(base.count()).isEqualTo(2);
        assertThat(base)
                .hasToString("USD 16 to 20, median 19, from 2 weighted observations (own survey and bought survey)");
        assertThat(data.ranges().notes())
                .containsExactly("own survey: 1 observation of weight 1", "bought survey: 1 observation of weight 3");
    }

    @Test
    void sourcesOfOneWeightAreOneSample() {
        MarketData data = MarketData.merged(List.of(
                        new Survey("a", 10, Rational.of(1, 3)),
                        MarketSource.of("b", new Survey("b", 20, Rational.ONE).observations(), Rational.of(1, 3))))
                .withMinimum(2);

        assertThat(data.ranges().base().orElseThrow().median()).isEqualTo(usd(15));
        assertThat(data.where(MarketFilter.company("Northwind")).observations()).hasSize(2);
    }

    @Test
    void sourcesAreThereNamedApartAndWeighSomething() {
        Survey one = new Survey("a", 10, Rational.ONE);
        assertThatThrownBy(() -> MarketData.merged(List.of())).hasMessageContaining("merged data must have a source");
        assertThatThrownBy(() -> MarketData.merged(List.of(one, one)))
                .hasMessage("sources must have different names, but was a; rename one");
        assertThatThrownBy(() -> MarketData.merged(List.of(new Survey("a", 10, Rational.ZERO))))
                .hasMessage("a weight must be above zero, but was 0; state how much one report counts");
        assertThatThrownBy(() -> MarketRange.ofWeighted(List.of(usd(1)), List.of(), "x", 1))
                .hasMessageContaining("there must be a weight for each amount, but was 1 amounts and 0 weights");
    }
}
