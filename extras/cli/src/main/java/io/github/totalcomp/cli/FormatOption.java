package io.github.totalcomp.cli;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that chooses between text and data. */
final class FormatOption {

    /** How a result is written. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text unless given")
    private Format format = Format.TEXT;

    /** Writes the result in the format asked for, once it is complete, and gives the exit status. */
    int print(Supplier<String> text, Supplier<String> json) {
        CommandLine line = Objects.requireNonNull(command).commandLine();
        if (format == Format.JSON) {
            printJson(line, json.get());
        } else {
            printText(line, text.get());
        }
        return ExitStatus.OK;
    }

    static void printJson(CommandLine line, String json) {
        line.getOut().print(Printable.of(json));
    }

    static void printText(CommandLine line, String text) {
        String result = Printable.of(text);
        line.getOut().print(inColour(line) ? Terminal.coloured(result) : result);
    }

    private static boolean inColour(CommandLine line) {
        return OutputOption.file(line).isEmpty() && Terminal.isThere() && Terminal.allowsColour(System.getenv());
    }
}
