package io.github.totalcomp.formats;

import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.batch.BatchRow;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.formats.internal.JsonSource;
import io.github.totalcomp.formats.internal.LineReader;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The offers of a file with one JSON object on each line, as the rows of a {@link
 * io.github.totalcomp.core.batch.BatchAggregator}. Every line gives a row, numbered by its line from 1; the line is parsed
 * by the thread that totals the row, and what is wrong with it is the failure of that row.
 *
 * <pre>{@code
 * OfferLines lines = OfferLines.of(in, "offers.ndjson", VestingCatalog.standard());
 * BatchAggregator.of(TctAggregator.years(4), lines::assumptionsOf).run(lines.rows(), outcome -> …);
 * }</pre>
 */
public final class OfferLines {

    private final LineReader lines;
    private final String sourceName;
    private final OfferReader reader;
    private final Map<Offer, Assumptions> assumptions = Collections.synchronizedMap(new IdentityHashMap<>());

    private OfferLines(InputStream in, String sourceName, OfferReader reader) {
        this.lines = new LineReader(in, JsonSource.MOST_CHARACTERS);
        this.sourceName = sourceName;
        this.reader = reader;
    }

    /**
     * {@return the offers of a stream in UTF-8, each in the format {@value OfferJson#FORMAT}}
     *
     * @param in read as rows are taken, not closed
     * @param sourceName what messages call it
     * @param catalog the schedules that offers may name
     */
    public static OfferLines of(InputStream in, String sourceName, VestingCatalog catalog) {
        return new OfferLines(in, sourceName, new OfferReader(catalog));
    }

    /** {@return the rows, to be taken once and by one thread; taking one throws {@link UncheckedIOException} if reading fails} */
    public Iterator<BatchRow> rows() {
        return new Rows();
    }

    /**
     * {@return what the line of an offer assumes} To be asked once for each offer, by the thread that parsed it.
     *
     * @param offer an offer that a row of {@link #rows} gave
     */
    public Assumptions assumptionsOf(Offer offer) {
        return Optional.ofNullable(assumptions.remove(offer))
                .orElseThrow(() -> new IllegalStateException("the assumptions of this offer have been taken already"));
    }

    private Offer parse(byte[] line, int number) {
        OfferFile file = JsonSource.readQuickly(line, reader.quick())
                .orElseGet(() -> JsonSource.readLine(line, sourceName, number, reader::read));
        assumptions.put(file.offer(), file.assumptions());
        return file.offer();
    }

    private final class Rows implements Iterator<BatchRow> {

        private Optional<byte[]> line = Optional.empty();
        private int number;
        private boolean ended;

        @Override
        public boolean hasNext() {
            if (line.isEmpty() && !ended) {
                try {
                    line = lines.next();
                } catch (IOException e) {
                    ended = true;
                    throw new UncheckedIOException(e);
                }
                ended = line.isEmpty();
            }
            return line.isPresent();
        }

        @Override
        public BatchRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            byte[] taken = line.orElseThrow();
            line = Optional.empty();
            int own = ++number;
            return BatchRow.reading(own, () -> parse(taken, own), taken.length);
        }
    }
}
