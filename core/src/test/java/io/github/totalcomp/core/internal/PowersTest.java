package io.github.totalcomp.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.quantity.Rational;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowersTest {

    /** Roots to the 34 digits that tables of them show; the last digit is rounded HALF_UP. */
    @ParameterizedTest
    @CsvSource({
        "2, 1, 2, 1.414213562373095048801688724209698",
        "0.5, -1, 2, 1.414213562373095048801688724209698",
        "2, 1, 3, 1.259921049894873164767210607278228",
        "1.1, 1, 2, 1.048808848170151546991453513679938",
        "1.05, 1, 2, 1.024695076595959838322103868052105",
        "0.95, 1, 2, 0.9746794344808963906838413199899600",
        "1.15, -1, 2, 0.9325048082403137656360138845351552",
        "100, 2, 5, 6.309573444801932494343601366223439",
        "1000, 3, 4, 177.8279410038922801225421195192685",
        "0.001, 3, 4, 0.005623413251903490803949510397764812"
    })
    void aRootIsKnownToThirtyFourDigits(BigDecimal base, long over, long under, BigDecimal power) {
        assertThat(Powers.power(base, Rational.of(over, under))).isEqualTo(power);
    }

    @ParameterizedTest
    @CsvSource({"4, 1, 2, 2", "0.25, 3, 2, 0.125", "10000000000, 3, 10, 1000", "1024, -7, 10, 0.0078125"})
    void aRootThatIsADecimalIsFoundExactly(BigDecimal base, long over, long under, BigDecimal power) {
        assertThat(Powers.power(base, Rational.of(over, under))).isEqualByComparingTo(power);
    }

    @ParameterizedTest
    @CsvSource({
        "1.15, 2, 1.3225",
        "1.15, 1, 1.15",
        "1.15, 0, 1",
        "1, -3, 1",
        "2, -3, 0.125",
        "0.1, 3, 0.001",
        "3, -1, 0.3333333333333333333333333333333333",
        "1, 10000, 1"
    })
    void aWholePowerHasNoMoreDigitsThanItNeeds(BigDecimal base, long exponent, BigDecimal power) {
        assertThat(Powers.power(base, Rational.of(exponent))).isEqualTo(power);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "7, 365", "-7, 365"})
    void onePowersToOne(long over, long under) {
        assertThat(Powers.power(BigDecimal.ONE, Rational.of(over, under))).isEqualTo(BigDecimal.ONE);
    }
}
