package io.github.totalcomp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VestTest {

    private static final String TERMS = "--terms=../../extras/examples/event-terms.json";

    private static Run vest(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "vest";
        all[1] = "--start=2026-03-02";
        System.arraycopy(args, 0, all, 2, args.length);
        return Run.of(all);
    }

    @Test
    void aNamedScheduleIsResolved() {
        JsonNode json = Figures.json(
                vest("--schedule=even-4y-monthly-cliff-1y", "--units=4800", "--as-of=2027-09-15", "--format=json"));
        assertThat(json.path("schedule").asText()).isEqualTo("even 4 years monthly, 1-year cliff");
        assertThat(json.path("tranches")).hasSize(37);
        assertThat(json.at("/tranches/0/units").asText()).isEqualTo("1200");
        assertThat(json.at("/asOf/vested").asText()).isEqualTo("1800");
        assertThat(json.at("/asOf/next/date").asText()).isEqualTo("2027-10-02");
        assertThat(json.path("unscheduled").asText()).isEqualTo("0");
    }

    @Test
    void termsWaitForTheirEvents() {
        assertThat(Figures.json(vest(TERMS, "--units=1600", "--format=json"))
                        .path("unscheduled")
                        .asText())
                .isEqualTo("1600");
        JsonNode json = Figures.json(vest(TERMS, "--units=1600", "--event=listing=2027-10-01", "--format=json"));
        assertThat(json.at("/tranches/0/date").asText()).isEqualTo("2027-10-01");
        assertThat(json.at("/tranches/0/units").asText()).isEqualTo("400");
        assertThat(json.path("unscheduled").asText()).isEqualTo("0");
    }

    @Test
    void textAndDataHoldTheSameUnits() {
        String[] args = {"--schedule=amazon-semiannual", "--units=50", "--granted=2026-05-01"};
        String text = vest(args).out();
        JsonNode json = Figures.json(vest(args[0], args[1], args[2], "--format=json"));
        json.path("tranches")
                .forEach(tranche -> assertThat(text)
                        .contains(tranche.path("date").asText())
                        .contains(tranche.path("units").asText()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--schedule=amazn --units=5      | a schedule's name must be in the catalogue, but was \"amazn\"; did you mean amazon?",
                "--schedule=amazon --units=-5    | Invalid value for option '--units': units must not be negative, but was -5;",
                "--schedule=amazon --units=many  | a number must read like 1/48, 12.5% or 0.25",
                "--schedule=amazon               | Missing required option: '--units=UNITS'",
                "--units=5                       | Missing required argument (specify one of these): (--schedule=NAME | --terms=FILE)",
                "--schedule=amazon --units=5 --as-of=2027-02-30      | must be a date that exists, but was '2027-02-30'",
                "--schedule=amazon --units=5 --event=sale=2027-01-01 | --event must come with --terms",
                "--schedule=amazon --units=5 --terms-id=x            | --terms-id must come with --terms",
                "--terms=none.json --units=5                         | none.json: a file must be there to be read, but was no such file",
            })
    void wrongUsageIsAnsweredInWords(String args, String message) {
        Run run = vest(args.split(" "));
        assertThat(run.err()).contains(message).doesNotContain("\tat ");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void faultsOfTermsNameTheFile(@TempDir Path folder) throws IOException {
        assertThat(vest(TERMS, "--units=5", "--event=sale=2027-01-01").err())
                .contains("event-terms.json", "\"sale\" on 2027-01-01", "name one of [listing]");
        assertThat(vest(TERMS, "--units=5", "--terms-id=other").err())
                .contains("--terms-id must name one of the terms in the file: year-then-listing");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"object_type\": \"VESTING_TERM\"}");
        assertThat(vest("--terms=" + broken, "--units=5").err())
                .contains("broken.json:1:17: object_type: must be one of");
        assertThat(vest("--terms=" + broken, "--units=5").status()).isEqualTo(2);
    }
}
