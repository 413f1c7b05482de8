package io.github.totalcomp.proof.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the input, there is an answer within five seconds of processor time and 256 MB: an error that names the rule, or
 * a result. All cases run in one process.
 */
class HostileInputTest {

    private static final long MOST_MILLISECONDS = 5_000;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyInputIsAnsweredInFiveSecondsAnd256Megabytes() throws IOException, InterruptedException {
        Map<String, String[]> answers = run();
        return HostileRun.cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each, answers.get(each.name()))));
    }

    private static void check(HostileCase each, String[] answer) {
        assertThat(answer).as("an answer to " + each.name()).hasSize(3);
        assertThat(answer[2]).startsWith(each.answer()).doesNotStartWith(HostileRun.BROKEN);
        assertThat(Long.parseLong(answer[1]))
                .as("milliseconds of " + each.name())
                .isLessThan(MOST_MILLISECONDS);
    }

    private Map<String, String[]> run() throws IOException, InterruptedException {
        Path out = folder.resolve("answers");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileRun.class.getName())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();
        Map<String, String[]> answers = new LinkedHashMap<>();
        for (String line : Files.readAllLines(out, StandardCharsets.UTF_8)) {
            String[] parts = line.split("\t", 3);
            answers.put(parts[0], parts);
        }
        assertThat(List.of(ended, process.waitFor()))
                .as("the process ended by itself")
                .isEqualTo(List.of(true, 0));
        return answers;
    }
}
