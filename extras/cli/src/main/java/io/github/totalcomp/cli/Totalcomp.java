package io.github.totalcomp.cli;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.money.MissingMoneyProviderException;
import io.github.totalcomp.formats.FormatException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The command that holds all others. */
@Command(
        name = "totalcomp",
        description = "Compensation arithmetic: offers, vesting, yearly totals and negotiation.",
        mixinStandardHelpOptions = true,
        versionProvider = Totalcomp.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "'totalcomp COMMAND --help' lists the options of a command, with examples.",
            "",
            "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
            "",
            "Example:",
            "  totalcomp init --output offer.json",
            "  totalcomp project --offer offer.json"
        })
final class Totalcomp {

    private static final String COMPLETION = "generate-completion";
    /** In the order in which they are listed. */
    private static final List<Named> COMMANDS = List.of(
            new Named("init", InitCommand::new),
            new Named("review", ReviewCommand::new),
            new Named("counter", CounterCommand::new),
            new Named("report", ReportCommand::new),
            new Named("rank", RankCommand::new),
            new Named("position", PositionCommand::new),
            new Named("project", ProjectCommand::new),
            new Named("explain", ExplainCommand::new),
            new Named("solve", SolveCommand::new),
            new Named("leave", LeaveCommand::new),
            new Named("compare", CompareCommand::new),
            new Named("simulate", SimulateCommand::new),
            new Named("letter", LetterCommand::new),
            new Named("next", NextCommand::new),
            new Named("batch", BatchCommand::new),
            new Named("vest", VestCommand::new),
            new Named("market", MarketCommand::new),
            new Named(COMPLETION, GenerateCompletionCommand::new));

    /** A command by the name that its annotation gives it, too, which is read only when the command is needed. */
    private record Named(String name, Supplier<Object> command) {}

    /** With all commands. */
    static CommandLine commandLine() {
        return with(COMMANDS);
    }

    /**
     * With all commands that these words may need. To learn the options of every command takes half as long as a review, so
     * that where the first word names a command the others are left out; only shell completion must know them all.
     */
    static CommandLine commandLine(String... args) {
        List<Named> needed = COMMANDS.stream()
                .filter(known -> args.length > 0 && known.name().equals(args[0]) && !args[0].equals(COMPLETION))
                .toList();
        return needed.isEmpty() ? commandLine() : with(needed);
    }

    private static CommandLine with(List<Named> commands) {
        CommandLine program = new CommandLine(new Totalcomp());
        commands.forEach(
                known -> program.addSubcommand(known.name(), known.command().get()));
        OutputOption.addTo(program);
        return Converters.register(program)
                .setExecutionStrategy(OutputOption::execute)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Totalcomp::wrongUsage)
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
    }

    private static int wrongUsage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(Printable.of("totalcomp: " + e.getMessage()));
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.BAD_INPUT;
    }

    private static int failed(Exception e, CommandLine command) {
        PrintWriter err = command.getErr();
        if (e instanceof FormatException) {
            err.println(Printable.of(String.valueOf(e.getMessage())));
            return ExitStatus.BAD_INPUT;
        }
        if (e instanceof DefinitionException) {
            err.println(Printable.of("totalcomp: " + e.getMessage()));
            return ExitStatus.BAD_INPUT;
        }
        err.println(Printable.of(
                "totalcomp: " + (e instanceof MissingMoneyProviderException ? e.getMessage() : Failures.describe(e))));
        return ExitStatus.FAILED;
    }

    /** Reads the version from the manifest of the program. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Totalcomp.class.getPackage().getImplementationVersion();
            return new String[] {"totalcomp " + (version == null ? "(from the sources)" : version)};
        }
    }
}
