package io.github.totalcomp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.formats.internal.ValueForm.Use;
import io.github.totalcomp.negotiation.market.MarketRanges;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The schema of values and the Jackson module say the same, for every type and in both directions. */
class ValueSchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new TotalcompModule());

    /** Definitions that others share. */
    private static final Set<String> SHARED = Set.of("payable", "sharePrice", "marketSummary");

    /** Fields of results that these samples do not have, and the outputs of commands do. */
    private static final Map<String, Set<String>> WRITTEN_ELSEWHERE = Map.of(
            "approachOption", Set.of("obstacle"),
            "componentStanding", Set.of("cap", "toCap"),
            "nextStep", Set.of("answer"),
            "rankedLever", Set.of("cap", "capExceptions"));

    private static final int LONGEST_TO_MUTATE = 350;

    private static JsonNode definitions() throws IOException {
        return MAPPER.readTree(Samples.resource("schema/values.schema.json")).path("$defs");
    }

    @Test
    void everyTypeHasADefinitionAndEveryDefinitionIsThatOfAType() throws IOException {
        Set<String> types = TotalcompModule.forms(VestingCatalog.standard())
                .map(ValueForm::type)
                .map(Definitions::name)
                .collect(Collectors.toCollection(TreeSet::new));
        types.addAll(SHARED);
        Set<String> defined = new TreeSet<>();
        definitions().fieldNames().forEachRemaining(defined::add);
        assertThat(defined).isEqualTo(types);
    }

    /** A value changed anywhere: what the one accepts, the other does. jqwik's generators need jqwik's thread. */
    @Example
    void schemaAndReaderAgreeOnEveryMutationOfAValueOfEachType() throws IOException {
        Map<String, String> disagreements = new TreeMap<>();
        int tried = 0;
        for (Class<?> type : Values.byType().keySet()) {
            Schema schema = Definitions.schema(type);
            for (Mutant mutant : Mutant.of(shortSample(type))) {
                tried++;
                boolean valid = schema.validate(mutant.json(), OutputFormat.BOOLEAN);
                if (valid != reads(mutant.json(), type) && !isBeyondSchemas(mutant.what())) {
                    disagreements.put(
                            PublicTypes.name(type) + ": " + mutant.what(),
                            valid ? "only the schema accepts it" : "only the reader does");
                }
            }
        }
        assertThat(tried).isGreaterThan(4_000);
        assertThat(disagreements).isEmpty();
    }

    /** Calendars, sums, references between values, names in a catalogue, and amounts that must name their currency. */
    private static boolean isBeyondSchemas(String what) {
        return what.matches(".*[sS]chedule = \".*")
                || what.matches("remove .*/(portions|steps|targets|events|vesting_conditions|next_condition_ids)/\\d+")
                || what.matches("remove (/offer)?/currency|remove .*/components/\\d+/name")
                || what.matches("remove /(quantile|topQuantile|horizonYears|signOnYears|sizingYear)")
                || what.matches("(.*/)?(year|occurrences|horizonYears|sizingYear|cliff_installment) = \\d+")
                || what.matches(".*/(portions/\\d+|steps/\\d+/portion|atAnniversaries/\\d+) = \"[01].*")
                || what.matches("(.*/length|/signOnYears/\\d+) = \\d+|/granted = \"[01].*|/\\d+/level = .*")
                || what.matches("(/negotiation)?/(q|topQ)uantile = \"[01].*|.*/quantiles/.* = \"...? ?.*")
                || what.matches(".*/(benefits|levels|issues|options|components)/\\d+/(name|level|label) = .*")
                || what.matches(".*/amount = \"-1\"")
                || what.matches(".*/phrases/\\d+ = .*")
                || what.matches(".*/(id|relative_to_condition_id|next_condition_ids(/\\d+)?) = .*");
    }

    private static JsonNode shortSample(Class<?> type) {
        RandomGenerator<?> values = Values.byType().get(type).generator(1_000, false);
        Random random = new Random(42);
        JsonNode shortest = MAPPER.valueToTree(values.next(random).value());
        for (int i = 0; i < 100; i++) {
            JsonNode json = MAPPER.valueToTree(values.next(random).value());
            int length = json.toString().length();
            boolean fuller = length > shortest.toString().length() && length <= LONGEST_TO_MUTATE;
            boolean shorter =
                    length < shortest.toString().length() && shortest.toString().length() > LONGEST_TO_MUTATE;
            shortest = fuller || shorter ? json : shortest;
        }
        return shortest;
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

    /** A field of a definition that nothing ever writes would be one that the reader does not know either. */
    @Example
    void everyFieldOfADefinitionIsWrittenForSomeValue() throws IOException {
        Map<String, Set<String>> missing = new TreeMap<>();
        for (Class<?> type : Values.byType().keySet()) {
            RandomGenerator<?> values = Values.byType().get(type).generator(1_000, false);
            Random random = new Random(7);
            List<JsonNode> written = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                written.add(MAPPER.valueToTree(values.next(random).value()));
            }
            putMissing(type, written, missing);
        }
        for (Map.Entry<Class<?>, Object> sample : ValueSamples.writeOnly().entrySet()) {
            putMissing(sample.getKey(), List.of(MAPPER.valueToTree(sample.getValue())), missing);
        }
        // Fields of the standard that are read and not kept.
        missing.remove("ocfIssuance");
        missing.remove("ocfTransaction");
        missing.remove("ocfVestingTerms");
        missing.values().forEach(fields -> fields.remove("$schema"));
        WRITTEN_ELSEWHERE.forEach(
                (definition, fields) -> missing.get(definition).removeAll(fields));
        missing.values().removeIf(Set::isEmpty);
        assertThat(missing).isEmpty();
    }

    private static void putMissing(Class<?> type, List<JsonNode> written, Map<String, Set<String>> missing)
            throws IOException {
        Set<String> fields = new TreeSet<>();
        String name = Definitions.name(type);
        definitions().path(name).path("properties").fieldNames().forEachRemaining(fields::add);
        definitions()
                .path(name)
                .path("oneOf")
                .forEach(choice -> choice.path("properties").fieldNames().forEachRemaining(fields::add));
        Set<String> seen = new HashSet<>();
        written.forEach(json -> json.fieldNames().forEachRemaining(seen::add));
        fields.removeAll(seen);
        missing.put(name, fields);
    }

    @Test
    void thereIsASampleOfEveryTypeThatIsWrittenOnly() throws IOException {
        Set<Class<?>> types = TotalcompModule.forms(VestingCatalog.standard())
                .filter(form -> form.use() == Use.WRITE_ONLY)
                .map(ValueForm::type)
                .collect(Collectors.toSet());
        assertThat(ValueSamples.writeOnly().keySet()).isEqualTo(types).hasSizeGreaterThan(35);
    }

    @Test
    void whatIsWrittenOnlyFollowsItsSchemaExactlyAndIsNotReadBack() throws IOException {
        for (Map.Entry<Class<?>, Object> sample : ValueSamples.writeOnly().entrySet()) {
            requireExact(sample.getKey(), Definitions.name(sample.getKey()), sample.getValue());
        }
        requireExact(MarketRanges.class, "marketSummary", ValueSamples.observed());
    }

    private static void requireExact(Class<?> type, String definition, Object value) throws IOException {
        String json = MAPPER.writeValueAsString(value);
        ObjectNode tree = (ObjectNode) MAPPER.readTree(json);
        Schema schema = Definitions.schema(definition);
        assertThat(schema.validate(tree)).as("%s: %s", type, json).isEmpty();
        assertThat(schema.validate(tree.deepCopy().put("zzz", 1)))
                .as("%s", type)
                .isNotEmpty();
        assertThat(MAPPER.writeValueAsString(value)).isEqualTo(json);
        assertThatThrownBy(() -> MAPPER.readValue(json, type))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageMatching("(?s).*(is computed and cannot be read back|must be one of totalcomp-market/1).*");
    }
}
