package io.github.totalcomp.cli;

import io.github.totalcomp.formats.FormatException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Standard input in place of a file: every option that names a file to read takes {@code -}. */
final class StandardInput {

    private static final Path SIGN = Path.of("-");
    private static final String NAME = "standard input";

    private StandardInput() {}

    static boolean is(Path file) {
        return file.equals(SIGN);
    }

    /** How messages and results call a file. */
    static String name(Path file) {
        return is(file) ? NAME : file.toString();
    }

    /** How results call a file: without its folders. */
    static String fileName(Path file) {
        return is(file) ? NAME : String.valueOf(file.getFileName());
    }

    /** Opens a file, or standard input, which stays open when the stream is closed. */
    static InputStream open(Path file) throws IOException {
        return is(file)
                ? new FilterInputStream(System.in) {
                    @Override
                    public void close() {
                        // it is not ours
                    }
                }
                : Files.newInputStream(file);
    }

    /** What reading gives; standard input becomes a file that only its owner may read and that is gone afterwards. */
    static <T> T reading(Path file, Faults.FileReading<T> reading) throws IOException {
        if (!is(file)) {
            return reading.read(file);
        }
        Path folder = Files.createTempDirectory("totalcomp");
        Path copy = folder.resolve(NAME);
        try {
            Files.copy(System.in, copy);
            return reading.read(copy);
        } catch (FormatException e) {
            throw new FormatException(NAME, e.faults());
        } finally {
            Files.deleteIfExists(copy);
            Files.delete(folder);
        }
    }

    /** The command that was asked for, below those that hold it. */
    static ParseResult last(ParseResult parsed) {
        return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
    }

    /** Refuses a command line that reads standard input twice. */
    static void requireOneReader(ParseResult parsed) {
        ParseResult last = last(parsed);
        long readers = last.matchedArgs().stream()
                .distinct()
                .filter(StandardInput::namesFiles)
                .flatMap(arg -> arg.stringValues().stream())
                .filter(SIGN.toString()::equals)
                .count();
        if (readers > 1) {
            throw new ParameterException(
                    last.commandSpec().commandLine(),
                    "Standard input, -, may stand for one file only, but was named " + readers + " times");
        }
    }

    private static boolean namesFiles(ArgSpec arg) {
        Class<?>[] types = arg.auxiliaryTypes();
        return types.length > 0 && types[0] == Path.class;
    }
}
