package io.github.totalcomp.core.assumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionCurveTest {

    private static BigDecimal tenth(String tenths) {
        return new BigDecimal(tenths);
    }

    @Test
    void aConstantHazardCompounds() {
        RetentionCurve curve = RetentionCurve.hazard(tenth("0.1"));
        assertThat(curve.survival(Rational.ZERO)).isEqualByComparingTo("1");
        assertThat(curve.survival(Rational.of(2))).isEqualByComparingTo("0.81");
        // 0.9^0.5 = 0.948683298…
        assertThat(curve.survival(Rational.of(1, 2)).toPlainString()).startsWith("0.94868329805051379959966806332");
        assertThat(curve).hasToString("10% a year leave");
    }

    @Test
    void certaintyAndImmediateLossAreTheEnds() {
        assertThat(RetentionCurve.certain().survival(Rational.of(7, 3))).isEqualByComparingTo("1");
        assertThat(RetentionCurve.certain()).hasToString("certain to stay");
        assertThat(RetentionCurve.hazard(BigDecimal.ONE).survival(Rational.of(1, 365)))
                .isEqualByComparingTo("0");
        assertThat(RetentionCurve.hazard(BigDecimal.ONE).survival(Rational.ZERO))
                .isEqualByComparingTo("1");
    }

    @Test
    void aTableIsStraightBetweenAnniversariesAndConstantAfter() {
        RetentionCurve curve = RetentionCurve.table(List.of(tenth("0.8"), tenth("0.5")));
        assertThat(curve.survival(Rational.of(1, 2))).isEqualByComparingTo("0.9");
        assertThat(curve.survival(Rational.of(3, 2))).isEqualByComparingTo("0.65");
        assertThat(curve.survival(Rational.of(2))).isEqualByComparingTo("0.5");
        assertThat(curve.survival(Rational.of(9))).isEqualByComparingTo("0.5");
    }

    @Test
    void leavingKeepsTheMomentOfLeaving() {
        RetentionCurve curve = RetentionCurve.leavingAfter(Rational.of(2));
        assertThat(curve).hasToString("leaving after 2 years");
        assertThat(RetentionCurve.leavingAfter(Rational.ONE)).hasToString("leaving after 1 year");
        assertThat(curve.survival(Rational.of(2))).isEqualByComparingTo("1");
        assertThat(curve.survival(Rational.of(731, 365))).isEqualByComparingTo("0");
    }

    @Test
    void weightDiscountsAndSurvives() {
        Assumptions assumptions = Assumptions.builder()
                .retention(RetentionCurve.hazard(tenth("0.1")))
                .discountRate(tenth("0.25"))
                .build();
        // 0.81 ÷ 1.5625
        assertThat(assumptions.weight(Rational.of(2))).isEqualByComparingTo("0.5184");
        assertThat(Assumptions.none().weight(Rational.of(5, 2))).isEqualByComparingTo("1");
    }

    @Test
    void aTableShowsItsChancesAsPercentages() {
        assertThat(RetentionCurve.table(List.of(tenth("0.9"), tenth("0.755"), tenth("0"))))
                .hasToString("still there at anniversaries 1, 2, …: 90%, 75.5%, 0%");
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> RetentionCurve.hazard(tenth("1.1")))
                .hasMessage("a yearly hazard must lie between 0 and 1, but was 1.1; state ten percent as 0.1");
        assertThatThrownBy(() -> RetentionCurve.table(List.of(tenth("0.8"), tenth("0.9"))))
                .hasMessage("a retention curve must never rise, but was [0.8, 0.9]; order the chances downwards");
        assertThatThrownBy(() -> RetentionCurve.table(List.of()))
                .hasMessage("a retention table must hold a chance, but was []; add the chance at anniversary 1");
        assertThatThrownBy(() -> Assumptions.none().withDiscountRate(tenth("-0.1")))
                .hasMessage("a discount rate must lie between 0 and 100, but was -0.1; state five percent as 0.05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "1.00", "0.5", "1E-100"})
    void aProbabilityLiesBetweenNoneAndOne(BigDecimal chance) {
        assertThat(RetentionTerms.of(RetentionCurve.hazard(chance))).contains(new RetentionTerms.Hazard(chance));
        assertThat(RetentionTerms.of(RetentionCurve.table(List.of(chance, chance))))
                .contains(new RetentionTerms.Table(List.of(chance, chance)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01", "1E-101"})
    void whatIsNoProbabilityIsRefusedInATableToo(BigDecimal chance) {
        assertThatThrownBy(() -> RetentionCurve.hazard(chance))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "a yearly hazard must lie between 0 and 1, but was " + chance + "; state ten percent as 0.1");
        assertThatThrownBy(() -> RetentionCurve.table(List.of(chance)))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a chance of being employed must lie between 0 and 1, but was " + chance
                        + "; state ten percent as 0.1");
    }

    @Test
    void aDiscountRateLiesBetweenNoneAndAHundred() {
        for (String rate : List.of("0", "0.05", "100", "100.0", "1E-100")) {
            assertThat(Assumptions.none().withDiscountRate(tenth(rate)).discountRate())
                    .isEqualTo(tenth(rate));
        }
        for (String rate : List.of("-0.01", "100.01", "1E-101")) {
            assertThatThrownBy(() -> Assumptions.none().withDiscountRate(tenth(rate)))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessage("a discount rate must lie between 0 and 100, but was " + rate
                            + "; state five percent as 0.05");
        }
    }

    @Test
    void survivalWithoutDiscountingIsTheWeight() {
        Assumptions undiscounted = Assumptions.none().withRetention(RetentionCurve.hazard(tenth("0.1")));
        assertThat(undiscounted.weight(Rational.of(2))).isEqualByComparingTo("0.81");
        Assumptions discounted = Assumptions.none().withDiscountRate(tenth("0.25"));
        assertThat(discounted.weight(Rational.of(2))).isEqualByComparingTo("0.64");
    }

    @Test
    void beforeTheFirstAnniversaryATableFallsFromCertainty() {
        RetentionCurve curve = RetentionCurve.table(List.of(tenth("0.8")));
        assertThat(curve.survival(Rational.ZERO)).isEqualByComparingTo("1");
        assertThat(curve.survival(Rational.of(1, 4))).isEqualByComparingTo("0.95");
        assertThat(curve.survival(Rational.ONE)).isEqualByComparingTo("0.8");
        assertThat(curve.survival(Rational.of(3, 2))).isEqualByComparingTo("0.8");
    }
}
