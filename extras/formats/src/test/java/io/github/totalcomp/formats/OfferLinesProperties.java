package io.github.totalcomp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.totalcomp.formats.internal.JsonSource;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A line read in a hurry gives what reading it with places gives, or nothing. */
class OfferLinesProperties {

    private static final OfferReader READER = new OfferReader(VestingCatalog.standard());
    private static final OfferJson JSON = OfferJson.with(VestingCatalog.standard());
    private static final String PLAIN = """
            {"format":"totalcomp-offer/1","employer":"Zürich 日本","level":"L5","startDate":"2024-02-29","currency":"%s",\
            "components":[{"type":"baseSalary","annual":"150000"},\
            {"type":"signOn","payouts":[{"year":1,"amount":"30000","instalments":24,\
            "repayment":{"type":"proRataByMonth","months":12}}]},\
            {"type":"performanceBonus","annual":"9000"},{"type":"benefit","name":"Meals"},\
            {"type":"payment","name":"Relocation","amount":"5000","date":"2024-03-01"},\
            {"type":"equityGrant","units":"18.9","symbol":"AMZN","schedule":"even-4y-monthly-cliff-1y"},\
            {"type":"refresher","value":"40000","schedule":"amazon","commencement":"2025-03-01"}],\
            "assumptions":{"prices":{"AMZN":{"type":"growth","price":"120","annualRate":"0.150","timing":"yearStart"}},\
            "retention":{"annualHazard":"0.10"},"discountRate":"0.030"}}""";

    /** Pieces of JSON that turn a sound line into a wrong one, or into another sound one. */
    private static final List<String> PIECES = List.of(
            "\"employer\":\"E\",",
            "\"year\":2,",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\u0000",
            "\\ud800",
            "-",
            "0",
            "1e3",
            "null",
            "true",
            "USD ",
            "EUR",
            "\uFEFF",
            " ",
            "\u0000",
            "\"unknown\":1,",
            "{}",
            "[]",
            "\"x\":{\"y\":[1]},",
            "ü");

    @Provide
    Arbitrary<OfferFile> files() {
        return Arbitraries.randoms().map(random -> new RandomFile(random).file());
    }

    @Provide
    Arbitrary<byte[]> brokenLines() {
        return Arbitraries.randoms().map(random -> broken(random));
    }

    private static byte[] broken(Random random) {
        String line = random.nextBoolean() ? PLAIN.formatted("USD") : oneLine(new RandomFile(random).file());
        StringBuilder text = new StringBuilder(line);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(random.nextBoolean() ? 2 : 30));
            text.replace(from, to, random.nextInt(3) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size())));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(5) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static String oneLine(OfferFile file) {
        try {
            return new ObjectMapper().readTree(JSON.write(file)).toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<OfferFile> inAHurry(byte[] line) {
        return JsonSource.readQuickly(line, READER.quick());
    }

    private static OfferFile withPlaces(byte[] line) {
        return JsonSource.readLine(line, "line", 1, READER::read);
    }

    private static void requireEqual(OfferFile found, OfferFile expected) {
        assertThat(found.offer()).isEqualTo(expected.offer());
        assertThat(found.offer()).hasToString(expected.offer().toString());
        assertThat(found.currency()).isEqualTo(expected.currency());
        assertThat(found.assumptions()).isEqualTo(expected.assumptions());
        assertThat(found.assumptions()).hasToString(expected.assumptions().toString());
        assertThat(found.negotiation()).hasToString(expected.negotiation().toString());
        assertThat(found.note()).isEqualTo(expected.note());
    }

    @Property(tries = 300)
    void soundLinesGiveTheSameBothWays(@ForAll("files") OfferFile file) {
        byte[] line = oneLine(file).getBytes(StandardCharsets.UTF_8);
        inAHurry(line).ifPresent(found -> requireEqual(found, withPlaces(line)));
    }

    @Property(tries = 2_000)
    void whatIsReadInAHurryIsSound(@ForAll("brokenLines") byte[] line) {
        inAHurry(line).ifPresent(found -> requireEqual(found, withPlaces(line)));
    }

    @Example
    void usualLinesAreReadInAHurry() {
        for (String currency : List.of("USD", "JPY", "BHD", "USD")) {
            byte[] line = PLAIN.formatted(currency).getBytes(StandardCharsets.UTF_8);
            requireEqual(inAHurry(line).orElseThrow(), withPlaces(line));
        }
    }

    @Example
    void whatIsWrongIsLeftToReadingWithPlaces() {
        for (String wrong : List.of(
                PLAIN.formatted("XXQ"),
                PLAIN.formatted("USD") + "x",
                PLAIN.formatted("USD").replace("\"level\"", "\"lvl\""),
                PLAIN.formatted("USD").replace("\"level\":\"L5\"", "\"employer\":\"L5\""),
                PLAIN.formatted("USD").replace("\"annual\":\"150000\"", "\"annual\":150000"),
                PLAIN.formatted("USD").replace("\"9000\"", "\"9000.001\""),
                PLAIN.formatted("USD").replace("\"9000\"", "\"-9000\""),
                PLAIN.formatted("USD").replace("2024-02-29", "2023-02-29"),
                PLAIN.formatted("USD").replace("\"benefit\",\"name\":\"Meals\"", "\"benefit\",\"name\":\"RSU\""),
                PLAIN.formatted("USD").replace("\"units\":\"18.9\"", "\"units\":\"18.9\",\"value\":\"1\""),
                PLAIN.formatted("USD").replace("\"units\":\"18.9\",", ""),
                "")) {
            byte[] line = wrong.getBytes(StandardCharsets.UTF_8);
            assertThat(inAHurry(line)).as(wrong).isEmpty();
            assertThatThrownBy(() -> withPlaces(line)).as(wrong).isInstanceOf(FormatException.class);
        }
    }
}
