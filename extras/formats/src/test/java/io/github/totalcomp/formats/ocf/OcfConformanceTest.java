package io.github.totalcomp.formats.ocf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.totalcomp.core.equity.Tranche;
import io.github.totalcomp.core.equity.VestingTimeline;
import io.github.totalcomp.core.quantity.Rational;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.vesting.ocf.OcfIssuance;
import io.github.totalcomp.vesting.ocf.OcfTransaction;
import io.github.totalcomp.vesting.ocf.OcfVestingTerms;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the conformance cases of the Open Cap Format, which lie outside the repository. */
class OcfConformanceTest {

    private static final String SECURITY = "security-1";

    /** The cases whose answer the standard leaves open and for which ours is not the expected one: see docs/ocf-policies.md. */
    private static final Map<String, String> OTHER_ANSWERS =
            Map.of("edge/grant-after-cliff-uneven", "grantDateActsAsCliff");

    @TestFactory
    Stream<DynamicTest> everyRequiredCaseGivesTheExpectedTranches() throws IOException {
        return tests("required", 153, each -> assertExpected(each, each.get("expected")));
    }

    @TestFactory
    Stream<DynamicTest> everyPolicyCaseGivesOurDocumentedAnswer() throws IOException {
        return tests("policy", 20, each -> {
            String other = OTHER_ANSWERS.get(each.get("name").asText());
            assertExpected(each, other == null ? each.get("expected") : each.at("/alternatives/" + other + "/rows"));
        });
    }

    private static Stream<DynamicTest> tests(String conformance, int count, Consumer<JsonNode> check)
            throws IOException {
        String shared = System.getProperty("totalcomp.shared", "");
        Path file = Path.of(shared, "data", "ocf-vectors.json");
        if (shared.isEmpty() || !Files.isRegularFile(file)) {
            return Stream.of(DynamicTest.dynamicTest(
                    "the cases are not here",
                    () -> abort("the conformance cases run with -Dtotalcomp.shared=DIR, where"
                            + " DIR/data/ocf-vectors.json is their file")));
        }
        List<JsonNode> cases = new ArrayList<>();
        new ObjectMapper().readTree(Files.readString(file)).get("cases").forEach(each -> {
            if (each.get("conformance").asText().equals(conformance)) {
                cases.add(each);
            }
        });
        assertThat(cases).hasSize(count);
        return cases.stream()
                .map(each -> DynamicTest.dynamicTest(each.get("name").asText(), () -> check.accept(each)));
    }

    private static void assertExpected(JsonNode each, JsonNode expected) {
        if (each.has("expectedError")) {
            String word = each.at("/expectedError/code").asText().equals("CYCLE") ? "cycle" : "every condition named";
            assertThatThrownBy(() -> timeline(each)).hasMessageContaining(word);
            return;
        }
        assertThat(rows(timeline(each))).isEqualTo(rows(expected));
    }

    private static Map<LocalDate, Units> rows(JsonNode rows) {
        Map<LocalDate, Units> byDate = new TreeMap<>();
        for (JsonNode row : rows) {
            String quantity =
                    row.path("quantityExact").asText(row.get("quantity").asText());
            byDate.merge(LocalDate.parse(row.get("date").asText()), Units.parse(quantity), Units::plus);
        }
        byDate.values().removeIf(Units::isZero);
        return byDate;
    }

    private static Map<LocalDate, Units> rows(VestingTimeline timeline) {
        Map<LocalDate, Units> byDate = new TreeMap<>();
        Rational sum = Rational.ZERO;
        for (Tranche tranche : timeline.tranches()) {
            assertThat(byDate.put(tranche.date(), tranche.units())).isNull();
            sum = sum.plus(tranche.units().value());
        }
        assertThat(timeline.scheduled().value()).isEqualTo(sum);
        return byDate;
    }

    private static VestingTimeline timeline(JsonNode each) {
        List<OcfVestingTerms> terms = terms(each.get("vestingTerms"));
        OcfIssuance.Builder issuance = OcfIssuance.builder()
                .id("issuance-1")
                .securityId(SECURITY)
                .date(LocalDate.parse(each.get("issuanceDate").asText()))
                .quantity(Units.parse(each.get("quantity").asText()));
        terms.forEach(known -> issuance.vestingTermsId(known.id()));
        List<Tranche> vestings = new ArrayList<>();
        for (JsonNode row : each.path("vestingsProvided")) {
            vestings.add(Tranche.of(
                    LocalDate.parse(row.get("date").asText()),
                    Units.parse(row.get("amount").asText())));
        }
        return issuance.addAllVestings(vestings).build().timeline(terms, transactions(each));
    }

    private static List<OcfVestingTerms> terms(JsonNode terms) {
        if (terms.isNull()) {
            return List.of();
        }
        try {
            return OcfReader.readVestingTerms(new StringReader(terms.toString()), "case");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<OcfTransaction> transactions(JsonNode each) {
        List<OcfTransaction> transactions = new ArrayList<>();
        JsonNode start = each.get("vestingStartDate");
        for (JsonNode condition : each.at("/vestingTerms/vesting_conditions")) {
            if (!start.isNull() && condition.at("/trigger/type").asText().equals("VESTING_START_DATE")) {
                transactions.add(new OcfTransaction.VestingStart(
                        "start", SECURITY, condition.get("id").asText(), LocalDate.parse(start.asText())));
            }
        }
        for (JsonNode event : each.get("events")) {
            transactions.add(new OcfTransaction.EventOccurred(
                    "event",
                    SECURITY,
                    event.get("conditionId").asText(),
                    LocalDate.parse(event.get("date").asText())));
        }
        return transactions;
    }
}
