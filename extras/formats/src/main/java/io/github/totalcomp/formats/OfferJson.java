package io.github.totalcomp.formats;

import io.github.totalcomp.formats.internal.JsonSource;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes offers as JSON files in UTF-8, format {@value #FORMAT}; docs/offer-format.md describes every field.
 *
 * <p>Reading is strict: money is a quoted decimal, an unknown field is an error, and all faults of a file are reported
 * together, each with its place.
 */
public final class OfferJson {

    /** The name and version of the format. */
    public static final String FORMAT = "totalcomp-offer/1";

    private final OfferReader reader;
    private final OfferWriter writer;

    private OfferJson(VestingCatalog catalog) {
        this.reader = new OfferReader(catalog);
        this.writer = new OfferWriter(catalog);
    }

    /**
     * {@return the content of an offer file whose schedules are those of {@link VestingCatalog#standard()}}
     *
     * @param file in the format {@value #FORMAT}
     * @throws FormatException with all faults found in it
     * @throws IOException if it cannot be opened or read
     */
    public static OfferFile read(Path file) throws IOException {
        return with(VestingCatalog.standard()).readFile(file);
    }

    /**
     * {@return a reader of offer files that may name other schedules}
     *
     * @param catalog the schedules that files may name
     */
    public static OfferJson with(VestingCatalog catalog) {
        return new OfferJson(Objects.requireNonNull(catalog, "catalog"));
    }

    /**
     * {@return the content of an offer file}
     *
     * @param file in the format {@value #FORMAT}
     * @throws FormatException with all faults found in it
     * @throws IOException if it cannot be opened or read
     */
    public OfferFile readFile(Path file) throws IOException {
        return JsonSource.read(file, reader::read);
    }

    /**
     * {@return the content of an offer file that a reader gives}
     *
     * @param text read to its end, not closed
     * @param sourceName what messages call it
     * @throws FormatException with all faults found
     * @throws IOException if reading fails
     */
    public OfferFile read(Reader text, String sourceName) throws IOException {
        return JsonSource.read(text, sourceName, reader::read);
    }

    /**
     * {@return an offer file as text, which {@link #read} reads back to an equal one} Schedules of the catalogue are
     * written by their names, others in portions.
     *
     * @param file what to write
     * @throws io.github.totalcomp.core.DefinitionException if it holds something that the format cannot hold, such as a
     *     component or a schedule of your own
     * @throws io.github.totalcomp.core.money.CurrencyMismatchException if an amount is not in the currency of the file
     */
    public String write(OfferFile file) {
        return writer.write(Objects.requireNonNull(file, "file"));
    }

    /**
     * Writes an offer file.
     *
     * @param file what to write
     * @param path where to; an existing file is replaced
     * @throws IOException if it cannot be written
     */
    public static void write(OfferFile file, Path path) throws IOException {
        Files.writeString(path, with(VestingCatalog.standard()).write(file));
    }
}
