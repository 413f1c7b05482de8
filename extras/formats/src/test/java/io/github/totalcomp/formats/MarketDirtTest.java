package io.github.totalcomp.formats;

import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.money.Amounts;
import io.github.totalcomp.negotiation.market.LineRanges;
import io.github.totalcomp.negotiation.market.MarketIssue;
import io.github.totalcomp.negotiation.market.MarketObservation;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Observations as they really come: each kind of dirt is mended, flagged or set aside, and counted with its line. */
class MarketDirtTest {

    private static final String HEADER = "company,level,title,location,totalyearlycompensation,basesalary,"
            + "stockgrantvalue,bonus,yearsofexperience,yearsatcompany,timestamp\n";
    private static final String GOOD =
            "Amazon,L5,Software Engineer,\"Seattle, WA\",211000,145000,59000,7000,5,2,2021-01-02 03:04:05\n";

    private static MarketRows read(String rows) throws IOException {
        return MarketCsv.inCurrency(Amounts.currency("USD")).mending().read(new StringReader(HEADER + rows), "m.csv");
    }

    private static MarketRows changed(String good, String dirty) throws IOException {
        assertThat(GOOD).contains(good);
        return read(GOOD + GOOD.replace(good, dirty).replace("2021-01-02", "2020-01-02"));
    }

    private static MarketObservation second(MarketRows rows) {
        assertThat(rows.rejections()).isEmpty();
        return rows.observations().get(1);
    }

    @Test
    void aCleanRowHasNoIssue() throws IOException {
        MarketObservation clean = read(GOOD).observations().get(0);
        assertThat(clean.issues()).isEmpty();
        assertThat(clean.line()).hasValue(2);
        assertThat(clean.yearsOfExperience()).contains(BigDecimal.valueOf(5));
        assertThat(clean.yearsAtCompany()).contains(BigDecimal.valueOf(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u00a0Amazon | Amazon | spacing",
                "'Amazon ' | Amazon | spacing",
                "'Ama  zon' | Ama zon | spacing",
                "Ama\u200fzon | Amazon | invisible-characters",
                "\u202eAmazon | Amazon | invisible-characters",
                "Ama\u001b[31mzon | Ama[31mzon | invisible-characters",
                "N/A | N/A | unnamed-company",
                "\u5c08\u54e1 | \u5c08\u54e1 | ''"
            })
    void textsAreMadeFitToBeComparedAndShown(String dirty, String clean, String issues) throws IOException {
        MarketObservation found = second(changed("Amazon", dirty));
        assertThat(found.company()).isEqualTo(clean);
        assertThat(found.issues())
                .extracting(MarketIssue::label)
                .containsExactly(issues.isEmpty() ? new String[0] : issues.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Ama\nzon\"", "\"Ama\r\nzon\"", "Ama\u2028zon", "\u0007\u00a0Ama zon"})
    void linesInANameBecomeBlanks(String dirty) throws IOException {
        MarketObservation found = second(changed("Amazon", dirty));
        assertThat(found.company()).isEqualTo("Ama zon");
        assertThat(found.issues()).contains(MarketIssue.SPACING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "NA", "n/a", "NaN", "null", "-", "\u2014", "Unknown"})
    void textsThatSayNothingAreNotReported(String nothing) throws IOException {
        MarketObservation found = second(changed("L5", nothing));
        assertThat(found.level()).isEmpty();
        assertThat(found.issues()).contains(MarketIssue.NO_TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "145000.00 | 145000 | ''",
                "145000.000000000002 | 145000 | amount-debris",
                "144999.99999999999 | 145000 | amount-debris",
                "16100.000000000002 | 16100 | amount-debris total-differs",
                "145000.004999 | 145000 | amount-rounded",
                "145000.005 | 145000.01 | amount-rounded total-rounded",
                "\"145,000\" | 145000 | amount-spelling",
                "\"$145,000.00\" | 145000 | amount-spelling",
                "$ 145k | 145000 | amount-spelling",
                "145K | 145000 | amount-spelling",
                "USD 145000 | 145000 | amount-spelling",
                "145 000 | 145000 | amount-spelling",
                "145\u00a0000 usd | 145000 | amount-spelling",
                "1.45e+05 | 145000 | amount-spelling",
                "\"1,234,567.891\" | 1234567.89 | amount-spelling amount-rounded total-differs",
                "0 | 0 | no-base"
            })
    void amountsAreReadAsTheyReallyCome(String dirty, String clean, String issues) throws IOException {
        MarketObservation found = second(changed("145000", dirty));
        assertThat(found.base()).isEqualTo(usd(clean));
        assertThat(found.issues())
                .filteredOn(issue -> issue != MarketIssue.BASE_OUTLIER)
                .extracting(MarketIssue::label)
                .containsExactly(issues.isEmpty() ? new String[0] : issues.split(" "));
    }

    @Test
    void blankStockAndBonusAreNotReportedWhereZerosAreZero() throws IOException {
        MarketObservation blank = second(changed("59000,7000", "NA,"));
        assertThat(blank.hasStock()).isFalse();
        assertThat(blank.hasBonus()).isFalse();
        assertThat(blank.issues()).containsExactly(MarketIssue.NO_AMOUNT);

        MarketObservation zero = second(changed("59000,7000", "0,0"));
        assertThat(zero.hasStock()).isTrue();
        assertThat(zero.hasBonus()).isTrue();
        assertThat(zero.issues())
                .containsExactly(MarketIssue.ZERO_STOCK, MarketIssue.ZERO_BONUS, MarketIssue.TOTAL_DIFFERS);
    }

    @ParameterizedTest
    @CsvSource({
        "1/2/2020, true",
        "01/02/2020, false",
        "1/02/2020 03:04:05 PM, true",
        "12/31/2020 3:04, true",
        "2020-1-2, true",
        "2020-01-02T03:04:05.123Z, false",
        "2020-01-02 03:04:05+02:00, false"
    })
    void datesAreReadPaddedOrNot(String date, boolean unpadded) throws IOException {
        MarketObservation found = second(read(GOOD + GOOD.replace("2021-01-02 03:04:05", date)));
        assertThat(found.date().getYear()).isEqualTo(2020);
        assertThat(found.issues().contains(MarketIssue.UNPADDED_DATE)).isEqualTo(unpadded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "145000|-145000|negative-amount",
                "145000|$-145000|negative-amount",
                "145000|lots|unreadable-amount",
                "145000|\"1,45,000\"|unreadable-amount",
                "145000|145.000,00|extra-fields",
                "145000|1e13|amount-too-large",
                "145000|\u20ac145000|other-currency",
                "145000|145000 EUR|other-currency",
                "145000,|145000,,|extra-fields",
                "211000,145000|211000|missing-fields",
                "Amazon|' '|no-company",
                "Amazon|\u200f|no-company",
                "2021-01-02|2021-02-30|unreadable-date",
                "2021-01-02 03:04:05|31/12/2020|unreadable-date",
                "2021-01-02 03:04:05|12/31/20|unreadable-date",
                "2021-01-02 03:04:05|2021-01-02 25:00|unreadable-date",
                "2021-01-02 03:04:05|0217-01-02|unreadable-date",
                "2021-01-02 03:04:05|NA|unreadable-date",
                "211000,145000,59000,7000|0,0,,NA|nothing-reported"
            })
    void rowsThatAreNoObservationsAreSetAsideByKindWithTheirLine(String good, String dirty, String issue)
            throws IOException {
        MarketRows rows = read(GOOD + GOOD.replace(good, dirty) + GOOD);
        assertThat(rows.observations()).hasSize(2);
        assertThat(rows.rejections()).hasSize(1);
        assertThat(rows.quality().read()).isEqualTo(3);
        assertThat(rows.quality().kept()).isEqualTo(2);
        assertThat(rows.quality().lines().entrySet())
                .filteredOn(entry -> entry.getKey().treatment() == MarketIssue.Treatment.SET_ASIDE)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.getKey().label()).isEqualTo(issue);
                    assertThat(entry.getValue()).isEqualTo(LineRanges.of(List.of(3)));
                });
    }

    @Test
    void aTextTooLongIsSetAsideAndAFieldBeyondMeasureEndsTheReading() throws IOException {
        assertThat(changed("L5", "x".repeat(201)).quality().count(MarketIssue.TEXT_TOO_LONG))
                .isEqualTo(1);
        assertThatThrownBy(() -> changed("L5", "x".repeat(200_000)))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith("m.csv: a market file must be well-formed CSV");
    }

    @Test
    void yearsThatAreNoNumberAreNotReported() throws IOException {
        MarketObservation found = second(changed("7000,5,2", "7000,five,200"));
        assertThat(found.yearsOfExperience()).isEmpty();
        assertThat(found.yearsAtCompany()).isEmpty();
        assertThat(found.issues()).containsExactly(MarketIssue.UNREADABLE_YEARS);
        assertThat(second(changed("7000,5,2", "7000,2,5")).issues())
                .containsExactly(MarketIssue.TENURE_OVER_EXPERIENCE);
    }

    @Test
    void aColumnOfCurrenciesIsHeeded() throws IOException {
        String text = (HEADER + GOOD + GOOD + GOOD + GOOD)
                .replaceFirst("timestamp\n", "timestamp,currency\n")
                .replaceFirst("03:04:05\n", "03:04:05,USD\n")
                .replaceFirst("03:04:05\n", "03:04:05,usd\n")
                .replaceFirst("03:04:05\n", "03:04:05,\n")
                .replaceFirst("03:04:05\n", "03:04:05,EUR\n");
        MarketRows rows = MarketCsv.inCurrency(Amounts.currency("USD")).read(new StringReader(text), "m.csv");
        assertThat(rows.observations()).hasSize(3);
        assertThat(rows.rejections())
                .singleElement()
                .satisfies(fault -> assertThat(fault.describe())
                        .isEqualTo("currency: a row must be in USD, but was \"EUR\";"
                                + " convert it first, or read the rows of each currency apart"));
    }

    @Test
    void repeatedRowsAreFlaggedAndKept() throws IOException {
        MarketRows rows = read(GOOD + GOOD + GOOD.replace("03:04:05", "04:04:05"));
        assertThat(rows.observations()).hasSize(3);
        assertThat(rows.quality().lines())
                .containsEntry(MarketIssue.DUPLICATE, LineRanges.of(List.of(3)))
                .containsEntry(MarketIssue.NEAR_DUPLICATE, LineRanges.of(List.of(4)));
    }

    @Test
    void theReportIsReadyForATerminal() throws IOException {
        MarketRows rows = read(GOOD + GOOD.replace("Amazon", "\u202eAma\u001bzon"));
        assertThat(rows.quality().toString() + rows.data())
                .doesNotContain("\u202e", "\u001b")
                .startsWith(
                        "m.csv: 2 rows read, 2 kept, 0 set aside\nRows mended:\n  - invisible-characters, 1: control");
    }

    @Test
    void emptyLinesAreCountedWhereRowsAreMendedAndSkippedWhereReadingIsStrict() throws IOException {
        String text = "\uFEFF\r\n" + HEADER.replace("\n", "\r\n") + GOOD + "\r\n\r\n" + GOOD + "\r\n";
        MarketRows mended = MarketCsv.inCurrency(Amounts.currency("USD"))
                .mending()
                .read(new StringReader(text.substring(3)), "m.csv");
        assertThat(mended.observations()).hasSize(2);
        assertThat(mended.count()).isEqualTo(5);
        assertThat(mended.quality().lines()).containsEntry(MarketIssue.BLANK_LINE, LineRanges.of(List.of(3, 4, 6)));
        assertThat(mended.rejections())
                .extracting(FormatFault::describe)
                .contains("a row must have the fields of the header, but was an empty line; leave it out");
        MarketRows strict =
                MarketCsv.inCurrency(Amounts.currency("USD")).read(new StringReader(text.substring(3)), "m.csv");
        assertThat(strict.rejections()).isEmpty();
        assertThat(strict.count()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"';', semicolons", "'\t', tabs"})
    void aFileSeparatedOtherwiseIsToldSo(String separator, String name) {
        String text = (HEADER + GOOD).replace(",", separator);
        assertThatThrownBy(() -> MarketCsv.inCurrency(Amounts.currency("USD")).read(new StringReader(text), "m.csv"))
                .hasMessage("m.csv:1: columns must be separated by commas, but was " + name
                        + "; save the file as comma-separated values");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amazon|flagged",
                "L5|mended",
                "Software Engineer|mended",
                "\"Seattle, WA\"|mended",
                "211000|mended",
                "145000|mended",
                "59000|mended",
                "7000|mended",
                ",5,|mended",
                ",2,|mended",
                "2021-01-02 03:04:05|set-aside"
            })
    void naInEachColumnIsAccountedFor(String field, String treatment) throws IOException {
        String nothing = field.startsWith(",") ? ",NA," : "NA";
        MarketRows rows = read(GOOD.replace(field, nothing) + GOOD);
        assertThat(rows.observations().size() + rows.rejections().size()).isEqualTo(2);
        assertThat(rows.quality().lines().entrySet())
                .filteredOn(entry -> entry.getValue().equals(LineRanges.of(List.of(2))))
                .extracting(entry -> entry.getKey()
                        .treatment()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-'))
                .contains(treatment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "1e-999999999",
                "1E+99",
                "NaN5",
                "0x10",
                "1.2.3",
                "--5",
                "Infinity",
                "\u0661\u0662"
            })
    void amountsMadeToHurtAreSetAsideWithTheirLineAndValue(String hostile) throws IOException {
        MarketRows rows = read(GOOD + GOOD.replace("145000", hostile));
        assertThat(rows.observations()).hasSize(1);
        assertThat(rows.rejections()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.describe()).contains("base", " must ", ", but was ", "; ");
        });
    }

    @Test
    void aFormulaInANameStaysAText() throws IOException {
        MarketObservation found = second(changed("Amazon", "=1+1"));
        assertThat(found.company()).isEqualTo("=1+1");
        assertThat(found.issues()).isEmpty();
    }

    @Test
    void messagesShowHostileValuesHarmlessly() throws IOException {
        MarketRows rows = read(GOOD + GOOD.replace("145000", "\u202e\u001b[31m5\u0000x"));
        assertThat(rows.rejections().get(0).describe() + rows.quality())
                .doesNotContain("\u202e", "\u001b", "\u0000")
                .contains("basesalary: an amount must be a plain decimal");
    }
}
