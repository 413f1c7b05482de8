package io.github.totalcomp.formats.internal;

import io.github.totalcomp.core.money.CurrencyAmounts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
    private static final int COUNT_DIGITS = 9;
    private static final int LONG_DIGITS = 18;
    private static final int DATE_LENGTH = 10;

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

    /** {@return what makes the amounts of the file, if its currency is known} */
    @Nullable
    CurrencyAmounts moneyIfKnown() {
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

    /** {@return where the next value begins} */
    int here() {
        skipBlanks();
        return next;
    }

    /** {@return what has been taken from a place on} */
    byte[] from(int start) {
        return Arrays.copyOfRange(line, start, next);
    }

    /** {@return whether a value comes next that stands in the line like this; if so, it is taken} */
    boolean takeIf(byte[] value) {
        int end = here() + value.length;
        if (end > line.length || !Arrays.equals(line, next, end, value, 0, value.length)) {
            return false;
        }
        next = end;
        return true;
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

    /** {@return whether the object has a next field, whose name is then the next to be read, by itself or by its name} */
    boolean nextField() {
        return nextMember('}');
    }

    /** Takes the quote that opens a name or a text, whose rest is then the next to be read. */
    void openText() {
        take('"');
    }

    /** {@return whether the rest of a name or text is this, the closing quote included; if so, it is taken} */
    boolean takeRestIf(byte[] rest) {
        if (rest.length > line.length - next) {
            return false;
        }
        for (int i = 0; i < rest.length; i++) {
            if (line[next + i] != rest[i]) {
                return false;
            }
        }
        next += rest.length;
        return true;
    }

    /** Takes the colon between the name of a field and its value. */
    void takeColon() {
        take(':');
    }

    /** {@return a text as {@link #takeRestIf} asks for it} */
    static byte[] rest(String text) {
        return (text + '"').getBytes(StandardCharsets.US_ASCII);
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

    private String lastText() {
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

    private void takeText() {
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

    /** {@return the value here, which must be a text, true or false} */
    JsonValue scalar() {
        return switch (peek()) {
            case '"' -> new JsonValue.Text(Place.NOWHERE, text());
            case 't' -> constant("true");
            default -> constant("false");
        };
    }

    private JsonValue constant(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (byteAt(next++) != name.charAt(i)) {
                throw giveUp();
            }
        }
        return new JsonValue.Bare(Place.NOWHERE, name, name);
    }

    /** {@return the whole number here, of at most nine digits} JSON allows no zero before other digits. */
    int count() {
        boolean negative = peek() == '-';
        int first = negative ? next + 1 : next;
        int number = 0;
        next = first;
        while (isDigit(byteAt(next))) {
            number = 10 * number + (line[next++] - '0');
        }
        int digits = next - first;
        if (digits == 0 || digits > COUNT_DIGITS || (digits > 1 && line[first] == '0')) {
            throw giveUp();
        }
        return negative ? -number : number;
    }

    /** {@return the decimal in quotes here, with the decimals that it has; of at most 18 characters} */
    public BigDecimal decimal() {
        take('"');
        boolean negative = byteAt(next) == '-';
        int first = negative ? next + 1 : next;
        int point = -1;
        long digits = 0;
        next = first;
        for (byte here = byteAt(next); here != '"'; here = byteAt(++next)) {
            if (isDigit(here)) {
                digits = 10 * digits + (here - '0');
            } else if (here == '.' && point < 0) {
                point = next;
            } else {
                throw giveUp();
            }
        }
        int end = next++;
        if (end == first || end - first > LONG_DIGITS || point == first || point == end - 1) {
            throw giveUp();
        }
        return BigDecimal.valueOf(negative ? -digits : digits, point < 0 ? 0 : end - point - 1);
    }

    /** {@return the date in quotes here} */
    LocalDate date() {
        takeText();
        if (textEnd - textStart != DATE_LENGTH || line[textStart + 4] != '-' || line[textStart + 7] != '-') {
            throw giveUp();
        }
        return LocalDate.of(digits(textStart, 4), digits(textStart + 5, 2), digits(textStart + 8, 2));
    }

    private int digits(int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            if (!isDigit(line[i])) {
                throw giveUp();
            }
            number = 10 * number + (line[i] - '0');
        }
        return number;
    }

    private static boolean isDigit(byte here) {
        return here >= '0' && here <= '9';
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
        byte here = byteAt(next);
        while (isBlank(here)) {
            here = byteAt(++next);
        }
        return here;
    }

    private void skipBlanks() {
        while (next < line.length && isBlank(line[next])) {
            next++;
        }
    }

    private static boolean isBlank(byte here) {
        return here <= ' ' && (here == ' ' || here == '\t' || here == '\r' || here == '\n');
    }

    private byte byteAt(int index) {
        if (index >= line.length) {
            throw giveUp();
        }
        return line[index];
    }
}
