package io.github.totalcomp.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that somebody has read and found right; with {@code -Dtotalcomp.approve=true} they are written anew. */
public final class Approved {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/totalcomp/report");

    private Approved() {}

    public static void verify(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("totalcomp.approve")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    }
}
