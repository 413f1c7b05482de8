package io.github.totalcomp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas and the readers say the same, field by field. */
class SchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema OFFER = schema("offer");
    private static final Schema MARKET = schema("market");
    private static final Schema HISTORY = schema("history");

    private static final OfferJson OFFERS = OfferJson.with(VestingCatalog.standard());
    private static final HistoryJson HISTORIES = HistoryJson.with(VestingCatalog.standard());

    private static Schema schema(String name) {
        return Schemas.of(Samples.resource("schema/" + name + ".schema.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer", "market", "history", "review", "output", "values"})
    void theSchemasAreThemselvesValid(String name) throws IOException {
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(JSON.readTree(Samples.resource("schema/" + name + ".schema.json"))))
                .isEmpty();
    }

    @Test
    void theSampleThatHoldsEverythingHoldsEveryFieldOfTheSchema() throws IOException {
        JsonNode schema = JSON.readTree(Samples.resource("schema/offer.schema.json"));
        List<String> named = new ArrayList<>();
        collectProperties(schema, named);
        assertThat(named).hasSizeGreaterThan(50);
        String everything = Samples.everything();
        // The two that this sample cannot hold, because each stands instead of another.
        List<String> instead = List.of("annualHazard");
        assertThat(named.stream().distinct().filter(name -> !instead.contains(name)))
                .allSatisfy(name -> assertThat(everything).contains("\"" + name + "\""));
    }

    private static void collectProperties(JsonNode node, List<String> names) {
        if (node.path("properties").isObject() && node.path("type").asText().equals("object")) {
            node.path("properties").fieldNames().forEachRemaining(names::add);
        }
        node.forEach(child -> collectProperties(child, names));
    }

    @Test
    void offerSchemaAndReaderAgreeOnEveryMutation() throws IOException {
        Map<String, String> disagreements = new TreeMap<>();
        int tried = 0;
        for (Mutant mutant : Mutant.of(JSON.readTree(Samples.everything()))) {
            tried++;
            compare(mutant, accepts(OFFER, mutant), readsOffer(mutant.json()), disagreements);
        }
        assertThat(tried).isGreaterThan(1_000);
        // What a schema cannot say: values that refer to each other, calendars, sums.
        disagreements.keySet().removeIf(SchemaTest::isBeyondSchemas);
        assertThat(disagreements).isEmpty();
    }

    @Test
    void marketSchemaAndReaderAgreeOnEveryMutation() throws IOException {
        Map<String, String> disagreements = new TreeMap<>();
        JsonNode market = JSON.readTree(Files.readString(Samples.EXAMPLES.resolve("amazon-l5-market.json")));
        for (Mutant mutant : Mutant.of(market)) {
            compare(mutant, accepts(MARKET, mutant), readsMarket(mutant.json()), disagreements);
        }
        // Quantiles that would fall, and a range without two of them.
        disagreements
                .keySet()
                .removeIf(what -> what.startsWith("remove /ranges/") || what.matches(".*/quantiles/.* = \"[01].*"));
        assertThat(disagreements).isEmpty();
    }

    @Test
    void historySchemaAndReaderAgreeOnEveryMutation() throws IOException {
        Map<String, String> disagreements = new TreeMap<>();
        JsonNode history = JSON.readTree(Files.readString(Samples.EXAMPLES.resolve("negotiation-history.json")));
        for (Mutant mutant : Mutant.of(history)) {
            compare(mutant, accepts(HISTORY, mutant), readsHistory(mutant.json()), disagreements);
        }
        // Dates that go back, a first offer that is missing or not alone, years, and names of schedules.
        disagreements
                .keySet()
                .removeIf(what -> what.matches("remove /events/0|/events/\\d/(type|date|deadline) = .*")
                        || what.matches(".*/schedule = .*|.*/payouts/\\d/year = \\d|/negotiation/quantile = \"[01].*"));
        assertThat(disagreements).isEmpty();
    }

    /** Stops at the first error. */
    private static boolean accepts(Schema schema, Mutant mutant) {
        return schema.validate(mutant.json(), OutputFormat.BOOLEAN);
    }

    private static boolean readsHistory(JsonNode json) throws IOException {
        try {
            HISTORIES.read(new StringReader(json.toString()), "mutant");
            return true;
        } catch (FormatException e) {
            return false;
        }
    }

    private static boolean isBeyondSchemas(String what) {
        return what.equals("remove /components/4/name") // two grants would then be named RSU
                || what.matches("remove /components/[346]/schedule/(portions|steps)/\\d")
                || what.equals("remove /components/6/schedule/portionSum")
                || what.matches(
                        "/(components/\\d/s|negotiation/(equity|faster)S)chedule = .*") // a text that is no name in the
                // catalogue
                || what.matches("(remove )?/assumptions/retention/atAnniversaries/\\d( = \"[01].*)?")
                || what.matches("/components/\\d/schedule/(portions/\\d|steps/\\d/portion) = \"[01].*") // their sum
                || what.matches(".*/payouts/\\d/year = \\d") // of another payout
                || what.matches("/negotiation/(q|topQ)uantile = \"[01].*") // the one below the other
                || what.matches("/components/0/ratings/byDate/.*") // a text that is no rating
                || what.matches("(remove )?/components/0/ratings/raises(/top| = \\{\\}).*");
    }

    private static void compare(Mutant mutant, boolean valid, boolean readable, Map<String, String> disagreements) {
        if (valid != readable) {
            disagreements.put(mutant.what(), valid ? "only the schema accepts it" : "only the reader accepts it");
        }
    }

    private static boolean readsOffer(JsonNode json) throws IOException {
        try {
            OFFERS.read(new StringReader(json.toString()), "mutant");
            return true;
        } catch (FormatException e) {
            return false;
        }
    }

    private static boolean readsMarket(JsonNode json) throws IOException {
        try {
            MarketJson.read(new StringReader(json.toString()), "mutant");
            return true;
        } catch (FormatException e) {
            return false;
        }
    }
}
