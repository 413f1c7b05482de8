package io.github.totalcomp.core.batch;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.offer.Offer;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * One row of a batch: an offer, the means to read one, or the reason why there is none.
 *
 * <p>Give {@link #reading} where a row still has to be parsed: it is parsed by the thread that totals it, and whatever it
 * throws becomes the row's failure.
 */
public final class BatchRow {

    private final long number;
    private final Supplier<Offer> offer;
    private final int bytes;

    private BatchRow(long number, Supplier<Offer> offer, int bytes) {
        this.number = number;
        this.offer = offer;
        this.bytes = bytes;
    }

    /**
     * {@return the row that holds an offer}
     *
     * @param number by which the caller knows the row, such as the number of its line
     * @param offer what is promised
     */
    public static BatchRow of(long number, Offer offer) {
        Objects.requireNonNull(offer, "offer");
        return new BatchRow(number, () -> offer, 0);
    }

    /**
     * {@return the row from which an offer is still to be read}
     *
     * @param number by which the caller knows the row, such as the number of its line
     * @param offer reads the offer; called once, by any thread
     */
    public static BatchRow reading(long number, Supplier<Offer> offer) {
        return reading(number, offer, 0);
    }

    /**
     * {@return the row from which an offer is still to be read, and the size of what it is read from} A batch takes fewer
     * rows ahead where they are large.
     *
     * @param number by which the caller knows the row, such as the number of its line
     * @param offer reads the offer; called once, by any thread
     * @param bytes how much memory the row holds until it is read, roughly, such as the length of its line; zero or more
     * @throws DefinitionException if the size is negative
     */
    public static BatchRow reading(long number, Supplier<Offer> offer, int bytes) {
        if (bytes < 0) {
            throw new DefinitionException(
                    "the size of a row must not be negative", bytes, "state the bytes it holds, or zero");
        }
        return new BatchRow(number, Objects.requireNonNull(offer, "offer"), bytes);
    }

    /**
     * {@return the row from which no offer could be read}
     *
     * @param number by which the caller knows the row, such as the number of its line
     * @param error why
     */
    public static BatchRow failed(long number, RuntimeException error) {
        Objects.requireNonNull(error, "error");
        return new BatchRow(
                number,
                () -> {
                    throw error;
                },
                0);
    }

    /** {@return the number by which the caller knows the row} */
    public long number() {
        return number;
    }

    int bytes() {
        return bytes;
    }

    Offer offer() {
        return Objects.requireNonNull(offer.get(), () -> "the offer of row " + number);
    }

    /** {@return the number of the row} */
    @Override
    public String toString() {
        return "row " + number;
    }
}
