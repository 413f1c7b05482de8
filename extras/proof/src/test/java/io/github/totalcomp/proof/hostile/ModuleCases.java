package io.github.totalcomp.proof.hostile;

import static io.github.totalcomp.proof.hostile.Hostile.file;
import static io.github.totalcomp.proof.hostile.Hostile.repeating;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.core.quantity.Portion;
import io.github.totalcomp.core.quantity.Units;
import io.github.totalcomp.formats.TotalcompModule;
import io.github.totalcomp.vesting.ocf.OcfVestingTerms;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** What a mapper of Jackson with our module answers to absurd values. */
final class ModuleCases {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new TotalcompModule());

    private ModuleCases() {}

    private static HostileCase of(String name, Class<?> type, Reader text) {
        return HostileCase.of("MODULE: " + name, "JsonMappingException", () -> MAPPER.readValue(text, type));
    }

    static List<HostileCase> all() {
        return List.of(
                of("10^6 arrays inside one another", Offer.class, repeating("", "[", 1_000_000, "")),
                of("10^6 arrays in a field", Offer.class, repeating("{\"components\":", "[", 1_000_000, "")),
                of("10^6 objects inside one another", Offer.class, repeating("", "{\"a\":", 1_000_000, "")),
                HostileCase.of(
                        "MODULE: a number of 10^7 digits",
                        "StreamConstraintsException",
                        () -> MAPPER.readValue(repeating("", "9", 10_000_000, ""), Units.class)),
                of("units of 10^7 digits", Units.class, repeating("\"", "9", 10_000_000, "\"")),
                of("a portion of 10^7 digits", Portion.class, repeating("\"0.", "9", 10_000_000, "\"")),
                of("an amount of 10^7 digits", MonetaryAmount.class, repeating("\"USD ", "9", 10_000_000, "\"")),
                of("units 1e999999999", Units.class, new StringReader("1e999999999")),
                of("a portion 1e-999999999", Portion.class, new StringReader("\"1e-999999999\"")),
                of("an amount 1e999999999", MonetaryAmount.class, new StringReader("\"USD 1e999999999\"")),
                of("10^5 conditions", OcfVestingTerms.class, conditions()),
                of("fields of one hash", Offer.class, equalHash()),
                HostileCase.of(
                        "MODULE: a file of 200 MB",
                        "StreamConstraintsException",
                        () -> MAPPER.readValue(
                                file("{\"employer\": \"", "aaaaaaaaaaaaaaaa").toFile(), Offer.class)));
    }

    private static Reader conditions() {
        return repeating("{\"object_type\":\"VESTING_TERMS\",\"vesting_conditions\":[", "{},", 100_000, "{}]}");
    }

    private static Reader equalHash() {
        return new StringReader(Hostile.equalHash("Aa", "BB", 20_000).stream()
                .map(name -> "\"" + name + "\":0")
                .collect(Collectors.joining(",", "{", "}")));
    }
}
