package io.github.totalcomp.formats;

import io.github.totalcomp.formats.internal.JsonSource;
import io.github.totalcomp.formats.internal.JsonTree;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes histories of negotiations as JSON files in UTF-8, format {@value #FORMAT}; docs/history-format.md
 * describes every field. Reading is as strict as that of {@link OfferJson}.
 */
public final class HistoryJson {

    /** The name and version of the format. */
    public static final String FORMAT = "totalcomp-history/1";

    private final HistoryReader reader;
    private final HistoryWriter writer;

    private HistoryJson(VestingCatalog catalog) {
        this.reader = new HistoryReader(catalog);
        this.writer = new HistoryWriter(catalog);
    }

    /**
     * {@return the content of a history file whose schedules are those of {@link VestingCatalog#standard()}}
     *
     * @param file in the format {@value #FORMAT}
     * @throws FormatException with all faults found in it
     * @throws IOException if it cannot be opened or read
     */
    public static HistoryFile read(Path file) throws IOException {
        return with(VestingCatalog.standard()).readFile(file);
    }

    /**
     * {@return a reader of history files that may name other schedules}
     *
     * @param catalog the schedules that files may name
     */
    public static HistoryJson with(VestingCatalog catalog) {
        return new HistoryJson(Objects.requireNonNull(catalog, "catalog"));
    }

    /**
     * {@return the content of a history file}
     *
     * @param file in the format {@value #FORMAT}
     * @throws FormatException with all faults found in it
     * @throws IOException if it cannot be opened or read
     */
    public HistoryFile readFile(Path file) throws IOException {
        return JsonSource.read(file, reader::read);
    }

    /**
     * {@return the content of a history file that a reader gives}
     *
     * @param text read to its end, not closed
     * @param sourceName what messages call it
     * @throws FormatException with all faults found
     * @throws IOException if reading fails
     */
    public HistoryFile read(Reader text, String sourceName) throws IOException {
        return JsonSource.read(text, sourceName, reader::read);
    }

    /**
     * {@return a history file as text, which {@link #read} reads back to an equal one} Schedules of the catalogue are
     * written by their names, others in portions.
     *
     * @param file what to write
     * @throws io.github.totalcomp.core.DefinitionException if it holds something that the format cannot hold, such as a
     *     component or a schedule of your own, or offers that differ in more than their components
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if an amount is not in the currency of the file
     */
    public String write(HistoryFile file) {
        return JsonTree.write(writer.tree(Objects.requireNonNull(file, "file")));
    }

    /**
     * Writes a history file.
     *
     * @param file what to write
     * @param path where to; an existing file is replaced
     * @throws IOException if it cannot be written
     */
    public static void write(HistoryFile file, Path path) throws IOException {
        Files.writeString(path, with(VestingCatalog.standard()).write(file));
    }
}
