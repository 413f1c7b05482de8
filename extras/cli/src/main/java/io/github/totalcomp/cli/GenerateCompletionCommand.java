package io.github.totalcomp.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the script that completes commands and options in a shell. */
@Command(
        name = "generate-completion",
        description = "Write the script by which bash and zsh complete commands and options.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "It completes the word 'totalcomp'; see README.md on how to make that a command.",
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
            "",
            "Example:",
            "  source <(totalcomp generate-completion)"
        })
final class GenerateCompletionCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec own = Objects.requireNonNull(spec);
        own.commandLine()
                .getOut()
                .print(AutoComplete.bash("totalcomp", own.root().commandLine()));
        return ExitStatus.OK;
    }
}
