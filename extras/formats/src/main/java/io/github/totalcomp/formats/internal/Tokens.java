package io.github.totalcomp.formats.internal;

import io.github.totalcomp.core.money.CurrencyAmounts;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one line of JSON one after the other, for readers in a hurry: straight from the bytes, without places, and
 * without a word on what is wrong. It reads plain lines only: whatever is not as expected, but also escapes, numbers with a
 * point or an exponent, and {@code null}, end the reading with {@link #giveUp}.
 */
public final class Tokens {

    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] line;
    private int next;
    private int textStart;
    private int textEnd;
    private boolean textIsAscii;
    private boolean justOpened;
    private @Nullable CurrencyAmounts money;

    Tokens(byte[] line) {
        this.line = line;
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

    /** Takes the brace that opens an object. */
    void openObject() {
        open('{');
    }

    /** Takes the bracket that opens a list. */
    void openList() {
        open('[');
    }

    private void open(char opening) {
        take(opening);
        justOpened = true;
    }

    /** {@return whether the object has a next field, whose value is then the next to be read and whose name is at hand} */
    boolean nextField() {
        if (!nextMember('}')) {
            return false;
        }
        takeText();
        take(':');
        return true;
    }

    /** {@return whether the list has a next item, which is then the next to be read} */
    boolean nextItem() {
        return nextMember(']');
    }

    private boolean nextMember(char closing) {
        boolean first = justOpened;
        justOpened = false;
        if (peek() == closing) {
            next++;
            return false;
        }
        if (!first) {
            take(',');
        }
        return true;
    }

    /** {@return whether the name of the field, or the text read last, is the one given} */
    boolean textIs(byte[] ascii) {
        return textEnd - textStart == ascii.length && Arrays.equals(line, textStart, textEnd, ascii, 0, ascii.length);
    }

    /** {@return the name of the field, or the text read last} */
    String lastText() {
        if (textIsAscii) {
            return new String(line, textStart, textEnd - textStart, StandardCharsets.ISO_8859_1);
        }
        String text = new String(line, textStart, textEnd - textStart, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            throw giveUp();
        }
        return text;
    }

    /** {@return the text in quotes here} */
    public String text() {
        takeText();
        return lastText();
    }

    /** Takes the text in quotes here. */
    void takeText() {
        take('"');
        int end = next;
        int bits = 0;
        byte here = byteAt(end);
        while (here != '"') {
            if (here == '\\' || (here >= 0 && here < ' ')) {
                throw giveUp();
            }
            bits |= here;
            here = byteAt(++end);
        }
        if (end - next > JsonSource.LONGEST_TOKEN) {
            throw giveUp();
        }
        textStart = next;
        textEnd = end;
        textIsAscii = bits >= 0;
        next = end + 1;
    }

    /** {@return the value here, which must be a text, a whole number, true or false} */
    JsonValue scalar() {
        byte here = peek();
        if (here == '"') {
            return new JsonValue.Text(Place.NOWHERE, text());
        }
        if (here == 't') {
            return constant("true");
        }
        return here == 'f' ? constant("false") : new JsonValue.Bare(Place.NOWHERE, JsonValue.Bare.NUMBER, number());
    }

    private JsonValue constant(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (byteAt(next++) != name.charAt(i)) {
                throw giveUp();
            }
        }
        return new JsonValue.Bare(Place.NOWHERE, name, name);
    }

    /** {@return the whole number here as it stands} JSON allows no zero before other digits. */
    private String number() {
        int start = next;
        int first = byteAt(start) == '-' ? start + 1 : start;
        int end = first;
        while (end < line.length && line[end] >= '0' && line[end] <= '9') {
            end++;
        }
        if (end == first || (line[first] == '0' && end > first + 1) || end - start > JsonSource.LONGEST_TOKEN) {
            throw giveUp();
        }
        next = end;
        return new String(line, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** Requires that nothing but blanks is left. */
    void requireEnd() {
        skipBlanks();
        if (next < line.length) {
            throw giveUp();
        }
    }

    private void take(char expected) {
        if (peek() != expected) {
            throw giveUp();
        }
        next++;
    }

    /** {@return the next byte that is no blank, not yet taken} */
    private byte peek() {
        skipBlanks();
        return byteAt(next);
    }

    private void skipBlanks() {
        while (next < line.length && isBlank(line[next])) {
            next++;
        }
    }

    private static boolean isBlank(byte here) {
        return here == ' ' || here == '\t' || here == '\r' || here == '\n';
    }

    private byte byteAt(int index) {
        if (index >= line.length) {
            throw giveUp();
        }
        return line[index];
    }
}
