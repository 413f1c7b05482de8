package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PositionTest {

    private static Run position(Path offer, Path market, String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "--market";
        args[1] = market.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return Examples.run("position", offer, args);
    }

    @Test
    void textAndDataHoldTheSameFiguresAndQuestions() {
        String text = position(Examples.OFFER, Examples.MARKET).out();
        JsonNode json = Figures.json(position(Examples.OFFER, Examples.MARKET, "--format=json"));
        assertThat(json.path("format").asText()).isEqualTo("totalcomp-position/1");
        JsonNode position = json.path("position");
        for (JsonNode standing : position.path("standings")) {
            Figures.assertShown(standing.path("current"), text);
        }
        String joined = text.replaceAll("\\s+", " ");
        assertThat(Figures.texts(position.path("findings"), "text"))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(joined).contains(found));
        assertThat(position.path("questions"))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(joined).contains(question.asText()));
    }

    @Test
    void theLadderOfTheFileMustHoldTheLevel(@TempDir Path folder) throws IOException {
        Path offer = Examples.changed(
                folder, Examples.OFFER, "\"position\": {", "\"position\": { \"levels\": [{ \"level\": \"E5\" }],");
        Path market = Files.writeString(folder.resolve("m.csv"), rows(List.of("L5"), 6));
        assertThat(position(offer, market).err())
                .isEqualTo(
                        offer + ": position.levels: a level must be one of the ladder E5, but was \"L5\"; add it in its"
                                + " place\n");
    }

    @Test
    void neighbouringLevelsComeFromTheSameFile(@TempDir Path folder) throws IOException {
        Path market = Files.writeString(folder.resolve("m.csv"), rows(List.of("L4", "L5"), 6));
        JsonNode findings =
                Figures.json(position(Examples.OFFER, market, "--format=json")).at("/position/findings");
        assertThat(Figures.texts(findings, "name")).contains("level L6 not known");
        assertThat(findings.toString()).contains("at least 5 observations, but was 0");
    }

    private static String rows(List<String> levels, int each) {
        StringBuilder rows = new StringBuilder(
                "company,level,title,location,totalyearlycompensation,basesalary,stockgrantvalue,bonus,timestamp\n");
        for (String level : levels) {
            for (int i = 0; i < each; i++) {
                rows.append("Amazon,")
                        .append(level)
                        .append(",Software Engineer,\"Seattle, WA\",")
                        .append(200_000 + i)
                        .append(",140000,50000,10000,1/2/2021 3:04:05\n");
            }
        }
        return rows.toString();
    }

    /**
     * On the public reports: Amazon L5, Seattle. Ranks were computed apart from this library, by a Python script that inverts
     * type-7 quantiles on exact fractions.
     */
    @Test
    void publicReportsGiveTheRanksComputedElsewhere() {
        Path market = Path.of(System.getProperty("totalcomp.shared", ""), "data", "market-observations.csv");
        assumeTrue(
                !System.getProperty("totalcomp.shared", "").isEmpty() && Files.exists(market),
                "skipped: name the folder that holds data/market-observations.csv with -Dtotalcomp.shared=DIR");
        JsonNode json = Figures.json(
                position(Examples.OFFER, market, "--company=Amazon", "--company=Amazon.com", "--format=json"));
        JsonNode standings = json.at("/position/standings");
        assertThat(standings).hasSize(4).allSatisfy(standing -> {
            List<String> found = List.of(
                    standing.at("/observations").asText(),
                    standing.at("/rank/lowest").asText(),
                    standing.at("/rank/highest").asText(),
                    standing.at("/aim/distance").asText(),
                    standing.at("/top/distance").asText());
            assertThat(found)
                    .isEqualTo(
                            switch (standing.path("component").asText()) {
                                case "base salary" -> List.of("230", "57/229", "66/229", "14000.00", "16100.00");
                                case "equity" -> List.of("243", "145/484", "145/484", "36100.00", "53700.00");
                                case "sign-on" -> List.of("243", "757/968", "757/968", "3100.00", "23300.00");
                                default -> List.of("243", "46/121", "48/121", "41600.00", "53000.00");
                            });
        });
        assertThat(Figures.texts(json.at("/position/findings"), "name"))
                .doesNotContain("pay of the next level", "pay of the level below")
                .noneMatch(name -> name.endsWith("not known"));
    }
}
