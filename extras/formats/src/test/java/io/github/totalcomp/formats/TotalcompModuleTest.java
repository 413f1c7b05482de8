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
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.batch.BatchSummary;
import io.github.totalcomp.core.compare.ComparedOffer;
import io.github.totalcomp.core.compare.OfferComparison;
import io.github.totalcomp.core.component.BaseSalary;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.component.EquityGrant;
import io.github.totalcomp.core.component.SignOn;
import io.github.totalcomp.core.equity.UnitRounding;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.payment.ComponentKind;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.core.total.TctAggregator;
import io.github.totalcomp.core.total.TotalCompensation;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.negotiation.counter.WalkAway;
import io.github.totalcomp.negotiation.counter.WalkAwayCondition;
import io.github.totalcomp.vesting.VestingCatalog;
import io.github.totalcomp.vesting.VestingSchedules;
import io.github.totalcomp.vesting.acceleration.AcceleratingSchedule;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.money.CurrencyUnit;
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
                .hasMessage("JSON:1:48: [1].amount: an amount must be the code of its currency and a decimal in quotes,"
                        + " with at most 30 digits before the point and 40 after it, but was \"1\";"
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
        assertThatThrownBy(() -> MAPPER.readValue(json.replace("EUR 0.00", "USD 0.00"), NegotiationTerms.class))
                .hasMessageContaining(
                        "walkAway: a walk-away must be in one currency, but was USD 0 a year; every year at"
                                + " least EUR 90,000; state the average, even if it is zero, and every condition in the same"
                                + " currency");
        assertThatThrownBy(() -> MAPPER.readValue(
                        "{\"yearly\":\"USD 1.00\",\"conditions\":[{\"type\":\"everyYear\",\"amount\":\"EUR 2.00\"}]}",
                        WalkAway.class))
                .hasMessageContaining("a walk-away must be in one currency, but was USD 1 a year;");
    }

    @Test
    void aComponentOfAnotherTypeIsRefused() {
        assertThatThrownBy(
                        () -> MAPPER.readValue("{\"type\": \"baseSalary\", \"annual\": \"USD 1\"}", EquityGrant.class))
                .hasMessageContaining("must stand for an EquityGrant");
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

    record Keyed(
            Map<CurrencyUnit, MonetaryAmount> byCurrency,
            Map<Portion, Units> byPortion,
            EnumMap<ComponentKind, List<Component>> byKind,
            Set<UnitRounding> roundings) {}

    @Test
    void whatIsOneTextIsAKeyOfAMapToo() throws JsonProcessingException {
        Keyed keyed = new Keyed(
                Map.of(currency("EUR"), parse("EUR 1.50")),
                Map.of(Portion.of(1, 3), Units.of(7)),
                new EnumMap<>(Map.of(ComponentKind.BASE_SALARY, offer().components())),
                EnumSet.of(UnitRounding.HALF_UP));
        String json = MAPPER.writeValueAsString(keyed);
        assertThat(json)
                .isEqualTo("{\"byCurrency\":{\"EUR\":\"EUR 1.50\"},\"byPortion\":{\"1/3\":\"7\"},"
                        + "\"byKind\":{\"baseSalary\":[{\"type\":\"baseSalary\",\"annual\":\"USD 165000.00\"}]},"
                        + "\"roundings\":[\"halfUp\"]}");
        assertThat(MAPPER.readValue(json, Keyed.class)).isEqualTo(keyed);
        assertThatThrownBy(() -> MAPPER.readValue(json.replace("\"EUR\":", "\"euro\":"), Keyed.class))
                .hasMessageContaining("byCurrency.euro: ")
                .hasMessageContaining("but was \"euro\"");
        assertThatThrownBy(() -> MAPPER.readValue(json.replace("\"baseSalary\":[", "\"basesalary\":["), Keyed.class))
                .hasMessageContaining("byKind.basesalary: ")
                .hasMessageContaining("did you mean \"baseSalary\"?");
    }

    @Test
    void whatIsNotOneTextIsNoKeyOfAMap() {
        assertThatThrownBy(() -> MAPPER.writeValueAsString(Map.of(offer(), 1)))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("the name of a field must be a text, but was an Offer");
    }

    @Test
    void aTypeBelowOneThatHasAFormIsReadByThatFormAndMustBeIt() throws JsonProcessingException {
        WalkAwayCondition every = WalkAwayCondition.everyYear(usd(1));
        String json = MAPPER.writeValueAsString(every);
        assertThat(MAPPER.readValue(json, WalkAwayCondition.EveryYear.class)).isEqualTo(every);
        assertThatThrownBy(() -> MAPPER.readValue(json, WalkAwayCondition.Term.class))
                .hasMessageContaining("must stand for a WalkAwayCondition.Term")
                .hasMessageContaining("or read a WalkAwayCondition");
        assertThatThrownBy(() -> MAPPER.readValue("\"amazon\"", AcceleratingSchedule.class))
                .hasMessageContaining("must stand for an AcceleratingSchedule");
    }

    @Test
    void aResultWithoutAFormIsNotRead() {
        assertThatThrownBy(() -> MAPPER.readValue("7", BatchSummary.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("a value must have a JSON form, which a BatchSummary has not, but was 7;"
                        + " read a type that has one, as docs/json.md lists them");
    }

    @Test
    void aResultIsNeverWrittenAsWhatLooksLikeItsProperties() {
        OfferComparison comparison = OfferComparison.of(
                1,
                List.of(
                        ComparedOffer.of("a", offer(), Assumptions.none()),
                        ComparedOffer.of("b", offer(), Assumptions.none())));
        assertThatThrownBy(() -> MAPPER.writeValueAsString(List.of(comparison.between("a", "b"))))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining(
                        "a value must have a JSON form, but was a PairComparison; write what it is part of");
    }

    /** How somebody writes a type after all: a serializer of their own, or a mix-in. */
    @Test
    void aFormOfYourOwnComesFirst() throws JsonProcessingException {
        SimpleModule own = new SimpleModule("own").addSerializer(BatchSummary.class, ToStringSerializer.instance);
        for (List<SimpleModule> order :
                List.of(List.of(own, new TotalcompModule()), List.of(new TotalcompModule(), own))) {
            ObjectMapper mapper = new ObjectMapper().registerModules(order);
            assertThat(mapper.writeValueAsString(new BatchSummary(2, 1))).startsWith("\"");
        }
        ObjectMapper mixed =
                new ObjectMapper().registerModule(new TotalcompModule()).addMixIn(BatchSummary.class, Object.class);
        assertThat(mixed.writeValueAsString(new BatchSummary(2, 1))).isEqualTo("{\"totalled\":2,\"failed\":1}");
    }

    @Test
    void aMapperWithDefaultTypingReadsWhatItWritesInDeclaredTypes() throws JsonProcessingException {
        ObjectMapper typing = JsonMapper.builder()
                .addModule(new TotalcompModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .build();
        String json = typing.writeValueAsString(offer());
        assertThat(json).startsWith("{\"format\":\"totalcomp-offer/1\"");
        assertThat(typing.readValue(json, Offer.class)).isEqualTo(offer());
    }

    @Test
    void nullsAndAbsentPropertiesAreTheMappersAffair() throws JsonProcessingException {
        assertThat(MAPPER.readValue("{\"amount\": null}", Pair.class)).isEqualTo(new Pair(null, null));
        assertThat(MAPPER.readValue("[null, \"1/2\"]", Portion[].class)).containsExactly(null, Portion.of(1, 2));
        assertThat(MAPPER.writeValueAsString(new Pair(null, Portion.of(1, 2))))
                .isEqualTo("{\"amount\":null,\"share\":\"1/2\"}");
    }

    @Test
    void numbersWithoutQuotesAreRefusedWhateverReadsThem() {
        for (String number : List.of("1", "1.5", "1e3", "-0", "0.1")) {
            assertThatThrownBy(() -> MAPPER.readValue(number, MonetaryAmount.class))
                    .hasMessageContaining("and a decimal in quotes");
            assertThatThrownBy(() -> MAPPER.convertValue(Map.of("amount", new BigDecimal(number)), Pair.class))
                    .hasMessageContaining("amount: an amount must be the code of its currency and a decimal in quotes");
            assertThatThrownBy(() -> MAPPER.readValue(number, Units.class))
                    .hasMessageContaining("must stand in quotes");
        }
    }

    @Test
    void oneMapperServesThreadsAtOnce() {
        assertThat(IntStream.range(0, 400).parallel().allMatch(i -> {
                    try {
                        Offer each = offer().withComponents(List.of(BaseSalary.ofAnnual(usd(i))));
                        return MAPPER.readValue(MAPPER.writeValueAsString(each), Offer.class)
                                .equals(each);
                    } catch (JsonProcessingException e) {
                        throw new AssertionError(e);
                    }
                }))
                .isTrue();
    }
}
