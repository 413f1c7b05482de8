package io.github.totalcomp.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UnitsTest {

    @Test
    void keepsFractionsExactly() {
        Units units = Units.of(new BigDecimal("18.9"));
        assertThat(units).hasToString("189/10").isEqualTo(Units.parse("18.9"));
        assertThat(units.isWhole()).isFalse();
        assertThat(units.wholeUnits()).isEqualTo(18);
        assertThat(Units.of(10).times(Portion.of(1, 3))).hasToString("10/3");
    }

    @Test
    void addsAndTakesAway() {
        assertThat(Units.of(3).plus(Units.of(4)).toLong()).isEqualTo(7);
        assertThat(Units.of(4).minus(Units.of(4))).isEqualTo(Units.ZERO).matches(Units::isZero);
        assertThat(Units.of(4).compareTo(Units.of(3))).isPositive();
        assertThat(Units.of(4).hashCode()).isEqualTo(Units.parse("4").hashCode());
    }

    @Test
    void onlyZeroIsNone() {
        assertThat(Units.parse("0/7").isZero()).isTrue();
        assertThat(Units.of(1).isZero()).isFalse();
        assertThat(Units.parse("1/1000").isZero()).isFalse();
    }

    @Test
    void areEqualByValueAndToNoNumber() {
        assertThat(Units.parse("18.90")).isEqualTo(Units.parse("189/10"));
        assertThat(Units.of(4)).isNotEqualTo(Units.of(3)).isNotEqualTo(Rational.of(4));
    }

    @Test
    void areNeverNegative() {
        assertThatThrownBy(() -> Units.of(-3))
                .hasMessage("units must not be negative, but was -3; state zero or more units");
        assertThatThrownBy(() -> Units.of(3).minus(Units.of(4))).hasMessageContaining("but was -1");
    }

    @Test
    void aFractionIsNoLong() {
        assertThatThrownBy(() -> Units.parse("10/3").toLong())
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("10/3 units are not a whole number; use value() for the exact fraction");
        assertThatThrownBy(() -> Units.parse("9223372036854775808").toLong()).isInstanceOf(ArithmeticException.class);
    }
}
