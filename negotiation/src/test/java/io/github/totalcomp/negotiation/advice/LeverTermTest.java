package io.github.totalcomp.negotiation.advice;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeverTermTest {

    @Test
    void aTermIsOneLineOfLabelAndFigure() {
        assertThat(LeverTerm.ofAmount("Base salary", usd(160_000), "a year"))
                .hasToString("Base salary: USD 160,000 a year");
        assertThat(LeverTerm.ofAmount("Sign-on", usd(5_000), "")).hasToString("Sign-on: USD 5,000");
        assertThat(LeverTerm.ofUnits("RSU", Units.of(1_500))).hasToString("RSU: 1,500 units");
        assertThat(LeverTerm.ofText("RSU vesting", "all after 1 year")).hasToString("RSU vesting: all after 1 year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u2028b", " "})
    void eachTextOfATermIsOneLine(String text) {
        String rest = " must be 1 to 200 characters without control characters, but was \""
                + text.replaceAll("\\R", " ") + "\"; state a short plain text";

        assertThatThrownBy(() -> LeverTerm.ofAmount(text, usd(1), ""))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("the label of a term" + rest);
        assertThatThrownBy(() -> LeverTerm.ofUnits(text, Units.of(1)))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("the label of a term" + rest);
        assertThatThrownBy(() -> LeverTerm.ofText(text, "x"))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("the label of a term" + rest);
        assertThatThrownBy(() -> LeverTerm.ofAmount("equity", usd(1), text))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("what follows the amount of a term" + rest);
        assertThatThrownBy(() -> LeverTerm.ofText("equity", text))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a term in words" + rest);
    }

    /** Thousands are set apart in whole units; a part of a unit is shown as it is. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1 units",
        "999, 1, 999 units",
        "1000, 1, '1,000 units'",
        "1234567, 1, '1,234,567 units'",
        "2469, 2, 2469/2 units",
        "1, 1000, 1/1000 units"
    })
    void wholeUnitsAreGroupedByThousands(long numerator, long denominator, String figure) {
        assertThat(LeverTerm.ofUnits("RSU", Units.of(Rational.of(numerator, denominator)))
                        .figure())
                .isEqualTo(figure);
    }

    @Test
    void termsAreValues() {
        assertThat(LeverTerm.ofAmount("Bonus", usd("10.00"), "a year"))
                .isEqualTo(LeverTerm.ofAmount("Bonus", usd(10), "a year"));
    }
}
