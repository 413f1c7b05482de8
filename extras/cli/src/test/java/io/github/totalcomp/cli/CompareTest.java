package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {

    private static Run compare(List<Path> offers, String... more) {
        List<String> args = new ArrayList<>(List.of("compare"));
        offers.forEach(offer -> args.addAll(List.of("--offer", offer.toString())));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private static final List<Path> BOTH = List.of(Examples.QUOTED, Examples.MONTHLY);

    @Test
    void textAndDataHoldTheSameFigures() {
        JsonNode json = Figures.json(compare(BOTH, "--format=json"));
        String text = compare(BOTH).out();
        json.path("offers").forEach(offer -> {
            Figures.assertShown(offer.path("perYear"), text);
            Figures.assertShown(offer.path("cumulative"), text);
            Figures.assertShown(offer.path("expected"), text);
        });
        JsonNode pair = json.at("/pairs/0");
        Figures.assertShown(pair.path("differences"), text.replace("+", ""));
        Figures.assertShown(pair.path("cumulativeDifferences"), text.replace("+", ""));
        Figures.assertShown(pair.path("expectedDifferences"), text.replace("+", ""));
        assertThat(text)
                .contains("at the end of month " + pair.path("crossoverMonth").asInt());
    }

    @Test
    void eachOfferIsTheOneThatProjectShows() {
        JsonNode json = Figures.json(compare(BOTH, "--years=4", "--format=json"));
        assertThat(json.at("/offers/Amazon/cumulative/3").asText()).isEqualTo("1220000.40");
        assertThat(json.at("/offers/Harbor Systems/cumulative/3").asText()).isEqualTo("1184000.00");
        assertThat(json.at("/offers/Harbor Systems/expectedTotal").asText()).isEqualTo("965802.18");
        assertThat(json.at("/pairs/0/difference").asText()).isEqualTo("36000.40");
    }

    @Test
    void theBreakEvenPriceIsSolvedExactly() {
        JsonNode pair = Figures.json(compare(BOTH, "--format=json")).at("/pairs/0");
        // (1,184,000 − 861,000 of cash) ÷ 220 units, and (1,220,000.40 − 800,000 of cash) ÷ 4,800 units
        assertThat(pair.at("/breakEvensOfFirst/flatPrice").asText()).isEqualTo("1468.1818181819");
        assertThat(pair.at("/breakEvensOfSecond/flatPrice").asText()).isEqualTo("87.5000833334");
    }

    /**
     * The guide's offer comes to 1,125,000 at a flat price and to 1,273,850.46 with 15 % by each anniversary; its first two
     * years as quoted are 300,200 and 299,540.
     */
    @Test
    void scenariosTellWhichOrdersSurvive() {
        JsonNode scenarios = Figures.json(compare(BOTH, "--scenario=flat", "--scenario=growth:0.15", "--format=json"))
                .path("scenarios");
        assertThat(scenarios.at("/expectedTotals/as assumed/Amazon").asText()).isEqualTo("1220000.40");
        assertThat(scenarios.at("/expectedTotals/flat price/Amazon").asText()).isEqualTo("1125000.00");
        assertThat(scenarios.at("/expectedTotals/growth 15% a year/Amazon").asText())
                .isEqualTo("1273850.46");
        assertThat(scenarios.path("surviving").toString()).isEqualTo("[[\"Amazon\",\"Harbor Systems\"]]");
        Run leaving = compare(BOTH, "--scenario=leaving:2");
        assertThat(leaving.out())
                .contains("leaving after 2 years    599,740.00 ")
                .contains("In every scenario:\nno order\n");
        assertThat(compare(BOTH, "--scenario=flat").out()).contains("In every scenario:\nAmazon > Harbor Systems\n");
        assertThat(compare(BOTH, "--scenario=crash").err())
                .startsWith("totalcomp: Invalid value for option '--scenario' (SCENARIO): must be flat, growth:RATE or"
                        + " leaving:YEARS, such as growth:0.15, but was 'crash'\n");
        assertThat(compare(BOTH, "--scenario=growth:-1").err())
                .startsWith("totalcomp: an annual rate must lie above -1 and be at most 100");
        assertThat(compare(BOTH, "--scenario=flat", "--scenario=flat"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "totalcomp: scenarios must have names of their own, but was a second \"flat price\"; rename"
                                + " one of them\n"));
    }

    @Test
    void turnedRoundEverySignIsTurned() {
        JsonNode one = Figures.json(compare(BOTH, "--format=json")).at("/pairs/0");
        JsonNode other = Figures.json(compare(List.of(Examples.MONTHLY, Examples.QUOTED), "--format=json"))
                .at("/pairs/0");
        assertThat(other.path("difference").asText())
                .isEqualTo("-" + one.path("difference").asText());
        assertThat(one.path("crossoverMonth").asInt()).isEqualTo(12);
        assertThat(one.path("crossoverMonthOfFirst").asInt()).isEqualTo(13);
        assertThat(one.path("breakEvenTenureMonthOfFirst").asInt()).isEqualTo(48);
        assertThat(other.path("crossoverMonthOfFirst")).isEqualTo(one.path("crossoverMonth"));
        assertThat(other.path("crossoverMonth")).isEqualTo(one.path("crossoverMonthOfFirst"));
        assertThat(other.path("breakEvenTenureMonth")).isEqualTo(one.path("breakEvenTenureMonthOfFirst"));
        assertThat(other.path("breakEvensOfFirst")).isEqualTo(one.path("breakEvensOfSecond"));
        assertThat(other.path("breakEvensOfSecond")).isEqualTo(one.path("breakEvensOfFirst"));
    }

    @Test
    void anOfferWithoutSharesHasNoBreakEvenOfItsOwn(@TempDir Path folder) throws IOException {
        Path cash = Examples.changed(
                folder,
                Examples.QUOTED,
                ",\n    { \"type\": \"equityGrant\", \"units\": \"220\", \"symbol\": \"AMZN\", \"schedule\": \"amazon\" }",
                "");
        JsonNode pair = Figures.json(compare(List.of(cash, Examples.MONTHLY), "--format=json"))
                .at("/pairs/0");
        assertThat(pair.path("breakEvensOfFirst")).isEmpty();
        assertThat(pair.at("/breakEvensOfSecond/flatPrice").asText()).isEqualTo("12.7083333334");
        assertThat(compare(List.of(cash, Examples.MONTHLY)).out())
                .doesNotContain("Amazon pays at least as much")
                .contains("Harbor Systems pays at least as much as Amazon from a flat share price of USD")
                .contains("by exact date on");
    }

    @Test
    void twoOffersOfOneEmployerAreToldApart() {
        JsonNode json = Figures.json(compare(List.of(Examples.QUOTED, Examples.QUOTED), "--format=json"));
        assertThat(json.at("/pairs/0/second").asText()).isEqualTo("Amazon (2)");
        assertThat(json.at("/pairs/0/difference").asText()).isEqualTo("0.00");
    }

    @Test
    void threeOffersGiveThreePairs() {
        JsonNode json = Figures.json(
                compare(List.of(Examples.QUOTED, Examples.MONTHLY, Examples.OFFER), "--years=2", "--format=json"));
        assertThat(json.path("pairs")).hasSize(3);
        assertThat(json.path("years").asInt()).isEqualTo(2);
    }

    @Test
    void badInputIsOneMessage(@TempDir Path folder) throws IOException {
        assertThat(compare(List.of(Examples.QUOTED)))
                .isEqualTo(new Run(
                        2,
                        "",
                        "totalcomp: a comparison needs at least two offers, but was [Amazon]; add another offer\n"));
        assertThat(compare(BOTH, "--years=0").err()).contains("'--years': must be 1 to 200, but was 0");
        Path missing = Examples.changed(folder, Examples.QUOTED, "\"AMZN\": {", "\"MSFT\": {");
        assertThat(compare(List.of(missing, Examples.MONTHLY)).err())
                .startsWith(missing + ": assumptions: units must have an assumed share price")
                .contains("RSU (AMZN) vesting on 2027-03-02");
        Path euro = Examples.changed(
                folder,
                Examples.MONTHLY,
                "\"prices\"",
                "\"reportingCurrency\": \"EUR\", \"exchangeRates\": [{\"from\": \"USD\", \"to\": \"EUR\", \"rate\": \"0.9\"}], \"prices\"");
        assertThat(compare(List.of(Examples.QUOTED, euro)))
                .isEqualTo(new Run(
                        2,
                        "",
                        "totalcomp: the offer Harbor Systems must be in USD, the currency of the whole, but was EUR; state"
                                + " in each file, under \"assumptions\", the same \"reportingCurrency\" and the"
                                + " \"exchangeRates\" into it\n"));
        Path same = Files.writeString(
                folder.resolve("same.json"),
                Files.readString(Examples.QUOTED)
                        .replace(
                                "\"prices\"",
                                "\"reportingCurrency\": \"EUR\", \"exchangeRates\": [{\"from\": \"USD\", \"to\":"
                                        + " \"EUR\", \"rate\": \"0.9\"}], \"prices\""));
        assertThat(compare(List.of(same, euro)).status()).isZero();
    }
}
