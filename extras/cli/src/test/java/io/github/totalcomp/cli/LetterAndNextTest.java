package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterAndNextTest {

    private static Run letter(String kind, String... more) {
        return Examples.run(
                "letter",
                Examples.OFFER,
                Stream.concat(Stream.of("--kind", kind), Stream.of(more)).toArray(String[]::new));
    }

    private static Run next(Path history, String... more) {
        return Run.of(Stream.concat(
                        Stream.of("next", "--history", history.toString(), "--market", Examples.MARKET.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void aCounterofferLetterIsThatOfTheReview() {
        String letter =
                letter("flexible", "--market", Examples.MARKET.toString()).out();

        assertThat(letter).startsWith("Hello Sam,").endsWith("Robin Doe\n");
        assertThat(Examples.review().out()).contains(letter.strip());
        assertThat(letter("call", "--market", Examples.MARKET.toString()).out())
                .startsWith("Talking points for a call with Sam\n")
                .contains("243 reported packages");
    }

    @Test
    void theLinesOfALetterFitTheTerminal(@TempDir Path folder) throws IOException {
        Path wordy = Examples.changed(
                folder,
                Examples.OFFER,
                "I want to design",
                "I want, as I have for years, to learn how to design and run");
        String letter = "  - I want, as I have for years, to learn how to design and run systems at that\n    scale\n";
        String[] market = {"--market", Examples.MARKET.toString()};

        assertThat(Examples.run("letter", wordy, "--kind", "flexible", market[0], market[1])
                        .out())
                .contains(letter);
        assertThat(Examples.run("review", wordy, market).out()).contains(letter);
        assertThat(Examples.run("report", wordy, market[0], market[1], "--letter", "--format=text")
                        .out())
                .contains(letter);
        assertThat(Examples.run("letter", wordy, "--kind", "flexible", market[0], market[1], "--format", "json")
                        .out())
                .contains("  - I want, as I have for years, to learn how to design and run systems at that scale\\n");
    }

    @Test
    void whatALetterNeedsIsNamed(@TempDir Path folder) throws IOException {
        assertThat(letter("flexible").err())
                .startsWith("totalcomp: Missing required option '--market=FILE' for a letter of kind flexible\n");
        assertThat(letter("time").err()).contains("but was none for \"answerBy\"");
        assertThat(letter("gift").err()).contains("--kind");
        assertThat(letter("time", "--locale", "de_DE!").err())
                .contains("must be a language tag such as de-DE, but was 'de_DE!'");
        assertThat(letter("refusal", "--reason", "{{x}}").err()).contains("the reason to refuse must hold no template");
        Path bare = Examples.changed(folder, Examples.OFFER, "\"letter\": {", "\"lettre\": {");
        assertThat(Examples.run("letter", bare, "--kind", "refusal").status()).isEqualTo(2);
        assertThat(Examples.run("letter", Examples.QUOTED, "--kind", "refusal"))
                .isEqualTo(new Run(
                        2,
                        "",
                        Examples.QUOTED
                                + ": negotiation: an offer file for a letter must state who writes to whom, but was"
                                + " nothing; add \"letter\"\n"));
    }

    @Test
    void aTemplateOfTheCallersOwnIsUsed(@TempDir Path folder) throws IOException {
        Path template = Files.writeString(folder.resolve("mine.txt"), "{{#terms}}{{label}}={{figure}}\n{{/terms}}");

        assertThat(letter("acceptance", "--template", template.toString()).out())
                .isEqualTo(
                        "Base salary=$140,000 a year\nSign-on, year 1=$15,000\nSign-on, year 2=$10,000\nRSU=60 units\n");
        Files.writeString(template, "{{salary}}");
        assertThat(letter("acceptance", "--template", template.toString()).err())
                .startsWith(template + ": a letter must have a value for each place of its template, but was none for");
    }

    @Test
    void lettersAsData() throws IOException {
        assertThat(letter("refusal", "--format", "json").out())
                .contains("\"format\": \"totalcomp-letter/1\"", "\"kind\": \"refusal\"", "\"letter\": \"Hello Sam,\\n");
    }

    @Test
    void theNextStepIsACounterofferWithItsReasons() {
        Run run = next(Examples.HISTORY, "--today", "2021-08-10");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Next: Make a counteroffer\n", "The offer averages USD 210,650 a year, USD 5,650 above your")
                .contains("An answer is due by 2021-08-20, in 10 days.");
        assertThat(next(Examples.HISTORY, "--today", "2021-08-19").out()).contains("Next: Ask for time\n");
    }

    @Test
    void theNextStepAsData() {
        assertThat(next(Examples.HISTORY, "--today", "2021-08-10", "--format", "json", "--objection", "No flexibility")
                        .out())
                .contains("\"action\": \"answer-objection\"", "\"objection\": \"no-flexibility\"", "\"daysLeft\": 10")
                .contains("\"195750.00\"", "\"210650.00\"", "\"pattern\": \"one\"")
                .contains("\"atStake\": \"22600.00\"");
        assertThat(next(Examples.HISTORY, "--today", "2021-08-10", "--format", "json")
                        .out())
                .contains("\"action\": \"counter\"", "\"counteroffer\": {");
    }

    @Test
    void questionsAndWorriesAreListedWhereAskedFor() {
        String plain = next(Examples.HISTORY, "--today", "2021-08-10").out();
        assertThat(plain).doesNotContain("Questions to the recruiter", "Worries");

        String out = next(
                        Examples.HISTORY,
                        "--today",
                        "2021-08-10",
                        "--questions",
                        "--worries",
                        "--expert-fee",
                        "500",
                        "--expert-adds",
                        "10000",
                        "--expert-chance",
                        "10%")
                .out();
        assertThat(out)
                .contains("Questions to the recruiter\n  - stock purchase plan: Can employees buy shares")
                .contains("    (why: other large employers have such a plan;")
                .contains("Worries\n  - Can the offer be lost by asking? Hardly, if you ask politely")
                .contains("  - A fee of USD 500 against an expected USD 1,000")
                .doesNotContain("holds no sign-on");
        assertThat(out.lines()).allMatch(line -> line.length() <= 80);
        assertThat(next(Examples.HISTORY, "--today", "2021-08-10", "--worries", "--questions", "--format", "json")
                        .out())
                .contains("\"topic\": \"conversion\"", "\"worries\": [");
        assertThat(next(Examples.HISTORY, "--today", "2021-08-10", "--expert-fee", "500")
                        .err())
                .contains("--expert-adds");
    }

    @Test
    void aWalkAwayOfConditionsIsReadAndHonoured(@TempDir Path folder) throws IOException {
        Path path = Examples.changed(folder, Examples.HISTORY, "\"walkAway\": \"205000.00\"", """
                "walkAway": {
                  "yearly": "205000.00",
                  "conditions": [
                    { "type": "atLeast", "lever": "baseSalary", "amount": "150000.00" },
                    { "type": "term", "text": "two days a week at home", "state": "notMet" }
                  ]
                }""");
        String out = next(path, "--today", "2021-08-10").out().replaceAll("\\s+", " ");
        assertThat(out)
                .contains("base salary at least USD 150,000: short by USD 5,000")
                .contains("Bring up in the same message: two days a week at home: not met; ask for it.")
                .contains("The risk: none, since you would not accept the offer as it stands.");
        assertThat(next(path, "--today", "2021-08-10", "--format", "json").out())
                .contains("\"reachesWalkAway\": false")
                .contains("\"state\": \"short\"");
    }

    @Test
    void faultsOfAHistoryAreNamedWithTheirFile(@TempDir Path folder) throws IOException {
        Path bad = Examples.changed(folder, Examples.HISTORY, "\"2021-08-04\"", "\"2021-08-12\"");
        assertThat(next(bad, "--today", "2021-08-13").err())
                .startsWith(bad + ":11:")
                .contains("events: the days of a negotiation must not go back");
        Path without = Examples.changed(folder, Examples.HISTORY, "\"walkAway\": \"205000.00\",", "");
        assertThat(next(without, "--today", "2021-08-13").err())
                .isEqualTo(
                        without + ": negotiation: a history file for advice must state the least you would accept, but"
                                + " was nothing; add \"walkAway\"\n");
        assertThat(next(Examples.HISTORY, "--today", "2021-08-01").err())
                .contains("the day of advice must not lie before the last event");
    }
}
