package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitAndExplainTest {

    @Test
    void theExampleReadsBackWithoutFaults(@TempDir Path folder) throws IOException {
        Path offer = folder.resolve("offer.json");
        assertThat(Run.of("init", "--output", offer.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("project", "--offer", offer.toString()).out())
                // 160,000 + 30,000 + 16,000 and, after the cliff, a quarter of 1,200 units at 150 times 1.05
                .contains("year 1   160,000.00  30,000.00          16,000.00  47,250.00  253,250.00");
        Run review = Run.of("review", "--offer", offer.toString(), "--market", Examples.MARKET.toString());
        assertThat(review.err()).isEmpty();
        assertThat(review.out()).contains("Hello Sam,", "\nRobin Doe\n", "  - the work is what I want to do next\n");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(Path.of("../../docs/schema/offer.schema.json")))
                        .validate(new ObjectMapper().readTree(offer.toFile())))
                .isEmpty();
    }

    @Test
    void aFileIsNeverReplacedWithoutBeingTold(@TempDir Path folder) throws IOException {
        Path offer = Files.writeString(folder.resolve("offer.json"), "mine");
        assertThat(Run.of("init", "--output", offer.toString()))
                .isEqualTo(new Run(
                        2,
                        "",
                        "totalcomp: The file " + offer + " is there already; name another one, or replace it by"
                                + " --force\nTry 'totalcomp init --help'.\n"));
        assertThat(offer).hasContent("mine");
        assertThat(Run.of("init", "--force", "--output", offer.toString()).status())
                .isZero();
        assertThat(Files.readString(offer)).isEqualTo(Run.of("init").out());
    }

    @Test
    void everyFieldOfTheExampleIsExplainedAndNoOther() throws IOException {
        Run explained = Run.of("init", "--explain");
        Set<String> fields = explained
                .out()
                .lines()
                .filter(line -> !line.startsWith(" "))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> present = new TreeSet<>();
        collect("", new ObjectMapper().readTree(Run.of("init").out()), present);
        // what is said of the first component's type and of a letter's list holds for the whole
        assertThat(fields).isEqualTo(present);
        assertThat(explained.out()).contains("startDate\n    the first day of employment");
    }

    private static void collect(String path, JsonNode node, Set<String> paths) {
        if (!path.isEmpty() && !path.endsWith("]")) {
            paths.add(path);
        }
        for (var field : node.properties()) {
            collect((path.isEmpty() ? "" : path + ".") + field.getKey(), field.getValue(), paths);
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            collect(path + "[" + i + "]", node.get(i), paths);
        }
    }

    @Test
    void aCellIsExplainedByItsPayments() {
        Run run = Examples.run("explain", Examples.QUOTED, "year 2/RSU");
        // 15 % of 220 units are 33; at a price of 1,200 that has grown 15 % for a year
        assertThat(run).isEqualTo(new Run(0, """
                Amazon, Software Engineer, from 2026-03-02

                Year 2, RSU: USD 45,540
                  2028-03-02  USD 45,540  33 units at USD 1,380

                Assumed: AMZN at USD 1,200 growing 15% a year, at year start.
                """, ""));
        assertThat(Examples.run("explain", Examples.QUOTED, "2/RSU")).isEqualTo(run);
        JsonNode json = Figures.json(Examples.run("explain", Examples.QUOTED, "2/RSU", "--format=json"));
        assertThat(json.path("format").asText()).isEqualTo("totalcomp-explain/1");
        assertThat(json.at("/explained/amount").asText()).isEqualTo("45540.00");
        assertThat(json.at("/explained/payments/0/units").asText()).isEqualTo("33");
        assertThat(json.at("/explained/payments/0/price").asText()).isEqualTo("1380");
    }

    @Test
    void aLongWorkingGoesOnBelowItsAmount(@TempDir Path folder) throws IOException {
        Path wide = Examples.changed(folder, Examples.QUOTED, "160000.00", "160000000000.00");
        String payment = """
                Year 1, Base salary: USD 160,000,000,000
                  2027-03-01  USD 160,000,000,000  365 days from 2026-03-02 at USD
                              160,000,000,000 a year
                """;
        assertThat(Examples.run("explain", wide, "1/Base salary").out()).contains(payment);
        assertThat(Examples.run("project", wide, "--explain=1/Base salary").out())
                .endsWith(payment);
    }

    @Test
    void aCellBeyondTheUsualYearsIsThere() {
        assertThat(Examples.run("explain", Examples.QUOTED, "9/Base salary").out())
                .contains("Year 9, Base salary: USD 160,000");
    }

    @Test
    void aCellThatIsNotThereIsOneMessage() {
        assertThat(Examples.run("explain", Examples.QUOTED, "year 2/Bonus"))
                .isEqualTo(new Run(
                        2,
                        "",
                        Examples.QUOTED + ": a cell must be one of the offer's components, Base salary, Sign-on, RSU,"
                                + " but was \"Bonus\"; use one of these names\n"));
        assertThat(Examples.run("explain", Examples.QUOTED, "0/RSU"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "totalcomp: Invalid value for positional parameter at index 0 (CELL): must be a year from 1 on"
                                        + " and a component such as 3/RSU, but was '0/RSU'\nTry 'totalcomp explain --help'.\n"));
        assertThat(Examples.run("explain", Examples.QUOTED, "Year 2/RSU"))
                .isEqualTo(Examples.run("explain", Examples.QUOTED, "2/RSU"));
        assertThat(Examples.run("explain", Examples.QUOTED, "300/RSU").err())
                .contains("a year must lie within the horizon of 200 years, but was 300");
        assertThat(Run.of("explain", "--offer", Examples.QUOTED.toString()).err())
                .contains("Missing required parameter: 'CELL'");
    }
}
