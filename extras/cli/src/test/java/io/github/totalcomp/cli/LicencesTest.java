package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the program's one file says about the works of others that it holds. */
class LicencesTest {

    private static final Path NAMED = Path.of("src/main/licenses/THIRD-PARTY.txt");
    /** Written by the build before the tests: one artifact a line, such as {@code info.picocli:picocli:jar:4.7.7:compile}. */
    private static final Path BUNDLED = Path.of("target/bundled.txt");

    private static final Pattern ARTIFACT =
            Pattern.compile("(?m)^\\s*([\\w.-]+:[\\w.-]+):jar:[^:]+:(?:compile|runtime)\\b");
    private static final Pattern ENTRY = Pattern.compile("(?m)^([\\w.-]+:[\\w.-]+)$");

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .filter(name -> !name.startsWith("io.github.totalcomp:"))
                .sorted()
                .toList();
    }

    @Test
    void everyBundledWorkIsNamedOnceWithItsLicence() throws IOException {
        assertThat(found(ENTRY, NAMED))
                .as("works named in %s", NAMED)
                .isEqualTo(found(ARTIFACT, BUNDLED))
                .contains("info.picocli:picocli", "com.samskivert:jmustache");
        String text = Files.readString(NAMED);
        for (String work : found(ENTRY, NAMED)) {
            String entry = text.substring(text.indexOf("\n" + work + "\n"));
            assertThat(entry.substring(0, entry.indexOf("\n\n")))
                    .as(work)
                    .containsPattern("(Apache|MIT|Eclipse Public) License|BSD licence, below")
                    .contains("https://");
        }
    }

    /** The Apache License comes with jackson-core, in a file that the build keeps; this licence comes with no file. */
    @Test
    void aLicenceThatComesWithNoFileIsThereInFull() throws IOException {
        assertThat(Files.readString(NAMED))
                .contains("Redistributions in binary form must reproduce the above copyright notice")
                .endsWith("POSSIBILITY OF SUCH DAMAGE.\n");
    }

    @Test
    void theProgramsFileHoldsTheList() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<resource>META-INF/THIRD-PARTY.txt</resource>", "src/main/licenses/THIRD-PARTY.txt</file>");
    }
}
