package io.github.totalcomp.formats.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.totalcomp.core.money.CurrencyAmounts;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a JSON file one after the other, for readers in a hurry: without places, and without a word on what is
 * wrong. Whatever is not as expected ends the reading with {@link #giveUp}.
 */
public final class Tokens {

    private final JsonParser parser;
    private @Nullable CurrencyAmounts money;

    Tokens(JsonParser parser) {
        this.parser = parser;
    }

    /** {@return that a reader in a hurry gives up; it holds no fault and is never shown} */
    public static FaultsException giveUp() {
        return new FaultsException(List.of());
    }

    /** {@return what makes the amounts of the file, once its currency is known} */
    public CurrencyAmounts money() {
        if (money == null) {
            throw giveUp();
        }
        return money;
    }

    /**
     * Makes the currency of the file known.
     *
     * @param amounts what makes the amounts of the file
     */
    public void use(CurrencyAmounts amounts) {
        money = amounts;
    }

    /** {@return the value here, which must be neither an object nor a list} */
    JsonValue scalar() throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isStructStart()) {
            throw giveUp();
        }
        return JsonSource.scalar(parser, Place.NOWHERE);
    }

    /** {@return the text in quotes here} */
    public String text() throws IOException {
        require(JsonToken.VALUE_STRING);
        return parser.getText();
    }

    void require(JsonToken token) {
        if (parser.currentToken() != token) {
            throw giveUp();
        }
    }

    /** {@return the name of the next field, whose value is the next to be read, or null at the end of the object} */
    @Nullable
    String nextField() throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** {@return whether the list has a next item, which is then the next to be read} */
    boolean nextItem() throws IOException {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }
}
