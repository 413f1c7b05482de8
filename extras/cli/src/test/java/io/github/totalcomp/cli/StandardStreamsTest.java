package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files by name, and {@code -} for standard input and output. */
class StandardStreamsTest {

    private static final Path OFFERS = Path.of("../examples/offers.ndjson");
    private static final Path REPORTS = Path.of("../examples/reports.csv");

    @Test
    void anOfferOnStandardInputGivesTheSame() throws IOException {
        String offer = Files.readString(Examples.OFFER);
        assertThat(Run.reading(offer, "project", "--offer", "-")).isEqualTo(Examples.run("project", Examples.OFFER));
        assertThat(Run.reading(offer, "review", "--offer=-", "--market", Examples.MARKET.toString()))
                .isEqualTo(Examples.review());
    }

    @Test
    void aMarketOnStandardInputGivesTheSame() throws IOException {
        assertThat(Run.reading(
                        Files.readString(Examples.MARKET),
                        "review",
                        "--offer",
                        Examples.OFFER.toString(),
                        "--market",
                        "-"))
                .isEqualTo(Examples.review());
        Run named = Run.of("market", "--market", REPORTS.toString());
        assertThat(Run.reading(Files.readString(REPORTS), "market", "--market", "-"))
                .isEqualTo(new Run(0, named.out().replace("reports.csv", "standard input"), ""));
    }

    @Test
    void oneOfSeveralOffersMayBeOnStandardInput() throws IOException {
        Run both = Run.of("compare", "--offer", Examples.QUOTED.toString(), "--offer", Examples.MONTHLY.toString());
        assertThat(Run.reading(
                        Files.readString(Examples.MONTHLY),
                        "compare",
                        "--offer",
                        Examples.QUOTED.toString(),
                        "--offer",
                        "-"))
                .isEqualTo(both);
    }

    @Test
    void aBatchReadsStandardInput() throws IOException {
        assertThat(Run.reading(Files.readString(OFFERS), "batch", "--offers", "-"))
                .isEqualTo(Run.of("batch", "--offers", OFFERS.toString()));
    }

    @Test
    void standardInputIsOneFileOnly() {
        assertThat(Run.reading("", "review", "--offer", "-", "--market", "-")).isEqualTo(new Run(2, "", """
                        totalcomp: Standard input, -, may stand for one file only, but was named 2 times
                        Try 'totalcomp review --help'.
                        """));
        assertThat(Run.reading("", "compare", "--offer", "-", "--offer", "-").err())
                .startsWith("totalcomp: Standard input, -, may stand for one file only");
    }

    @Test
    void faultsOfStandardInputNameIt() {
        assertThat(Run.reading("[]", "project", "--offer", "-").err()).startsWith("standard input:1:1: ");
        String noPrice = """
                {"format": "totalcomp-offer/1", "employer": "E", "startDate": "2026-03-02", "currency": "USD",
                 "components": [{"type": "equityGrant", "units": "10", "schedule": "amazon"}]}
                """;
        assertThat(Run.reading(noPrice, "project", "--offer", "-").err())
                .startsWith("standard input: assumptions: units must have an assumed share price");
    }

    @Test
    void everyCommandWritesItsResultToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("result.txt");
        assertThat(Totalcomp.commandLine().getSubcommands().values())
                .allSatisfy(command -> assertThat(command.getCommandSpec().findOption("--output"))
                        .as(command.getCommandName())
                        .isNotNull());
        assertThat(Examples.review("--output", file.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(file).hasContent(Examples.review().out());
        assertThat(Examples.review("--format=json", "--output", file.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(Examples.review("--format=json").out());
        assertThat(Examples.review("--output", "-")).isEqualTo(Examples.review());
        assertThat(Run.of("batch", "--offers", OFFERS.toString(), "--output", file.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(Run.of("batch", "--offers", OFFERS.toString()).out());
    }

    @Test
    void aFailedCommandLeavesTheFileAsItWas(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("result.txt"), "of yesterday");
        Run run = Run.of("project", "--offer", "no-such.json", "--output", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(file).hasContent("of yesterday");
        assertThat(Run.of("project", "--output", file.toString()).status()).isEqualTo(2);
        assertThat(file).hasContent("of yesterday");
    }

    @Test
    void aFileThatCannotBeWrittenIsOneMessage(@TempDir Path folder) {
        Path file = folder.resolve("no-such-folder").resolve("result.txt");
        for (String command : new String[] {"project", "report"}) {
            assertThat(Examples.run(command, Examples.OFFER, "--output", file.toString()))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "totalcomp: the result cannot be written to " + file
                                    + "; name a file in a folder that is there and may be written to\n"));
        }
    }
}
