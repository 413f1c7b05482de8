package io.github.totalcomp.formats.internal;

/**
 * Turns a JSON value into a value of the library, or says what is wrong with it.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Decoder<T> {

    /**
     * {@return the value}
     *
     * @param json where it is read from
     * @throws FaultsException with every fault found
     */
    T decode(JsonValue json);

    /**
     * {@return the value, read in a hurry: without a place, and without a word on what is wrong} What it gives is what
     * {@link #decode} would give; any exception means no more than that the file is to be read with {@link #decode}.
     *
     * @param tokens stand at the value; afterwards at its end
     */
    default T quick(Tokens tokens) {
        return decode(tokens.scalar());
    }
}
