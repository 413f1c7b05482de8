package io.github.totalcomp.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers why writing failed, and takes a reader that closed its end (as {@code head} does) for a reader who has seen
 * enough.
 */
final class StandardOutput extends OutputStream {

    private final OutputStream target;
    private @Nullable IOException failure;

    StandardOutput(OutputStream target) {
        this.target = target;
    }

    /** {@return what went wrong} */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    /** {@return what went wrong, if it is worth telling} */
    Optional<String> complaint() {
        return failure().map(IOException::toString).filter(text -> !isClosedPipe(text));
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        attempt(() -> target.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        attempt(target::flush);
    }

    @Override
    public void close() {
        attempt(target::close);
    }

    private void attempt(Write write) {
        if (failure != null) {
            return;
        }
        try {
            write.run();
        } catch (IOException e) {
            failure = e;
        }
    }

    private static boolean isClosedPipe(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("pipe") || lower.contains("stream closed");
    }

    @FunctionalInterface
    private interface Write {
        void run() throws IOException;
    }
}
