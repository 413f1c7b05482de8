package io.github.totalcomp.formats.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.totalcomp.formats.FormatException;
import io.github.totalcomp.formats.FormatFault;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** Reads a JSON file into {@link JsonValue}s, strictly and within limits of size, depth and digits. */
public final class JsonSource {

    /** The most characters of a file. */
    public static final int MOST_CHARACTERS = 1_000_000;

    /** The most levels of objects and lists. */
    public static final int MOST_LEVELS = 30;

    /** The most characters of one name, number or text. */
    public static final int LONGEST_TOKEN = 10_000;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(MOST_LEVELS + 1)
            .maxNumberLength(LONGEST_TOKEN)
            .maxStringLength(LONGEST_TOKEN)
            .maxNameLength(LONGEST_TOKEN)
            .build();

    /** Texts share no table of names: names of one hash in one file would spoil the reading of the next ones. */
    private static final JsonFactory TEXTS = JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private static final Comparator<FormatFault> IN_FILE_ORDER =
            Comparator.comparingInt(FormatFault::line).thenComparingInt(FormatFault::column);

    private JsonSource() {}

    /**
     * {@return what the decoder makes of a file}
     *
     * @param file in UTF-8
     * @param decoder turns the whole file into a value
     * @throws FormatException with all faults found
     * @throws IOException if the file cannot be opened or read
     */
    public static <T> T read(Path file, Function<JsonValue, T> decoder) throws IOException {
        String name = file.toString();
        return decode(SourceText.read(file, MOST_CHARACTERS), name, decoder);
    }

    /**
     * {@return what the decoder makes of a text}
     *
     * @param reader read to its end, not closed
     * @param sourceName what messages call it
     * @param decoder turns the whole text into a value
     * @throws FormatException with all faults found
     * @throws IOException if reading fails
     */
    public static <T> T read(Reader reader, String sourceName, Function<JsonValue, T> decoder) throws IOException {
        return decode(SourceText.read(reader, sourceName, MOST_CHARACTERS), sourceName, decoder);
    }

    /**
     * {@return what the decoder makes of one line of a longer file}
     *
     * @param line in UTF-8
     * @param sourceName what messages call the file
     * @param number the number of the line, which faults name
     * @param decoder turns the whole line into a value
     * @throws FormatException with all faults found
     */
    public static <T> T readLine(byte[] line, String sourceName, int number, Function<JsonValue, T> decoder) {
        try {
            if (line.length > MOST_CHARACTERS) {
                throw new FaultsException(new FormatFault(
                        "", 1, 0, "a line may have " + MOST_CHARACTERS + " bytes", "longer", "shorten it"));
            }
            return decoder.apply(parse(() -> TEXTS.createParser(SourceText.ofLine(line))));
        } catch (FaultsException e) {
            throw failure(sourceName, e, number - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return what a decoder makes of one line in a hurry, or nothing if it gives up for whatever reason} Then {@link
     * #readLine} reads the line, or says what is wrong with it.
     *
     * @param line in UTF-8
     * @param decoder turns the whole line into a value
     */
    public static <T> Optional<T> readQuickly(byte[] line, Decoder<T> decoder) {
        if (line.length > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            Tokens tokens = new Tokens(line);
            T value = decoder.quick(tokens);
            tokens.requireEnd();
            return Optional.of(value);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static <T> T decode(String text, String sourceName, Function<JsonValue, T> decoder) throws IOException {
        try {
            return decoder.apply(parse(() -> TEXTS.createParser(text)));
        } catch (FaultsException e) {
            throw failure(sourceName, e, 0);
        }
    }

    /**
     * {@return what the decoder makes of the value where a parser of somebody else stands; afterwards it stands at the end
     * of the value} The limits hold whatever those of the parser are.
     *
     * @param parser stands at the first token of the value
     * @param decoder turns the whole value into one of ours
     * @throws FormatException with all faults found, whose paths begin at the top of what the parser reads
     * @throws IOException if reading fails or what is read is not well-formed
     */
    public static <T> T readHere(JsonParser parser, Decoder<T> decoder) throws IOException {
        try {
            return decoder.decode(new JsonReading(parser).value(Place.of(parser)));
        } catch (FaultsException e) {
            throw failure("JSON", e, 0);
        }
    }

    /**
     * {@return what the decoder makes of the name of a field at which a parser of somebody else stands}
     *
     * @param parser stands at the name
     * @param name of the field
     * @param decoder turns the name, as a text, into a value
     * @throws FormatException with all faults found, whose paths begin at the top of what the parser reads
     */
    public static <T> T readName(JsonParser parser, String name, Decoder<T> decoder) {
        try {
            return decoder.decode(new JsonValue.Text(Place.of(parser), name));
        } catch (FaultsException e) {
            throw failure("JSON", e, 0);
        }
    }

    private static FormatException failure(String sourceName, FaultsException e, int linesBefore) {
        return new FormatException(
                sourceName,
                e.faults().stream()
                        .sorted(IN_FILE_ORDER)
                        .map(fault -> linesBefore == 0 ? fault : below(fault, linesBefore))
                        .toList());
    }

    private static FormatFault below(FormatFault fault, int lines) {
        return new FormatFault(
                fault.path(), fault.line() + lines, fault.column(), fault.rule(), fault.value(), fault.remedy());
    }

    private static JsonValue parse(Opening opening) throws IOException {
        try (JsonParser parser = opening.open()) {
            try {
                return whole(parser);
            } catch (JsonProcessingException e) {
                throw new FaultsException(malformed(e, parser));
            }
        }
    }

    /** Opens a parser. */
    @FunctionalInterface
    private interface Opening {
        JsonParser open() throws IOException;
    }

    private static JsonValue whole(JsonParser parser) throws IOException {
        Place top = new Place(null, "", 1, 1);
        if (parser.nextToken() == null) {
            throw new FaultsException(
                    top.fault("a file must hold a JSON object", "empty", "write the object it should hold"));
        }
        JsonValue value = new JsonReading(parser).value(top);
        if (parser.nextToken() != null) {
            JsonLocation location = parser.currentTokenLocation();
            throw new FaultsException(new FormatFault(
                    "",
                    location.getLineNr(),
                    location.getColumnNr(),
                    "a file must hold one JSON object and nothing after it",
                    parser.getText(),
                    "remove what follows the object"));
        }
        return value;
    }

    private static FormatFault malformed(JsonProcessingException e, JsonParser parser) {
        JsonLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        int line = location.getLineNr();
        int column = location.getColumnNr();
        if (e instanceof StreamConstraintsException) {
            return new FormatFault(
                    "",
                    line,
                    column,
                    "a name, number or text may have " + LONGEST_TOKEN + " characters",
                    "longer",
                    "shorten it");
        }
        String found = e instanceof JsonEOFException
                ? "at its end in the middle of a value"
                : e.getOriginalMessage()
                        .replaceFirst("(?s) ?\\(start marker at .*", "")
                        .replaceFirst("(?s): (enable `JsonReadFeature|maybe a \\(non-standard\\) comment).*", "");
        return new FormatFault(
                "", line, column, "a file must be well-formed JSON", found, "correct the file at this place");
    }
}
