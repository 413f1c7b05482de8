package io.github.totalcomp.formats.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    private static final Decoder<Map<String, List<String>>> LISTS =
            Decoders.table(Decoders.text(), Decoders.list(Decoders.text()));

    private static Optional<Map<String, List<String>>> lists(String line) {
        return JsonSource.readQuickly(line.getBytes(StandardCharsets.UTF_8), LISTS);
    }

    private static <T> Optional<T> only(Decoder<T> item, String value) {
        byte[] line = ("[" + value + "]").getBytes(StandardCharsets.UTF_8);
        return JsonSource.readQuickly(line, Decoders.list(item)).map(list -> list.get(0));
    }

    @Test
    void blanksMayStandBetweenAllTokens() {
        assertThat(lists(" { \"a\" :\t[ \"b\" , \"c\" ]\r,\"d\":[\"\"] } \r"))
                .contains(Map.of("a", List.of("b", "c"), "d", List.of("")));
        assertThat(lists("{}")).contains(Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "{}}",
                "{} x",
                "[]",
                "null",
                "{,}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":[\"b\"]",
                "{\"a\":[\"b\"],}",
                "{,\"a\":[\"b\"]}",
                "{\"a\":[\"b\",]}",
                "{\"a\":[,\"b\"]}",
                "{\"a\":[\"b\" \"c\"]}",
                "{\"a\":[\"b\"}",
                "{\"a\":[\"b]}",
                "{\"a\" [\"b\"]}",
                "{a:[\"b\"]}",
                "{\"a\":[\"b\"]\"d\":[\"b\"]}",
                "{\"a\":[\"b\"],\"a\":[\"b\"]}"
            })
    void whatIsNotWellFormedIsGivenUp(String line) {
        assertThat(lists(line)).isEmpty();
    }

    @Test
    void textsKeepEveryCharacterAndLeaveEscapesToOthers() {
        assertThat(only(Decoders.text(), "\"Zürich 日本 😀 ~\"")).contains("Zürich 日本 😀 ~");
        assertThat(only(Decoders.text(), "\"a\\n\"")).isEmpty();
        assertThat(only(Decoders.text(), "\"a\tb\"")).isEmpty();
        byte[] broken = {'[', '"', (byte) 0xC3, '"', ']'};
        assertThat(JsonSource.readQuickly(broken, Decoders.list(Decoders.text())))
                .isEmpty();
    }

    @Test
    void wholeNumbersAndFlagsAreReadAndTheRestIsLeftToOthers() {
        assertThat(only(Decoders.count(-5, 50), "-5")).contains(-5);
        assertThat(only(Decoders.count(0, 50), "0")).contains(0);
        assertThat(only(Decoders.flag(), "true")).contains(true);
        assertThat(only(Decoders.flag(), "false")).contains(false);
        for (String other : List.of("01", "-", "1.0", "1e1", "+1", "0x1", "1 2")) {
            assertThat(only(Decoders.count(0, 50), other)).as(other).isEmpty();
        }
        for (String other : List.of("null", "tru", "truex", "True", "fals")) {
            assertThat(only(Decoders.flag(), other)).as(other).isEmpty();
        }
    }

    @Test
    void decimalsKeepTheirDecimalsAndWhatIsLongOrOfAnotherFormIsLeftToOthers() {
        for (String decimal :
                List.of("0", "-0.50", "150000.00", "007.10", "123456789012345678", "12345678901234.678")) {
            assertThat(only(Decoders.decimal(), '"' + decimal + '"')).contains(new BigDecimal(decimal));
        }
        for (String other : List.of(
                "",
                "-",
                ".",
                "1.",
                ".5",
                "-.5",
                "1.2.3",
                "+1",
                "1e3",
                " 1",
                "1 ",
                "1_0",
                "1234567890123456789",
                "\u0661")) {
            assertThat(only(Decoders.decimal(), '"' + other + '"')).as(other).isEmpty();
        }
        assertThat(only(Decoders.decimal(), "1")).isEmpty();
    }

    @Test
    void datesThatExistAreReadAndTheRestIsLeftToOthers() {
        assertThat(only(Decoders.date(), "\"2024-02-29\"")).contains(LocalDate.of(2024, 2, 29));
        for (String other :
                List.of("2023-02-29", "2024-13-01", "2024-2-29", "20240229", "2024-02-2x", "-024-02-29", "")) {
            assertThat(only(Decoders.date(), '"' + other + '"')).as(other).isEmpty();
        }
    }

    @Test
    void whatALineRepeatsIsReadOnce() {
        Decoder<List<String>> repeated = new RepeatedDecoder<>(Decoders.list(Decoders.text()));
        List<String> first = only(repeated, "[\"a\", \"b\"]").orElseThrow();
        assertThat(only(repeated, " [\"a\", \"b\"] ").orElseThrow()).isSameAs(first);
        assertThat(only(repeated, "[\"a\", \"c\"]")).contains(List.of("a", "c"));
        assertThat(only(repeated, "[\"a\", \"b\"]")).contains(List.of("a", "b"));
        assertThat(only(repeated, "[\"a\", \"b\"")).isEmpty();
        assertThat(only(repeated, "[\"a\", \"b")).isEmpty();
    }

    @Test
    void tokensBeyondTheLimitAreLeftToOthers() {
        assertThat(only(Decoders.text(), "\"" + "x".repeat(JsonSource.LONGEST_TOKEN) + "\""))
                .hasValueSatisfying(text -> assertThat(text).hasSize(JsonSource.LONGEST_TOKEN));
        assertThat(only(Decoders.text(), "\"" + "x".repeat(JsonSource.LONGEST_TOKEN + 1) + "\""))
                .isEmpty();
    }
}
