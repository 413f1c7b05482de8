package io.github.totalcomp.formats;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.formats.internal.FaultsException;
import io.github.totalcomp.negotiation.market.MarketObservation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import javax.money.CurrencyUnit;

/**
 * Reads market observations from a CSV file (RFC 4180, UTF-8, a line of column names first).
 *
 * <p>The columns, in any order: {@code company}, {@code level}, {@code title}, {@code location}, {@code
 * totalyearlycompensation}, {@code basesalary}, {@code stockgrantvalue} (a yearly average), {@code bonus} and {@code
 * timestamp} (the date of the report, {@code 7/31/2017 15:55:01} or {@code 2017-07-31}). Other columns are ignored. A row
 * that breaks a rule is rejected with its line number, and the others are read.
 */
public final class MarketCsv {

    private static final int LONGEST_FIELD = 100_000;
    private static final int MOST_ROWS = 5_000_000;

    private final CurrencyUnit currency;

    private MarketCsv(CurrencyUnit currency) {
        this.currency = currency;
    }

    /**
     * {@return the rows of a file whose amounts are US dollars}
     *
     * @param file a CSV file
     * @throws FormatException if it is no such file or no row of it can be read
     * @throws IOException if it cannot be opened or read
     */
    public static MarketRows read(Path file) throws IOException {
        return inCurrency(Amounts.currency("USD")).readFile(file);
    }

    /**
     * {@return a reader of files whose amounts are of a currency}
     *
     * @param currency of every amount
     */
    public static MarketCsv inCurrency(CurrencyUnit currency) {
        return new MarketCsv(Objects.requireNonNull(currency, "currency"));
    }

    /**
     * {@return the rows of a file}
     *
     * @param file a CSV file
     * @throws FormatException if it is no such file or no row of it can be read
     * @throws IOException if it cannot be opened or read
     */
    public MarketRows readFile(Path file) throws IOException {
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            return read(reader, file.toString());
        }
    }

    /**
     * {@return the rows that a reader gives}
     *
     * @param reader read to its end, not closed
     * @param sourceName what messages and results call it
     * @throws FormatException if there is no header or no row can be read
     * @throws IOException if reading fails
     */
    public MarketRows read(Reader reader, String sourceName) throws IOException {
        Objects.requireNonNull(sourceName, "sourceName");
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(Objects.requireNonNull(reader, "reader"));
        try {
            return rows(csv.iterator(), sourceName);
        } catch (CsvParseException e) {
            throw whole(
                    sourceName,
                    "a market file must be well-formed CSV",
                    String.valueOf(e.getMessage()),
                    "correct it there");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw whole(sourceName, "a file must be text in UTF-8", "other bytes", "save it in UTF-8");
            }
            throw e.getCause();
        }
    }

    private MarketRows rows(Iterator<CsvRecord> records, String sourceName) {
        if (!records.hasNext()) {
            throw whole(
                    sourceName, "a market file must hold observations", "empty", "add a line of column names and rows");
        }
        MarketColumns columns = MarketColumns.of(sourceName, records.next());
        List<MarketObservation> observations = new ArrayList<>();
        List<FormatFault> rejections = new ArrayList<>();
        while (records.hasNext()) {
            if (observations.size() + rejections.size() >= MOST_ROWS) {
                throw whole(sourceName, "a market file may have " + MOST_ROWS + " rows", "longer", "split it");
            }
            try {
                observations.add(columns.observation(records.next(), currency));
            } catch (FaultsException e) {
                rejections.addAll(e.faults());
            }
        }
        if (observations.isEmpty()) {
            throw nothing(sourceName, rejections);
        }
        return new MarketRows(sourceName, observations, rejections);
    }

    private static FormatException nothing(String sourceName, List<FormatFault> rejections) {
        if (rejections.isEmpty()) {
            return whole(sourceName, "a market file must hold observations", "a line of column names only", "add rows");
        }
        return new FormatException(sourceName, rejections);
    }

    private static FormatException whole(String sourceName, String rule, String value, String remedy) {
        return new FormatException(sourceName, List.of(new FormatFault("", 0, 0, rule, value, remedy)));
    }
}
