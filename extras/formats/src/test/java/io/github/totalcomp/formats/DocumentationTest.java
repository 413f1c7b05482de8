package io.github.totalcomp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation shows can be read, and it names every field. */
class DocumentationTest {

    private static final Path DOCS = Path.of("../../docs");
    private static final Pattern BLOCK = Pattern.compile("(?s)```json\n(.*?)```");

    private static List<String> blocks(String page) throws IOException {
        return BLOCK.matcher(Files.readString(DOCS.resolve(page)))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring("```json\n".length(), block.length() - 3))
                .toList();
    }

    private static OfferFile offer(String json) throws IOException {
        return OfferJson.with(VestingCatalog.standard()).read(new StringReader(json), "documentation");
    }

    @Test
    void theOfferShownCanBeRead() throws IOException {
        List<String> blocks = blocks("offer-format.md");
        assertThat(blocks).hasSize(2);
        assertThat(offer(blocks.get(0)).offer().components()).hasSize(3);
        assertThat(offer("""
                        {"format": "totalcomp-offer/1", "employer": "E", "startDate": "2026-03-02", "currency": "USD",
                         "components": [{"type": "equityGrant", "value": "1", "schedule": %s}]}""".formatted(blocks.get(1))).offer()).isNotNull();
    }

    @Test
    void theMarketShownCanBeRead() throws IOException {
        List<String> blocks = blocks("market-format.md");
        assertThat(blocks).hasSize(1);
        assertThat(MarketJson.read(new StringReader(blocks.get(0)), "documentation")
                        .count())
                .isEqualTo(120);
    }

    @Test
    void theHistoryShownCanBeRead() throws IOException {
        List<String> blocks = blocks("history-format.md");
        assertThat(blocks).hasSize(1);
        assertThat(HistoryJson.with(VestingCatalog.standard())
                        .read(new StringReader(blocks.get(0)), "documentation")
                        .history()
                        .toString())
                .isEqualTo("2026-01-12 FIRST_OFFER, answer by 2026-01-26\n2026-01-14 ASK\n2026-01-16 OBJECTION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer", "market", "review", "history", "output"})
    void everyFieldOfASchemaIsExplained(String name) throws IOException {
        Set<String> fields = new TreeSet<>();
        collect(new ObjectMapper().readTree(Samples.resource("schema/" + name + ".schema.json")), fields);
        String page = Files.readString(DOCS.resolve(name + "-format.md"));
        assertThat(fields)
                .hasSizeGreaterThan(10)
                .allSatisfy(field -> assertThat(page).containsPattern("[`\"]" + Pattern.quote(field) + "[`\"]"));
    }

    private static void collect(JsonNode schema, Set<String> fields) {
        if (schema.path("additionalProperties").isBoolean()) {
            schema.path("properties").fieldNames().forEachRemaining(fields::add);
        }
        schema.path("enum").forEach(choice -> fields.add(choice.asText()));
        schema.forEach(child -> collect(child, fields));
    }
}
