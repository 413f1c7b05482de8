package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    private static final Path OFFERS = Path.of("../examples/offers.ndjson");

    private static Run batch(Path offers, String... more) {
        List<String> args = new ArrayList<>(List.of("batch", "--offers", offers.toString()));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private static List<JsonNode> records(Run run) throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        List<JsonNode> records = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            records.add(new ObjectMapper().readTree(line));
        }
        return records;
    }

    @Test
    void everyLineGivesOneRecordInOrder() throws IOException {
        List<JsonNode> records = records(batch(OFFERS, "--format=json"));
        assertThat(records).extracting(record -> record.path("row").asInt()).containsExactly(1, 2, 3, 4);
        assertThat(records.get(0).path("total").asText()).isEqualTo("1220000.40");
        assertThat(records.get(1).at("/errors/0/reason").asText())
                .isEqualTo("components[0].annual: an amount must not be negative, but was USD -1; state zero or more");
        assertThat(records.get(1).path("errors")).hasSize(2);
        assertThat(records.get(2).path("total").asText()).isEqualTo("1184000.00");
        assertThat(records.get(3).at("/errors/0/reason").asText()).contains("RSU (AMZN) vesting on 2027-03-02");
    }

    @Test
    void textAndDataHoldTheSameFigures() throws IOException {
        String text = batch(OFFERS).out();
        for (JsonNode record : records(batch(OFFERS, "--format=json"))) {
            assertThat(text).containsPattern("(?m)^" + record.path("row").asInt() + ": ");
            if (record.has("total")) {
                Figures.assertShown(record, text);
            }
        }
        assertThat(text).endsWith("4 rows: 2 totalled, 2 failed\n");
    }

    @Test
    void threadsChangeNothing(@TempDir Path folder) throws IOException {
        String some = Files.readString(OFFERS);
        Path many = Files.writeString(folder.resolve("many.ndjson"), some.repeat(500));
        Run one = batch(many, "--format=json", "--years=2");
        assertThat(records(one))
                .hasSize(2_000)
                .last()
                .satisfies(record -> assertThat(record.path("row").asInt()).isEqualTo(2_000));
        assertThat(batch(many, "--format=json", "--years=2", "--threads=2")).isEqualTo(one);
    }

    @Test
    void noLineIsLost(@TempDir Path folder) throws IOException {
        byte[] good = Files.readString(OFFERS).lines().findFirst().orElseThrow().getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("odd.ndjson");
        try (var out = Files.newOutputStream(file)) {
            for (byte[] line : List.of(
                    good,
                    new byte[0],
                    "x".repeat(3_000_000).getBytes(StandardCharsets.UTF_8),
                    new byte[] {'"', (byte) 0xE9, '"'},
                    "[".repeat(5_000).getBytes(StandardCharsets.UTF_8),
                    "null\r".getBytes(StandardCharsets.UTF_8))) {
                out.write(line);
                out.write('\n');
            }
            out.write(good);
        }
        List<JsonNode> records = records(batch(file, "--format=json"));
        assertThat(records).extracting(record -> record.path("row").asInt()).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(records)
                .extracting(record -> record.at("/errors/0/reason").asText().replaceFirst(", but was .*", ""))
                .containsExactly(
                        "",
                        "a file must hold a JSON object",
                        "a line may have 1000000 bytes",
                        "a line must be text in UTF-8",
                        "[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]:"
                                + " objects and lists may be nested 30 levels deep",
                        "must be an object in braces",
                        "");
        assertThat(records.get(6).path("total").asText()).isEqualTo("1220000.40");
    }

    @Test
    void anEmptyFileHasNoRecords(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.ndjson"));
        assertThat(batch(empty, "--format=json")).isEqualTo(new Run(0, "", ""));
        assertThat(batch(empty)).isEqualTo(new Run(0, "0 rows: 0 totalled, 0 failed\n", ""));
    }

    @Test
    void badInputIsOneMessage(@TempDir Path folder) {
        Path missing = folder.resolve("missing.ndjson");
        assertThat(batch(missing))
                .isEqualTo(new Run(
                        2, "", missing + ": a file must be there to be read, but was no such file; check its path\n"));
        assertThat(batch(folder))
                .isEqualTo(new Run(
                        2, "", folder + ": a file must be there to be read, but was Is a directory; check its path\n"));
        assertThat(batch(OFFERS, "--threads=1001").err()).contains("'--threads': must be 1 to 1000, but was 1001");
        assertThat(batch(OFFERS, "--years=201").err()).contains("'--years': must be 1 to 200, but was 201");
    }
}
