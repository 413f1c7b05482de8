package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class UsageTest {

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(Run.of("--help").out()).startsWith("Usage: totalcomp");
        assertThat(Run.of("--help").out())
                .contains(
                        "Exit status: 0 all went well, 1 the program cannot work, 2 wrong input or usage.",
                        "  totalcomp project --offer offer.json")
                .satisfies(help -> assertThat(help.lines()).allMatch(line -> line.length() <= 80));
        assertThat(Run.of("--version")).isEqualTo(new Run(0, "totalcomp (from the sources)\n", ""));
    }

    @Test
    void theHelpOfEveryCommandFitsEightyColumns() {
        assertThat(Totalcomp.commandLine().getSubcommands().keySet())
                .contains("review", "project")
                .allSatisfy(command -> {
                    Run help = Run.of(command, "--help");
                    assertThat(help.status()).isZero();
                    assertThat(help.out())
                            .startsWith("Usage: totalcomp " + command)
                            .contains("Exit status: 0 all went well");
                    assertThat(help.out().lines())
                            .allSatisfy(
                                    line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(80));
                });
    }

    @Test
    void aNamedCommandComesWithoutTheOthers() {
        var all = Totalcomp.commandLine().getSubcommands();
        assertThat(all).allSatisfy((name, command) -> {
            assertThat(command.getCommand()
                            .getClass()
                            .getAnnotation(Command.class)
                            .name())
                    .isEqualTo(name);
            var needed = Totalcomp.commandLine(name, "--help").getSubcommands();
            assertThat(needed.keySet()).isEqualTo(name.equals("generate-completion") ? all.keySet() : Set.of(name));
            assertThat(needed.get(name).getUsageMessage()).isEqualTo(command.getUsageMessage());
        });
        assertThat(Totalcomp.commandLine(new String[0]).getSubcommands()).hasSameSizeAs(all);
        assertThat(Totalcomp.commandLine("--help", "review").getSubcommands()).hasSameSizeAs(all);
        assertThat(Run.of("revue").err()).contains("Unmatched argument at index 0: 'revue'");
    }

    @Test
    void wrongUsageIsOneMessageOnStandardError() {
        assertThat(Run.of("--colour"))
                .isEqualTo(new Run(2, "", "totalcomp: Unknown option: '--colour'\nTry 'totalcomp --help'.\n"));
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNoFailure() {
        assertThat(runInto("Broken pipe")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void aResultThatCannotBeWrittenIsAFailure() {
        Run run = runInto("No space left on device");
        assertThat(run)
                .isEqualTo(new Run(
                        1,
                        "",
                        "totalcomp: the result could not be written: java.io.IOException: No space left on device\n"));
    }

    private static Run runInto(String failure) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        int status = Main.run(new String[] {"--help"}, out, err);
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }
}
