package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file in the folder {@code bad} is refused with the message in the file of the same name ending in {@code .txt},
 * where FILE stands for the path.
 */
class BadFilesTest {

    private static final Path SOURCES = Path.of("src/test/resources/io/github/totalcomp/cli/bad");

    static Stream<Path> badFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().matches(".*\\.(json|csv)")).sorted().toList().stream();
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(BadFilesTest.class.getResource("bad"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The command that reads a file of this kind, which its name begins with. */
    private static Run run(Path bad) {
        String name = String.valueOf(bad.getFileName());
        if (name.startsWith("history")) {
            return Run.of(
                    "next",
                    "--history",
                    bad.toString(),
                    "--market",
                    Examples.MARKET.toString(),
                    "--today",
                    "2026-01-09");
        }
        String market = Examples.MARKET.toString();
        return switch (name.substring(0, name.indexOf('-'))) {
            case "terms" -> Run.of("vest", "--terms", bad.toString(), "--units", "100", "--start", "2026-03-02");
            case "position" -> Run.of("position", "--offer", bad.toString(), "--market", market);
            case "report" -> Run.of("report", "--offer", bad.toString(), "--market", market, "--letter");
            default -> review(bad);
        };
    }

    private static Run review(Path bad) {
        boolean market = String.valueOf(bad.getFileName()).startsWith("market");
        return Run.of(
                "review",
                "--offer",
                (market ? Examples.OFFER : bad).toString(),
                "--market",
                (market ? bad : Examples.MARKET).toString());
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileIsRefusedWithItsMessage(Path bad) throws IOException {
        Run run = run(bad);
        assertThat(run.out()).isEmpty();
        requireApproved(run.err(), bad);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("Exception", "\tat ", "\u001b");
    }

    /** With {@code -Dtotalcomp.approve=true} the messages are written anew: read them before they are committed. */
    private static void requireApproved(String printed, Path bad) throws IOException {
        String shown = printed.replace(bad.toString(), "FILE");
        String name = bad.getFileName() + ".txt";
        if (Boolean.getBoolean("totalcomp.approve")) {
            Files.writeString(SOURCES.resolve(name), shown);
        }
        assertThat(shown).isEqualTo(Files.readString(SOURCES.resolve(name)));
    }

    /** A wrong line does not end a run, so its faults stand among the records. */
    @Test
    void brokenLinesAreRefusedEachWithItsMessage() throws IOException {
        Path bad = SOURCES.resolve("lines-all-broken.ndjson");
        Run run = Run.of("batch", "--offers", bad.toString(), "--threads", "1");
        requireApproved(run.out(), bad);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theCorpusIsThere() throws IOException {
        assertThat(badFiles()).hasSizeGreaterThan(110);
    }

    @Test
    void filesTooLargeToKeepAreRefusedQuickly(@TempDir Path folder) throws IOException {
        Path deep = Files.writeString(folder.resolve("deep.json"), "[".repeat(900_000));
        assertThat(review(deep).err())
                .endsWith(": objects and lists may be nested 30 levels deep, but was deeper;"
                        + " remove the levels that are not needed\n");
        Path large = Files.writeString(folder.resolve("large.json"), " ".repeat(2_000_000));
        assertThat(review(large).err())
                .isEqualTo(large + ": a file may have 1000000 bytes, but was longer; shorten it\n");
        Path digits = Files.writeString(folder.resolve("digits.json"), "{\"format\":" + "9".repeat(500_000) + "}");
        assertThat(review(digits).err()).contains("a name, number or text may have 10000 characters, but was longer");
        Path wide = Files.writeString(folder.resolve("market.csv"), "\"" + "x".repeat(2_000_000));
        assertThat(review(wide).err()).startsWith(wide + ": a market file must be well-formed CSV, but was");
    }

    @Test
    void filesInOtherEncodingsAreRefused(@TempDir Path folder) throws IOException {
        for (String name : new String[] {"offer.json", "market.csv"}) {
            Path latin = Files.write(folder.resolve(name), "Zürich".getBytes(StandardCharsets.ISO_8859_1));
            assertThat(review(latin))
                    .isEqualTo(new Run(
                            2, "", latin + ": a file must be text in UTF-8, but was other bytes; save it in UTF-8\n"));
        }
    }

    @Test
    void missingFilesAndFoldersAreNamed(@TempDir Path folder) {
        Path missing = folder.resolve("missing.json");
        assertThat(review(missing))
                .isEqualTo(new Run(
                        2, "", missing + ": a file must be there to be read, but was no such file; check its path\n"));
        assertThat(review(folder))
                .isEqualTo(new Run(
                        2, "", folder + ": a file must be there to be read, but was Is a directory; check its path\n"));
    }
}
