package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Amounts of 10¹², in yen without decimals and in Bahraini dinars with three. */
class WideAmountsTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/totalcomp/cli/wide");

    record Case(String command, String currency) {

        Run run() {
            String offer = FOLDER.resolve(currency + ".json").toString();
            String market = FOLDER.resolve("market-" + currency + ".json").toString();
            return switch (command) {
                case "vest" ->
                    Run.of("vest", "--schedule=amazon-semiannual", "--units=1000000000000", "--start=2026-03-02");
                case "review", "rank" -> Run.of(command, "--offer", offer, "--market", market);
                case "compare" ->
                    Run.of(
                            command,
                            "--offer",
                            offer,
                            "--offer",
                            FOLDER.resolve(currency + "-other.json").toString());
                case "simulate" ->
                    Run.of(
                            command,
                            "--offer",
                            offer,
                            "--volatility=0.3",
                            "--drift=0.05",
                            "--paths=500",
                            "--target=2000000000000");
                default -> Run.of(command, "--offer", offer);
            };
        }

        Path approved() {
            return FOLDER.resolve(command + "-" + currency + ".txt");
        }
    }

    static Stream<Case> cases() {
        return Stream.of("review", "compare", "vest", "rank", "simulate", "project")
                .flatMap(command -> Stream.of("jpy", "bhd").map(currency -> new Case(command, currency)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theTextIsTheApprovedOne(Case wide) throws IOException {
        Run run = wide.run();
        if (Boolean.getBoolean("totalcomp.approve")) {
            Files.writeString(wide.approved(), run.out());
        }
        assertThat(run).isEqualTo(new Run(0, Files.readString(wide.approved()), ""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tablesFitEightyColumnsAndAlign(Case wide) {
        List<String> lines = wide.run().out().lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).matches("-{20,}")) {
                continue;
            }
            int width = lines.get(i).length();
            assertThat(width).as(lines.get(i - 1)).isLessThanOrEqualTo(80);
            assertThat(lines.get(i - 1)).hasSize(width);
            for (int row = i + 1; row < lines.size() && lines.get(row).matches("\\S.*  +\\S+"); row++) {
                assertThat(lines.get(row)).hasSize(width);
            }
        }
        assertThat(lines).anyMatch(line -> line.matches("-{20,}"));
    }
}
