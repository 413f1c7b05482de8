package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final Path EXAMPLE = Path.of("../../docs/example-report.html");

    private static Run example(String... more) {
        List<String> args = new ArrayList<>(List.of("--market", Examples.MARKET.toString(), "--volatility", "0.35"));
        args.addAll(List.of(more));
        return Examples.run("report", Examples.OFFER, args.toArray(String[]::new));
    }

    @Test
    void theExamplePageIsTheDocumentedOne() throws IOException {
        if (Boolean.getBoolean("totalcomp.approve")) {
            Files.writeString(EXAMPLE, example().out());
        }
        assertThat(example()).isEqualTo(new Run(0, Files.readString(EXAMPLE), ""));
    }

    @Test
    void everythingAboutTheOfferIsThere() {
        String text = example("--format", "text", "--date", "2026-03-01").out();
        assertThat(text)
                .startsWith("""
                        Amazon, Software Engineer, L5, Seattle, WA
                        Offer from 2021-10-04
                        2026-03-01

                        In short
                        ========

                          - The offer pays USD 783,000 over 4 years, on average 195,750 a year: 164,900
                            in year 1, 179,700 in year 2, 219,200 in year 3, 219,200 in year 4.
                          - Against the market, and counted as its reports are, the total lies at the
                            33.9% quantile.
                          - Push equity first, from USD 49,500 towards 85,067 a year of grant value, on
                            average over 4 years: asking is expected to gain USD 85,360.01 over 4 years.
                          - The offer does not meet your walk-away: an average of at least USD 220,000 a
                            year (short by USD 24,250).
                          - The ask, flexible, raises the average year from USD 195,750 to 245,725.

                        Before you rely on it:

                          - USD 198,000 of the sum is equity, worth that only with AMZN at USD 3,300
                            flat.
                          - Weaknesses: base salary below the middle; sign-on below what is left behind;
                            sign-on below the bridge; and 6 more.
                          - The market is known from 243 observations, the last of 2021-08-11; offers
                            made now tend to be higher.
                        """)
                .contains(
                        "\nWhat the offer pays\n",
                        "\nWhat is assumed\n",
                        "\nWhat vests when\n",
                        "\nWhat you keep if you leave\n",
                        "\nHow uncertain it is\n",
                        "\nWhere the offer stands in the market\n",
                        "\nWhat was found in the offer\n",
                        "\nWhat to ask for\n",
                        "\nCounteroffer, flexible\n",
                        "\nIf all of it is granted\n",
                        "Sum                560,000   25,000  198,000  783,000",
                        "Sum                608,000   35,000  339,900  982,900");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(example("--format", "markdown").out())
                .contains("| **Sum** | **560,000** | **25,000** | **198,000** | **783,000** |");
    }

    @Test
    void withoutMarketAndVolatilityTheseSectionsAreLeftOut() {
        String text = Examples.run("report", Examples.OFFER, "--format=text", "--years=2")
                .out();
        assertThat(text)
                .contains("What you keep if you leave", "Over 2 years it comes to USD 344,600")
                .doesNotContain("How uncertain", "market", "What to ask for");
    }

    @Test
    void theOutputGoesToAFileOrToStandardOutput(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("offer.html");
        assertThat(example("--output", file.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(file).content().isEqualTo(Files.readString(EXAMPLE));
        assertThat(example("--output", "-").out()).isEqualTo(Files.readString(EXAMPLE));
        Path missing = folder.resolve("none").resolve("offer.html");
        assertThat(example("--output", missing.toString()))
                .isEqualTo(new Run(
                        2,
                        "",
                        "totalcomp: the result cannot be written to " + missing
                                + "; name a file in a folder that is there and may be written to\n"));
    }

    @Test
    void furtherOffersAreComparedWithTheFirst() {
        String text = Examples.run(
                        "report", Examples.QUOTED, "--offer", Examples.MONTHLY.toString(), "--format=text", "--years=2")
                .out();
        assertThat(text)
                .startsWith("Amazon, Software Engineer\n")
                .containsSubsequence(
                        "\n  - Harbor Systems pays most over 2 years: Harbor Systems USD 612,000, Amazon",
                        "\n  - Amazon pays USD 599,740 over 2 years",
                        "\nThe offers side by side\n",
                        "\nAmazon against Harbor Systems\n",
                        "\nWhat the offer pays\n",
                        "\nWhat Harbor Systems pays\n",
                        "\nWhat is assumed for Harbor Systems\n",
                        "\n  - HRBR at USD 80 flat\n",
                        "\nWhat vests when at Harbor Systems\n",
                        "\nWhat you keep if you leave Harbor Systems\n")
                .doesNotContain("What Amazon pays");
    }

    @Test
    void aHistoryGivesItsRoundsAndWithAMarketWhatToDoNext() {
        String history = Examples.HISTORY.toString();
        assertThat(Examples.run("report", Examples.OFFER, "--history", history, "--format=text")
                        .out())
                .contains(
                        "\nHow the negotiation went\n",
                        "2021-08-02 first offer         560,000   25,000  198,000  783,000        -",
                        "2021-08-04 your ask            600,000   25,000  277,200  902,200  119,200",
                        "2021-08-09 improved offer      580,000   25,000  237,600  842,600   59,600")
                .doesNotContain("What to do next");
        assertThat(example("--history", history, "--format=text").out())
                .containsSubsequence(
                        "\n  - To do next: Make a counteroffer.\n",
                        "\nHow the negotiation went\n",
                        "\nWhat to do next\n",
                        "An answer is due by 2021-08-20, in 11 days.",
                        "\nWhere the offer stands in the market\n");
        assertThat(example("--history", history, "--format=text", "--date=2021-08-18")
                        .out())
                .contains("An answer is due by 2021-08-20, in 2 days.");
        Run tooEarly = example("--history", history, "--date=2021-08-01");
        assertThat(tooEarly.status()).isEqualTo(2);
        assertThat(tooEarly.err()).contains(history, "the day of advice must not lie before the last event");
    }

    /** Hebrew between marks that isolate it; what would turn a line around, or a line of its own, is not there. */
    @Test
    void namesFromRightToLeftKeepTheirPlaceInTheText(@TempDir Path folder) throws IOException {
        Path offer = Examples.changed(
                folder, Examples.QUOTED, "\"employer\": \"Amazon\"", "\"employer\": \"\u05d0\u05d1\u05d2 \\u202e ab\"");
        String text =
                Examples.run("report", offer, "--format=text", "--years=1").out();
        assertThat(text).startsWith("\u2068\u05d0\u05d1\u05d2\u2069 \ufffd ab, Software Engineer\n");
        assertThat(text).doesNotContain("\\u", "\u202e");
    }

    @Test
    void theLetterIsThereOnRequest() {
        assertThat(example("--format=text").out()).doesNotContain("\nLetter\n");
        assertThat(example("--format=text", "--letter").out())
                .contains(
                        "\nLetter\n======\n\nHello Sam,\n",
                        "  - Base salary: $152,000 a year (offered: $140,000 a year)\n")
                .endsWith("Kind regards\nRobin Doe\n");
        assertThat(Examples.run("report", Examples.OFFER, "--letter").err())
                .contains("Missing required option '--market=FILE' for a report with a letter");
        assertThat(Examples.run("report", Examples.QUOTED, "--letter", "--market", Examples.MARKET.toString()))
                .satisfies(run -> {
                    assertThat(run.status()).isEqualTo(2);
                    assertThat(run.out()).isEmpty();
                    assertThat(run.err())
                            .contains(
                                    "a report with a letter must have something to ask for and somebody to write to",
                                    "leave --letter out");
                });
    }

    @Test
    void aSimulationNeedsAVolatility() {
        assertThat(Examples.run("report", Examples.OFFER, "--drift", "0.1").err())
                .contains("Missing required argument(s): --volatility=RATE");
    }
}
