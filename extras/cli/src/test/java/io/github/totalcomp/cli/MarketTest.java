package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The market command on a small file of this project, and on a large one of public reports where it is present. */
class MarketTest {

    private static final Path REPORTS = Path.of("../examples/reports.csv");

    private static Run market(Path file, String... more) {
        return Run.of(Stream.concat(Stream.of("market", "--market", file.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private static JsonNode json(Path file, String... more) throws IOException {
        Run run = market(
                file,
                Stream.concat(Stream.of(more), Stream.of("--format", "json")).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return new ObjectMapper().readTree(run.out());
    }

    private static Path shared() {
        String folder = System.getProperty("totalcomp.shared", "");
        Path market = Path.of(folder, "data", "market-observations.csv");
        assumeTrue(
                !folder.isEmpty() && Files.exists(market),
                "skipped: name the folder that holds data/market-observations.csv with -Dtotalcomp.shared=DIR");
        return market;
    }

    /** Fences by hand: totals have the quartiles 151,500 and 206,250, bases 120,000 and 147,500, so the lower ones are
     * 95,376.34 and 88,057.24. */
    @Test
    void everyRowIsKeptOrSetAsideAndEachKindCounted() throws IOException {
        JsonNode quality = json(REPORTS).path("quality");
        assertThat(quality.path("read").asInt()).isEqualTo(13);
        assertThat(quality.path("kept").asInt()).isEqualTo(12);
        assertThat(quality.path("setAside").asInt()).isEqualTo(1);
        List<String> issues = new ArrayList<>();
        quality.path("issues")
                .forEach(issue -> issues.add(
                        issue.path("issue").asText() + " " + issue.path("count").asInt() + " " + issue.path("lines")));
        assertThat(issues)
                .containsExactly(
                        "no-amount 1 [\"8\"]",
                        "amount-spelling 1 [\"5\"]",
                        "amount-debris 1 [\"4\"]",
                        "unpadded-date 1 [\"6\"]",
                        "no-base 1 [\"12\"]",
                        "zero-stock 1 [\"12\"]",
                        "zero-bonus 1 [\"12\"]",
                        "only-total 1 [\"12\"]",
                        "total-rounded 1 [\"4\"]",
                        "stock-of-whole-grant 1 [\"9\"]",
                        "total-outlier 1 [\"10\"]",
                        "base-outlier 1 [\"10\"]",
                        "duplicate 1 [\"11\"]",
                        "place-outside-us 1 [\"10\"]",
                        "unreadable-date 1 [\"13\"]");
    }

    @Test
    void filtersAliasesAndIssuesPickTogether() throws IOException {
        JsonNode picked = json(
                REPORTS,
                "--company=northwind",
                "--level=L4",
                "--aliases=spellings",
                "--without=amount-debris",
                "--minimum=4");
        assertThat(picked.at("/market/count").asInt()).isEqualTo(4);
        assertThat(picked.at("/market/source").asText())
                .isEqualTo("reports.csv: company northwind, level L4, without amount-debris");
        assertThat(picked.at("/merges/0/from").asText()).isEqualTo("northwind");
        assertThat(picked.at("/market/ranges/baseSalary/quantiles/0.50").asText())
                .isEqualTo("121250.00");
        assertThat(picked.at("/interquartileRanges/baseSalary").asText()).isEqualTo("3125.00");
    }

    @Test
    void tooFewIsAnAnswerWithTheNextWiderGroup() {
        Run run = market(REPORTS, "--company", "Northwind", "--level", "L6", "--location", "Austin");
        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        REPORTS
                                + ": a market range must rest on at least 5 observations, but was 0 (reports.csv: company"
                                + " Northwind, level L6, metro Austin); widen the filters (6 observations without metro"
                                + " Austin, with level L5 or level L6), add data, or lower the minimum knowingly\n"));
    }

    @Test
    void agingIsAskedForByRateAndDateTogether() throws IOException {
        JsonNode aged = json(REPORTS, "--company=Northwind", "--age-rate=0.10", "--as-of=2022-01-04");
        assertThat(aged.at("/market/notes/0").asText()).isEqualTo("amounts aged to 2022-01-04 at 10% a year");
        assertThat(market(REPORTS, "--age-rate", "0.10").err()).contains("Missing required argument(s): --as-of=DATE");
        assertThat(market(REPORTS, "--age-rate", "0.10", "--as-of", "2021-01-31")
                        .err())
                .contains("a report must not be later than the date that amounts are aged to, 2021-01-31");
    }

    @Test
    void reportsArePickedByTheirDates() throws IOException {
        assertThat(json(REPORTS, "--since=2021-02-01", "--until=2021-03-08", "--experience", "1", "6")
                        .at("/market/count")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void groupsListWhereTooFewReport() {
        assertThat(market(REPORTS, "--by", "level", "--aliases", "spellings").out())
                .contains("L4         5   120,000     22,000     10,000    150,000  152,000  155,000")
                .contains("L6         1         -          -          -");
    }

    @Test
    void namesCannotControlATerminal(@TempDir Path folder) throws IOException {
        Path dirty = folder.resolve("dirty.csv");
        String text = Files.readString(REPORTS).replace("Northwind", "North\u001b[31m\u202ewind");
        Files.writeString(dirty, text);
        for (String format : List.of("text", "json")) {
            Run run = market(dirty, "--by", "company", "--aliases", "spellings", "--format", format);
            assertThat(run.status()).isZero();
            assertThat(run.out()).doesNotContain("\u001b", "\u202e").contains("North[31mwind");
        }
    }

    /**
     * The expected figures were computed apart from this library, by a Python script on exact fractions: rows of the company
     * and level in any case, and where a place is given with it before the first comma; quantile p of n sorted values at
     * position (n−1)·p; standard deviation from the exact variance by a decimal square root. Each column: count, the 10, 25,
     * 50, 75 and 90% quantiles, the deviation.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amazon|L4|any|364: 62000.00 96000.00 113500.00 129000.00 140000.00 31961.08|377: 2000.00 5000.00 18000.00 25000.00 35400.00 15436.53|377: 0.00 4000.00 15000.00 24000.00 30800.00 12538.34|377: 83600.00 124000.00 151000.00 169000.00 185000.00 44103.34",
                "Amazon|L5|any|629: 90000.00 124000.00 144000.00 154000.00 163000.00 33697.25|663: 6000.00 20500.00 45000.00 67500.00 90000.00 33508.38|663: 0.00 0.00 0.00 23500.00 40000.00 19610.82|663: 115200.00 170000.00 200000.00 235500.00 265000.00 58489.61",
                "Amazon|L6|any|398: 127400.00 140000.00 155000.00 160000.00 175300.00 23281.89|427: 7000.00 40000.00 80000.00 140000.00 195400.00 70317.34|427: 0.00 0.00 0.00 25000.00 60800.00 42168.05|427: 180000.00 215000.00 260000.00 320000.00 385000.00 81233.28",
                "Amazon|L6|Seattle|215: 130000.00 140000.00 150000.00 160000.00 160000.00 12129.32|235: 5000.00 37500.00 83000.00 140000.00 195600.00 71912.66|235: 0.00 0.00 0.00 15000.00 51200.00 27945.22|235: 190000.00 215000.00 250000.00 308500.00 364200.00 68152.54",
                "Google|L3|any|305: 71800.00 108000.00 125000.00 132000.00 140000.00 30067.96|316: 10000.00 25000.00 36500.00 45500.00 61500.00 24671.58|316: 3000.00 14000.00 19000.00 21000.00 25000.00 9293.84|316: 107000.00 153000.00 178500.00 199250.00 220000.00 48540.79",
                "Google|L4|Mountain View|93: 140400.00 150000.00 156000.00 164000.00 170800.00 13842.64|98: 33500.00 55750.00 77000.00 100000.00 125000.00 40928.16|98: 20000.00 23000.00 25000.00 30750.00 36300.00 12687.20|98: 202800.00 232750.00 265000.00 299250.00 325600.00 48776.03",
                "Google|L5|any|226: 147000.00 165500.00 180000.00 191000.00 200000.00 30245.63|232: 45100.00 80000.00 115000.00 150000.00 175000.00 60213.74|232: 20000.00 26000.00 31000.00 40000.00 46000.00 20985.77|232: 237300.00 282750.00 330000.00 374250.00 419800.00 73488.14",
                "Facebook|E4|any|110: 111800.00 147250.00 157000.00 164750.00 170000.00 23862.52|114: 32200.00 50000.00 69500.00 89500.00 100000.00 28605.19|114: 11000.00 15000.00 16000.00 20000.00 30000.00 17510.51|114: 171600.00 216250.00 248500.00 280000.00 291700.00 52366.01",
                "Facebook|E5|Menlo Park|71: 185000.00 191500.00 196000.00 204000.00 205000.00 8309.49|73: 120000.00 131000.00 160000.00 175000.00 200000.00 51997.09|73: 25000.00 29000.00 30000.00 31000.00 34600.00 16514.67|73: 342400.00 360000.00 395000.00 415000.00 449800.00 48401.11",
                "Microsoft|61|any|179: 72400.00 124500.00 130000.00 135000.00 140000.00 30734.93|187: 4000.00 7000.00 15000.00 30000.00 45000.00 16842.34|187: 3600.00 10000.00 14000.00 20000.00 25000.00 12877.79|187: 90000.00 142000.00 161000.00 183000.00 201400.00 45325.96",
                "Microsoft|62|Redmond|102: 137100.00 140250.00 145000.00 150000.00 153000.00 9048.27|106: 6000.00 10000.00 15500.00 30000.00 56500.00 24366.33|106: 10000.00 14250.00 17500.00 22000.00 30000.00 9355.58|106: 160000.00 169250.00 180000.00 198750.00 225500.00 34320.04",
                "Microsoft|63|any|172: 105000.00 150000.00 156000.00 164250.00 170000.00 30891.52|178: 10000.00 17000.00 25000.00 39750.00 67900.00 25665.25|178: 7700.00 17000.00 20500.00 27000.00 40000.00 18005.61|178: 139400.00 184250.00 205500.00 232250.00 270300.00 52046.86"
            })
    void publicReportsGiveTheFiguresComputedElsewhere(
            String company, String level, String place, String base, String stock, String bonus, String total)
            throws IOException {
        JsonNode ranges = json(shared(), "--company", company, "--level", level, "--location", place)
                .at("/market/ranges");
        assertThat(range(ranges.path("baseSalary"))).isEqualTo(base);
        assertThat(range(ranges.path("equity"))).isEqualTo(stock);
        assertThat(range(ranges.path("bonus"))).isEqualTo(bonus);
        assertThat(range(ranges.path("total"))).isEqualTo(total);
    }

    private static String range(JsonNode range) {
        StringBuilder text = new StringBuilder(range.path("count").asText()).append(':');
        range.path("quantiles").forEach(quantile -> text.append(' ').append(quantile.asText()));
        return text.append(' ').append(range.path("standardDeviation").asText()).toString();
    }

    /** Counted by a Python script too: rows, zeros, totals without components, and totals that are sums to the dollar. */
    @Test
    void theReportOnPublicReportsAddsUp() throws IOException {
        JsonNode quality = json(shared()).path("quality");
        assertThat(quality.path("read").asInt()).isEqualTo(15_831);
        assertThat(quality.path("kept").asInt() + quality.path("setAside").asInt())
                .isEqualTo(15_831);
        assertThat(count(quality, "no-base")).isEqualTo(592);
        assertThat(count(quality, "zero-stock")).isEqualTo(4_359);
        assertThat(count(quality, "zero-bonus")).isEqualTo(3_870);
        assertThat(count(quality, "only-total")).isEqualTo(591);
        assertThat(count(quality, "duplicate")).isEqualTo(3);
        assertThat(count(quality, "place-outside-us")).isEqualTo(2_536);
        // 15,831 rows less 12,674 sums, 591 bare totals and one without a base.
        assertThat(count(quality, "total-rounded")
                        + count(quality, "stock-of-whole-grant")
                        + count(quality, "total-of-whole-grant")
                        + count(quality, "total-without-component")
                        + count(quality, "total-differs"))
                .isEqualTo(2_565);
    }

    private static int count(JsonNode quality, String issue) {
        for (JsonNode each : quality.path("issues")) {
            if (each.path("issue").asText().equals(issue)) {
                return each.path("count").asInt();
            }
        }
        return 0;
    }
}
