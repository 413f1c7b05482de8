package io.github.totalcomp.formats.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Takes a stream of bytes apart into lines. However long a line is, no more than a limit of it is kept. */
public final class LineReader {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;

    /** The bytes of the buffer as characters, among which the JDK finds a line break faster than a loop does. */
    private String characters = "";

    /**
     * Creates a reader.
     *
     * @param in read as lines are asked for, not closed
     * @param most the most bytes of a line
     */
    public LineReader(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /**
     * {@return the next line without its line break, or nothing after the last} A line beyond the limit is cut to one byte
     * more than the limit, and the rest of it is passed over.
     *
     * @throws IOException if reading fails
     */
    public Optional<byte[]> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        int stop = lineBreak();
        if (stop < end && stop - next <= most) {
            byte[] line = Arrays.copyOfRange(buffer, next, stop);
            next = stop + 1;
            return Optional.of(line);
        }
        return Optional.of(nextInPieces());
    }

    private byte[] nextInPieces() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && fill()) {
            int stop = lineBreak();
            line.write(buffer, next, Math.min(stop - next, most + 1 - line.size()));
            ended = stop < end;
            next = ended ? stop + 1 : stop;
        }
        return line.toByteArray();
    }

    /** {@return where the next line break stands in the buffer, or its end} */
    private int lineBreak() {
        int stop = characters.indexOf('\n', next);
        return stop < 0 ? end : stop;
    }

    /** Makes sure that there is a byte to take, if there is one left at all. */
    private boolean fill() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, in.read(buffer));
            characters = new String(buffer, 0, end, StandardCharsets.ISO_8859_1);
        }
        return next < end;
    }
}
