package io.github.totalcomp.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.totalcomp.core.batch.BatchOutcome;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionExceptionTest {

    @Test
    void theMessageSaysRuleValueAndRemedy() {
        DefinitionException broken = new DefinitionException("units must not be negative", -3, "state zero or more");
        assertThat(broken).hasMessage("units must not be negative, but was -3; state zero or more");
        assertThat(broken.rule()).isEqualTo("units must not be negative");
        assertThat(broken.definition()).isEqualTo(-3);
        assertThat(broken.remedy()).isEqualTo("state zero or more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u001b", "\u007f", "\u0082", "\u009b", "\n", "\u2028", "\u202e", "\u2066", "\u200f", "\ud800"})
    void whatActsOnATerminalIsNotShown(String character) {
        assertThat(new DefinitionException("a rule", "a" + character + "b", "a remedy"))
                .hasMessage("a rule, but was a b; a remedy");
        if (character.charAt(0) <= '\u009f') {
            assertThat(new BatchOutcome.Failed(7, new IllegalStateException("a" + character + "b")).message())
                    .isEqualTo("row 7: a b");
        }
    }

    @Test
    void charactersOutsideTheBasicPlaneAreShown() {
        assertThat(new DefinitionException("a rule", "\ud83d\ude80", "a remedy"))
                .hasMessage("a rule, but was \ud83d\ude80; a remedy");
    }

    @Test
    void longValuesAreShortened() {
        assertThat(new DefinitionException("a rule", "x".repeat(121), "a remedy"))
                .hasMessage("a rule, but was " + "x".repeat(120) + "… (121 characters); a remedy");
        assertThat(new DefinitionException("a rule", BigInteger.ONE.shiftLeft(20_000), "a remedy"))
                .hasMessage("a rule, but was a whole number of 20001 binary digits; a remedy");
        assertThat(new DefinitionException("a rule", new BigDecimal(BigInteger.ONE.shiftLeft(20_000), 2), "a remedy"))
                .hasMessage("a rule, but was a decimal of 20001 binary digits; a remedy");
    }

    @Test
    void whatIsShownIsShortenedOnlyBeyondTheLimit() {
        assertThat(new DefinitionException("a rule", "x".repeat(120), "a remedy"))
                .hasMessage("a rule, but was " + "x".repeat(120) + "; a remedy");
        assertThat(DefinitionException.quoted("x".repeat(10_000))).isEqualTo("\"" + "x".repeat(10_000) + "\"");
        assertThat(DefinitionException.quoted("x".repeat(10_001)))
                .isEqualTo("\"" + "x".repeat(90) + "… (10003 characters)");
    }

    @Test
    void numbersOfTenThousandBinaryDigitsAreStillWrittenOut() {
        // 2^9999 = 9.975… × 10^3009
        BigInteger longest = BigInteger.TWO.pow(9_999);
        assertThat(new DefinitionException("a rule", longest, "a remedy"))
                .hasMessageStartingWith("a rule, but was 9975")
                .hasMessageEndingWith("… (3010 characters); a remedy");
        assertThat(new DefinitionException("a rule", new BigDecimal(longest), "a remedy"))
                .hasMessageStartingWith("a rule, but was 9975")
                .hasMessageEndingWith("… (3010 characters); a remedy");
    }
}
