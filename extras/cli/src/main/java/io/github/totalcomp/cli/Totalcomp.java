package io.github.totalcomp.cli;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.money.MissingMoneyProviderException;
import io.github.totalcomp.formats.FormatException;
import java.io.PrintWriter;
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
        subcommands = {
            InitCommand.class,
            ReviewCommand.class,
            CounterCommand.class,
            ReportCommand.class,
            RankCommand.class,
            PositionCommand.class,
            ProjectCommand.class,
            ExplainCommand.class,
            SolveCommand.class,
            LeaveCommand.class,
            CompareCommand.class,
            SimulateCommand.class,
            LetterCommand.class,
            NextCommand.class,
            BatchCommand.class,
            VestCommand.class,
            MarketCommand.class,
            GenerateCompletionCommand.class
        })
final class Totalcomp {

    static CommandLine commandLine() {
        CommandLine program = new CommandLine(new Totalcomp());
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
