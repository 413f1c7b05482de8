package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results as tables for spreadsheets, read back as RFC 4180 says. */
class SpreadsheetTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path OFFERS = Path.of("../examples/offers.ndjson");

    /** A cell and what ends it; without quotes it holds no quote, comma or line break. */
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",\\r\\n]*))(,|\\r\\n)");

    private static List<List<String>> table(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int end = 0;
        for (Matcher cell = CELL.matcher(csv); end < csv.length(); end = cell.end()) {
            assertThat(cell.find()).as("a cell at " + end + " of " + csv).isTrue();
            row.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            if (!cell.group(3).equals(",")) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        assertThat(row).isEmpty();
        assertThat(rows).allSatisfy(each -> assertThat(each).hasSameSizeAs(rows.get(0)));
        return rows;
    }

    private static List<List<String>> table(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return table(run.out());
    }

    private static Run batch(Path offers, String... more) {
        List<String> args = new ArrayList<>(List.of("batch", "--offers", offers.toString(), "--format=csv"));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private static ObjectNode offer() throws IOException {
        return (ObjectNode) JSON.readTree(Files.readAllLines(OFFERS).get(0));
    }

    @Test
    void everyOfferIsARowOfPlainDecimals() {
        List<List<String>> rows = table(batch(OFFERS, "--years=2"));
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0))
                .containsExactly("Row", "Employer", "Start date", "Currency", "Year 1", "Year 2", "Total", "Error");
        // 160,000 and 127,000 and 11 units at 1,200; 160,000 and 94,000 and 33 units at 1,380
        assertThat(rows.get(1))
                .containsExactly("1", "Amazon", "2026-03-02", "USD", "300200.00", "299540.00", "599740.00", "");
        assertThat(rows.get(2).subList(0, 7)).containsExactly("2", "", "", "", "", "", "");
        assertThat(rows.get(2).get(7))
                .startsWith("column 186: components[0].annual: an amount must not be negative, but was USD -1; state"
                        + " zero or more | column 479: components[2].schedule: ")
                .contains("but was \"evn\"; use one of amazon, ");
        assertThat(rows.get(3)).startsWith("3", "Harbor Systems").endsWith("612000.00", "");
        assertThat(rows.get(4).get(7)).startsWith("assumptions: units must have an assumed share price");
    }

    @Test
    void namesReachTheTableAsNamesAndNeverAsFormulas(@TempDir Path folder) throws IOException {
        List<String> names = List.of(
                "=HYPERLINK(\"https://example.org\",\"bonus\")",
                "+1",
                "-2+3",
                "@x",
                " =1+1",
                "Smith, \"Jones\" & Co; Ltd",
                "a\u202egpj.exe",
                "שלום",
                "-2");
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            lines.add(offer().put("employer", name).toString());
        }
        lines.add(offer().put("employer", "two\nlines").toString());
        lines.add(offer().put("employer", "\u001b[2Jgone").toString());
        lines.add(offer().put("currency", "=1+1,\"\r\n@").toString());
        lines.add("=cmd|' /C calc'!A0");
        lines.add("");
        lines.add("{\"=1+1\": \"\u001b\u202e\"}");
        Path file = Files.write(folder.resolve("hostile.ndjson"), lines);
        Run run = batch(file);
        List<List<String>> rows = table(run);
        assertThat(rows).hasSize(1 + lines.size());
        assertThat(rows.subList(1, rows.size()))
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, lines.size())
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(rows.subList(1, 1 + names.size()))
                .extracting(row -> row.get(1))
                .containsExactly(
                        "'=HYPERLINK(\"https://example.org\",\"bonus\")",
                        "'+1",
                        "'-2+3",
                        "'@x",
                        "' =1+1",
                        "Smith, \"Jones\" & Co; Ltd",
                        "a\\u202egpj.exe",
                        "שלום",
                        "-2");
        assertThat(rows.subList(1 + names.size(), rows.size())).allSatisfy(row -> {
            assertThat(row.get(1)).isEmpty();
            assertThat(row.get(9)).isNotEmpty();
        });
        assertThat(rows.stream().flatMap(List::stream)).noneMatch(cell -> cell.matches("(?s)\\s*[=+@].*"));
        assertThat(run.out().replace("\r\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    }

    @Test
    void noRowIsLostAndThreadsChangeNothing(@TempDir Path folder) throws IOException {
        Path many = Files.writeString(
                folder.resolve("many.ndjson"), Files.readString(OFFERS).repeat(500));
        Run one = batch(many);
        List<List<String>> rows = table(one);
        assertThat(rows).hasSize(2_001);
        assertThat(rows.get(2_000).get(0)).isEqualTo("2000");
        assertThat(rows.stream().filter(row -> row.get(0).equals("Row"))).hasSize(1);
        assertThat(batch(many, "--threads=2")).isEqualTo(one);
    }

    @Test
    void anEmptyFileGivesTheHeadingsAndAMissingOneNothing(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.ndjson"));
        assertThat(batch(empty, "--years=1"))
                .isEqualTo(new Run(0, "Row,Employer,Start date,Currency,Year 1,Total,Error\r\n", ""));
        assertThat(batch(folder.resolve("missing.ndjson")).out()).isEmpty();
        assertThat(batch(folder).out()).isEmpty();
    }

    /** 50 units on 5/15/20/20/20/20 % at 12, 24, 30, 36, 42 and 48 months: 2.5, 10, 20, 30, 40 and 50, halves up. */
    @Test
    void everyVestIsARowWithTheYearInWhichItCounts() {
        assertThat(table(Run.of(
                        "vest",
                        "--schedule=amazon-semiannual",
                        "--units=50",
                        "--start=2026-03-02",
                        "--as-of=2028-09-02",
                        "--format=csv")))
                .containsExactly(
                        List.of("Date", "Year", "Units", "Portion", "Vested", "On 2028-09-02"),
                        List.of("2027-03-02", "1", "3", "0.06", "3", "vested"),
                        List.of("2028-03-02", "2", "7", "0.14", "10", "vested"),
                        List.of("2028-09-02", "3", "10", "0.2", "20", "vested"),
                        List.of("2029-03-02", "3", "10", "0.2", "30", "unvested"),
                        List.of("2029-09-02", "4", "10", "0.2", "40", "unvested"),
                        List.of("2030-03-02", "4", "10", "0.2", "50", "unvested"));
    }

    /** What waits for an event stands below the rest. */
    @Test
    void unitsWithoutADateAreARowSoThatTheUnitsAddUp() {
        assertThat(table(Run.of(
                        "vest",
                        "--terms=../examples/event-terms.json",
                        "--units=1603",
                        "--start=2024-01-31",
                        "--format=csv")))
                .containsExactly(
                        List.of("Date", "Year", "Units", "Portion", "Vested"), List.of("", "", "1603", "1", ""));
    }

    /** A fraction such as 1/3 would be a date to a spreadsheet. A quarter of 1,603 units is 400.75. */
    @Test
    void portionsAndPartsOfUnitsAreDecimals(@TempDir Path folder) throws IOException {
        Path terms = Examples.changed(
                folder, Path.of("../examples/event-terms.json"), "CUMULATIVE_ROUND_DOWN", "FRACTIONAL");
        assertThat(table(Run.of(
                                "vest",
                                "--terms=" + terms,
                                "--units=1603",
                                "--start=2024-01-31",
                                "--event=listing=2026-08-15",
                                "--format=csv"))
                        .get(1))
                .containsExactly("2026-08-15", "3", "400.75", "0.25", "400.75");
        List<List<String>> rows = table(
                Run.of("vest", "--schedule=even-3y-yearly", "--units=3000", "--start=2026-03-02", "--format=csv"));
        assertThat(rows.subList(1, rows.size()))
                .extracting(row -> row.get(3))
                .containsExactly("0.3333333333", "0.3333333333", "0.3333333333");
        assertThat(rows.get(3).get(4)).isEqualTo("3000");
    }

    @Test
    void everyPeriodIsARowThatAddsUp() {
        Run run = Examples.run("project", Examples.MONTHLY, "--view=fiscal:october", "--basis=paid", "--format=csv");
        List<List<String>> rows = table(run);
        assertThat(rows.get(0))
                .containsExactly(
                        "Period",
                        "From",
                        "To exclusive",
                        "Currency",
                        "Base salary",
                        "Sign-on",
                        "RSU",
                        "Total",
                        "Cumulative",
                        "Unpaid at end");
        BigDecimal cumulative = BigDecimal.ZERO;
        for (List<String> row : rows.subList(1, rows.size())) {
            BigDecimal total = row.subList(4, 7).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
            cumulative = cumulative.add(total);
            assertThat(row.get(7)).isEqualTo(total.toPlainString());
            assertThat(row.get(8)).isEqualTo(cumulative.toPlainString());
        }
        JsonNode json = Figures.json(
                Examples.run("project", Examples.MONTHLY, "--view=fiscal:october", "--basis=paid", "--format=json"));
        assertThat(rows).hasSize(1 + json.path("periods").size());
        assertThat(rows.get(5).get(8)).isEqualTo(json.path("total").asText());
        assertThat(rows.get(1).get(9))
                .isEqualTo(json.at("/periods/0/unpaidAtEnd").asText());
        assertThat(table(Examples.run("project", Examples.QUOTED, "--format=csv"))
                        .get(0))
                .endsWith("Growth");
    }

    @Test
    void namesOfComponentsAreGuardedInHeadings(@TempDir Path folder) throws IOException {
        Path offer = Examples.changed(
                folder, Examples.QUOTED, "\"annual\": \"160000.00\"", "\"annual\": \"160000.00\", \"name\": \"=A1\"");
        assertThat(table(Examples.run("project", offer, "--format=csv")).get(0)).contains("'=A1");
    }

    @Test
    void otherCommandsSayWhichFormatsTheyHave() {
        assertThat(Examples.review("--format=csv"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "totalcomp: Invalid value for option '--format': expected one of [TEXT, JSON] (case-insensitive)"
                                + " but was 'csv'\nTry 'totalcomp review --help'.\n"));
    }
}
