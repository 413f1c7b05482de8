package io.github.totalcomp.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
