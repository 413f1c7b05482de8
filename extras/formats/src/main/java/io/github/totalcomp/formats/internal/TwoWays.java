package io.github.totalcomp.formats.internal;

import java.util.function.Function;

/**
 * A decoder of a plain value that reads in a hurry straight from the line.
 *
 * @param strict reads it with its place
 * @param hurried reads it in a hurry
 */
record TwoWays<T>(Decoder<T> strict, Function<Tokens, T> hurried) implements Decoder<T> {

    @Override
    public T decode(JsonValue json) {
        return strict.decode(json);
    }

    @Override
    public T quick(Tokens tokens) {
        return hurried.apply(tokens);
    }
}
