package io.github.totalcomp.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** A file being read, which tells how far. */
final class WatchedInput extends FilterInputStream {

    private static final int PERCENT = 100;

    private final long size;
    private final AtomicLong read = new AtomicLong();

    private WatchedInput(InputStream in, long size) {
        super(in);
        this.size = size;
    }

    static WatchedInput of(Path file) throws IOException {
        return new WatchedInput(StandardInput.open(file), StandardInput.is(file) ? 0 : Files.size(file));
    }

    /** How much of the file has been read; 0 where its size is not known. */
    int percentRead() {
        return size == 0 ? 0 : (int) Math.min(PERCENT, PERCENT * read.get() / size);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        read.addAndGet(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        read.addAndGet(Math.max(0, count));
        return count;
    }
}
