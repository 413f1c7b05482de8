package io.github.totalcomp.formats.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.formats.FormatException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSourceTest {

    private static final int INVERSE_OF_33 = 0x3E0F83E1;

    private static String shown(String json) throws IOException {
        return JsonSource.read(new StringReader(json), "a.json", JsonValue::shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{           | a.json:1:2: a file must be well-formed JSON, but was at its end in the middle of a value",
                "``          | a.json:1:1: a file must hold a JSON object, but was empty",
                "{\"a\":}    | a.json:1:6: a file must be well-formed JSON, but was Unexpected character ('}'",
                "{\"a\":1,}  | a.json:1:8: a file must be well-formed JSON, but was Unexpected character ('}'",
                "[NaN]       | a.json:1:5: a file must be well-formed JSON, but was Non-standard token 'NaN';",
                "[01]        | a.json:1:3: a file must be well-formed JSON, but was Invalid numeric value",
                "// c        | a.json:1:1: a file must be well-formed JSON, but was Unexpected character ('/'",
                "{} {}       | a.json:1:4: a file must hold one JSON object and nothing after it, but was {;",
                "{} x        | a.json:1:4: a file must be well-formed JSON, but was Unrecognized token 'x'",
            })
    void malformedJsonIsPointedAtByLineAndColumn(String json, String message) {
        assertThatThrownBy(() -> shown(json))
                .isInstanceOf(FormatException.class)
                .message()
                .startsWith(message)
                .doesNotContain("REDACTED", "JsonReadFeature");
    }

    @Test
    void deepNestingIsRefusedBeforeItCostsAnything() {
        assertThatThrownBy(() -> shown("[".repeat(1_000_000)))
                .hasMessageStartingWith("a.json:1:31: [0][0]")
                .hasMessageEndingWith("objects and lists may be nested 30 levels deep, but was deeper;"
                        + " remove the levels that are not needed");
    }

    @Test
    void longTokensAndLongFilesAreRefused() {
        assertThatThrownBy(() -> shown("[" + "1".repeat(20_000) + "]"))
                .hasMessageStartingWith("a.json:1:")
                .hasMessageEndingWith("a name, number or text may have 10000 characters, but was longer; shorten it");
        assertThatThrownBy(() -> shown("[\"" + "x".repeat(700_000) + "\"]"))
                .hasMessageContaining("a name, number or text may have 10000 characters");
        assertThatThrownBy(() -> shown("{\"" + "x".repeat(70_000) + "\":1}"))
                .hasMessageContaining("a name, number or text may have 10000 characters");
        assertThatThrownBy(() -> shown(" ".repeat(1_000_001)))
                .hasMessage("a.json: a file may have 1000000 characters, but was longer; shorten it");
    }

    /** Names of eight letters whose halves even each other out in the hash that Jackson takes of bytes. */
    private static List<String> namesOfOneHash(int count) {
        List<String> names = new ArrayList<>();
        for (int first = 0x41414141; names.size() < count; first++) {
            int mixed = first + (first >>> 15);
            int second = (0x61626364 - (mixed ^ (mixed >>> 9))) * INVERSE_OF_33;
            if (isLetters(first) && isLetters(second)) {
                byte[] name =
                        ByteBuffer.allocate(8).putInt(first).putInt(second).array();
                names.add(new String(name, StandardCharsets.US_ASCII));
            }
        }
        return names;
    }

    private static boolean isLetters(int word) {
        for (int shift = 0; shift < 32; shift += 8) {
            int letter = (word >>> shift) & 0xFF;
            if (letter < '0' || letter > 'z' || letter == '\\') {
                return false;
            }
        }
        return true;
    }

    private static String shownLine(String line) {
        return JsonSource.readLine(line.getBytes(StandardCharsets.UTF_8), "a.ndjson", 1, JsonValue::shown);
    }

    private static String object(List<String> names) {
        return names.stream().map(name -> '"' + name + "\":1").collect(Collectors.joining(",", "{", "}"));
    }

    @Test
    void namesOfOneHashInALineDoNotSpoilTheNextLines() {
        List<String> names = namesOfOneHash(1_000);
        assertThat(shownLine(object(names))).isEqualTo("an object");
        List<List<String>> parts = IntStream.range(0, 10)
                .mapToObj(part -> names.subList(100 * part, 100 * part + 100))
                .toList();
        for (List<String> part : parts) {
            assertThat(shownLine(object(part))).isEqualTo("an object");
        }
    }

    @Test
    void longNamesDoNotMultiplyInPaths() {
        String json = "{\"" + "n".repeat(9_000) + "\":[" + "{},".repeat(300_000) + "{}]}";
        assertThatThrownBy(() -> JsonSource.read(new StringReader(json), "a.json", whole -> {
                    JsonFields fields = JsonFields.of(whole);
                    fields.required("n".repeat(9_000), Decoders.text());
                    return fields.build(() -> 0);
                }))
                .hasMessage(
                        "a.json:1:9005: [\"" + "n".repeat(40)
                                + "… (9000 characters)\"]: must be a text in quotes, but was a list; write a text, or leave the field out");
    }

    @Test
    void numbersAreNeverConverted() throws IOException {
        assertThat(shown("1e999999999")).isEqualTo("1e999999999");
    }

    @Test
    void aFileIsReadStrictlyAsUtf8(@TempDir Path folder) throws IOException {
        Path latin1 = Files.write(folder.resolve("latin1.json"), new byte[] {'"', (byte) 0xE9, '"'});
        assertThatThrownBy(() -> JsonSource.read(latin1, JsonValue::shown))
                .hasMessage(latin1 + ": a file must be text in UTF-8, but was other bytes; save it in UTF-8");
        Path marked = Files.writeString(folder.resolve("marked.json"), "\uFEFF\"é\"");
        assertThat(JsonSource.read(marked, JsonValue::shown)).isEqualTo("\"é\"");
        Path missing = folder.resolve("missing.json");
        assertThatThrownBy(() -> JsonSource.read(missing, JsonValue::shown)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void allFaultsOfAFileComeUpTogether() {
        String json = """
                {"name": 5, "form": "2026-02-30",
                 "items": [{"part": "1/4"}, {"part": 0.5}, {}],
                 "name": "again", "a b": null}
                """;
        assertThatThrownBy(() -> JsonSource.read(new StringReader(json), "a.json", JsonSourceTest::sample))
                .hasMessage("""
                        a.json:1:1: the field "from" is required, but was missing; add "from" to this object
                        a.json:1:10: name: must be a text in quotes, but was 5; put it in double quotes
                        a.json:1:21: form: a field must be one of name, from, items, but was "form"; did you mean "from"?
                        a.json:2:38: items[1].part: must stand in quotes, so that it stays exact, but was 0.5; put it in double quotes
                        a.json:2:44: items[2]: the field "part" is required, but was missing; add "part" to this object
                        a.json:3:10: name: a field must stand once in its object, but was a second one; remove one of the two
                        a.json:3:26: ["a b"]: a field must be one of name, from, items, but was "a b"; remove it""");
    }

    private static String sample(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<String> name = fields.required("name", Decoders.label());
        fields.required("from", Decoders.date());
        fields.required("items", Decoders.list(item -> {
            JsonFields part = JsonFields.of(item);
            Supplier<?> portion = part.required("part", Decoders.portion());
            return part.build(portion);
        }));
        return fields.build(name);
    }
}
