package io.github.totalcomp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of values and the Jackson module say the same, for every type. */
class ValueSchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new TotalcompModule());

    private static Schema schema(String name) {
        return Schemas.of("{\"$ref\": \"urn:totalcomp:schema:values:1#/$defs/" + name + "\"}");
    }

    static Stream<Arguments> readable() throws IOException {
        return ValueSamples.readable().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    static Stream<Arguments> computed() throws IOException {
        return ValueSamples.computed().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    /** The type that a value is read as: the public one above its implementation. */
    private static Class<?> typeOf(Object value) {
        return TotalcompModule.forms(VestingCatalog.standard())
                .map(ValueForm::type)
                .filter(type -> type.isInstance(value))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("readable")
    void whatIsReadableFollowsItsSchemaAndComesBackEqual(String name, Object value) throws IOException {
        JsonNode json = MAPPER.readTree(MAPPER.writeValueAsString(value));
        assertThat(schema(name).validate(json)).isEmpty();
        assertThat(MAPPER.readValue(json.toString(), typeOf(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("readable")
    void schemaAndReaderAgreeOnChangesOfTheOutermostFields(String name, Object value) throws IOException {
        JsonNode json = MAPPER.readTree(MAPPER.writeValueAsString(value));
        if (!(json instanceof ObjectNode object)) {
            return;
        }
        Map<String, String> disagreements = new TreeMap<>();
        for (Map.Entry<String, ObjectNode> mutant : mutants(object).entrySet()) {
            boolean valid = schema(name).validate(mutant.getValue()).isEmpty();
            if (valid != reads(mutant.getValue(), typeOf(value))) {
                disagreements.put(mutant.getKey(), valid ? "only the schema accepts it" : "only the reader does");
            }
        }
        // Without it every amount must name its own, which a schema cannot say.
        disagreements.remove("remove currency");
        assertThat(disagreements).isEmpty();
    }

    private static Map<String, ObjectNode> mutants(ObjectNode object) {
        Map<String, ObjectNode> mutants = new LinkedHashMap<>();
        mutants.put("add", object.deepCopy().put("zzz", 1));
        object.fieldNames().forEachRemaining(field -> {
            if (!object.get(field).isContainerNode()) {
                mutants.put("remove " + field, object.deepCopy().without(field));
            }
            mutants.put(
                    field + " = true within",
                    object.deepCopy().set(field, MAPPER.createArrayNode().add(true)));
            mutants.put(field + " = -1", object.deepCopy().put(field, -1));
            mutants.put(field + " = null", object.deepCopy().putNull(field));
            mutants.put(field + " = blank", object.deepCopy().put(field, " "));
        });
        return mutants;
    }

    private static boolean reads(JsonNode json, Class<?> type) throws IOException {
        try {
            MAPPER.readValue(json.toString(), type);
            return true;
        } catch (JsonMappingException e) {
            assertThat(TotalcompModule.faultsIn(e)).isPresent();
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("computed")
    void whatIsComputedFollowsItsSchemaExactlyAndIsNotReadBack(String name, Object value) throws IOException {
        String json = MAPPER.writeValueAsString(value);
        ObjectNode tree = (ObjectNode) MAPPER.readTree(json);
        assertThat(schema(name).validate(tree)).isEmpty();
        assertThat(schema(name).validate(tree.deepCopy().put("zzz", 1))).isNotEmpty();
        assertThat(schema(name).validate(tree.deepCopy().without("format"))).isNotEmpty();
        assertThatThrownBy(() -> MAPPER.readValue(json, typeOf(value)))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageMatching("(?s).*(is computed and cannot be read back|must be one of totalcomp-market/1).*");
    }

    @Test
    void everyDefinitionHasASample() throws IOException {
        Set<String> samples = new TreeSet<>(ValueSamples.readable().keySet());
        samples.addAll(ValueSamples.computed().keySet());
        Set<String> definitions = new TreeSet<>();
        MAPPER.readTree(Samples.resource("schema/values.schema.json"))
                .path("$defs")
                .fieldNames()
                .forEachRemaining(definitions::add);
        assertThat(samples).isEqualTo(definitions);
    }
}
