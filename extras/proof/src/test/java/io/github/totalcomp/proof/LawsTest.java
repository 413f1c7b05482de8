package io.github.totalcomp.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of laws, the page of proof and the promises of security name tests that are there and are run. */
class LawsTest {

    private static final Path TOP = Path.of("../..");
    private static final Pattern RUN =
            Pattern.compile(" +@(?:Test|Property|ParameterizedTest|RepeatedTest|FuzzTest|TestFactory|Example)\\b.*");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|Properties))\\.(\\w+)`");

    @ParameterizedTest
    @CsvSource({"docs/laws.md, 40", "docs/proof.md, 4", "SECURITY.md, 10"})
    void everyTestThatAPageNamesIsThere(String page, int atLeast) throws IOException {
        Map<String, List<Path>> tests;
        try (Stream<Path> files = Stream.of("core", "vesting", "negotiation", "extras")
                .map(TOP::resolve)
                .flatMap(LawsTest::javaFiles)) {
            tests = files.collect(
                    Collectors.groupingBy(file -> file.getFileName().toString().replace(".java", "")));
        }
        Matcher named = NAMED.matcher(Files.readString(TOP.resolve(page)));
        int count = 0;
        while (named.find()) {
            String method = named.group(2);
            assertThat(tests.getOrDefault(named.group(1), List.of()))
                    .as(named.group())
                    .anyMatch(file -> isTest(file, method));
            count++;
        }
        assertThat(count).isGreaterThanOrEqualTo(atLeast);
    }

    /** Whether a file declares a method of a name, and what stands since the end of the one before says that it is run. */
    private static boolean isTest(Path file, String method) {
        Pattern declared = Pattern.compile(" +(?!return |new )\\w[\\w<>\\[\\], .?]* " + method + "\\(.*");
        boolean run = false;
        try {
            for (String line : Files.readAllLines(file)) {
                if (run && declared.matcher(line).matches()) {
                    return true;
                }
                run = !line.strip().equals("}") && (run || RUN.matcher(line).matches());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return false;
    }

    @Test
    void onlyWhatIsRunIsATest(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("SomeTest.java"), """
                class SomeTest {
                    @Test
                    void first() {
                        second();
                    }

                    private static void second() {
                    }

                    @ParameterizedTest
                    @CsvSource({"1", "2"})
                    void third(int number) {
                    }

                    @Testing
                    void fourth() {
                    }
                }
                """);
        assertThat(Stream.of("first", "second", "third", "fourth", "fifth").filter(name -> isTest(file, name)))
                .containsExactly("first", "third");
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/test/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
