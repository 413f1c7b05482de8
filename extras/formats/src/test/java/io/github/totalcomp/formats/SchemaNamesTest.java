package io.github.totalcomp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.negotiation.market.MarketIssue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a schema lists names, it lists all that the code has. */
class SchemaNamesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Lists that are not those of a type: a part of one where a field goes with some of them, and figures. */
    private static final Set<Set<String>> OTHERS = Set.of(
            Set.of("weekly", "biweekly"),
            Set.of("semiMonthly", "monthly"),
            Set.of("fullWithin", "proRataByMonth", "proRataByDay"),
            Set.of("10", "25", "50", "75", "90"),
            Set.of("0.10", "0.25", "0.50", "0.75", "0.90"),
            Set.of("VESTING_START_DATE", "VESTING_EVENT"),
            Set.of("TX_EQUITY_COMPENSATION_ISSUANCE", "TX_PLAN_SECURITY_ISSUANCE"),
            Set.of("TX_VESTING_START", "TX_VESTING_EVENT"),
            Set.of("firstOffer", "improvedOffer", "finalOffer"),
            Set.of("refusal", "silence"),
            Arrays.stream(MarketIssue.Treatment.values())
                    .map(MarketIssue.Treatment::label)
                    .collect(Collectors.toSet()));

    private static Set<Set<String>> names() throws IOException {
        Set<Set<String>> names = new HashSet<>();
        for (Class<?> type : PublicTypes.all()) {
            if (type.isEnum()) {
                List<Function<Enum<?>, String>> spellings = List.of(
                        Decoders::nameOf,
                        Enum::name,
                        each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                for (Function<Enum<?>, String> spelling : spellings) {
                    names.add(Arrays.stream(type.getEnumConstants())
                            .map(each -> spelling.apply((Enum<?>) each))
                            .collect(Collectors.toSet()));
                }
            }
        }
        names.add(LeverNames.byField().keySet());
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer", "market", "history", "review", "output", "values"})
    void everyListOfNamesIsThatOfTheCode(String schema) throws IOException {
        Map<String, Set<String>> lists = new HashMap<>();
        collect(JSON.readTree(Samples.resource("schema/" + schema + ".schema.json")), "", lists);
        Set<Set<String>> names = names();
        List<String> stale = new ArrayList<>();
        lists.forEach((where, list) -> {
            boolean one = list.size() == 1 && names.stream().anyMatch(all -> all.containsAll(list));
            if (!one && !names.contains(list) && !OTHERS.contains(list)) {
                stale.add(where + " " + list);
            }
        });
        assertThat(stale).isEmpty();
    }

    private static void collect(JsonNode node, String path, Map<String, Set<String>> lists) {
        if (node.path("enum").isArray()) {
            Set<String> list = new HashSet<>();
            node.path("enum").forEach(each -> list.add(each.asText()));
            lists.put(path, list);
        }
        node.properties().forEach(each -> collect(each.getValue(), path + "/" + each.getKey(), lists));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), path + "/" + i, lists);
        }
    }
}
