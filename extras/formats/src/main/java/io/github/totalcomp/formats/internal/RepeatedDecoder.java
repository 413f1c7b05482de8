package io.github.totalcomp.formats.internal;

import io.github.totalcomp.core.money.CurrencyAmounts;
import org.jspecify.annotations.Nullable;

/**
 * A decoder that, in a hurry, gives the value of the line before where the line says the same: the lines of a file mostly
 * repeat what they assume. For values that are immutable, and objects, lists or texts in the file.
 *
 * @param <T> what it makes
 */
public final class RepeatedDecoder<T> implements Decoder<T> {

    private final Decoder<T> decoder;
    private volatile @Nullable Known<T> last;

    /**
     * Creates the decoder, which knows no value yet.
     *
     * @param decoder reads what is not a repetition
     */
    public RepeatedDecoder(Decoder<T> decoder) {
        this.decoder = decoder;
    }

    /** What a line said, and what has been made of it. */
    private static final class Known<T> {
        private final byte[] text;
        private final @Nullable CurrencyAmounts money;
        private final T value;

        Known(byte[] text, @Nullable CurrencyAmounts money, T value) {
            this.text = text;
            this.money = money;
            this.value = value;
        }
    }

    @Override
    public T decode(JsonValue json) {
        return decoder.decode(json);
    }

    @Override
    public T quick(Tokens tokens) {
        Known<T> known = last;
        if (known != null && known.money == tokens.moneyIfKnown() && tokens.takeIf(known.text)) {
            return known.value;
        }
        int from = tokens.here();
        T value = decoder.quick(tokens);
        last = new Known<>(tokens.from(from), tokens.moneyIfKnown(), value);
        return value;
    }
}
