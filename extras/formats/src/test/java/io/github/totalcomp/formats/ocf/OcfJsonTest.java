package io.github.totalcomp.formats.ocf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.formats.FormatException;
import io.github.totalcomp.vesting.DayOfMonth;
import io.github.totalcomp.vesting.allocation.AllocationType;
import io.github.totalcomp.vesting.ocf.OcfAmount;
import io.github.totalcomp.vesting.ocf.OcfCondition;
import io.github.totalcomp.vesting.ocf.OcfIssuance;
import io.github.totalcomp.vesting.ocf.OcfPeriod;
import io.github.totalcomp.vesting.ocf.OcfTransaction;
import io.github.totalcomp.vesting.ocf.OcfTrigger;
import io.github.totalcomp.vesting.ocf.OcfVestingTerms;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OcfJsonTest {

    private static final String TERMS = """
            {
              "object_type": "VESTING_TERMS",
              "id": "quarterly",
              "name": "Quarterly",
              "description": "Eight quarters on the last day, half a year held back",
              "allocation_type": "BACK_LOADED",
              "vesting_conditions": [
                {
                  "id": "start",
                  "trigger": {"type": "VESTING_START_DATE"},
                  "quantity": "0",
                  "next_condition_ids": ["quarter", "closed"]
                },
                {
                  "id": "quarter",
                  "description": "An eighth each quarter",
                  "trigger": {
                    "type": "VESTING_SCHEDULE_RELATIVE",
                    "period": {
                      "length": 3, "type": "MONTHS", "occurrences": 8,
                      "day_of_month": "31_OR_LAST_DAY_OF_MONTH", "cliff_installment": 2
                    },
                    "relative_to_condition_id": "start"
                  },
                  "portion": {"numerator": "12.5", "denominator": "100"},
                  "next_condition_ids": []
                },
                {
                  "id": "closed",
                  "trigger": {"type": "VESTING_SCHEDULE_ABSOLUTE", "date": "2030-01-01"},
                  "portion": {"numerator": "1", "denominator": "1", "remainder": true},
                  "next_condition_ids": []
                }
              ],
              "comments": []
            }
            """;

    private static final OcfVestingTerms QUARTERLY = OcfVestingTerms.builder()
            .id("quarterly")
            .name("Quarterly")
            .description("Eight quarters on the last day, half a year held back")
            .allocation(AllocationType.BACK_LOADED)
            .addAllConditions(List.of(
                    OcfCondition.of("start", OcfTrigger.START, new OcfAmount.Fixed(Units.ZERO), "quarter", "closed"),
                    OcfCondition.builder()
                            .id("quarter")
                            .description("An eighth each quarter")
                            .trigger(new OcfTrigger.Relative(
                                    "start",
                                    OcfPeriod.ofMonths(3, 8)
                                            .withDayOfMonth(DayOfMonth.of(31))
                                            .withCliffInstallment(2)))
                            .amount(new OcfAmount.OfGrant(Portion.of(1, 8)))
                            .build(),
                    OcfCondition.of(
                            "closed",
                            new OcfTrigger.Absolute(LocalDate.of(2030, 1, 1)),
                            new OcfAmount.OfRemainder(Portion.ALL))))
            .build();

    private static List<OcfVestingTerms> read(String json) throws IOException {
        return OcfReader.readVestingTerms(new StringReader(json), "terms.json");
    }

    private static OcfLedger readTransactions(String json) throws IOException {
        return OcfReader.readTransactions(new StringReader(json), "transactions.json");
    }

    @Test
    void termsAreReadAsTypedValues() throws IOException {
        assertThat(read(TERMS)).containsExactly(QUARTERLY);
        assertThat(read("{\"file_type\": \"OCF_VESTING_TERMS_FILE\", \"items\": [" + TERMS + "]}"))
                .containsExactly(QUARTERLY);
        assertThat(read("{\"file_type\": \"OCF_VESTING_TERMS_FILE\", \"items\": []}"))
                .isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        OcfVestingTerms days = OcfVestingTerms.of(
                "days",
                AllocationType.FRACTIONAL,
                OcfCondition.of("sale", OcfTrigger.EVENT, new OcfAmount.Fixed(Units.parse("10.25")), "after"),
                OcfCondition.of(
                        "after",
                        new OcfTrigger.Relative("sale", OcfPeriod.ofDays(30, 3)),
                        new OcfAmount.OfRemainder(Portion.of(1, 7))));
        OcfVestingTerms everyDay = OcfVestingTerms.of(
                "every-day",
                AllocationType.FRONT_LOADED,
                IntStream.rangeClosed(0, 31)
                        .mapToObj(day -> OcfCondition.of(
                                "on-" + day,
                                day == 0
                                        ? OcfTrigger.START
                                        : new OcfTrigger.Relative(
                                                "on-0", OcfPeriod.ofMonths(1, 1).withDayOfMonth(DayOfMonth.of(day))),
                                OcfAmount.NOTHING,
                                day == 31 ? new String[0] : new String[] {"on-" + (day + 1)}))
                        .toArray(OcfCondition[]::new));
        String out = OcfWriter.vestingTerms(List.of(QUARTERLY, days, everyDay));
        assertThat(read(out)).containsExactly(QUARTERLY, days, everyDay);
        assertThat(out)
                .contains("\"day_of_month\": \"09\"", "\"day_of_month\": \"29_OR_LAST_DAY_OF_MONTH\"")
                .doesNotContain("\r");
    }

    @Test
    void transactionsAreReadAndWritten() throws IOException {
        OcfLedger ledger = readTransactions("""
                {"file_type": "OCF_TRANSACTIONS_FILE", "items": [
                  {"object_type": "TX_EQUITY_COMPENSATION_ISSUANCE", "id": "i", "security_id": "s", "date": "2026-01-02",
                   "quantity": "4800", "vesting_terms_id": "quarterly", "custom_id": "RSU-1", "stakeholder_id": "p",
                   "compensation_type": "RSU", "security_law_exemptions": [], "expiration_date": null,
                   "termination_exercise_windows": []},
                  {"object_type": "TX_PLAN_SECURITY_ISSUANCE", "id": "j", "security_id": "t", "date": "2026-01-02",
                   "quantity": "9", "vestings": [{"date": "2027-01-01", "amount": "4.5"}, {"date": "2028-01-01", "amount": "4.5"}]},
                  {"object_type": "TX_VESTING_START", "id": "k", "security_id": "s", "date": "2026-01-31",
                   "vesting_condition_id": "start"},
                  {"object_type": "TX_VESTING_EVENT", "id": "l", "security_id": "s", "date": "2027-01-31",
                   "vesting_condition_id": "sale", "comments": ["listed"]}
                ]}
                """);
        assertThat(ledger.issuances())
                .containsExactly(
                        OcfIssuance.builder()
                                .id("i")
                                .securityId("s")
                                .date(LocalDate.of(2026, 1, 2))
                                .quantity(Units.of(4_800))
                                .vestingTermsId("quarterly")
                                .build(),
                        OcfIssuance.builder()
                                .id("j")
                                .securityId("t")
                                .date(LocalDate.of(2026, 1, 2))
                                .quantity(Units.of(9))
                                .addAllVestings(List.of(
                                        Tranche.of(LocalDate.of(2027, 1, 1), Units.parse("4.5")),
                                        Tranche.of(LocalDate.of(2028, 1, 1), Units.parse("4.5"))))
                                .build());
        assertThat(ledger.transactions())
                .containsExactly(
                        new OcfTransaction.VestingStart("k", "s", "start", LocalDate.of(2026, 1, 31)),
                        new OcfTransaction.EventOccurred("l", "s", "sale", LocalDate.of(2027, 1, 31)));
        String out = OcfWriter.transactions(ledger);
        assertThat(readTransactions(out)).isEqualTo(ledger);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "VESTING_START_DATE         | VESTING_START       | vesting_conditions[0].trigger.type: must be one of VESTING_START_DATE",
                "BACK_LOADED                | BACKLOADED          | allocation_type: must be one of CUMULATIVE_ROUNDING, CUMULATIVE_ROUND_DOWN",
                "31_OR_LAST_DAY_OF_MONTH    | 31                  | vesting_conditions[1].trigger.period.day_of_month: must be one of 01, 02",
                "`length`: 3                | `length`: 3.5       | vesting_conditions[1].trigger.period.length: must be a whole number from 0 to 36600",
                "`MONTHS`                   | `WEEKS`             | period.type: must be one of",
                "`12.5`                     | `12.50000000001`    | numerator: must be a decimal in quotes with at most 10 decimals",
                "`12.5`                     | 12.5                | numerator: must be a text in quotes",
                "`12.5`                     | `112.5`             | a portion must lie between 0 and 1",
                "`denominator`: `100`       | `denominator`: `0`  | a denominator must be above zero",
                "2030-01-01                 | 2030-02-30          | trigger.date: must be a date that exists",
                "`quantity`: `0`,           | ^^                  | vesting_conditions[0]: a condition must have a portion or a quantity",
                "`remainder`: true          | `remaining`: true   | a field must be one of numerator, denominator, remainder",
                "`closed`]                  | `closd`]            | every condition named must be in the terms, but was `closd` as next of `start`",
                "`cliff_installment`: 2     | `cliff_installment`: 9 | must be one of its 8 occurrences, but was 9",
                "VESTING_TERMS              | VESTING_TERM        | object_type: must be one of VESTING_TERMS",
            })
    void faultsNamePlaceValueAndRule(String correct, String wrong, String expected) {
        String quotedExpectation = expected.replace('`', '"');
        assertThatThrownBy(() -> read(TERMS.replace(correct.replace('`', '"'), wrong.replace('`', '"'))))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(quotedExpectation);
    }

    @Test
    void aFaultOfTheGraphComesUpWithThoseOfTheConditions() {
        String wrong = TERMS.replace("\"quantity\": \"0\",", "")
                .replaceFirst("(?s)(denominator\": \"100\"},\\s*\"next_condition_ids\": \\[)", "$1\"closed\"")
                .replaceFirst("(?s)(\"remainder\": true},\\s*\"next_condition_ids\": \\[)", "$1\"quarter\"");
        assertThatThrownBy(() -> read(wrong))
                .hasMessageContaining("a condition must have a portion or a quantity, but was neither")
                .hasMessageContaining("conditions must not follow one another in a cycle");
    }

    @Test
    void otherTransactionsAreRefused() {
        assertThatThrownBy(() -> readTransactions("{\"object_type\": \"TX_STOCK_TRANSFER\"}"))
                .hasMessageContaining("object_type: must be one of TX_EQUITY_COMPENSATION_ISSUANCE,");
        assertThatThrownBy(() -> readTransactions("{\"id\": \"x\"}"))
                .hasMessageContaining("the field \"object_type\" is required");
        assertThatThrownBy(() -> readTransactions("{\"file_type\": \"OCF_STOCK_PLANS_FILE\", \"items\": []}"))
                .hasMessageContaining("file_type: must be one of OCF_TRANSACTIONS_FILE");
    }

    @Test
    void unitsThatTheStandardCannotWriteAreRefused() {
        OcfIssuance third = OcfIssuance.builder()
                .id("i")
                .securityId("s")
                .date(LocalDate.of(2026, 1, 2))
                .quantity(Units.parse("1/3"))
                .build();
        assertThatThrownBy(() -> OcfWriter.transactions(new OcfLedger(List.of(third), List.of())))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "units in the Open Cap Format must have at most 10 decimals, but was 1/3; round the units, or state a"
                                + " portion");
    }
}
