package io.github.totalcomp.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    private static final TextTable TABLE = TextTable.of("Year", "Base", "Bonus", "Total")
            .row("1", "100", "7", "107")
            .rule()
            .row("Sum", "100", "7", "107");

    @Test
    void aTableThatFitsStaysWhole() {
        assertThat(TABLE.width()).isEqualTo(24);
        assertThat(TABLE.within(24)).isEqualTo(TABLE.toString());
    }

    @Test
    void columnsWithoutRoomFollowBelowAfterTheFirstOne() {
        assertThat(TABLE.within(23)).isEqualTo("""
                        Year  Base  Bonus
                        -----------------
                        1      100      7
                        -----------------
                        Sum    100      7

                        Year  Total
                        -----------
                        1       107
                        -----------
                        Sum     107""");
    }

    @Test
    void aColumnThatNeverFitsStandsAlone() {
        assertThat(TABLE.within(1).split("\n\n")).hasSize(3);
        assertThat(TextTable.of("Only").row("1").within(1)).isEqualTo("Only\n----\n1");
    }

    @Test
    void asTextItFitsEightyCharacters() {
        String widest = "y".repeat(35);
        TextTable wide = TextTable.of("Year", "x".repeat(37), widest);
        assertThat(wide.width()).isEqualTo(80);
        assertThat(wide).hasToString("Year  " + "x".repeat(37) + "  " + widest);
        assertThat(TextTable.of("Year", "x".repeat(37), widest + "y"))
                .hasToString("Year  " + "x".repeat(37) + "\n\nYear  " + widest + "y");
    }
}
