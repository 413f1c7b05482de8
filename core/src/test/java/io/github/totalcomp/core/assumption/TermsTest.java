package io.github.totalcomp.core.assumption;

import static io.github.totalcomp.core.money.Amounts.parse;
import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermsTest {

    static Stream<PriceAssumption> prices() {
        return Stream.of(
                Prices.flat(usd("220.125")),
                Prices.growth(parse("JPY 5000"), new BigDecimal("-0.05"), GrowthTiming.YEAR_END),
                Prices.table(Map.of(LocalDate.of(2026, 1, 1), usd(200), LocalDate.of(2027, 1, 1), usd(240))));
    }

    @ParameterizedTest
    @MethodSource("prices")
    void pricesPutTogetherAgainAreEqual(PriceAssumption price) {
        assertThat(PriceTerms.of(price).map(PriceTerms::assumption)).contains(price);
    }

    @Test
    void pricesAreTakenApart() {
        assertThat(PriceTerms.of(Prices.flat(usd(220)))).contains(new PriceTerms.Flat(usd(220)));
        assertThat(PriceTerms.of(Prices.growth(usd(220), new BigDecimal("0.15"), GrowthTiming.EXACT_DATE)))
                .contains(new PriceTerms.Growth(usd(220), new BigDecimal("0.15"), GrowthTiming.EXACT_DATE));
        assertThat(PriceTerms.of(Prices.table(Map.of(LocalDate.of(2026, 1, 1), usd(200)))))
                .contains(new PriceTerms.Table(new TreeMap<>(Map.of(LocalDate.of(2026, 1, 1), usd(200)))));
        assertThat(PriceTerms.of(request -> usd(1))).isEmpty();
    }

    static Stream<RetentionCurve> curves() {
        return Stream.of(
                RetentionCurve.certain(),
                RetentionCurve.hazard(new BigDecimal("0.10")),
                RetentionCurve.table(List.of(new BigDecimal("0.9"), new BigDecimal("0.7"))),
                RetentionCurve.leavingAfter(Rational.of(5, 2)));
    }

    @ParameterizedTest
    @MethodSource("curves")
    void curvesPutTogetherAgainAreEqual(RetentionCurve curve) {
        assertThat(RetentionTerms.of(curve).map(RetentionTerms::curve)).contains(curve);
    }

    @Test
    void curvesAreTakenApart() {
        assertThat(RetentionTerms.of(RetentionCurve.certain())).contains(new RetentionTerms.Hazard(BigDecimal.ZERO));
        assertThat(RetentionTerms.of(RetentionCurve.table(List.of(BigDecimal.ONE))))
                .contains(new RetentionTerms.Table(List.of(BigDecimal.ONE)));
        assertThat(RetentionTerms.of(RetentionCurve.leavingAfter(Rational.ONE)))
                .contains(new RetentionTerms.Leaving(Rational.ONE));
        assertThat(RetentionTerms.of(years -> BigDecimal.ONE)).isEmpty();
    }
}
