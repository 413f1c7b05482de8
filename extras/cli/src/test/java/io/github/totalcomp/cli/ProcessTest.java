package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
class ProcessTest {

    @TempDir
    private Path folder;

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Run start(String classPath, String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command =
                new ArrayList<>(List.of(java(), "-Dfile.encoding=ISO-8859-1", "-cp", classPath, Main.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static String[] review() {
        return new String[] {"review", "--offer", Examples.OFFER.toString(), "--market", Examples.MARKET.toString()};
    }

    @Test
    void nothingButTheResultIsPrinted() throws IOException, InterruptedException {
        assertThat(start(classPath(), review()))
                .isEqualTo(new Run(0, Examples.review().out(), ""));
    }

    @Test
    void aReaderWhoHasSeenEnoughEndsItQuietly() throws IOException, InterruptedException {
        Path err = folder.resolve("err");
        // far more than a pipe holds, so that the program meets the closed end
        Path offers = folder.resolve("offers.ndjson");
        Files.writeString(
                offers, Files.readString(Path.of("../examples/offers.ndjson")).repeat(500));
        List<String> command = new ArrayList<>(List.of(java(), "-cp", classPath(), Main.class.getName()));
        command.addAll(List.of("batch", "--offers", offers.toString()));
        Process process =
                new ProcessBuilder(command).redirectError(err.toFile()).start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).startsWith("1: Amazon: USD 1,220,000.40");
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(new Run(process.exitValue(), "", Files.readString(err))).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void badInputEndsWithStatusTwo() throws IOException, InterruptedException {
        Run run = start(classPath(), "review", "--offer", "no-such-file.json", "--market", "none.csv");
        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "no-such-file.json: a file must be there to be read, but was no such file; check its path\n"));
    }

    @Test
    void withoutAMoneyImplementationTheLibrarySaysSo() throws IOException, InterruptedException {
        String without = Arrays.stream(classPath().split(File.pathSeparator))
                .filter(entry -> !entry.contains("moneta"))
                .collect(Collectors.joining(File.pathSeparator));
        Run run = start(without, review());
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("totalcomp: no JSR-354 money implementation was found on the class path; add"
                        + " org.javamoney.moneta:moneta-core (version 1.4.5 or later) as a run-time dependency\n");
    }
}
