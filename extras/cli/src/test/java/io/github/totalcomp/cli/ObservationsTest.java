package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review on files of observations: a small one written here, and a large one of public reports where it is present. */
class ObservationsTest {

    private static final String HEADER =
            "company,level,title,location,totalyearlycompensation,basesalary,stockgrantvalue,bonus,timestamp\n";

    @BeforeAll
    static void theProgramIsThere() {
        assertThat(Examples.review().status()).isZero();
    }

    private static Run review(Path market, String... more) {
        List<String> args =
                new ArrayList<>(List.of("review", "--offer", Examples.OFFER.toString(), "--market", market.toString()));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private static String row(String company, int base) {
        return company + ",L5,Software Engineer,\"Seattle, WA\"," + (base + 60_000) + "," + base
                + ",50000,10000,1/2/2021 3:04:05\n";
    }

    @Test
    void rowsLikeTheOfferAreKeptAndBadOnesCounted(@TempDir Path folder) throws IOException {
        Path market = folder.resolve("observations.csv");
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 6; i++) {
            rows.append(row(i % 2 == 0 ? "amazon " : "Amazon", 140_000 + 1_000 * i));
        }
        rows.append(row("Google", 999_000)).append("Amazon,L5,Software Engineer,Seattle,lots,1,1,1,1/2/2021\n");
        Files.writeString(market, rows);
        Run run = review(market);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Market ranges in USD, from 6 observations, reported 2021-01-02 to 2021-01-02")
                .contains("observations.csv: company Amazon, title Software Engineer, level L5, metro")
                .contains("Base salary      6  140,500  141,250  142,500  143,750  144,500    1,871")
                .contains("""
                        1 of 8 rows of the file could not be read:
                          - line 9: totalyearlycompensation: an amount must be a plain decimal, but was
                            "lots"; write it like 145000
                        """);
        JsonNode json =
                new ObjectMapper().readTree(review(market, "--format", "json").out());
        assertThat(json.at("/market/rows/read").asInt()).isEqualTo(7);
        assertThat(json.at("/market/rows/rejected/0/line").asInt()).isEqualTo(9);
        assertThat(json.at("/market/rows/rejected/0/reason").asText())
                .isEqualTo("totalyearlycompensation: an amount must be a plain decimal, but was \"lots\";"
                        + " write it like 145000");
    }

    @Test
    void filtersAreAnyOfTheirValues(@TempDir Path folder) throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (String company : List.of("Amazon", "Amazon", "Amazon", "Amazon.com", "Amazon.com", "Google")) {
            rows.append(row(company, 140_000));
        }
        Path market = Files.writeString(folder.resolve("observations"), rows);
        assertThat(review(market).err())
                .isEqualTo(market + ": a market range must rest on at least 5 observations, but was 3 (observations:"
                        + " company Amazon, title Software Engineer, level L5, metro Seattle); widen the filters (6"
                        + " observations without metro Seattle, without title Software Engineer, without level L5,"
                        + " without company Amazon), add data, or lower the minimum knowingly\n");
        assertThat(review(market, "--company", "Amazon", "--company", "amazon.com")
                        .out())
                .contains("from 5 observations", "company Amazon or company amazon.com");
        assertThat(review(market, "--company", "any", "--level", "any", "--title", "any", "--location", "any")
                        .out())
                .contains("from 6 observations");
    }

    /**
     * The expected figures were computed apart from this library, by a Python script on exact fractions: rows whose company
     * is Amazon or Amazon.com in any case, title Software Engineer, level L5, place Seattle; quantile p of n sorted values
     * at position (n−1)·p; standard deviations by Python's statistics.stdev.
     */
    @Test
    void publicReportsGiveTheFiguresComputedElsewhere() throws IOException {
        Path market = Path.of(System.getProperty("totalcomp.shared", ""), "data", "market-observations.csv");
        assumeTrue(
                !System.getProperty("totalcomp.shared", "").isEmpty() && Files.exists(market),
                "skipped: name the folder that holds data/market-observations.csv with -Dtotalcomp.shared=DIR");
        Run run = review(
                market,
                "--company=Amazon",
                "--company=Amazon.com",
                "--title=Software Engineer",
                "--level=L5",
                "--location=Seattle",
                "--format=json");
        assertThat(run.err()).isEmpty();
        JsonNode json = new ObjectMapper().readTree(run.out());
        JsonNode found = json.path("market");
        assertThat(found.at("/rows/read").asInt()).isEqualTo(15_831);
        assertThat(found.at("/rows/rejected")).isEmpty();
        assertThat(found.path("count").asInt()).isEqualTo(243);
        assertThat(found.path("firstDate").asText()).isEqualTo("2017-09-09");
        assertThat(found.path("lastDate").asText()).isEqualTo("2021-08-11");
        assertRange(found.at("/ranges/baseSalary"), 230, "132900 140000 145000 150000 156100", "9432.22");
        assertRange(found.at("/ranges/equity"), 243, "15200 44500 59000 76000 103200", "32695.12");
        assertRange(found.at("/ranges/bonus"), 243, "0 0 0 8500 35800", "17137.67");
        assertRange(found.at("/ranges/total"), 243, "182000 197000 211000 240000 255000", "31355.28");
        JsonNode levers = json.at("/ranking/levers");
        assertThat(levers).hasSize(3);
        assertThat(levers)
                .allSatisfy(
                        lever -> assertThat(lever.path("observations").asInt()).isIn(230, 243));
        assertBundledMarketIsTheSame(found.path("ranges"));
    }

    private static void assertRange(JsonNode range, int count, String quantiles, String deviation) {
        assertThat(range.path("count").asInt()).isEqualTo(count);
        List<String> found = new ArrayList<>();
        range.path("quantiles").forEach(quantile -> found.add(quantile.asText()));
        assertThat(found)
                .isEqualTo(Arrays.stream(quantiles.split(" "))
                        .map(whole -> whole + ".00")
                        .toList());
        assertThat(range.path("standardDeviation").asText()).isEqualTo(deviation);
    }

    private static void assertBundledMarketIsTheSame(JsonNode ranges) throws IOException {
        JsonNode bundled =
                new ObjectMapper().readTree(Files.readString(Examples.MARKET)).path("ranges");
        bundled.fieldNames()
                .forEachRemaining(name -> assertThat(ranges.at("/" + name + "/quantiles"))
                        .as(name)
                        .isEqualTo(bundled.at("/" + name + "/quantiles")));
    }
}
