package io.github.totalcomp.formats;

import static io.github.totalcomp.core.money.Amounts.currency;
import static io.github.totalcomp.core.money.Amounts.parse;
import static io.github.totalcomp.core.money.Amounts.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.vesting.VestingCatalog;
import io.github.totalcomp.vesting.VestingSchedules;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalcompModuleTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new TotalcompModule());

    record Application(String id, Offer offer, Assumptions assumptions) {}

    record Pair(MonetaryAmount amount, Portion share) {}

    private static Offer offer() {
        return Offer.builder()
                .employer("Amazon")
                .startDate(LocalDate.of(2026, 3, 2))
                .add(BaseSalary.ofAnnual(usd(165_000)))
                .build();
    }

    @Test
    void theExampleOfTheDocumentationLooksAndReadsAsShown() throws IOException {
        Application application = new Application("17", offer(), Assumptions.flatPrice(parse("USD 220.50")));
        String page = Files.readString(Path.of("../../docs/json.md"));
        String shown = page.substring(page.indexOf("```json\n") + 8);
        shown = shown.substring(0, shown.indexOf("```"));
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(application))).isEqualTo(MAPPER.readTree(shown));
        assertThat(MAPPER.readValue(shown, Application.class)).isEqualTo(application);
    }

    @Test
    void anOfferAloneIsAFileThatTheProgramReads() throws IOException {
        String json = MAPPER.writeValueAsString(offer());
        OfferFile file = OfferJson.with(VestingCatalog.standard()).read(new StringReader(json), "offer.json");
        assertThat(file.offer()).isEqualTo(offer());
        assertThat(file.currency()).isEqualTo(currency("USD"));
    }

    @Test
    void anOfferInSeveralCurrenciesOrNoneNamesThemAmountByAmount() throws IOException {
        Offer several = Offer.builder()
                .employer("E")
                .startDate(LocalDate.of(2026, 3, 2))
                .add(BaseSalary.ofAnnual(usd(1)))
                .add(SignOn.ofYears(parse("EUR 2.50")))
                .build();
        assertThat(MAPPER.writeValueAsString(several))
                .doesNotContain("\"currency\"")
                .contains("\"annual\":\"USD 1.00\"", "\"amount\":\"EUR 2.50\"");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(several), Offer.class))
                .isEqualTo(several);
        Offer none = Offer.builder()
                .employer("E")
                .startDate(LocalDate.of(2026, 3, 2))
                .add(EquityGrant.ofUnits(10, VestingSchedules.amazon()))
                .build();
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(none), Offer.class))
                .isEqualTo(none);
    }

    @Test
    void everyFaultOfAValueComesUpAtOnceWithItsPathFromTheTop() {
        Throwable thrown = catchThrowable(() -> MAPPER.readValue("""
                {"id": "1",
                 "offer": {"format": "totalcomp-offer/1", "employer": "", "startDate": "2026-02-30",
                           "currency": "USD",
                           "components": [{"type": "baseSalary", "annual": 165000}, {"type": "sign-on"}]}}
                """, Application.class));
        assertThat(thrown).isInstanceOf(JsonMappingException.class);
        assertThat(TotalcompModule.faultsIn(thrown).orElseThrow().faults())
                .extracting(FormatFault::path)
                .containsExactly(
                        "offer.employer", "offer.startDate", "offer.components[0].annual", "offer.components[1].type");
        assertThat(thrown)
                .hasMessageContaining("JSON:2:55: offer.employer: must be 1 to 200 characters")
                .hasMessageContaining("JSON:4:60: offer.components[0].annual: must be a decimal in quotes");
    }

    @Test
    void aPathCountsTheListsOfTheCallerToo() {
        Throwable thrown = catchThrowable(() -> MAPPER.readValue(
                "[{\"amount\": \"USD 1\", \"share\": \"1\"}, {\"amount\": \"1\", \"share\": \"1\"}]",
                MAPPER.getTypeFactory().constructCollectionType(List.class, Pair.class)));
        assertThat(TotalcompModule.faultsIn(thrown).orElseThrow())
                .hasMessage("JSON:1:48: [1].amount: an amount must name its currency, but was \"1\";"
                        + " write it like \"USD 1250.50\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"employer": "E"}                        | the field "format" is required
            {"format": "totalcomp-offer/2"}          | format: must be one of totalcomp-offer/1, but was "totalcomp-offer/2"
            {"format": 1}                            | format: must be a text in quotes
            []                                       | must be an object in braces
            "amazon"                                 | must be an object in braces
            """)
    void anotherFormOrVersionIsAClearError(String json, String message) {
        assertThatThrownBy(() -> MAPPER.readValue(json, Offer.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aMissingVersionIsNamedWithWhatElseIsWrongAndAWrongOneAlone() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"discountRate\": 0.1}", Assumptions.class))
                .hasMessageContaining("the field \"format\" is required")
                .hasMessageContaining("discountRate: must be a decimal in quotes");
        assertThatThrownBy(() -> MAPPER.readValue(
                        "{\"format\": \"totalcomp-assumptions/9\", \"discountRate\": 0.1}", Assumptions.class))
                .hasMessageContaining("format: must be one of totalcomp-assumptions/1")
                .hasMessageNotContaining("discountRate");
    }

    @Test
    void hostileInputIsRefusedWithinTheLimits() {
        String start = "{\"format\": \"totalcomp-offer/1\", \"components\": ";
        assertRefused(start + "[".repeat(400) + "]".repeat(400) + "}", "may be nested 30 levels deep");
        assertRefused(start + "\"" + "x".repeat(10_001) + "\"}", "may have 10000 characters, but was longer");
        assertRefused(start + "[" + "1,".repeat(600_000) + "1]}", "may have 1000000 characters");
        assertRefused(start + "1e999999999}", "must be a list in brackets");
        assertRefused(start + "1, \"components\": 2}", "a field must stand once in its object");
        assertThatThrownBy(() -> MAPPER.readValue("\"USD " + "9".repeat(31) + "\"", MonetaryAmount.class))
                .hasMessageContaining("at most 30 digits before the point");
        assertThatThrownBy(() -> MAPPER.readValue("\"1e99999\"", Portion.class))
                .hasMessageContaining("a number must read like 1/48");
    }

    private static void assertRefused(String json, String message) {
        assertThatThrownBy(() -> MAPPER.readValue(json, Offer.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining(message);
    }

    @Test
    void treesAreReadAsWell() throws JsonProcessingException {
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(offer()), Offer.class)).isEqualTo(offer());
        assertThat(MAPPER.convertValue(Map.of("amount", "USD -1.5", "share", "1/3"), Pair.class))
                .isEqualTo(new Pair(parse("USD -1.50"), Portion.of(1, 3)));
    }

    @Test
    void aWalkAwayWithConditionsStatesItsAverageInItsCurrencyEvenIfNothing() throws JsonProcessingException {
        WalkAway walkAway = WalkAway.of(parse("EUR 0")).with(WalkAwayCondition.everyYear(parse("EUR 90000")));
        NegotiationTerms terms = new NegotiationTerms(Optional.of(walkAway), Profile.balanced(), Optional.empty());
        String json = MAPPER.writeValueAsString(terms);
        assertThat(json)
                .isEqualTo(
                        "{\"format\":\"totalcomp-negotiation/1\",\"walkAway\":{\"yearly\":\"EUR 0.00\",\"conditions\":["
                                + "{\"type\":\"everyYear\",\"amount\":\"EUR 90000.00\"}]}}");
        assertThat(MAPPER.readValue(json, NegotiationTerms.class)).isEqualTo(terms);
        assertThatThrownBy(() -> MAPPER.readValue(json.replace("\"yearly\":\"EUR 0.00\",", ""), NegotiationTerms.class))
                .hasMessageContaining("walkAway: the field \"yearly\" is required");
    }

    @Test
    void aComponentOfAnotherTypeIsRefused() {
        assertThatThrownBy(
                        () -> MAPPER.readValue("{\"type\": \"baseSalary\", \"annual\": \"USD 1\"}", EquityGrant.class))
                .hasMessageContaining("must be a EquityGrant, which \"type\" says");
    }

    @Test
    void resultsAreWrittenAndReadingThemIsRefused() throws JsonProcessingException {
        TotalCompensation totals = TctAggregator.years(2).aggregate(offer(), Assumptions.none());
        String json = MAPPER.writeValueAsString(totals);
        assertThat(json)
                .startsWith("{\"format\":\"totalcomp-result-totals/1\",\"currency\":\"USD\",\"offer\":{")
                .contains("\"total\":\"330000.00\"");
        assertThatThrownBy(() -> MAPPER.readValue(json, TotalCompensation.class))
                .hasMessageContaining("a TotalCompensation is computed and cannot be read back")
                .hasMessageContaining("keep what it was computed from");
    }
}
