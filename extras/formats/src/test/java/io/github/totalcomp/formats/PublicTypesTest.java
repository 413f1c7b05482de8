package io.github.totalcomp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.formats.internal.ValueForm.Use;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the module makes of every public type of the library. A new type fails here until somebody has decided whether it is
 * read and written, only written, or no value.
 */
class PublicTypesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new TotalcompModule());
    private static final List<ValueForm<?>> FORMS =
            TotalcompModule.forms(VestingCatalog.standard()).toList();

    /** Those without a form of their own, by the reason. */
    private static final Map<String, String> FORMLESS = formless();

    private static Map<String, String> formless() {
        Map<String, String> reasons = new TreeMap<>();
        put(reasons, "to be written by users: code and not data", """
                AdviceScenario Lever LikelihoodModel MarketFilter MarketSource MovedInput PositionCheck PriceModel
                PricePaths SimulationProgress VestingScheduleProvider YearSink""");
        put(reasons, "makes or computes values, and holds none", """
                AdviceScenarios Amounts AmountText BargainingSolver BatchAggregator CurrencyAmounts EmployerCosts
                Leaving LevelLadders Levers Letters MarketAudit MoneyAllocation MovedInputs NegotiationAdvisor
                NextStepAdvisor ObjectionCatalog PositionChecks PriceModels Prices PublishedCaps PublishedSchedules
                RecruiterQuestions RefreshPlanner TctAggregator TctSolver TextLines TextTable VestingCatalog
                VestingScheduleBuilder VestingSchedules Worries""");
        put(reasons, "the request or setting of a calculator, that holds code or does not tell what it holds", """
                Acceleration LetterTemplate LeverBargaining LeverContext LikelihoodRequest MarketAliases MarketData
                ObjectionCase PaymentContext PeriodView PositionContext PriceRequest PriceWindow Simulation""");
        put(reasons, "a view of a value that has a form", """
                CompensationYears DayOfMonth ExchangeTerms LevelBand NeighbourLevels OcfAmount OcfAmount.Fixed
                OcfAmount.OfGrant OcfAmount.OfRemainder PayPeriod PriceTerms PriceTerms.Flat PriceTerms.Growth
                PriceTerms.Table RetentionTerms RetentionTerms.Hazard RetentionTerms.Leaving RetentionTerms.Table
                VestingShape""");
        put(reasons, "a part or study of a result, written with it or read from it", """
                BargainingPackage.Term BatchOutcome BatchOutcome.Failed BatchOutcome.Totalled BatchRow BatchSummary
                BreakEven BreakEven.Always BreakEven.At BreakEven.Never LeverPackage Likelihood.Step LineRanges
                LineRanges.Range MarketAudit.Audited MarketMerge MeanClose ObjectionMatch PairComparison PaymentBasis
                PaymentBasis.Accrual PaymentBasis.Converted PaymentBasis.Instalment PaymentBasis.Stated
                PaymentBasis.ValueVest PaymentBasis.Vest PeriodTotal PushedIssue ScenarioOrders ScenarioOrders.Order
                ScenarioOutcome ScenarioOutcome.Gain WalkAwaySensitivity WalkAwaySensitivity.Row WiderGroup""");
        return reasons;
    }

    private static void put(Map<String, String> reasons, String reason, String names) {
        for (String name : names.split("\\s+")) {
            assertThat(reasons.put(name, reason)).as(name).isNull();
        }
    }

    private static boolean hasForm(Class<?> type) {
        return FORMS.stream().anyMatch(form -> form.type() == type);
    }

    private static boolean isBelowReadable(Class<?> type) {
        return FORMS.stream()
                .anyMatch(form -> form.use() != Use.WRITE_ONLY && form.type().isAssignableFrom(type));
    }

    static Stream<Class<?>> formlessTypes() throws IOException {
        return PublicTypes.all().stream().filter(type -> !hasForm(type) && !isBelowReadable(type));
    }

    @Test
    void everyPublicTypeIsReadOrWrittenOrHasAReasonNotTo() throws IOException {
        Set<String> undecided = new TreeSet<>();
        formlessTypes().map(PublicTypes::name).forEach(undecided::add);
        assertThat(undecided).isEqualTo(FORMLESS.keySet());
        assertThat(PublicTypes.all()).hasSizeGreaterThan(220);
    }

    @Test
    void everyChoiceIsReadAndWrittenByName() throws IOException {
        for (Class<?> type : PublicTypes.all()) {
            if (type.isEnum()) {
                ValueForm<?> form = FORMS.stream()
                        .filter(each -> each.type() == type)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(type));
                assertThat(form.use()).isEqualTo(Use.TEXT);
                for (Object constant : type.getEnumConstants()) {
                    String json = MAPPER.writeValueAsString(constant);
                    assertThat(json).matches("\"[A-Za-z-]+(_[A-Z]+)*\"");
                    assertThat(MAPPER.readValue(json, type)).isSameAs(constant);
                }
            }
        }
    }

    /** Without a form Jackson would write what happens to be named like a property, such as {@code {"raised": true}}. */
    @ParameterizedTest
    @MethodSource("formlessTypes")
    void whatHasNoFormIsRefusedByNameBothWays(Class<?> type) throws JsonMappingException {
        assertThatThrownBy(() -> MAPPER.readValue("{}", type))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("a value must have a JSON form, which ")
                .hasMessageContaining(" " + PublicTypes.name(type) + " has not")
                .hasMessageContaining("docs/json.md");
        assertThat(MAPPER.getSerializerProviderInstance()
                        .findValueSerializer(type)
                        .getClass()
                        .getEnclosingClass())
                .isEqualTo(FormlessWriting.class);
    }

    @Test
    void theDocumentationNamesEveryTypeWithWhatBecomesOfIt() throws IOException {
        String page = Files.readString(Path.of("../../docs/json.md"));
        String writtenOnly = page.substring(page.indexOf("## Only written"), page.indexOf("## Without a form"));
        String readable = page.substring(page.indexOf("## Read and written"), page.indexOf("## Only written"));
        String formless = page.substring(page.indexOf("## Without a form"));
        Map<String, String> missing = new LinkedHashMap<>();
        for (Class<?> type : PublicTypes.all()) {
            String name = PublicTypes.name(type);
            boolean found = FORMS.stream()
                    .filter(form -> form.type() == type)
                    .findFirst()
                    .map(form -> (form.use() == Use.WRITE_ONLY ? writtenOnly : readable).contains("`" + name + "`"))
                    .orElseGet(() -> isBelowReadable(type) || formless.contains("`" + name + "`"));
            if (!found) {
                missing.put(name, "not where it should be");
            }
        }
        assertThat(missing).isEmpty();
    }
}
