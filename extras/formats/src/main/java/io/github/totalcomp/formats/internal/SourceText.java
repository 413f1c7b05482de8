package io.github.totalcomp.formats.internal;

import io.github.totalcomp.formats.FormatException;
import io.github.totalcomp.formats.FormatFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text of a file, strictly in UTF-8 and within a limit of size. */
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /**
     * {@return the text of a file, a leading byte order mark left off}
     *
     * @param file in UTF-8
     * @param most the most bytes
     * @throws FormatException if it is longer or not UTF-8
     * @throws IOException if the file cannot be opened or read
     */
    public static String read(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw tooLong(file.toString(), most, "bytes");
            }
            return decode(bytes, file.toString());
        }
    }

    /**
     * {@return what a reader gives, a leading byte order mark left off}
     *
     * @param reader read to its end, not closed
     * @param sourceName what messages call it
     * @param most the most characters
     * @throws FormatException if it is longer
     * @throws IOException if reading fails
     */
    public static String read(Reader reader, String sourceName, int most) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
            text.append(buffer, 0, n);
            if (text.length() > most) {
                throw tooLong(sourceName, most, "characters");
            }
        }
        return withoutMark(text.toString());
    }

    /**
     * {@return the text of one line, a leading byte order mark left off}
     *
     * @param bytes in UTF-8
     * @throws FaultsException if they are not UTF-8
     */
    static String ofLine(byte[] bytes) {
        try {
            return utf8(bytes);
        } catch (CharacterCodingException e) {
            throw new FaultsException(
                    new FormatFault("", 1, 0, "a line must be text in UTF-8", "other bytes", "save the file in UTF-8"));
        }
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return withoutMark(StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString());
    }

    private static String decode(byte[] bytes, String name) {
        try {
            return utf8(bytes);
        } catch (CharacterCodingException e) {
            throw fault(name, "a file must be text in UTF-8", "other bytes", "save it in UTF-8");
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static FormatException tooLong(String name, int most, String what) {
        return fault(name, "a file may have " + most + " " + what, "longer", "shorten it");
    }

    private static FormatException fault(String name, String rule, String value, String remedy) {
        return new FormatException(name, List.of(new FormatFault("", 0, 0, rule, value, remedy)));
    }
}
