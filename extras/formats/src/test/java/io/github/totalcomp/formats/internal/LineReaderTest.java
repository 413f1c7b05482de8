package io.github.totalcomp.formats.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static List<String> lines(InputStream in, int most) throws IOException {
        LineReader reader = new LineReader(in, most);
        List<String> lines = new ArrayList<>();
        for (Optional<byte[]> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(new String(line.get(), StandardCharsets.UTF_8));
        }
        return lines;
    }

    private static List<String> lines(String text, int most) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), most);
    }

    @Test
    void aLineEndsWithItsBreakOrTheFile() throws IOException {
        assertThat(lines("", 9)).isEmpty();
        assertThat(lines("\n", 9)).containsExactly("");
        assertThat(lines("a", 9)).containsExactly("a");
        assertThat(lines("a\nbc\n\nd", 9)).containsExactly("a", "bc", "", "d");
        assertThat(lines("a\r\n", 9)).containsExactly("a\r");
    }

    @Test
    void aLongLineIsCutAndTheNextOneIsWhole() throws IOException {
        assertThat(lines("abcd\nabcde\n" + "x".repeat(200_000) + "\nabc", 4))
                .containsExactly("abcd", "abcde", "xxxxx", "abc");
    }

    @Test
    void linesMayCrossTheBuffer() throws IOException {
        String line = "y".repeat(100_000);
        assertThat(lines(line + "\n" + line, 1_000_000)).containsExactly(line, line);
        assertThat(lines("z".repeat(1 << 16) + "\nend", 1_000_000)).containsExactly("z".repeat(1 << 16), "end");
    }

    @Test
    void shortReadsAreNoEnds() throws IOException {
        InputStream trickle = new ByteArrayInputStream("ab\ncd".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }
        };
        assertThat(lines(trickle, 9)).containsExactly("ab", "cd");
    }
}
