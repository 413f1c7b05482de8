package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {

    private static String approved(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReviewTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode json(Run run) throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private static Path offer(Path folder, String... replacements) throws IOException {
        String text = Files.readString(Examples.OFFER);
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return Files.writeString(folder.resolve("offer.json"), text);
    }

    private static Run review(Path offer, String... more) {
        List<String> args =
                new ArrayList<>(List.of("review", "--offer", offer.toString(), "--market", Examples.MARKET.toString()));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void theBundledExampleReadsAsApproved() throws IOException {
        Run run = Examples.review();
        assertThat(run.out()).isEqualTo(approved("review.txt"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void theSameAsDataReadsAsApproved() throws IOException {
        assertThat(Examples.review("--format", "json").out()).isEqualTo(approved("review.json"));
    }

    @Test
    void theDataFollowsItsSchema(@TempDir Path folder) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../../docs/schema/review.schema.json")));
        Path bare = offer(folder, "\"walkAway\": \"220000.00\",", "\"likelihoods\": { \"equity\": \"1/3\" },");
        for (Run run : List.of(
                Examples.review("--format", "json"),
                Examples.review("--format", "json", "--years", "1"),
                review(bare, "--format", "json"))) {
            assertThat(schema.validate(json(run))).isEmpty();
        }
        assertThat(schema.validate(new ObjectMapper().readTree("{\"format\": \"totalcomp-review/1\"}")))
                .isNotEmpty();
    }

    @Test
    void linesFitEightyColumns() {
        assertThat(Examples.review().out().lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(80));
    }

    @Test
    void textAndDataHoldTheSameFigures() throws IOException {
        JsonNode json = json(Examples.review("--format", "json"));
        String text = Examples.review().out();
        for (JsonNode year : json.at("/totals/years")) {
            String line =
                    year.path("year").asInt() + "  " + year.path("anniversary").asText() + "  .*  "
                            + grouped(year.path("total").asText());
            assertThat(text).containsPattern("(?m)^" + line + "$");
        }
        for (JsonNode lever : json.at("/ranking/levers")) {
            assertThat(text)
                    .contains(lever.path("rank").asInt() + " "
                            + lever.path("name").asText())
                    .contains("= USD " + grouped(lever.path("expectedGain").asText()));
            assertThat(lever.path("observations").asInt()).isGreaterThanOrEqualTo(230);
            assertThat(text).contains("from " + lever.path("observations").asInt() + " observations");
        }
        JsonNode counter = json.path("counteroffer");
        assertThat(text)
                .contains("offered USD " + grouped(counter.path("offeredYearly").asText()) + ", asked "
                        + grouped(counter.path("askedYearly").asText()) + ", walk-away "
                        + grouped(counter.path("walkAway").asText()));
        assertThat(text).endsWith(json.path("letter").asText());
    }

    private static String grouped(String decimal) {
        String whole = decimal.replaceFirst("\\.00$", "");
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))", ",");
    }

    @Test
    void yearsAddUpInTheData() throws IOException {
        JsonNode totals = json(Examples.review("--format", "json")).path("totals");
        long sum = 0;
        for (JsonNode year : totals.path("years")) {
            long cells = 0;
            for (JsonNode amount : year.path("components")) {
                cells += cents(amount);
            }
            assertThat(cents(year.path("total"))).isEqualTo(cells);
            sum += cells;
        }
        assertThat(cents(totals.path("total"))).isEqualTo(sum);
    }

    private static long cents(JsonNode amount) {
        assertThat(amount.isTextual()).isTrue();
        return Long.parseLong(amount.asText().replace(".", ""));
    }

    @Test
    void theHorizonCanBeChosen() throws IOException {
        JsonNode two = json(Examples.review("--years", "2", "--format", "json"));
        assertThat(two.at("/totals/years")).hasSize(2);
        assertThat(two.at("/ranking/horizonYears").asInt()).isEqualTo(2);
        assertThat(two.at("/totals/afterHorizon").asText()).isEqualTo("158400.00");
        assertThat(Examples.review("--years", "0"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "totalcomp: Invalid value for option '--years': must be 1 to 200, but was 0\n"
                                + "Try 'totalcomp review --help'.\n"));
        assertThat(Examples.review("--years", "two").status()).isEqualTo(2);
    }

    @Test
    void aFixedCounterofferNamesTheWalkAway(@TempDir Path folder) throws IOException {
        Path offer = offer(folder, "\"recruiter\"", "\"alternative\": \"stay where I am\", \"recruiter\"");
        JsonNode json = json(review(offer, "--approach", "fixed", "--format", "json"));
        assertThat(json.at("/counteroffer/approach").asText()).isEqualTo("fixed");
        assertThat(json.at("/letter").asText()).contains("I would\nstay where I am.");
        assertThat(Long.parseLong(json.at("/counteroffer/askedYearly").asText().replace(".", "")))
                .isGreaterThanOrEqualTo(22_000_000);
    }

    @Test
    void anImpossibleApproachIsAnErrorOfTheOfferFile(@TempDir Path folder) throws IOException {
        Path offer = offer(folder, "\"walkAway\": \"220000.00\"", "\"walkAway\": \"150000.00\"");
        Run run = review(offer, "--approach", "fixed");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(offer + ": negotiation: a fixed counteroffer must name a walk-away above the offer");
    }

    @Test
    void withoutAWalkAwayOrALetterNothingIsInvented(@TempDir Path folder) throws IOException {
        Run noWalkAway = review(offer(folder, "    \"walkAway\": \"220000.00\",\n", ""));
        assertThat(noWalkAway.status()).isZero();
        assertThat(noWalkAway.out())
                .contains("None: the offer file states no walk-away, the least you would accept,")
                .doesNotContain("Letter");
        String letter =
                Files.readString(Examples.OFFER).replaceFirst("(?s).*?(,\\s*\"letter\".*\\})\\s*\\}\\s*\\}.*", "$1");
        Run noLetter = review(offer(folder, letter, ""));
        assertThat(noLetter.out()).endsWith("None: the offer file names no \"letter\" under \"negotiation\".\n");
    }

    @Test
    void filtersBelongToObservations() {
        assertThat(Examples.review("--level", "L5"))
                .isEqualTo(new Run(
                        2,
                        "",
                        Examples.MARKET + ": filters apply to a CSV file of observations, but was a file of quantiles;"
                                + " leave out --company, --title, --level and --location\n"));
    }

    @Test
    void wideTotalsAreDrawnWithALineForEachComponent(@TempDir Path folder) throws IOException {
        String base = "{ \"type\": \"baseSalary\", \"annual\": \"140000.00\" },";
        Path offer = offer(
                folder,
                base,
                base
                        + "{ \"type\": \"payment\", \"name\": \"Relocation to the other coast\", \"amount\": \"12345.67\" },"
                        + "{ \"type\": \"benefit\", \"name\": \"Retirement plan match\", \"annualValue\": \"7000.00\" },");
        String totals = review(offer).out().replaceFirst("(?s).*?pays\n=+\n\n(.*?)\nAssumed.*", "$1");
        assertThat(totals).isEqualTo("""
                Amounts in USD, years from 2021-10-04
                Year                                    1           2           3           4
                -----------------------------------------------------------------------------
                Base salary                    140,000.00  140,000.00  140,000.00  140,000.00
                Relocation to the other coast   12,345.67        0.00        0.00        0.00
                Retirement plan match            7,000.00    7,000.00    7,000.00    7,000.00
                Sign-on                         15,000.00   10,000.00        0.00        0.00
                RSU                              9,900.00   29,700.00   79,200.00   79,200.00
                -----------------------------------------------------------------------------
                Total                          184,245.67  186,700.00  226,200.00  226,200.00

                Year                                  Sum
                -----------------------------------------
                Base salary                    560,000.00
                Relocation to the other coast   12,345.67
                Retirement plan match           28,000.00
                Sign-on                         25,000.00
                RSU                            198,000.00
                -----------------------------------------
                Total                          823,345.67""");
    }

    @Test
    void outputDependsOnNoLocaleOrZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Examples.review().out()).isEqualTo(approved("review.txt"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
