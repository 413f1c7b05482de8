package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterTest {

    private static Run counter(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "--market";
        args[1] = Examples.MARKET.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return Examples.run("counter", Examples.OFFER, args);
    }

    /** The offer averages 195,750; 24,250 a year more are 97,000 of equity at 3,300, 29.39 units. */
    @Test
    void fixedAskReachesTheWalkAway() {
        JsonNode json = Figures.json(counter("--approach=fixed", "--format=json"));

        assertThat(json.at("/counteroffer/askedYearly").asText()).isEqualTo("220500.00");
        assertThat(json.at("/counteroffer/levers/0/after/RSU").asText()).isEqualTo("90 units");
        assertThat(json.at("/sensitivity/fixedAbove").asText()).isEqualTo("195750.00");
    }

    @Test
    void conditionsAreHeldAgainstTheAsk() {
        JsonNode json = Figures.json(counter(
                "--at-least=base=145000",
                "--at-least-units=equity=200",
                "--every-year=100000",
                "--term=two days at home=not-met",
                "--format=json"));

        assertThat(Figures.texts(json.at("/counteroffer/askFindings"), "state"))
                .containsExactly("met", "met", "short", "met", "short");
    }

    @Test
    void aLargerStepIsKept() {
        JsonNode json = Figures.json(counter("--step=5000", "--format=json"));

        assertThat(json.at("/counteroffer/levers/1/asked").asText()).isEqualTo("150000.00");
    }

    @Test
    void employerWeightsMoveThePushOrder() {
        JsonNode json = Figures.json(counter("--employer-weight=equity=0.5", "--format=json"));

        assertThat(json.at("/pushOrder/0/lever").asText()).isEqualTo("equity");
        assertThat(json.at("/pushOrder/0/ratio").asText()).isEqualTo("2");
    }

    @Test
    void anApproachThatIsImpossibleIsOneMessage() {
        assertThat(counter("--approach=fixed", "--walk-away=195750"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "totalcomp: a fixed counteroffer must name a walk-away above the offer and within the market, but"
                                        + " was the offer already averages USD 195,750 a year, and the walk-away is USD 195,750 a"
                                        + " year; use the flexible approach, or reconsider the walk-away of USD 195,750 a year\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--at-least=base | must be a lever and a figure such as base=150000, but was 'base'",
                "--term=home     | must end in =met, =not-met or =unknown, but was 'home'",
            })
    void wrongValuesAreOneMessageEach(String option, String message) {
        Run run = counter(option);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void anUnknownLeverIsNamed() {
        assertThat(counter("--at-least=car=1").err())
                .startsWith("totalcomp: Invalid value for option '--at-least' (LEVER=AMOUNT): a lever must be one of"
                        + " baseSalary, signOn, performanceBonus, equity, refresher, benefit, other, vestingTimeline, but was"
                        + " 'car'");
    }
}
