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
}
