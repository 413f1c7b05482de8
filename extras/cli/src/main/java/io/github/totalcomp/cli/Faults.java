package io.github.totalcomp.cli;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.assumption.MissingExchangeRateException;
import io.github.totalcomp.core.assumption.MissingPriceException;
import io.github.totalcomp.formats.FormatException;
import io.github.totalcomp.formats.FormatFault;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Says of which file a rule of the library is broken. */
final class Faults {

    private static final String STATE_A_PRICE =
            "state the share's price in the file, under \"assumptions\", as its \"price\" or among its \"prices\"";

    private static final String STATE_A_RATE =
            "state it in the file, under \"assumptions\", among its \"exchangeRates\"";

    private Faults() {}

    /** What reading a file gives, or an error that names it. */
    static <T> T reading(Path file, FileReading<T> reading) {
        return opening(file, found -> StandardInput.reading(found, reading));
    }

    /** The same for what opens the file by itself. */
    static <T> T opening(Path file, FileReading<T> reading) {
        try {
            return reading.read(file);
        } catch (NoSuchFileException e) {
            throw unreadable(file, "no such file");
        } catch (AccessDeniedException e) {
            throw unreadable(file, "a file that may not be read");
        } catch (IOException e) {
            throw unreadable(file, String.valueOf(e.getMessage()));
        }
    }

    private static FormatException unreadable(Path file, String found) {
        return new FormatException(
                StandardInput.name(file),
                List.of(new FormatFault("", 0, 0, "a file must be there to be read", found, "check its path")));
    }

    static <T> T inFile(Path file, Supplier<T> work) {
        return at(file, "", work);
    }

    static <T> T at(Path file, String path, Supplier<T> work) {
        try {
            return work.get();
        } catch (DefinitionException e) {
            throw new FormatException(StandardInput.name(file), List.of(fault(path, e)));
        }
    }

    /** What an error says of an offer. */
    static FormatFault of(RuntimeException error) {
        return error instanceof DefinitionException e
                ? fault("", e)
                : new FormatFault(
                        "", 0, 0, "an offer must be fit to be totalled", error.toString(), "correct the offer");
    }

    private static FormatFault fault(String path, DefinitionException e) {
        if (e instanceof MissingPriceException) {
            return fault("assumptions", e, STATE_A_PRICE);
        }
        return e instanceof MissingExchangeRateException
                ? fault("assumptions", e, STATE_A_RATE)
                : fault(path, e, e.remedy());
    }

    private static FormatFault fault(String path, DefinitionException e, String remedy) {
        return new FormatFault(path, 0, 0, e.rule(), String.valueOf(e.definition()), remedy);
    }

    /** Reads a file. */
    @FunctionalInterface
    interface FileReading<T> {
        T read(Path file) throws IOException;
    }
}
