package io.github.totalcomp.formats.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodersTest {

    private static <T> T read(Decoder<T> decoder, String json) throws IOException {
        return JsonSource.read(new StringReader(json), "a.json", decoder::decode);
    }

    private static void refuses(Decoder<?> decoder, String json, String message) {
        assertThatThrownBy(() -> read(decoder, json)).hasMessage("a.json:1:1: " + message);
    }

    @Test
    void plainValuesAreRead() throws IOException {
        assertThat(read(Decoders.decimal(), "\"-12.50\"")).isEqualTo(new BigDecimal("-12.50"));
        assertThat(read(Decoders.count(1, 10), "10")).isEqualTo(10);
        assertThat(read(Decoders.date(), "\"2024-02-29\"")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(read(Decoders.period(), "\"P6M\"")).isEqualTo(Period.ofMonths(6));
        assertThat(read(Decoders.units(), "\"18.9\"")).isEqualTo(Units.parse("189/10"));
        assertThat(read(Decoders.portion(), "\"5%\"")).isEqualTo(Portion.percent(5));
        assertThat(read(Decoders.flag(), "true")).isTrue();
        assertThat(read(Decoders.constantOf(RoundingMode.class), "\"HALF_UP\"")).isEqualTo(RoundingMode.HALF_UP);
        assertThat(read(Decoders.namedIn(RoundingMode.class), "\"halfUp\"")).isEqualTo(RoundingMode.HALF_UP);
        assertThat(read(Decoders.list(Decoders.text()), "[\"b\", \"a\"]")).containsExactly("b", "a");
        assertThat(read(Decoders.table(Decoders.date(), Decoders.text()), "{\"2026-01-01\": \"x\"}"))
                .isEqualTo(Map.of(LocalDate.of(2026, 1, 1), "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1e999999999\"", "\"1,000\"", "\"+5\"", "\" 5\"", "\"\"", "\".5\"", "\"٣\""})
    void decimalsArePlain(String json) {
        refuses(
                Decoders.decimal(),
                json,
                "must be a plain decimal with at most 30 digits before the point and 40 after it, but was " + json
                        + "; write it like \"1250.50\"");
    }

    @Test
    void decimalsOutOfQuotesAreRefusedBeforeTheyLoseDigits() {
        refuses(
                Decoders.decimal(),
                "185000.00",
                "must be a decimal in quotes, so that it stays exact, but was 185000.00; put it in double quotes");
    }

    @Test
    void decimalsKeepWithinTheirLimits() {
        refuses(
                Decoders.decimal("0", "1"),
                "\"1.01\"",
                "must lie between 0 and 1, but was \"1.01\"; state a value within");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "3.0", "0", "11", "99999999999999", "true", "null", "[]"})
    void countsAreWholeNumbersOutOfQuotes(String json) {
        assertThatThrownBy(() -> read(Decoders.count(1, 10), json))
                .hasMessageStartingWith("a.json:1:1: must be a whole number from 1 to 10 without quotes, but was ")
                .hasMessageEndingWith("; write it like 1");
    }

    @Test
    void datesExist() {
        refuses(
                Decoders.date(),
                "\"2026-02-29\"",
                "must be a date that exists, but was \"2026-02-29\"; correct month or day");
        refuses(
                Decoders.date(),
                "\"3/2/2026\"",
                "must be a date like \"2026-03-02\", but was \"3/2/2026\"; write year, month and day so");
    }

    @Test
    void labelsCanBeShownAnywhere() throws IOException {
        assertThat(read(Decoders.label(), "\"Zürich 日本\"")).isEqualTo("Zürich 日本");
        for (String bad : List.of("\"a\\u0007b\"", "\"a\\nb\"", "\"\\ud800\"", "\" \"", "\"\"")) {
            assertThatThrownBy(() -> read(Decoders.label(), bad))
                    .hasMessageContaining("must be 1 to 200 characters without control characters")
                    .message()
                    .doesNotContain("\u0007", "\n");
        }
    }

    @Test
    void portionsAndUnitsKeepTheRulesOfTheLibrary() {
        refuses(
                Decoders.portion(),
                "\"105%\"",
                "a portion must lie between 0 and 1, but was 21/20; state a share of the whole, such as 1/4 or 25%");
        refuses(Decoders.units(), "\"-3\"", "units must not be negative, but was -3; state zero or more units");
        refuses(
                Decoders.units(),
                "1200",
                "must stand in quotes, so that it stays exact, but was 1200; put it in double quotes");
    }

    @Test
    void namesOutsideAListGetTheNearestOne() {
        Decoder<Integer> decoder = Decoders.oneOf(Map.of("amazon", 1));
        refuses(decoder, "\"amazn\"", "must be one of amazon, but was \"amazn\"; did you mean \"amazon\"?");
        refuses(decoder, "\"google\"", "must be one of amazon, but was \"google\"; use one of these names");
    }

    @Test
    void emptyListsAreRefused() {
        refuses(
                Decoders.list(Decoders.text()),
                "[]",
                "a list must have 1 to 10000 items, but was 0 items; correct the list");
    }
}
