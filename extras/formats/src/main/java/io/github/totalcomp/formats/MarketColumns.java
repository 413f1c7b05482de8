package io.github.totalcomp.formats;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.totalcomp.formats.internal.Printable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Where the columns of a market file stand, found by their names. */
final class MarketColumns {

    private static final int LONGEST_NAME = 40;

    private final Map<MarketColumn, Integer> indexes;
    private final int width;

    private MarketColumns(Map<MarketColumn, Integer> indexes, int width) {
        this.indexes = indexes;
        this.width = width;
    }

    static MarketColumns of(String sourceName, CsvRecord header) {
        int line = (int) header.getStartingLineNumber();
        requireCommas(sourceName, header, line);
        Map<String, Integer> places = new LinkedHashMap<>();
        List<FormatFault> faults = new ArrayList<>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            String name = withoutMark(header.getField(i)).strip().toLowerCase(Locale.ROOT);
            if (places.putIfAbsent(name, i) != null) {
                faults.add(new FormatFault(
                        Printable.shortened(name, LONGEST_NAME),
                        line,
                        0,
                        "a column must stand once in the header",
                        "a second one",
                        "rename one"));
            }
        }
        Map<MarketColumn, Integer> indexes = new EnumMap<>(MarketColumn.class);
        for (MarketColumn column : MarketColumn.values()) {
            String name = column.title();
            Integer place = places.get(name);
            if (place != null) {
                indexes.put(column, place);
            } else if (column.isRequired()) {
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

    /** A file whose columns are separated otherwise, as spreadsheets do in some countries, is told so. */
    private static void requireCommas(String sourceName, CsvRecord header, int line) {
        String text = header.getField(0);
        if (header.getFieldCount() == 1 && (text.contains(";") || text.contains("\t"))) {
            throw new FormatException(
                    sourceName,
                    List.of(new FormatFault(
                            "",
                            line,
                            0,
                            "columns must be separated by commas",
                            text.contains(";") ? "semicolons" : "tabs",
                            "save the file as comma-separated values")));
        }
    }

    /** The number of fields that every row must have. */
    int width() {
        return width;
    }

    boolean has(MarketColumn column) {
        return indexes.containsKey(column);
    }

    String field(CsvRecord row, MarketColumn column) {
        return row.getField(Objects.requireNonNull(indexes.get(column)));
    }

    private static String withoutMark(String name) {
        return name.startsWith("\uFEFF") ? name.substring(1) : name;
    }
}
