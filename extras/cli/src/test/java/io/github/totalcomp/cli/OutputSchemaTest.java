package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every documented command prints as data follows the schema of outputs. */
class OutputSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCHEMAS = Path.of("../../docs/schema");

    /** Commands whose output is no data. */
    private static final Set<String> WITHOUT_DATA = Set.of("report", "init", "generate-completion");

    private static Schema schema() throws IOException {
        String review = Files.readString(SCHEMAS.resolve("review.schema.json"));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemas(Map.of("urn:totalcomp:schema:review:1", review)))
                .getSchema(Files.readString(SCHEMAS.resolve("output.schema.json")));
    }

    static Stream<CommandsDocTest.Example> commands() throws IOException {
        return CommandsDocTest.examples()
                .filter(example -> !WITHOUT_DATA.contains(example.args().get(0)))
                .filter(example -> !example.isFor("csv"))
                .map(example -> {
                    List<String> args = new ArrayList<>(example.args());
                    if (!args.contains("json")) {
                        args.addAll(List.of("--format", "json"));
                    }
                    return new CommandsDocTest.Example(example.block(), args, "");
                });
    }

    private static List<JsonNode> objects(String out) throws JsonProcessingException {
        if (out.startsWith("{\n")) {
            return List.of(JSON.readTree(out));
        }
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void outputFollowsTheSchemaAndNoFieldMoreOrLess(CommandsDocTest.Example example) throws IOException {
        Run run = example.run();
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Schema schema = schema();
        assertThat(objects(run.out())).isNotEmpty();
        for (JsonNode object : objects(run.out())) {
            assertThat(schema.validate(object)).isEmpty();
            ObjectNode more = object.deepCopy();
            more.put("zzz", 1);
            assertThat(schema.validate(more)).isNotEmpty();
            String first = object.fieldNames().next();
            ObjectNode less = object.deepCopy();
            less.remove(first);
            assertThat(schema.validate(less)).as("without " + first).isNotEmpty();
        }
    }

    @Test
    void everyFormatThatIsPrintedIsInTheSchema() throws IOException {
        Set<String> printed = new TreeSet<>();
        for (CommandsDocTest.Example example : commands().toList()) {
            for (JsonNode object : objects(example.run().out())) {
                printed.add(object.path("format").asText());
            }
        }
        printed.remove("");
        assertThat(printed).hasSizeGreaterThanOrEqualTo(11);
        String text = Files.readString(SCHEMAS.resolve("output.schema.json"));
        assertThat(printed).allSatisfy(format -> assertThat(text).contains("\"const\": \"" + format + "\""));
    }
}
