package io.github.totalcomp.core.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a batch in chunks, each a task. A failure of the rows themselves ends the chunks and is kept for later. */
final class RowChunks implements Iterator<Callable<List<BatchOutcome>>> {

    static final int SIZE = 64;
    static final int BYTES = 1 << 20;

    private final Iterator<BatchRow> rows;
    private final Function<BatchRow, BatchOutcome> total;
    private List<BatchRow> chunk = List.of();
    private @Nullable RuntimeException failure;

    RowChunks(Iterator<BatchRow> rows, Function<BatchRow, BatchOutcome> total) {
        this.rows = Objects.requireNonNull(rows, "rows");
        this.total = total;
    }

    @Override
    public boolean hasNext() {
        if (chunk.isEmpty() && failure == null) {
            chunk = take();
        }
        return !chunk.isEmpty();
    }

    private List<BatchRow> take() {
        List<BatchRow> taken = new ArrayList<>(SIZE);
        long bytes = 0;
        try {
            while (taken.size() < SIZE && bytes < BYTES && rows.hasNext()) {
                BatchRow row = Objects.requireNonNull(rows.next(), "a row");
                taken.add(row);
                bytes += row.bytes();
            }
        } catch (RuntimeException e) {
            failure = e;
        }
        return taken;
    }

    @Override
    public Callable<List<BatchOutcome>> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<BatchRow> taken = chunk;
        chunk = List.of();
        return () -> {
            List<BatchOutcome> outcomes = new ArrayList<>(taken.size());
            for (BatchRow row : taken) {
                outcomes.add(total.apply(row));
            }
            return outcomes;
        };
    }

    void rethrowFailureOfRows() {
        if (failure != null) {
            throw failure;
        }
    }
}
