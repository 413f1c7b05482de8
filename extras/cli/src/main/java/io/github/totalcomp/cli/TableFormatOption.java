package io.github.totalcomp.cli;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that chooses between text, data and a table for spreadsheets. */
final class TableFormatOption {

    /** How a result is written. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json or csv, a table for spreadsheets; text unless given")
    private Format format = Format.TEXT;

    Format format() {
        return format;
    }

    /** Writes the result in the format asked for, once it is complete, and gives the exit status. */
    int print(Supplier<String> text, Supplier<String> json, Supplier<String> csv) {
        CommandLine line = Objects.requireNonNull(command).commandLine();
        switch (format) {
            case TEXT -> FormatOption.printText(line, text.get());
            case JSON -> FormatOption.printJson(line, json.get());
            case CSV -> line.getOut().print(csv.get());
        }
        return ExitStatus.OK;
    }
}
