package io.github.totalcomp.core.batch;

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

    private BatchRow(long number, Supplier<Offer> offer) {
        this.number = number;
        this.offer = offer;
    }

    /**
     * {@return the row that holds an offer}
     *
     * @param number by which the caller knows the row, such as the number of its line
     * @param offer what is promised
     */
    public static BatchRow of(long number, Offer offer) {
        Objects.requireNonNull(offer, "offer");
        return new BatchRow(number, () -> offer);
    }

    /**
     * {@return the row from which an offer is still to be read}
     *
     * @param number by which the caller knows the row, such as the number of its line
     * @param offer reads the offer; called once, by any thread
     */
    public static BatchRow reading(long number, Supplier<Offer> offer) {
        return new BatchRow(number, Objects.requireNonNull(offer, "offer"));
    }

    /**
     * {@return the row from which no offer could be read}
     *
     * @param number by which the caller knows the row, such as the number of its line
     * @param error why
     */
    public static BatchRow failed(long number, RuntimeException error) {
        Objects.requireNonNull(error, "error");
        return new BatchRow(number, () -> {
            throw error;
        });
    }

    /** {@return the number by which the caller knows the row} */
    public long number() {
        return number;
    }

    Offer offer() {
        return Objects.requireNonNull(offer.get(), "the offer of row " + number);
    }

    /** {@return the number of the row} */
    @Override
    public String toString() {
        return "row " + number;
    }
}
