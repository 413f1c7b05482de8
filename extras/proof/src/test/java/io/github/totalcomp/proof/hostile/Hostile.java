package io.github.totalcomp.proof.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Inputs of absurd size, made as they are read. */
final class Hostile {

    static final int BILLION = 1_000_000_000;

    /** A number with ten million digits, made without parsing a text. */
    static final BigInteger TEN_MILLION_DIGITS = BigInteger.ONE.shiftLeft(33_219_280);

    static final BigDecimal HUGE_EXPONENT = new BigDecimal("1e999999999");
    static final BigDecimal TINY = new BigDecimal("1e-999999999");

    private Hostile() {}

    /** The text: a beginning, a part so many times, an end; never held as a whole. */
    static Reader repeating(String start, String part, long times, String end) {
        return new Reader() {
            private String current = start;
            private int next;
            private long left = times;
            private boolean ending;

            @Override
            public int read(char[] buffer, int offset, int length) {
                int count = 0;
                while (count < length && advance()) {
                    int taken = Math.min(length - count, current.length() - next);
                    current.getChars(next, next + taken, buffer, offset + count);
                    next += taken;
                    count += taken;
                }
                return count == 0 ? -1 : count;
            }

            private boolean advance() {
                while (next == current.length()) {
                    if (ending) {
                        return false;
                    }
                    ending = left == 0;
                    current = ending ? end : part;
                    next = 0;
                    left--;
                }
                return true;
            }

            @Override
            public void close() {}
        };
    }

    /** The same text in bytes. */
    static InputStream stream(String start, String part, long times, String end) {
        Reader reader = repeating(start, part, times, end);
        return new InputStream() {
            private final char[] chars = new char[8192];

            @Override
            public int read() {
                throw new UnsupportedOperationException("read into a buffer");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = reader.read(chars, 0, Math.min(length, chars.length));
                for (int i = 0; i < count; i++) {
                    buffer[offset + i] = (byte) chars[i];
                }
                return count;
            }
        };
    }

    /** A file of at least 200 MB that begins so and goes on with one part. */
    static Path file(String start, String part) throws IOException {
        Path file = Files.createTempFile("hostile", ".txt");
        file.toFile().deleteOnExit();
        String block = part.repeat(1 + (1 << 20) / part.length());
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            writer.write(start);
            for (long written = 0; written < 200L << 20; written += block.length()) {
                writer.write(block);
            }
        }
        return file;
    }

    /** So many different texts with one {@code hashCode}, made of two pairs of letters that collide. */
    static List<String> equalHash(String one, String other, int count) {
        List<String> texts = new ArrayList<>(List.of(""));
        while (texts.size() < count) {
            List<String> longer = new ArrayList<>(2 * texts.size());
            for (String text : texts) {
                longer.add(text + one);
                longer.add(text + other);
            }
            texts = longer;
        }
        return texts.subList(0, count);
    }
}
