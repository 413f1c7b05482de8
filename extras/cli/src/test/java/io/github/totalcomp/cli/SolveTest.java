package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolveTest {

    private static final List<String> QUOTED = List.of(
            "--target=300000",
            "--base=160000",
            "--price=1200",
            "--growth=0.15",
            "--timing=year-start",
            "--schedule=amazon",
            "--start=2026-03-02");
    private static final List<String> BY_VALUE =
            List.of("--target=350000", "--base=175000", "--value-grant", "--schedule=amazon", "--start=2026-03-02");

    private static Run solve(List<String> options, String... more) {
        List<String> args = new ArrayList<>(List.of("solve"));
        args.addAll(options);
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void unitsAndSignOnReachTheTarget() {
        JsonNode json = Figures.json(solve(QUOTED, "--format=json"));
        assertThat(json.at("/grant/units").asText()).isEqualTo("220");
        assertThat(json.at("/grant/exact").asText()).isEqualTo("350000/1587");
        assertThat(Figures.texts(json.path("years"), "signOn"))
                .containsExactly("126800.00", "94460.00", "0.00", "0.00");
        assertThat(Figures.texts(json.path("years"), "residue")).containsExactly("0.00", "0.00", "-344.00", "20604.40");
    }

    /** In years 5 and 6 the price is 1,200 · 1.15⁴ = 2,098.8075 and 2,413.628625; 140,000 buy 66 and 58 units. */
    @Test
    void refreshersFillTheYearsAfterTheGrant() {
        String[] options = {"--years=6", "--refresh=even-1y-yearly"};
        JsonNode years = Figures.json(solve(QUOTED, options[0], options[1], "--format=json"))
                .path("refreshers");
        assertThat(Figures.texts(years, "refreshed"))
                .containsExactly("0.00", "0.00", "0.00", "0.00", "138521.30", "139990.46");
        assertThat(years.at("/4/units").asText()).isEqualTo("66");
        assertThat(years.at("/4/grantDate").asText()).isEqualTo("2029-03-02");
        assertThat(years.at("/5/residue").asText()).isEqualTo("-9.54");
        String text = solve(QUOTED, options).out();
        Figures.assertShown(years, text);
        assertThat(text).contains("""
                Year 5: gap of USD 140,000 filled with 66 units worth USD 138,521.30, granted on
                2029-03-02 for the rating of year 3
                """);
        assertThat(solve(BY_VALUE, "--refresh=even-1y-yearly").err())
                .startsWith("totalcomp: --refresh needs the planning --price\n");
        assertThat(solve(QUOTED, "--years=2", "--target=310000", "--refresh=even-1y-yearly")
                        .err())
                .startsWith("totalcomp: --refresh needs one --target for all years\n");
    }

    @Test
    void aValueGrantNeedsNoPrice() {
        JsonNode json = Figures.json(solve(BY_VALUE, "--format=json"));
        assertThat(json.at("/grant/value").asText()).isEqualTo("437500.00");
        assertThat(Figures.texts(json.path("years"), "vesting"))
                .containsExactly("21875.00", "65625.00", "175000.00", "175000.00");
        assertThat(Figures.texts(json.path("years"), "signOn"))
                .containsExactly("153125.00", "109375.00", "0.00", "0.00");
        assertThat(Figures.texts(json.path("years"), "total")).containsOnly("350000.00");
    }

    @Test
    void textAndDataHoldTheSameFigures() {
        for (List<String> options : List.of(QUOTED, BY_VALUE)) {
            Figures.assertShown(
                    Figures.json(solve(options, "--format=json")).path("years"),
                    solve(options).out());
        }
    }

    @Test
    void theTermsCanBeOthers() {
        JsonNode json = Figures.json(solve(
                List.of("--target=30000000,31000000,32000000", "--base=20000000", "--price=5000"),
                "--schedule=even-4y-yearly",
                "--start=2026-02-28",
                "--years=3",
                "--sign-on-years=none",
                "--sizing-year=2",
                "--base-cap=20000000",
                "--currency=JPY",
                "--format=json"));
        assertThat(json.path("currency").asText()).isEqualTo("JPY");
        assertThat(json.at("/grant/units").asText()).isEqualTo("8800");
        assertThat(Figures.texts(json.path("years"), "residue")).containsExactly("1000000", "0", "-1000000");
    }

    @Test
    void anInfeasibleTargetNamesTheConstraintThatBinds() {
        assertThat(solve(QUOTED, "--base-cap=150000"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "totalcomp: the base must not exceed its cap of USD 150000, but was USD 160000; lower the base to"
                                + " the cap; the grant and the sign-on make up for it\n"));
        assertThat(solve(QUOTED, "--sign-on-years=1,2,3,4"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "totalcomp: a year without sign-on must be left to size the grant by, but was sign-on in each of"
                                + " the 4 years; leave a year without sign-on, or name the sizing year\n"));
        assertThat(solve(List.of("--target=300000", "--base=160000", "--schedule=amazon", "--start=2026-03-02")))
                .isEqualTo(new Run(
                        2,
                        "",
                        "totalcomp: a grant by units must have a planning price, but was none for the sizing year 3;"
                                + " state the planning price, or ask for a grant by value\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--target=1e9       | option '--target' (AMOUNT): must be a plain decimal such as 1250.50, but was '1e9'",
                "--base=lots        | option '--base': must be a plain decimal such as 1250.50, but was 'lots'",
                "--start=2026-02-30 | option '--start': must be a date that exists, but was '2026-02-30'",
                "--start=3/2/2026   | option '--start': must be a date such as 2026-03-02, but was '3/2/2026'",
                "--timing=later     | option '--timing': must be one of exact-date, year-start, year-end, but was 'later'",
                "--sign-on-years=1- | option '--sign-on-years': must be years such as 1,2 or none, but was '1-'",
                "--years=0          | option '--years': must be 1 to 200, but was 0",
            })
    void wrongValuesAreOneMessageEach(String option, String message) {
        List<String> options = new ArrayList<>(QUOTED);
        options.removeIf(each -> option.startsWith(each.substring(0, each.indexOf('=') + 1)));
        assertThat(solve(options, option))
                .isEqualTo(new Run(
                        2, "", "totalcomp: Invalid value for " + message + "\nTry 'totalcomp solve --help'.\n"));
    }

    @Test
    void growthAndItsTimingBelongTogether() {
        assertThat(solve(BY_VALUE, "--price=100", "--growth=0.1").err())
                .isEqualTo("totalcomp: --growth and --timing are given together\nTry 'totalcomp solve --help'.\n");
        assertThat(solve(BY_VALUE, "--growth=0.1", "--timing=year-end").err())
                .isEqualTo("totalcomp: --growth needs the --price that grows\nTry 'totalcomp solve --help'.\n");
        assertThat(solve(BY_VALUE, "--currency=XXX").status()).isEqualTo(2);
        assertThat(solve(BY_VALUE, "--sizing-year=5").err())
                .contains("the sizing year must lie within the horizon of 4 years");
    }
}
