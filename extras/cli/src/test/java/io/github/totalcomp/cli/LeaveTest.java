package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaveTest {

    private static Run leave(String... more) {
        return Examples.run("leave", Examples.MONTHLY, more);
    }

    @Test
    void leavingAfterFourOfTwelveMonthsRepaysTwoThirds() {
        JsonNode leaving =
                Figures.json(leave("--on=2026-07-02", "--format=json")).path("leaving");
        assertThat(leaving.at("/components/Sign-on/kept").asText()).isEqualTo("40000.00");
        assertThat(leaving.at("/components/Sign-on/toRepay").asText()).isEqualTo("26666.67");
        assertThat(leaving.at("/components/RSU/unitsKept").asText()).isEqualTo("0");
        assertThat(leaving.at("/components/RSU/unitsForfeited").asText()).isEqualTo("4800");
        assertThat(leaving.path("net").asText()).isEqualTo("76840.18");
    }

    @Test
    void leavingOnTheFinalAnniversaryKeepsWhatTheProjectionSays() {
        JsonNode leaving =
                Figures.json(leave("--on=2030-03-02", "--format=json")).path("leaving");
        JsonNode projection = Figures.json(Examples.run("project", Examples.MONTHLY, "--years=4", "--format=json"));
        assertThat(leaving.path("kept")).isEqualTo(projection.path("total"));
        assertThat(leaving.path("net")).isEqualTo(projection.path("total"));
    }

    @Test
    void textAndDataHoldTheSameFigures() {
        for (List<String> when : List.of(List.of("--on", "2027-09-15"), List.of("--curve", "30"))) {
            String[] options = when.toArray(String[]::new);
            String text = leave(options).out();
            JsonNode json = Figures.json(leave(options[0], options[1], "--format=json"));
            Figures.assertShown(json.path("leaving").isMissingNode() ? totals(json) : json.path("leaving"), text);
        }
    }

    /** The curve as text shows no components. */
    private static JsonNode totals(JsonNode json) {
        json.path("curve").forEach(month -> ((ObjectNode) month).remove("components"));
        return json.path("curve");
    }

    @Test
    void theCurveRunsFromTheStart() {
        JsonNode curve = Figures.json(leave("--curve=13", "--format=json")).path("curve");
        assertThat(curve).hasSize(14);
        assertThat(curve.at("/0/net").asText()).isEqualTo("0.00");
        assertThat(curve.at("/12/date").asText()).isEqualTo("2027-03-02");
        assertThat(curve.at("/12/net").asText()).isEqualTo("326000.00");
    }

    /**
     * Up to a year later 1,200 units vest at the cliff and 4 times 100 after it, at 80 a unit. The even schedule of the next
     * offer, worth 359,000.40, has vested a quarter on anniversary 1, where 13,200 vest.
     */
    @Test
    void theCostOfLeavingIsMadeWholeAndTheTimeToTheFirstVestBridged() {
        String[] options = {"--on=2026-07-02", "--until=2027-07-02", "--joining=" + Examples.QUOTED};
        assertThat(leave(options).out()).contains("""

                Cost of leaving, counted up to 2027-07-02: USD 154,666.67 = bonus USD 0 +
                unvested equity USD 128,000 + sign-on to repay USD 26,666.67
                A sign-on of USD 154,666.67 makes whole.
                With Amazon: a sign-on of USD 76,550.10 bridges the 365 days to the first vest
                on 2027-03-02.

                """);
        JsonNode cost = Figures.json(leave(options[0], options[1], options[2], "--format=json"))
                .path("cost");
        assertThat(cost.path("equityForgone").asText()).isEqualTo("128000.00");
        assertThat(cost.path("makeWhole").asText()).isEqualTo("154666.67");
        assertThat(cost.at("/bridge/amount").asText()).isEqualTo("76550.10");
        assertThat(cost.at("/bridge/days").asInt()).isEqualTo(365);
    }

    @Test
    void theCostOfLeavingNeedsItsDays() {
        assertThat(leave("--curve=3", "--until=2027-07-02").err())
                .startsWith("totalcomp: --until needs the day of leaving, --on\n");
        assertThat(leave("--on=2026-07-02", "--joining=other.json").err())
                .startsWith("totalcomp: --joining needs the day up to which to count, --until\n");
        assertThat(leave("--on=2026-07-02", "--until=2026-07-01"))
                .isEqualTo(new Run(
                        2,
                        "",
                        Examples.MONTHLY + ": what is forgone must be counted up to a day from the day of leaving"
                                + " 2026-07-02 to 2226-03-02, but was 2026-07-01; state a later day, such as a year"
                                + " after leaving\n"));
    }

    @Test
    void badInputIsOneMessage() {
        assertThat(leave("--on=2026-03-01"))
                .isEqualTo(new Run(
                        2,
                        "",
                        Examples.MONTHLY + ": a day of leaving must not be before the start date 2026-03-02, but was"
                                + " 2026-03-01; correct the date\n"));
        assertThat(leave("--curve=-1"))
                .isEqualTo(new Run(
                        2,
                        "",
                        Examples.MONTHLY
                                + ": a curve must run over 0 to 2400 months, but was -1; state another number of"
                                + " months\n"));
        assertThat(leave("--on=2027-01-01", "--curve=3").err())
                .startsWith("totalcomp: Error: --on=DATE, --curve=MONTHS are mutually exclusive");
        assertThat(leave().err()).startsWith("totalcomp: Error: Missing required argument");
        assertThat(leave().status()).isEqualTo(2);
    }
}
