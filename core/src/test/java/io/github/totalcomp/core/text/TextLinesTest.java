package io.github.totalcomp.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLinesTest {

    @Test
    void linesBreakBetweenWords() {
        assertThat(TextLines.wrapped("- ", "  ", "one two three four", 9)).isEqualTo("- one two\n  three\n  four");
    }

    @Test
    void aWordThatIsTooLongStandsAlone() {
        assertThat(TextLines.wrapped("", "", "a considerable b", 5)).isEqualTo("a\nconsiderable\nb");
    }

    /** Four characters outside the basic plane are four, not eight. */
    @Test
    void charactersAreCountedAndNotTheirHalves() {
        String four = "\ud83d\ude80".repeat(4);
        assertThat(TextLines.widest("ab\n" + four)).isEqualTo(4);
        assertThat(TextLines.wrapped("", "", four + " " + four, 9)).isEqualTo(four + " " + four);
    }

    @ParameterizedTest
    @CsvSource({
        "9, one two 3",
        "8, one two|3",
        "7, one two|3",
        "6, one|two 3",
        "5, one|two 3",
        "4, one|two|3",
    })
    void aLineHoldsAsManyWordsAsItsWidthAllows(int width, String lines) {
        assertThat(TextLines.wrapped("", "", "one two 3", width)).isEqualTo(lines.replace('|', '\n'));
        // what lines begin with is part of their width
        assertThat(TextLines.wrapped("* ", "- ", "one two 3", width + 2)).isEqualTo("* " + lines.replace("|", "\n- "));
    }
}
