package io.github.totalcomp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes an offer file to begin with. */
@Command(
        name = "init",
        description = "Write an example of an offer file to begin with, or explain its fields.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "JSON has no comments, so the fields are explained apart from the file.",
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage,",
            "or a file that is there already.",
            "",
            "Examples:",
            "  totalcomp init --output offer.json",
            "  totalcomp init --explain"
        })
final class InitCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--explain", description = "say what each field of the example means, instead of writing it")
    private boolean explain;

    @Option(names = "--force", description = "write even if the file is there already")
    private boolean force;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        if (!force) {
            OutputOption.file(command).filter(Files::exists).ifPresent(file -> {
                throw new ParameterException(
                        command, "The file " + file + " is there already; name another one, or replace it by --force");
            });
        }
        command.getOut().print(explain ? explained() : resource("init-offer.json"));
        return ExitStatus.OK;
    }

    private static String explained() {
        return resource("init-fields.txt")
                .lines()
                .map(line -> line.split(": ", 2))
                .map(field -> field[0] + "\n" + Wrapped.indented(field[1]) + "\n")
                .collect(Collectors.joining());
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(InitCommand.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
