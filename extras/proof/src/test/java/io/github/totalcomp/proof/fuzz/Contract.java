package io.github.totalcomp.proof.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.batch.BatchAggregator;
import io.github.totalcomp.core.batch.BatchOutcome;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.formats.FormatException;
import io.github.totalcomp.formats.MarketCsv;
import io.github.totalcomp.formats.MarketRows;
import io.github.totalcomp.formats.OfferLines;
import io.github.totalcomp.formats.TotalcompModule;
import io.github.totalcomp.formats.internal.JsonSource;
import io.github.totalcomp.formats.internal.LineReader;
import io.github.totalcomp.negotiation.market.MarketObservation;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What must hold of a reader whatever it is given. */
final class Contract {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new TotalcompModule());
    private static final int LONGEST_MESSAGE = 10_000;

    /** One reader for all inputs, as a file of many lines has one: what is made for a line is kept for the next. */
    private static final Fed LINES_FED = new Fed();

    private static final OfferLines LINES = OfferLines.of(LINES_FED, "x", VestingCatalog.standard());

    private Contract() {}

    /** A stream that ends and goes on with the next input. */
    private static final class Fed extends InputStream {
        private InputStream next = InputStream.nullInputStream();

        @Override
        public int read() throws IOException {
            return next.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return next.read(buffer, offset, length);
        }
    }

    /** Reads a file. */
    @FunctionalInterface
    interface FileReader<T> {
        T read(Reader text) throws IOException;
    }

    /** A file is refused by a {@code FormatException}, or read; what was read can be written and is read again alike. */
    static <T> void ofFiles(byte[] input, FileReader<T> reader, Function<T, String> writer) {
        accepted(text(input), reader).ifPresent(value -> {
            String written = writer.apply(value);
            assertThat(read(written, reader)).as(written).isEqualTo(value);
        });
    }

    /** A text is refused by a {@code DefinitionException}, or gives a value; the parser reads what the value writes. */
    static <T> void ofTexts(byte[] input, Function<String, T> parser) {
        ofTexts(input, parser, parser);
    }

    /** The same, where another parser reads what the value writes. */
    static <T> void ofTexts(byte[] input, Function<String, T> parser, Function<String, T> again) {
        T value;
        try {
            value = parser.apply(text(input));
        } catch (DefinitionException e) {
            requireSound(e);
            return;
        }
        assertThat(again.apply(value.toString())).as(value.toString()).isEqualTo(value);
    }

    /** Rows are read or rejected and none is lost; an observation can be written and is read again alike. */
    static void ofRows(byte[] input, MarketCsv csv) {
        MarketRows rows;
        try {
            rows = csv.read(
                    new InputStreamReader(new ByteArrayInputStream(input), StandardCharsets.UTF_8.newDecoder()), "x");
        } catch (FormatException e) {
            requireSound(e);
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(rows.observations().size() + rows.rejections().size()).isEqualTo(rows.count());
        for (MarketObservation observation : rows.observations()) {
            assertThat(throughJson(observation)).isEqualTo(observation);
        }
    }

    private static MarketObservation throughJson(MarketObservation observation) {
        try {
            return MAPPER.readValue(MAPPER.writeValueAsString(observation), MarketObservation.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the offers that a batch read from lines; the other lines were refused by a {@code FormatException}} */
    static List<Offer> offersOfLines(byte[] input) {
        LINES_FED.next = new ByteArrayInputStream(input);
        OfferLines lines = LINES;
        List<Offer> offers = new ArrayList<>();
        BatchAggregator batch = BatchAggregator.of(TctAggregator.years(1), offer -> {
            offers.add(offer);
            return lines.assumptionsOf(offer);
        });
        batch.run(lines.rows(), Contract::requireDocumented);
        return offers;
    }

    private static void requireDocumented(BatchOutcome outcome) {
        if (outcome instanceof BatchOutcome.Failed failed && !(failed.error() instanceof DefinitionException)) {
            if (failed.error() instanceof FormatException fault) {
                requireSound(fault);
            } else {
                throw failed.error();
            }
        }
    }

    /** {@return the lines that are text in UTF-8, as the reader of lines takes them apart} */
    static List<String> linesOf(byte[] input) {
        List<String> lines = new ArrayList<>();
        LineReader reader = new LineReader(new ByteArrayInputStream(input), JsonSource.MOST_CHARACTERS);
        try {
            for (Optional<byte[]> line = reader.next(); line.isPresent(); line = reader.next()) {
                byte[] bytes = line.orElseThrow();
                if (Arrays.equals(text(bytes).getBytes(StandardCharsets.UTF_8), bytes)) {
                    lines.add(text(bytes));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** {@return what a reader makes of a text, or nothing if it refuses it as documented} */
    static <T> Optional<T> accepted(String text, FileReader<T> reader) {
        try {
            return Optional.of(read(text, reader));
        } catch (FormatException e) {
            requireSound(e);
            return Optional.empty();
        }
    }

    private static <T> T read(String text, FileReader<T> reader) {
        try {
            return reader.read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    /** A message is short and shows nothing that acts on a terminal. */
    private static void requireSound(RuntimeException refusal) {
        String message = refusal.getMessage();
        assertThat(message).isNotBlank().hasSizeLessThan(LONGEST_MESSAGE);
        assertThat(message.chars().filter(c -> c != '\n').noneMatch(Contract::actsOnATerminal))
                .as(message)
                .isTrue();
    }

    private static boolean actsOnATerminal(int character) {
        boolean turns = (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
        return turns || Character.isISOControl(character);
    }
}
