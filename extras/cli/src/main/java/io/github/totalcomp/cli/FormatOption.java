package io.github.totalcomp.cli;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

    Format format() {
        return format;
    }

    /** Writes the result in the format asked for, once it is complete, and gives the exit status. */
    int print(Supplier<String> text, Supplier<String> json) {
        String result = format == Format.JSON ? json.get() : text.get();
        Objects.requireNonNull(command).commandLine().getOut().print(result);
        return ExitStatus.OK;
    }
}
