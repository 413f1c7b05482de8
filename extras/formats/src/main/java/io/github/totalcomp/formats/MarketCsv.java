package io.github.totalcomp.formats;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.formats.internal.LimitedReader;
import io.github.totalcomp.formats.internal.Printable;
import io.github.totalcomp.negotiation.market.LineRanges;
import io.github.totalcomp.negotiation.market.MarketAudit;
import io.github.totalcomp.negotiation.market.MarketIssue;
import io.github.totalcomp.negotiation.market.MarketObservation;
import io.github.totalcomp.negotiation.market.MarketQuality;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.money.CurrencyUnit;

/**
 * Reads market observations from a CSV file (RFC 4180, UTF-8, a line of column names first).
 *
 * <p>The columns, in any order: {@code company}, {@code level}, {@code title}, {@code location}, {@code
 * totalyearlycompensation}, {@code basesalary}, {@code stockgrantvalue} (a yearly average), {@code bonus} and {@code
 * timestamp} (the date of the report, {@code 7/31/2017 15:55:01} or {@code 2017-07-31}); if present also {@code
 * yearsofexperience}, {@code yearsatcompany} and {@code currency}. Other columns are ignored. A row that breaks a rule is
 * rejected with its line number, and the others are read. Texts are mended, dubious rows flagged, and everything is counted
 * by {@link MarketRows#quality}.
 *
 * <p>Amounts are plain decimals, and anything else is rejected; empty lines are no rows. {@link #mending} gives a reader that also takes amounts as
 * they really come: blank or NA, with separators, a sign, a k or an exponent, or finer than the minor unit,
 * and that counts empty lines as rows set aside.
 */
public final class MarketCsv {

    private static final int LONGEST_FIELD = 100_000;
    private static final int LONGEST_SOURCE = 150;
    private static final int USUAL_ROWS = 100_000;
    private static final int MOST_ROWS = 5_000_000;
    private static final int CHARACTERS_PER_ROW = 200;

    private final CurrencyUnit currency;
    private final boolean mendsAmounts;
    private final MarketAudit audit;
    private final int mostRows;

    private MarketCsv(CurrencyUnit currency, boolean mendsAmounts, MarketAudit audit, int mostRows) {
        this.currency = currency;
        this.mendsAmounts = mendsAmounts;
        this.audit = audit;
        this.mostRows = mostRows;
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
        return new MarketCsv(Objects.requireNonNull(currency, "currency"), false, MarketAudit.standard(), USUAL_ROWS);
    }

    /**
     * {@return a reader that takes amounts as they really come} Blank or NA counts as not reported; separators, the sign or
     * code of the currency, a k and an exponent are understood; what is finer than the minor unit is rounded HALF_UP to it.
     * {@code 16100.000000000002} is 16,100, and {@code $145k} is 145,000. Each is counted by its kind, and so are empty lines.
     */
    public MarketCsv mending() {
        return new MarketCsv(currency, true, audit, mostRows);
    }

    /**
     * {@return a reader that flags dubious rows by other rules}
     *
     * @param audit the rules
     */
    public MarketCsv withAudit(MarketAudit audit) {
        return new MarketCsv(currency, mendsAmounts, Objects.requireNonNull(audit, "audit"), mostRows);
    }

    /**
     * {@return a reader of longer files} Every row read is kept in memory: a kilobyte each, where no two are alike.
     *
     * @param rows the most rows, up to 5,000,000; 100,000 unless stated. A file may have 200 characters for each
     * @throws DefinitionException if the number lies outside
     */
    public MarketCsv withMostRows(int rows) {
        if (rows < 1 || rows > MOST_ROWS) {
            throw new DefinitionException(
                    "the most rows of a market file must be 1 to " + MOST_ROWS, rows, "state such a number");
        }
        return new MarketCsv(currency, mendsAmounts, audit, rows);
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
                .skipEmptyLines(!mendsAmounts)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(new LimitedReader(
                        Objects.requireNonNull(reader, "reader"), (long) mostRows * CHARACTERS_PER_ROW));
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
            if (e.getCause() instanceof LimitedReader.TooLongException tooLong) {
                throw whole(
                        sourceName,
                        "a market file may have " + tooLong.most() + " characters",
                        "longer",
                        "split it, or allow more with withMostRows");
            }
            throw e.getCause();
        }
    }

    private MarketRows rows(Iterator<CsvRecord> records, String sourceName) {
        if (!records.hasNext()) {
            throw whole(
                    sourceName, "a market file must hold observations", "empty", "add a line of column names and rows");
        }
        CsvRecord header = records.next();
        while (MarketRowReader.isBlank(header) && records.hasNext()) {
            header = records.next();
        }
        MarketRowReader reader = new MarketRowReader(MarketColumns.of(sourceName, header), currency, mendsAmounts);
        List<MarketObservation> observations = new ArrayList<>();
        List<FormatFault> rejections = new ArrayList<>();
        Map<MarketIssue, List<Integer>> setAside = new EnumMap<>(MarketIssue.class);
        int read = 0;
        while (records.hasNext()) {
            if (read++ >= mostRows) {
                throw whole(
                        sourceName,
                        "a market file may have " + mostRows + " rows",
                        "longer",
                        "split it, or allow more with withMostRows");
            }
            try {
                observations.add(reader.read(records.next()));
            } catch (UnusableRow e) {
                rejections.add(e.fault());
                setAside.computeIfAbsent(e.issue(), any -> new ArrayList<>())
                        .add(e.fault().line());
            }
        }
        if (observations.isEmpty()) {
            throw nothing(sourceName, rejections);
        }
        MarketAudit.Audited audited = audit.audit(observations);
        Map<MarketIssue, LineRanges> lines = new EnumMap<>(MarketIssue.class);
        setAside.forEach((issue, found) -> lines.put(issue, LineRanges.of(found)));
        MarketQuality quality = MarketQuality.of(
                        Printable.shortened(sourceName, LONGEST_SOURCE), read, audited.observations(), lines)
                .withNotes(audited.notes());
        return new MarketRows(sourceName, audited.observations(), rejections, quality);
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
