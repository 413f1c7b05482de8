package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankTest {

    private static Run rank(String... more) {
        List<String> args = new ArrayList<>(List.of("--market", Examples.MARKET.toString()));
        args.addAll(List.of(more));
        return Examples.run("rank", Examples.OFFER, args.toArray(String[]::new));
    }

    @Test
    void theRankingIsTheOneOfTheReview() {
        JsonNode review = Figures.json(Examples.review("--format", "json"));

        assertThat(Figures.json(rank("--format", "json")).path("ranking")).isEqualTo(review.path("ranking"));
    }

    @Test
    void textAndDataHoldTheSameFigures() {
        String[] options = {"--soft-cap", "baseSalary=150000:25%", "--faster-schedule", "even-4y-quarterly"};
        String text = rank(options).out();
        JsonNode json = Figures.json(rank(options[0], options[1], options[2], options[3], "--format", "json"));

        for (JsonNode lever : json.at("/ranking/levers")) {
            assertThat(text)
                    .contains(lever.path("rank").asInt() + ". "
                            + lever.path("name").asText());
        }
        assertThat(json.path("crossings")).isNotEmpty();
        String unwrapped = text.replaceAll("\\n\\s+", " ");
        for (JsonNode crossing : json.path("crossings")) {
            assertThat(unwrapped)
                    .contains(crossing.path("overtaking").asText() + " overtakes "
                            + crossing.path("ahead").asText() + " when "
                            + crossing.path("input").asText())
                    .contains(crossing.path("shown").asText());
        }
    }

    /** 0.4 × 10,000 × 4 and a quarter of it for the 2,033.33 above the cap: 16,000 + 813.33. */
    @ParameterizedTest
    @CsvSource({"--cap, baseSalary=150000, 16000.00", "--soft-cap, baseSalary=150000:25%, 16813.33"})
    void capsOfOptionsTakeThePlaceOfThoseOfTheFile(String option, String cap, String gain) {
        JsonNode levers = Figures.json(rank(option, cap, "--format", "json")).at("/ranking/levers");

        assertThat(levers.get(1).path("name").asText()).isEqualTo("base salary");
        assertThat(levers.get(1).path("expectedGain").asText()).isEqualTo(gain);
        assertThat(levers.get(1).path("working").get(2).path("value").asText()).startsWith("USD 150,000, ");
    }

    @Test
    void scenariosOfOptionsTakeThePlaceOfTheUsualOnes() {
        JsonNode scenarios = Figures.json(rank(
                        "--scenario", "flat",
                        "--scenario", "price:-0.5",
                        "--scenario", "growth:0.1",
                        "--scenario", "leaving:2",
                        "--format", "json"))
                .at("/ranking/scenarios");

        assertThat(Figures.texts(scenarios, "name"))
                .containsExactly("flat price", "price -50%", "price +10% a year", "leaving after 2 years");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--cap|pay=1|a lever must be one of baseSalary, signOn, performanceBonus, equity, refresher, benefit, other,"
                        + " vestingTimeline, but was 'pay'",
                "--cap|baseSalary=1.001|the cap of base salary must be payable in whole minor units",
                "--soft-cap|baseSalary=1|must be an amount and a share such as 160000:25%, but was '1'",
                "--soft-cap|baseSalary=1:2|a portion must",
                "--certainty|2|a portion must",
                "--competing-offers|-1|competing offers must be 0 to 100, but was -1",
                "--competing-offers|many|'many' is not an int",
                "--unvested|-1|what a candidate leaves behind must",
                "--market-strength|hot|expected one of [STRONG, NORMAL, WEAK]",
                "--faster-schedule|amazn|did you mean amazon",
                "--scenario|crash|must be flat, price:CHANGE, growth:RATE or leaving:YEARS, but was 'crash'",
                "--scenario|price:-1|a price shift must lie above -1",
                "--scenario|leaving:x|must be a number of years such as 2, but was 'x'",
                "--quantile|95%|the top of the market must not lie below the quantile to aim at"
            })
    void wrongOptionsAreNamed(String option, String value, String message) {
        Run run = rank(option, value);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).endsWith("Try 'totalcomp rank --help'.\n");
    }
}
