package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateTest {

    private static Run simulate(String... more) {
        return Examples.run("simulate", Examples.QUOTED, more);
    }

    private static final List<String> USUAL =
            List.of("--volatility=0.35", "--drift=0.08", "--paths=20000", "--seed=1", "--target=300000");

    private static Run usual(String... more) {
        return simulate(Stream.concat(USUAL.stream(), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void theSameSeedGivesTheSameOnAnyNumberOfThreads() {
        Run one = usual();
        assertThat(one.err()).isEmpty();
        assertThat(usual("--threads=3")).isEqualTo(one);
        assertThat(usual("--seed=2").status()).isEqualTo(2);
        assertThat(simulate("--volatility=0.35", "--drift=0.08", "--paths=20000", "--seed=2", "--target=300000")
                        .out())
                .isNotEqualTo(one.out());
    }

    @Test
    void withoutVolatilityOrDriftItIsTheFlatProjection() {
        JsonNode json =
                Figures.json(simulate("--volatility=0", "--drift=0", "--paths=3", "--target=281250", "--format=json"));
        assertThat(json.at("/sum/mean").asText()).isEqualTo("1125000.00");
        assertThat(json.at("/sum/standardDeviation").asText()).isEqualTo("0.00");
        assertThat(json.at("/sum/percentiles/10").asText()).isEqualTo("1125000.00");
        assertThat(json.at("/sum/chanceOfTargetOnAverage").asText()).isEqualTo("1.0000");
        assertThat(json.at("/years/0/mean").asText()).isEqualTo("300200.00");
        assertThat(json.at("/years/0/chanceOfTarget").asText()).isEqualTo("1.0000");
        assertThat(json.at("/years/3/mean").asText()).isEqualTo("265600.00");
        assertThat(json.at("/years/3/chanceOfTarget").asText()).isEqualTo("0.0000");
    }

    /** Text rounds to whole units of the currency. */
    @Test
    void textAndDataHoldTheSameFigures() {
        String text = usual().out();
        JsonNode json = Figures.json(usual("--format=json"));
        for (JsonNode year : json.path("years")) {
            assertRow(text, year.path("year").asText(), year);
            assertThat(text)
                    .contains("year " + year.path("year").asText() + ": "
                            + percent(year.path("chanceOfTarget").asText()));
        }
        assertRow(text, "Sum", json.path("sum"));
        assertThat(text)
                .contains(percent(json.at("/sum/chanceOfTargetOnAverage").asText()));
    }

    private static void assertRow(String text, String label, JsonNode distribution) {
        StringBuilder row = new StringBuilder("(?m)^" + label + " +" + whole(distribution.path("mean")));
        distribution.path("percentiles").forEach(amount -> row.append(" +").append(whole(amount)));
        assertThat(text).containsPattern(row + "$");
    }

    private static String whole(JsonNode amount) {
        return new BigDecimal(amount.asText())
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString()
                .replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    }

    private static String percent(String chance) {
        return new BigDecimal(chance).movePointRight(2).toPlainString() + "%";
    }

    @Test
    void badInputIsOneMessage(@TempDir Path folder) throws IOException {
        assertThat(simulate("--volatility=-0.1", "--drift=0"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "totalcomp: a volatility must be a number from 0 to 10, but was -0.1; state thirty percent as"
                                + " 0.3\n"));
        for (String none : List.of("-5", "0", "-0.01", "0.00")) {
            assertThat(simulate("--volatility=0.1", "--drift=0", "--target=" + none))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "totalcomp: Invalid value for option '--target': must be above zero, but was " + none
                                    + "\nTry 'totalcomp simulate --help'.\n"));
        }
        assertThat(simulate("--volatility=0.1", "--drift=0", "--paths=0").err())
                .startsWith("totalcomp: a simulation of 4 years must have 1 to 20000000 paths, but was 0");
        assertThat(simulate("--volatility=0.1", "--drift=0", "--years=0").err())
                .contains("'--years': must be 1 to 200, but was 0");
        assertThat(simulate("--volatility=0.1", "--drift=0", "--threads=0").err())
                .contains("'--threads': must be 1 to 1000, but was 0");
        assertThat(simulate("--drift=0").err()).contains("Missing required option: '--volatility=RATE'");
        Path unsure =
                Examples.changed(folder, Examples.MONTHLY, "\"annualHazard\": \"0.1\"", "\"annualHazard\": \"1.1\"");
        assertThat(Examples.run("simulate", unsure, "--volatility=0.1", "--drift=0"))
                .isEqualTo(new Run(
                        2,
                        "",
                        unsure
                                + ":25:36: assumptions.retention.annualHazard: must lie between 0 and 1, but was \"1.1\";"
                                + " state a value within\n"));
        Path priceless = Examples.changed(folder, Examples.QUOTED, "\"AMZN\": {", "\"MSFT\": {");
        assertThat(Examples.run("simulate", priceless, "--volatility=0.1", "--drift=0")
                        .err())
                .startsWith(priceless + ": assumptions: ")
                .contains("AMZN");
    }
}
