package io.github.totalcomp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.formats.ocf.OcfReader;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every data file anywhere in the repository, and every block of JSON on a page, follows the schema of its format and can be
 * read. Only what is broken on purpose, in the folders named {@code bad}, and the schemas themselves are left out.
 */
class RepositoryFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ROOT = Path.of("../..");
    private static final Pattern LEFT_OUT = Pattern.compile("(.*/)?(target|\\.git|bad|schema)/.*");
    private static final Pattern BLOCK = Pattern.compile("(?s)```json\n(.*?)```");
    private static final VestingCatalog CATALOG = VestingCatalog.standard();

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile)
                    .map(ROOT::relativize)
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !LEFT_OUT.matcher(file.toString().replace('\\', '/'))
                            .matches())
                    .sorted()
                    .toList();
        }
    }

    static Stream<Path> jsonFiles() throws IOException {
        return files(".json").stream();
    }

    private static Schema schema(JsonNode json) {
        if (json.path("object_type").asText().equals("VESTING_TERMS")) {
            return Definitions.schema("ocfVestingTerms");
        }
        String format = json.path("format").asText();
        assertThat(format).as("%s", json).matches("totalcomp-(offer|market|history|review)/1");
        return Schemas.of("{\"$ref\": \"urn:totalcomp:schema:" + format.replaceAll("totalcomp-|/1", "") + ":1\"}");
    }

    private static Object read(JsonNode json) throws IOException {
        StringReader text = new StringReader(json.toString());
        if (json.has("object_type")) {
            return OcfReader.readVestingTerms(text, "terms");
        }
        return switch (json.path("format").asText()) {
            case "totalcomp-offer/1" -> OfferJson.with(CATALOG).read(text, "offer");
            case "totalcomp-market/1" -> MarketJson.read(text, "market");
            case "totalcomp-history/1" -> HistoryJson.with(CATALOG).read(text, "history");
            default -> json;
        };
    }

    @ParameterizedTest
    @MethodSource("jsonFiles")
    void everyJsonFileFollowsItsSchemaAndCanBeRead(Path file) throws IOException {
        JsonNode json = JSON.readTree(Files.readString(ROOT.resolve(file)));
        assertThat(schema(json).validate(json)).isEmpty();
        assertThat(read(json)).isNotNull();
    }

    @Test
    void everyLineOfOffersFollowsTheSchemaOrIsRefusedByTheReaderToo() throws IOException {
        int sound = 0;
        int broken = 0;
        for (Path file : files(".ndjson")) {
            for (String line : Files.readAllLines(ROOT.resolve(file))) {
                if (isRead(line)) {
                    JsonNode json = JSON.readTree(line);
                    assertThat(schema(json).validate(json)).as(line).isEmpty();
                    sound++;
                } else {
                    broken++;
                }
            }
        }
        assertThat(sound).isGreaterThan(1);
        assertThat(broken).as("lines broken to show what the program says").isLessThanOrEqualTo(2);
    }

    private static boolean isRead(String line) throws IOException {
        try {
            OfferJson.with(CATALOG).read(new StringReader(line), "line");
            return true;
        } catch (FormatException e) {
            return false;
        }
    }

    @Test
    void everyCsvFileCanBeRead() throws IOException {
        List<Path> files = files(".csv");
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(MarketCsv.inCurrency(Amounts.currency("USD"))
                            .mending()
                            .readFile(ROOT.resolve(file))
                            .observations())
                    .as("%s", file)
                    .isNotEmpty();
        }
    }

    static Stream<Map.Entry<String, String>> blocks() throws IOException {
        Map<String, String> blocks = new LinkedHashMap<>();
        for (Path page : files(".md")) {
            List<String> found = BLOCK.matcher(Files.readString(ROOT.resolve(page)))
                    .results()
                    .map((MatchResult block) -> block.group(1))
                    .toList();
            for (int i = 0; i < found.size(); i++) {
                blocks.put(page + " " + (i + 1), found.get(i));
            }
        }
        return blocks.entrySet().stream();
    }

    /** A whole file, a schedule, or a record of somebody's own that holds values under names of theirs. */
    @ParameterizedTest
    @MethodSource("blocks")
    void everyBlockOfJsonOnAPageFollowsItsSchema(Map.Entry<String, String> block) throws IOException {
        JsonNode json = JSON.readTree(block.getValue());
        if (json.has("format")) {
            assertThat(schema(json).validate(json)).isEmpty();
            assertThat(read(json)).isNotNull();
        } else if (json.has("portions")) {
            assertThat(Definitions.schema("schedule").validate(json)).isEmpty();
        } else {
            List<String> values = new ArrayList<>();
            json.fieldNames().forEachRemaining(name -> {
                if (json.get(name).isObject()) {
                    values.add(name);
                    assertThat(Definitions.schema(name).validate(json.get(name)))
                            .as(name)
                            .isEmpty();
                }
            });
            assertThat(values).isNotEmpty();
        }
    }

    @Test
    void theyAreAllThere() throws IOException {
        assertThat(jsonFiles()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(blocks()).hasSizeGreaterThanOrEqualTo(5);
    }
}
