package io.github.totalcomp.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

    @ParameterizedTest
    @CsvSource({"14/20, 7/10", "12.5%, 1/8", "0.25, 1/4", "-3, -3", "-2/4, -1/2", "0/7, 0", "33.3%, 333/1000", "+5, 5"})
    void parsesFractionsPercentagesAndDecimalsExactly(String text, String lowestTerms) {
        assertThat(Rational.parse(text)).hasToString(lowestTerms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 1", "1e5", "1/2/3", "1.5/2", "%", "0x10", "1,000", "NaN", "1/", ".5", "١", "-", "+", "/"})
    void refusesAnythingElseAndQuotesIt(String text) {
        assertThatThrownBy(() -> Rational.parse(text))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a number must read like 1/48, 12.5% or 0.25 in at most 120 characters, but was \"" + text
                        + "\"; write it in one of these forms");
    }

    @Test
    void whatTheLongestDecimalStandsForIsWrittenSoThatItCanBeReadAgain() {
        Rational tiny = Rational.parse("0." + "0".repeat(117) + "1");
        assertThat(tiny).hasToString("1/1" + "0".repeat(118));
        assertThat(Rational.parse(tiny.toString())).isEqualTo(tiny);
        Rational whole = Rational.parse("-" + "2".repeat(148) + "/1");
        assertThat(whole).hasToString("-" + "2".repeat(148));
        assertThat(Rational.parse(whole.toString())).isEqualTo(whole);
        assertThatThrownBy(() -> Rational.parse("0." + "1".repeat(119)))
                .hasMessageContaining("must read like 1/48, 12.5% or 0.25");
        assertThatThrownBy(() -> Rational.parse("1/1" + "0".repeat(248)))
                .hasMessageContaining("must read like 1/48, 12.5% or 0.25");
    }

    @Test
    void refusesAbsurdlyLongTextWithoutReadingIt() {
        assertThatThrownBy(() -> Rational.parse("1".repeat(10_000_000)))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("(10000002 characters)")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
    }

    @Test
    void refusesAbsurdExponents() {
        assertThatThrownBy(() -> Rational.of(new BigDecimal("1e999999999")))
                .hasMessage("a number must have at most 200 digits and an exponent within ±200, but was one of 1 digits"
                        + " and exponent 999999999; state a number of sensible size");
    }

    @Test
    void aZeroDenominatorIsAnError() {
        assertThatThrownBy(() -> Rational.parse("1/0")).hasMessageStartingWith("a denominator must not be zero");
        assertThatThrownBy(() -> Rational.of(3, 0))
                .hasMessage("a denominator must not be zero, but was 3/0; state a denominator other than zero");
    }

    @ParameterizedTest
    @CsvSource({"1/2, 0, 1", "-1/2, -1, -1", "7/3, 2, 2", "-7/3, -3, -2", "4, 4, 4"})
    void floorGoesDownAndHalfUpGoesAwayFromZero(String number, long floor, long halfUp) {
        assertThat(Rational.parse(number).floor()).isEqualTo(BigInteger.valueOf(floor));
        assertThat(Rational.parse(number).rounded(RoundingMode.HALF_UP)).isEqualTo(BigInteger.valueOf(halfUp));
    }

    @Test
    void arithmeticIsExact() {
        Rational third = Rational.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Rational.ONE);
        assertThat(Rational.of(1, 48).times(Rational.of(48))).isEqualTo(Rational.ONE);
        assertThat(Rational.ONE.dividedBy(third)).isEqualTo(Rational.of(3));
        assertThat(third.minus(Rational.of(1, 2))).isEqualTo(Rational.of(-1, 6));
        assertThat(third.compareTo(Rational.of(33, 100))).isPositive();
        assertThat(third.hashCode()).isEqualTo(Rational.of(2, 6).hashCode());
        assertThat(Rational.of(-1, 3).signum()).isEqualTo(-1);
    }

    @Test
    void becomesADecimalOnlyUnderANamedRounding() {
        assertThat(Rational.of(2, 3).toBigDecimal(2, RoundingMode.HALF_UP)).isEqualTo("0.67");
        assertThat(Rational.of(2, 3).toBigDecimal(new MathContext(3, RoundingMode.DOWN)))
                .isEqualTo("0.666");
        assertThat(Rational.of(1, 8).toBigDecimalExact()).isEqualTo("0.125");
        assertThatThrownBy(() -> Rational.of(1, 3).toBigDecimalExact()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void sidesOfAFractionHaveAtMostFourThousandBinaryDigits() {
        BigInteger longest = BigInteger.TWO.pow(4_000).subtract(BigInteger.ONE);
        assertThat(Rational.of(longest, BigInteger.ONE).numerator()).isEqualTo(longest);
        assertThat(Rational.of(BigInteger.ONE, longest).denominator()).isEqualTo(longest);
        assertThatThrownBy(() -> Rational.of(BigInteger.TWO.pow(4_000), BigInteger.ONE))
                .hasMessage("a fraction must have at most 4000 binary digits on each side of its line, but was one of"
                        + " 4001; use fractions with denominators of sensible size");
    }

    @Test
    void decimalsHaveAtMostTwoHundredDigitsAndAnExponentOfTwoHundred() {
        assertThat(Rational.of(new BigDecimal("1E+200")).numerator()).isEqualTo(BigInteger.TEN.pow(200));
        assertThat(Rational.of(new BigDecimal("1E-200")).denominator()).isEqualTo(BigInteger.TEN.pow(200));
        assertThatThrownBy(() -> Rational.of(new BigDecimal("1E-201"))).hasMessageContaining("and exponent -201;");
        assertThatThrownBy(() -> Rational.of(new BigDecimal("1E+201"))).hasMessageContaining("and exponent 201;");
        BigDecimal longest = new BigDecimal("9".repeat(200));
        assertThat(Rational.of(longest).toBigDecimalExact()).isEqualTo(longest);
        assertThatThrownBy(() -> Rational.of(new BigDecimal("9".repeat(201))))
                .hasMessageContaining("one of 201 digits");
        // 2^3999 has 1,204 decimal digits; beyond 4,000 binary digits they are not counted
        assertThatThrownBy(() -> Rational.of(new BigDecimal(BigInteger.TWO.pow(3_999))))
                .hasMessageContaining("one of 1204 digits");
        assertThatThrownBy(() -> Rational.of(new BigDecimal(BigInteger.TWO.pow(4_000))))
                .hasMessageContaining("one of 4001 binary digits");
    }

    @Test
    void aFractionIsReadUpToTwoHundredAndFiftyCharacters() {
        String fraction = "1" + "0".repeat(149) + "/1" + "0".repeat(98);
        assertThat(fraction).hasSize(250);
        assertThat(Rational.parse(fraction)).hasToString("1" + "0".repeat(51));
        assertThatThrownBy(() -> Rational.parse(fraction + "0")).hasMessageStartingWith("a number must read like");
    }

    @Test
    void aFractionIsWrittenWithAtMostTenThousandDigits() {
        assertThat(Rational.of(1, 3).toBigDecimal(10_000, RoundingMode.DOWN).scale())
                .isEqualTo(10_000);
        assertThatThrownBy(() -> Rational.of(1, 3).toBigDecimal(10_001, RoundingMode.DOWN))
                .hasMessage("a fraction is written with at most 10000 digits, but was 10001; state fewer");
        assertThatThrownBy(() -> Rational.of(1, 3).toBigDecimal(-10_001, RoundingMode.DOWN))
                .hasMessageContaining("but was 10001;");
        assertThatThrownBy(() -> Rational.of(1, 3).toBigDecimal(new MathContext(10_001)))
                .hasMessageContaining("but was 10001;");
    }

    @Test
    void fractionsOfSmallNumbersHaveHashCodesOfTheirOwn() {
        Set<Rational> fractions = new HashSet<>();
        Set<Integer> codes = new HashSet<>();
        for (int numerator = 0; numerator <= 30; numerator++) {
            for (int denominator = 1; denominator <= 30; denominator++) {
                fractions.add(Rational.of(numerator, denominator));
                codes.add(Rational.of(numerator, denominator).hashCode());
            }
        }
        assertThat(codes).hasSameSizeAs(fractions);
    }
}
