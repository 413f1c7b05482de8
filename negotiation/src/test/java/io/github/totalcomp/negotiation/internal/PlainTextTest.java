package io.github.totalcomp.negotiation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    /** The Arabic letter mark, the two marks of order, the embeddings, overrides and isolates with their ends. */
    @ParameterizedTest
    @ValueSource(
            ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void everyMarkThatTurnsTheDirectionOfWritingIsRefusedAsOne(int mark) {
        assertThatThrownBy(() -> PlainText.require("a name", "Eve" + Character.toString(mark) + "gnp"))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a name must hold no template marks and no marks that turn the direction of writing,"
                        + " but was \"Eve?gnp\"; state a short plain text");
    }

    /** Those next to the marks of direction, and others. */
    @ParameterizedTest
    @ValueSource(ints = {0xFEFF, 0x200B, 0x2065, 0x206A, 0x206F})
    void otherInvisibleCharactersAreRefusedAsInvisible(int character) {
        assertThatThrownBy(() -> PlainText.require("a name", "Eve" + Character.toString(character) + "gnp"))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a name must hold no characters that are invisible, private or unassigned,"
                        + " but was \"Eve?gnp\"; state a short plain text");
    }

    /** U+202F is the narrow blank that does not break, next to the last mark of direction. */
    @ParameterizedTest
    @ValueSource(strings = {"10\u202F000", "a { b } c", "{x}", "a\u200Db", "\u061Bx"})
    void whatCanBeReadStandsAsItIs(String text) {
        assertThat(PlainText.require("a text", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{", "}}", "a {{b}}"})
    void marksOfATemplateAreRefused(String text) {
        assertThatThrownBy(() -> PlainText.require("a text", text))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a text must hold no template marks and no marks that turn the direction of writing,"
                        + " but was \"" + text + "\"; state a short plain text");
    }

    @Test
    void aTextOfAnyLengthIsReadableIfNothingInItIsHidden() {
        String longName = "n".repeat(200) + ", year 1";

        assertThat(PlainText.readable("a name", " " + longName)).isEqualTo(longName);
        assertThatThrownBy(() -> PlainText.readable("a name", "Eve\u202Egnp"))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a name must hold no template marks and no marks that turn the direction of writing,"
                        + " but was \"Eve?gnp\"; state a short plain text");
        assertThatThrownBy(() -> PlainText.readable("a name", "\u00A0"))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a name must hold no characters that are invisible, private or unassigned, but was \"\";"
                        + " state a short plain text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eve", " Eve", "Eve\t", "\u00A0\u3000Eve \u2007"})
    void blanksAroundATextAreTakenOffWhateverTheirKind(String text) {
        assertThat(PlainText.require("a name", text)).isEqualTo("Eve");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\u00A0"})
    void blanksAloneAreNoText(String text) {
        assertThatThrownBy(() -> PlainText.require("a name", text))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a name must be 1 to 200 characters without control characters, but was \"\";"
                        + " state a short plain text");
    }
}
