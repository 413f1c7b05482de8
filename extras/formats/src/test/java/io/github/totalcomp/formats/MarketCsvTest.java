package io.github.totalcomp.formats;

import static io.github.totalcomp.core.money.Amounts.parse;
import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.negotiation.market.MarketObservation;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarketCsvTest {

    private static final String HEADER =
            "company,level,title,location,totalyearlycompensation,basesalary,stockgrantvalue,bonus,timestamp\n";
    private static final String GOOD =
            "Amazon,L5,Software Engineer,\"Seattle, WA\",211000,145000,59000,7000,1/2/2021 3:04:05\n";

    private static MarketRows read(String text) throws IOException {
        return MarketCsv.inCurrency(Amounts.currency("USD")).read(new StringReader(text), "m.csv");
    }

    private static MarketObservation observation() {
        return MarketObservation.builder()
                .company("Amazon")
                .level("L5")
                .title("Software Engineer")
                .location("Seattle, WA")
                .date(LocalDate.of(2021, 1, 2))
                .base(usd(145_000))
                .stock(usd(59_000))
                .bonus(usd(7_000))
                .total(usd(211_000))
                .build();
    }

    @Test
    void aStrangeNameOfAColumnIsShownShortAndWithoutWhatActsOnATerminal() {
        String name = "a\u009b" + "b".repeat(100);
        assertThatThrownBy(() -> MarketCsv.inCurrency(Amounts.currency("USD"))
                        .read(new StringReader(name + "," + name + "\n"), "x"))
                .hasMessageStartingWith(
                        "x:1: a\uFFFD" + "b".repeat(38) + "… (102 characters): a column must stand once in the header");
    }

    @Test
    void aRowBecomesAnObservation(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("m.csv"), HEADER + GOOD);
        MarketRows rows = MarketCsv.read(file);
        assertThat(rows.observations()).containsExactly(observation());
        assertThat(rows.rejections()).isEmpty();
        assertThat(rows.data().source()).isEqualTo(file.toString());
    }

    @Test
    void columnsAreFoundByNameAndOthersIgnored() throws IOException {
        String shuffled = """
                \uFEFFTimestamp , BONUS,extra,stockgrantvalue,basesalary,totalyearlycompensation,location,title,level,company
                2021-01-02,7000.00,x,59000,145000,211000,"Seattle, WA",Software Engineer,L5,Amazon
                """;
        assertThat(read(shuffled).observations()).containsExactly(observation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndingAndBlankLinesAreRead(String end) throws IOException {
        String text = (HEADER + GOOD + "\n" + GOOD).replace("\n", end);
        assertThat(read(text).observations()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1/2/2021", "01/02/2021 23:59", "2021-01-02T03:04:05", "2021-01-02 03:04", "1/2/2021 3:04:05"})
    void datesAreReadInBothForms(String date) throws IOException {
        assertThat(read(HEADER + GOOD.replace("1/2/2021 3:04:05", date)).observations())
                .containsExactly(observation());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "145000|-145000|a reported base salary must not be negative, but was USD -145000; state zero or more",
                "145000|1e6|basesalary: an amount must be a plain decimal, but was \"1e6\"; write it like 145000",
                "145000|145k|basesalary: an amount must be a plain decimal, but was \"145k\"; write it like 145000",
                "145000|''|basesalary: an amount must be a plain decimal, but was \"\"; write it like 145000",
                "145000|1.005|a reported base salary must be payable in whole minor units, but was USD 1.005;"
                        + " round it to 2 decimals first",
                "145000|1000000000001|a reported base salary must not be above a million million,"
                        + " but was USD 1000000000001; correct it",
                "7000|-7000|a reported bonus must not be negative, but was USD -7000; state zero or more",
                "211000|-1|a reported total must not be negative, but was USD -1; state zero or more",
                "211000,145000,59000,7000|0,0,0,0|a row must report an amount above zero, but was none;"
                        + " state what was paid",
                "1/2/2021|2/30/2021|timestamp: must be a date that exists, but was \"2/30/2021 3:04:05\";"
                        + " write it like 2021-07-31 or 7/31/2021 15:55:01",
                "1/2/2021|13/2/2021|timestamp: must be a date that exists, but was \"13/2/2021 3:04:05\";"
                        + " write it like 2021-07-31 or 7/31/2021 15:55:01",
                "Amazon|' '|a company must be 1 to 200 characters without control characters, but was \"\";"
                        + " state a short plain text",
                "L5|L5,L6|a row must have the 9 fields of the header, but was 10 fields;"
                        + " add or remove commas, or put a text with a comma in quotes",
            })
    void aRowThatBreaksARuleIsRejectedWithItsLine(String good, String bad, String reason) throws IOException {
        MarketRows rows = read(HEADER + GOOD + GOOD.replace(good, bad) + GOOD);
        assertThat(rows.observations()).hasSize(2);
        assertThat(rows.count()).isEqualTo(3);
        assertThat(rows.rejections()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.describe()).isEqualTo(reason);
        });
    }

    @Test
    void aRowOverSeveralLinesHasTheLineWhereItBegins() throws IOException {
        MarketRows rows = read(HEADER + GOOD.replace("Seattle, WA", "Seattle,\nWA") + GOOD.replace("145000", "x"));
        assertThat(rows.rejections())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(4));
    }

    /** The header has 105 characters and a row 85; a file may have 200 for each row. */
    @Test
    void aFileThatIsTooLongIsNotReadInPart() {
        MarketCsv csv = MarketCsv.inCurrency(Amounts.currency("USD"));
        assertThatThrownBy(() -> csv.withMostRows(2).read(new StringReader(HEADER + GOOD.repeat(3)), "m.csv"))
                .isInstanceOf(FormatException.class)
                .hasMessage("m.csv: a market file may have 2 rows, but was longer;"
                        + " split it, or allow more with withMostRows");
        assertThatThrownBy(() -> csv.withMostRows(1).read(new StringReader(HEADER + GOOD.repeat(2)), "m.csv"))
                .isInstanceOf(FormatException.class)
                .hasMessage("m.csv: a market file may have 200 characters, but was longer;"
                        + " split it, or allow more with withMostRows");
    }

    @Test
    void amountsAreOfTheCurrencyStated() throws IOException {
        MarketRows rows = MarketCsv.inCurrency(Amounts.currency("JPY")).read(new StringReader(HEADER + GOOD), "m.csv");
        assertThat(rows.observations().get(0).base()).isEqualTo(parse("JPY 145000"));
    }

    @Test
    void aHeaderNamesEachColumnOnce() {
        assertThatThrownBy(() -> read("company,company,level\n"))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith(
                        "m.csv:1: company: a column must stand once in the header, but was a second one;"
                                + " rename one\nm.csv:1: title: the column \"title\" is required, but was missing;");
    }
}
