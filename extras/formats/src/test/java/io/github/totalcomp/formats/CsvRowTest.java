package io.github.totalcomp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.totalcomp.core.DefinitionException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTest {

    private static String cell(String text) {
        String row = CsvRow.of(List.of(text));
        assertThat(row).endsWith("\r\n");
        return row.substring(0, row.length() - 2);
    }

    private static List<String> read(String row) {
        return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(row).stream()
                .findFirst()
                .orElseThrow()
                .getFields();
    }

    @Test
    void cellsAreQuotedWhereTheyMustBe() {
        assertThat(CsvRow.of(List.of("row", "employer", "total"))).isEqualTo("row,employer,total\r\n");
        assertThat(CsvRow.of(List.of("1", "Zürich 日本", "", "258200.00"))).isEqualTo("1,Zürich 日本,,258200.00\r\n");
        assertThat(CsvRow.of(List.of("Amazon, Inc.", "a \"quote\"", " x", "a;b")))
                .isEqualTo("\"Amazon, Inc.\",\"a \"\"quote\"\"\",\" x\",\"a;b\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "=cmd|' /C calc'!A0",
                "-",
                "+1.5",
                "  =1+1",
                "\u00a0=1+1",
                "－1",
                "＝1",
                "-1e9",
                "--1",
                "-1.",
                "-.5"
            })
    void noTextBecomesAFormula(String text) {
        String cell = cell(text);
        assertThat(cell.startsWith("\"") ? cell.substring(1) : cell).startsWith("'" + text.substring(0, 1));
        assertThat(read(cell)).containsExactly("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-344.00", "-1", "0", "20604.40", "123456789012345678901234567890.12", "2026-03-02", "5%"})
    void numbersAndDatesStayWhatTheyAre(String text) {
        assertThat(cell(text)).isEqualTo(text);
    }

    @Test
    void whatActsOnATerminalOrASpreadsheetIsWrittenOut() {
        assertThat(cell("a\u001b[31mb")).isEqualTo("\"a\\u001b[31mb\"");
        assertThat(cell("a\r\nb")).isEqualTo("\"a\\u000d\\u000ab\"");
        assertThat(cell("\t=1+1")).isEqualTo("\"\\u0009=1+1\"");
        assertThat(cell("a\u202eb\u2066c\u200bd\ufeffe\u2028f\u0085g\u200eh"))
                .isEqualTo("\"a\\u202eb\\u2066c\\u200bd\\ufeffe\\u2028f\\u0085g\\u200eh\"");
        assertThat(cell("half \ud83d")).isEqualTo("\"half \\ud83d\"");
        assertThat(cell("👩\u200d💻")).isEqualTo("\"👩\u200d💻\"");
    }

    @Test
    void aRowWithoutCellsIsRefused() {
        assertThatThrownBy(() -> CsvRow.of(List.of()))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("a row must have a cell, but was []; state at least one text");
    }

    /** What a reader of CSV finds: as many cells as there were, on one line, none of them a formula. */
    @Property(tries = 300)
    void anyTextsMakeOneLineOfAsManyCells(@ForAll @Size(min = 1, max = 5) List<String> cells) {
        String row = CsvRow.of(cells);
        assertThat(row.substring(0, row.length() - 2)).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]");
        List<String> read = read(row);
        assertThat(read).hasSameSizeAs(cells);
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            assertThat(read.get(i)).doesNotContainPattern("^\\s*[=+@]|^\\s*-(?![0-9]+(\\.[0-9]+)?$)");
            if (text.codePoints().allMatch(Character::isLetterOrDigit)) {
                assertThat(read.get(i)).isEqualTo(text);
            }
        }
    }
}
