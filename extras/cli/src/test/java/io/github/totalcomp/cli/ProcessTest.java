package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
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

    private Run start(String classPath, String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                classPath,
                Main.class.getName()));
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
