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
            ReviewCommand.class,
            CounterCommand.class,
            ReportCommand.class,
            RankCommand.class,
            PositionCommand.class,
            ProjectCommand.class,
            SolveCommand.class,
            LeaveCommand.class,
            CompareCommand.class,
            SimulateCommand.class,
            LetterCommand.class,
            NextCommand.class,
            BatchCommand.class,
            VestCommand.class,
            MarketCommand.class
        })
final class Totalcomp {

    static CommandLine commandLine() {
        return Converters.register(new CommandLine(new Totalcomp()))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Totalcomp::wrongUsage)
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
    }

    private static int wrongUsage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("totalcomp: " + e.getMessage());
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.BAD_INPUT;
    }

    private static int failed(Exception e, CommandLine command) throws Exception {
        PrintWriter err = command.getErr();
        if (e instanceof FormatException) {
            err.println(e.getMessage());
            return ExitStatus.BAD_INPUT;
        }
        if (e instanceof DefinitionException) {
            err.println("totalcomp: " + e.getMessage());
            return ExitStatus.BAD_INPUT;
        }
        if (e instanceof MissingMoneyProviderException) {
            err.println("totalcomp: " + e.getMessage());
            return ExitStatus.FAILED;
        }
        throw e;
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
