package io.github.totalcomp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file in the folder {@code bad}, named after the definition of a type and what is wrong, is refused by the mapper with
 * the message in the file of the same name ending in {@code .txt}.
 */
class BrokenValuesTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/totalcomp/formats/bad");
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new TotalcompModule());

    static Stream<Path> badFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static Class<?> type(String definition) {
        return TotalcompModule.forms(VestingCatalog.standard())
                .map(ValueForm::type)
                .filter(type -> Definitions.name(type).equals(definition))
                .findFirst()
                .orElseThrow();
    }

    /** With {@code -Dtotalcomp.approve=true} the messages are written anew: read them before they are committed. */
    @ParameterizedTest
    @MethodSource("badFiles")
    void aBrokenValueIsRefusedWithItsMessage(Path bad) throws IOException {
        String name = String.valueOf(bad.getFileName());
        String json = Files.readString(bad);
        Throwable thrown = catchThrowable(() -> MAPPER.readValue(json, type(name.substring(0, name.indexOf('-')))));
        assertThat(thrown).isInstanceOf(JsonMappingException.class);
        String message = TotalcompModule.faultsIn(thrown).orElseThrow().getMessage() + "\n";
        Path approved = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("totalcomp.approve")) {
            Files.writeString(approved, message);
        }
        assertThat(message).isEqualTo(Files.readString(approved));
        assertThat(message).doesNotContain("Exception", "\u001b", "\u202e");
    }

    @Test
    void theCorpusIsThere() throws IOException {
        assertThat(badFiles()).hasSizeGreaterThan(40);
    }
}
