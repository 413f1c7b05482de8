package io.github.totalcomp.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    @Test
    void aLabelHasAtMostTwoHundredCharacters() {
        String longest = "x".repeat(200);
        assertThat(Checks.label("a name", longest)).isSameAs(longest);
        assertThatThrownBy(() -> Checks.label("a name", longest + "x"))
                .hasMessageStartingWith("a name must be 1 to 200 characters without control characters, but was \"x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\u0000", "\u001b", "\u007f", "\u0085", "\u009f", "\u2028", "\u2029"})
    void aLabelHoldsNoCharacterThatBreaksALineOrActsOnATerminal(String character) {
        assertThatThrownBy(() -> Checks.label("a name", "a" + character + "b"))
                .hasMessage("a name must be 1 to 200 characters without control characters, but was \"a b\"; state a"
                        + " short plain text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zürich", "a b", "東京", "\u2027", "\u202a", "\ud83d\ude80"})
    void aLabelMayBeOfAnyScript(String label) {
        assertThat(Checks.label("a name", label)).isSameAs(label);
    }

    @Test
    void aHorizonIsOneToTwoHundredYears() {
        assertThat(Checks.horizon(1)).isEqualTo(1);
        assertThat(Checks.horizon(200)).isEqualTo(200);
        assertThatThrownBy(() -> Checks.horizon(0))
                .hasMessage("a horizon must be 1 to 200 years, but was 0; state the number of years to cover");
        assertThatThrownBy(() -> Checks.horizon(201))
                .hasMessage("a horizon must be 1 to 200 years, but was 201; state the number of years to cover");
    }

    @Test
    void aListHasAtMostWhatIsAllowed() {
        List<Integer> two = List.of(1, 2);
        assertThat(Checks.atMost("notes", two, 2)).isSameAs(two);
        assertThatThrownBy(() -> Checks.atMost("notes", two, 1))
                .hasMessage("notes may number at most 1, but was 2 of them; state fewer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+100", "1E-100", "-12.5", "0"})
    void aDecimalOfSensibleSizeIsTakenAsItIs(BigDecimal number) {
        assertThat(Checks.decimal("a rate", number)).isSameAs(number);
    }

    @Test
    void aDecimalHasAtMostAThousandDigitsAndAnExponentOfAHundred() {
        // 2^3322 is the first power of two with 1,001 decimal digits, and has 3,323 binary ones
        BigDecimal longest = new BigDecimal(BigInteger.TWO.pow(3_322).subtract(BigInteger.ONE));
        assertThat(Checks.decimal("a rate", longest)).isSameAs(longest);
        assertThatThrownBy(() -> Checks.decimal("a rate", new BigDecimal(BigInteger.TWO.pow(3_322))))
                .hasMessage("a rate must have at most 1000 digits and an exponent within ±100, but was one of 3323"
                        + " binary digits and exponent 0; state a number of sensible size");
        assertThatThrownBy(() -> Checks.decimal("a rate", new BigDecimal("1E+101")))
                .hasMessageContaining("but was one of 1 binary digits and exponent 101;");
        assertThatThrownBy(() -> Checks.decimal("a rate", new BigDecimal("1E-101")))
                .hasMessageContaining("and exponent -101;");
    }
}
