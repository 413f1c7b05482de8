package io.github.totalcomp.formats;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.formats.internal.FaultsException;
import io.github.totalcomp.negotiation.market.MarketObservation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/** The columns of a market file, found by their names. */
final class MarketColumns {

    private static final List<String> REQUIRED = List.of(
            "company",
            "level",
            "title",
            "location",
            "totalyearlycompensation",
            "basesalary",
            "stockgrantvalue",
            "bonus",
            "timestamp");
    private static final List<DateTimeFormatter> DATES =
            List.of(dateFormat("M/d/uuuu[ H:mm[:ss]]"), dateFormat("uuuu-MM-dd['T'HH:mm[:ss]][ HH:mm[:ss]]"));
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,30}(\\.\\d{1,10})?");

    private final Map<String, Integer> indexes;
    private final int width;

    private MarketColumns(Map<String, Integer> indexes, int width) {
        this.indexes = indexes;
        this.width = width;
    }

    static MarketColumns of(String sourceName, CsvRecord header) {
        int line = (int) header.getStartingLineNumber();
        Map<String, Integer> indexes = new LinkedHashMap<>();
        List<FormatFault> faults = new ArrayList<>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            String name = withoutMark(header.getField(i)).strip().toLowerCase(Locale.ROOT);
            if (indexes.putIfAbsent(name, i) != null) {
                faults.add(new FormatFault(
                        name, line, 0, "a column must stand once in the header", "a second one", "rename one"));
            }
        }
        for (String name : REQUIRED) {
            if (!indexes.containsKey(name)) {
                faults.add(new FormatFault(
                        name,
                        line,
                        0,
                        "the column \"" + name + "\" is required",
                        "missing",
                        "name the columns in the first line of the file"));
            }
        }
        if (!faults.isEmpty()) {
            throw new FormatException(sourceName, faults);
        }
        return new MarketColumns(indexes, header.getFieldCount());
    }

    MarketObservation observation(CsvRecord row, CurrencyUnit currency) {
        int line = (int) row.getStartingLineNumber();
        if (row.getFieldCount() != width) {
            throw new FaultsException(new FormatFault(
                    "",
                    line,
                    0,
                    "a row must have the " + width + " fields of the header",
                    row.getFieldCount() + " fields",
                    "add or remove commas, or put a text with a comma in quotes"));
        }
        try {
            return MarketObservation.builder()
                    .company(text(row, "company"))
                    .level(text(row, "level"))
                    .title(text(row, "title"))
                    .location(text(row, "location"))
                    .date(date(row))
                    .base(amount(row, "basesalary", currency))
                    .stock(amount(row, "stockgrantvalue", currency))
                    .bonus(amount(row, "bonus", currency))
                    .total(amount(row, "totalyearlycompensation", currency))
                    .build();
        } catch (DefinitionException e) {
            throw new FaultsException(
                    new FormatFault("", line, 0, e.rule(), String.valueOf(e.definition()), e.remedy()));
        }
    }

    private MonetaryAmount amount(CsvRecord row, String column, CurrencyUnit currency) {
        String text = text(row, column);
        if (!AMOUNT.matcher(text).matches()) {
            throw fault(row, column, "an amount must be a plain decimal", "write it like 145000");
        }
        return Amounts.of(text, currency.getCurrencyCode());
    }

    private LocalDate date(CsvRecord row) {
        String text = text(row, "timestamp");
        return DATES.stream()
                .flatMap(format -> parsed(text, format).stream())
                .findFirst()
                .orElseThrow(() -> fault(
                        row,
                        "timestamp",
                        "must be a date that exists",
                        "write it like 2021-07-31 or 7/31/2021 15:55:01"));
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String text(CsvRecord row, String column) {
        return row.getField(Objects.requireNonNull(indexes.get(column))).strip();
    }

    private FaultsException fault(CsvRecord row, String column, String rule, String remedy) {
        return new FaultsException(new FormatFault(
                column, (int) row.getStartingLineNumber(), 0, rule, "\"" + text(row, column) + "\"", remedy));
    }

    private static String withoutMark(String name) {
        return name.startsWith("\uFEFF") ? name.substring(1) : name;
    }

    private static DateTimeFormatter dateFormat(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
