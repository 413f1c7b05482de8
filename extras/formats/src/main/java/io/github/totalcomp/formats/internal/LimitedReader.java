package io.github.totalcomp.formats.internal;

import java.io.IOException;
import java.io.Reader;

/** A reader that gives up after so many characters. */
public final class LimitedReader extends Reader {

    private final Reader reader;
    private final long most;
    private long left;

    /**
     * Creates a reader.
     *
     * @param reader read as characters are asked for
     * @param most the most characters
     */
    public LimitedReader(Reader reader, long most) {
        this.reader = reader;
        this.most = most;
        this.left = most;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = reader.read(buffer, offset, length);
        left -= Math.max(0, count);
        if (left < 0) {
            throw new TooLongException(most);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Thrown where there are more characters than allowed. */
    public static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;

        /** The most characters. */
        private final long most;

        TooLongException(long most) {
            super("more than " + most + " characters");
            this.most = most;
        }

        /** {@return the most characters} */
        public long most() {
            return most;
        }
    }
}
