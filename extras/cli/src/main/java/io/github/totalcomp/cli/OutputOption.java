package io.github.totalcomp.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/**
 * The option, common to all commands, that says where the result goes. A file is opened at the first character of a result
 * and not before, so that a command that fails leaves a file that is there as it was.
 */
final class OutputOption {

    private static final String NAME = "output";
    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "the file to write, - for standard output; standard output unless given")
    private String output = STANDARD_OUTPUT;

    /** Gives every command of a program the option. */
    static void addTo(CommandLine program) {
        program.getSubcommands().values().forEach(command -> command.addMixin(NAME, new OutputOption()));
    }

    /** The file that a command writes, unless that is standard output. */
    static Optional<Path> file(CommandLine command) {
        return Optional.ofNullable(command.getMixins().get(NAME))
                .map(OutputOption.class::cast)
                .map(option -> option.output)
                .filter(name -> !name.equals(STANDARD_OUTPUT))
                .map(Path::of);
    }

    /** Executes what was parsed and writes its result where the option says. */
    static int execute(ParseResult parsed) {
        StandardInput.requireOneReader(parsed);
        CommandLine command = StandardInput.last(parsed).commandSpec().commandLine();
        Optional<Path> file = file(command);
        if (file.isEmpty()) {
            return new CommandLine.RunLast().execute(parsed);
        }
        StandardOutput written = new StandardOutput(new FileOnDemand(file.get()));
        int status;
        try (PrintWriter out = new PrintWriter(new OutputStreamWriter(written, StandardCharsets.UTF_8))) {
            command.setOut(out);
            status = new CommandLine.RunLast().execute(parsed);
        }
        if (status == ExitStatus.OK && written.failure().isPresent()) {
            command.getErr()
                    .println(Printable.of("totalcomp: the result cannot be written to " + file.get()
                            + "; name a file in a folder that is there and may be written to"));
            return ExitStatus.BAD_INPUT;
        }
        return status;
    }

    /** A file that is opened, and emptied, when something is written to it. */
    private static final class FileOnDemand extends OutputStream {

        private final Path file;
        private @Nullable OutputStream opened;

        FileOnDemand(Path file) {
            this.file = file;
        }

        private OutputStream open() throws IOException {
            OutputStream stream = opened;
            if (stream == null) {
                stream = Files.newOutputStream(file);
                opened = stream;
            }
            return stream;
        }

        @Override
        public void write(int b) throws IOException {
            open().write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            open().write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (opened != null) {
                opened.close();
            }
        }
    }
}
