package io.github.totalcomp.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** The files that tests read. */
final class Samples {

    /** The bundled examples; Maven runs tests in the folder of their module. */
    static final Path EXAMPLES = Path.of("../examples");

    private Samples() {}

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String everything() {
        return resource("everything.json");
    }
}
