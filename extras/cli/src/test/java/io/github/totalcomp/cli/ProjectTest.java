package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {

    private static Run project(Path offer, String... more) {
        return Examples.run("project", offer, more);
    }

    private static JsonNode json(Path offer, String... more) {
        return Figures.json(Examples.run("project", offer, asJson(more)));
    }

    private static String[] asJson(String... options) {
        return Stream.concat(Stream.of(options), Stream.of("--format=json")).toArray(String[]::new);
    }

    @Test
    void theQuotedOfferPaysItsKnownTotals() {
        JsonNode json = json(Examples.QUOTED);
        assertThat(Figures.texts(json.path("periods"), "total"))
                .containsExactly("300200.00", "299540.00", "299656.00", "320604.40");
        assertThat(Figures.texts(json.path("periods"), "cumulative"))
                .containsExactly("300200.00", "599740.00", "899396.00", "1220000.40");
        assertThat(json.path("total").asText()).isEqualTo("1220000.40");
        assertThat(json.path("averagePerYear").asText()).isEqualTo("305000.10");
        assertThat(json.at("/assumedGrowth/total").asText()).isEqualTo("95000.40");
        assertThat(json.at("/assumedGrowth/totalAtStartPrices").asText()).isEqualTo("1125000.00");
        assertThat(json.path("drops")).hasSize(1);
        assertThat(json.at("/drops/0/difference").asText()).isEqualTo("-660.00");
        assertThat(json.at("/drops/0/components/Sign-on").asText()).isEqualTo("-33000.00");
    }

    @Test
    void textAndDataHoldTheSameFigures() {
        for (List<String> options : List.of(
                List.of("--years=4", "--explain=3/RSU"),
                List.of("--years=3", "--view=calendar", "--basis=paid", "--measure=expected"),
                List.of("--years=2", "--view=fiscal:october", "--measure=expected-present"),
                List.of("--years=5", "--measure=present"))) {
            String[] more = options.toArray(String[]::new);
            for (Path offer : List.of(Examples.QUOTED, Examples.MONTHLY)) {
                String text = project(offer, more).out();
                JsonNode json = json(offer, more);
                Figures.assertShown(json.path("periods"), text);
                Figures.assertShown(json.path("total"), text);
                Figures.assertShown(json.path("averagePerYear"), text);
                json.path("drops")
                        .forEach(drop -> assertThat(text)
                                .contains("  - " + drop.path("period").asText() + " falls by"));
                if (json.has("explained")) {
                    Figures.assertShown(json.path("explained"), text);
                }
            }
        }
    }

    @Test
    void theViewsCutTheSamePayments() {
        String total = json(Examples.MONTHLY, "--years=4").path("total").asText();
        for (String view : List.of("compensation", "calendar", "fiscal:october")) {
            assertThat(json(Examples.MONTHLY, "--years=4", "--view", view)
                            .path("total")
                            .asText())
                    .isEqualTo(total);
        }
        JsonNode paid = json(Examples.MONTHLY, "--years=4", "--view=fiscal:october", "--basis=paid");
        assertThat(paid.path("view").asText()).isEqualTo("fiscal years from 1 October, paid");
        assertThat(paid.at("/periods/0/period").asText()).isEqualTo("FY 2026");
    }

    /** The quote of the guide: 88 units at 1,200 are 105,600 in year 4, and at 1,825.05 another 55,004.40. */
    @Test
    void quotedTotalsAreTakenApart(@TempDir Path folder) throws IOException {
        Run run = project(Examples.QUOTED, "--quoted=300000,300000,300000,320000");
        assertThat(run.out()).endsWith("""

                The quoted totals, taken apart
                Amounts in USD
                Year        Quoted        Cash  Equity today     Growth  Left over
                ------------------------------------------------------------------
                1       300,000.00  287,000.00     13,200.00       0.00    -200.00
                2       300,000.00  254,000.00     39,600.00   5,940.00    +460.00
                3       300,000.00  160,000.00    105,600.00  34,056.00    +344.00
                4       320,000.00  160,000.00    105,600.00  55,004.40    -604.40
                ------------------------------------------------------------------
                Sum   1,220,000.00  861,000.00    264,000.00  95,000.40      -0.40
                Year 1: of USD 300,000, 287,000 is cash, 13,200 equity at today's price, 0
                assumed growth; the offer holds 200 more
                Year 2: of USD 300,000, 254,000 is cash, 39,600 equity at today's price, 5,940
                assumed growth; 460 is quoted beyond the offer
                Year 3: of USD 300,000, 160,000 is cash, 105,600 equity at today's price, 34,056
                assumed growth; 344 is quoted beyond the offer
                Year 4: of USD 320,000, 160,000 is cash, 105,600 equity at today's price,
                55,004.40 assumed growth; the offer holds 604.40 more
                """);
        Path flat = Examples.changed(
                folder,
                Examples.QUOTED,
                "\"growth\", \"price\": \"1200.00\", \"annualRate\": \"0.15\", \"timing\": \"yearStart\"",
                "\"flat\", \"price\": \"1200.00\"");
        String totals = "--quoted=300000,300000,300000,320000";
        assertThat(json(flat, totals, "--planning-growth=0.15").path("quoted"))
                .isEqualTo(json(Examples.QUOTED, totals).path("quoted"));
        assertThat(json(flat, totals).at("/quoted/assumedGrowth").asText()).isEqualTo("0.00");
        // at year end 11 units are worth 1,380 each and 33 units 1,587: growth of 1,980 and 12,771
        assertThat(json(flat, "--quoted=300000,300000", "--planning-growth=0.15", "--planning-timing=year-end")
                        .at("/quoted/assumedGrowth")
                        .asText())
                .isEqualTo("14751.00");
        assertThat(project(flat, "--planning-growth=0.15").err())
                .startsWith("totalcomp: --planning-growth needs the totals --quoted\n");
        JsonNode quoted = json(Examples.QUOTED, "--quoted=300000,300000").path("quoted");
        assertThat(quoted.at("/years/1/leftOver").asText()).isEqualTo("460.00");
        assertThat(quoted.path("assumedGrowth").asText()).isEqualTo("5940.00");
        assertThat(project(Examples.QUOTED, "--quoted=0.001").err())
                .contains("the total quoted for year 1 must be payable in whole minor units, but was USD 0.001");
    }

    @Test
    void growthFromPricesWithoutAStartIsNotGuessed(@TempDir Path folder) throws IOException {
        Path offer = Examples.changed(
                folder,
                Examples.QUOTED,
                "{ \"type\": \"growth\", \"price\": \"1200.00\", \"annualRate\": \"0.15\", \"timing\": \"yearStart\" }",
                "{ \"type\": \"table\", \"prices\": { \"2027-01-01\": \"1000\" } }");
        assertThat(project(offer).out())
                .contains("Assumed growth: not known, there is no share price for the start date.");
        assertThat(json(offer).has("assumedGrowth")).isFalse();
        assertThat(project(offer, "--quoted=300000"))
                .isEqualTo(new Run(
                        2,
                        "",
                        offer + ": quoted totals are taken apart at the share prices of the start date, but was no"
                                + " price on 2026-03-02; state a price on or before the start date\n"));
    }

    @Test
    void paymentsAreConvertedAtTheStatedRate(@TempDir Path folder) throws IOException {
        String prices = "\"prices\": {";
        Path offer = Examples.changed(
                folder,
                Examples.QUOTED,
                prices,
                "\"reportingCurrency\": \"EUR\", \"exchangeRates\": [ { \"from\": \"EUR\", \"to\": \"USD\", \"rate\": \"1.25\" } ], "
                        + prices);
        JsonNode json = json(offer);
        assertThat(json.path("currency").asText()).isEqualTo("EUR");
        assertThat(json.at("/periods/0/total").asText()).isEqualTo("240160.00");
        Path without = Examples.changed(folder, Examples.QUOTED, prices, "\"reportingCurrency\": \"EUR\", " + prices);
        assertThat(project(without))
                .isEqualTo(new Run(
                        2,
                        "",
                        without
                                + ": assumptions: an exchange rate must be given to convert a payment, but was USD to EUR"
                                + " on 2027-03-01; state it in the file, under \"assumptions\", among its"
                                + " \"exchangeRates\"\n"));
    }

    @Test
    void aMissingPriceNamesDateAndSymbol(@TempDir Path folder) throws IOException {
        Path offer = Examples.changed(folder, Examples.QUOTED, "\"AMZN\": {", "\"MSFT\": {");
        assertThat(project(offer))
                .isEqualTo(new Run(
                        2,
                        "",
                        offer + ": assumptions: units must have an assumed share price to be worth money, but was RSU"
                                + " (AMZN) vesting on 2027-03-02; state the share's price in the file, under"
                                + " \"assumptions\", as its \"price\" or among its \"prices\"\n"));
    }

    @Test
    void wrongOptionsAreOneMessageEach() {
        assertRefused("--years=0", "Invalid value for option '--years': must be 1 to 200, but was 0");
        assertRefused(
                "--view=weekly",
                "Invalid value for option '--view': must be one of compensation, calendar or fiscal:MONTH,"
                        + " but was 'weekly'");
        assertRefused(
                "--measure=guess",
                "Invalid value for option '--measure': must be one of promised, expected, present, expected-present,"
                        + " but was 'guess'");
        assertRefused(
                "--explain=RSU",
                "Invalid value for option '--explain': must be a year from 1 on and a component such as 3/RSU,"
                        + " but was 'RSU'");
        assertThat(project(Examples.QUOTED, "--explain=3/Bonus"))
                .isEqualTo(new Run(
                        2,
                        "",
                        Examples.QUOTED + ": a cell must be one of the offer's components, Base salary, Sign-on, RSU,"
                                + " but was \"Bonus\"; use one of these names\n"));
    }

    private static void assertRefused(String option, String message) {
        assertThat(project(Examples.QUOTED, option))
                .isEqualTo(new Run(2, "", "totalcomp: " + message + "\nTry 'totalcomp project --help'.\n"));
    }

    @Test
    void onlyAssumptionsThatTheMeasureUsesAreNamed(@TempDir Path folder) throws IOException {
        assertThat(project(Examples.MONTHLY).out()).contains("Assumed: HRBR at USD 80 flat.\n");
        assertThat(project(Examples.MONTHLY, "--measure=expected").out())
                .contains("Assumed: HRBR at USD 80 flat; 10% a year leave.\n");
        assertThat(project(Examples.MONTHLY, "--measure=present").out())
                .contains("Assumed: HRBR at USD 80 flat; later money counts less by 3% a year.\n");
        Path cash = Files.writeString(folder.resolve("cash.json"), """
                {"format": "totalcomp-offer/1", "employer": "E", "startDate": "2026-03-02", "currency": "USD",
                 "components": [{"type": "baseSalary", "annual": "100000"}],
                 "assumptions": {"price": {"type": "flat", "price": "10"}, "retention": {"annualHazard": "0.1"}}}
                """);
        assertThat(project(cash).out())
                .contains("Assumed: nothing.\n")
                .doesNotContain("Assumed growth")
                .doesNotContain("leave");
    }
}
