package io.github.totalcomp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.formats.internal.ValueForm;
import io.github.totalcomp.formats.internal.ValueForm.Use;
import io.github.totalcomp.negotiation.advice.Profile;
import io.github.totalcomp.vesting.VestingCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the module writes follows the schema, reads back to an equal value and is written alike, for every type it reads. */
class TotalcompModuleProperties {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new TotalcompModule());
    private static final Map<Class<?>, Arbitrary<?>> VALUES = Values.byType();
    private static final List<Class<?>> TYPES = List.copyOf(VALUES.keySet());
    private static final Map<Class<?>, Schema> SCHEMAS =
            TYPES.stream().collect(Collectors.toMap(type -> type, Definitions::schema));

    /** What an application keeps next to values of ours. */
    record Application(String id, Offer offer, Assumptions assumptions, List<Component> components, Profile profile) {}

    @Example
    void thereAreValuesOfEveryTypeThatIsRead() {
        Set<Class<?>> readable = TotalcompModule.forms(VestingCatalog.standard())
                .filter(form -> form.use() != Use.WRITE_ONLY)
                .map(ValueForm::type)
                .collect(Collectors.toSet());
        assertThat(VALUES.keySet()).isEqualTo(readable).hasSizeGreaterThan(95);
    }

    /** One value of each type. */
    @Provide
    Arbitrary<List<Object>> oneOfEach() {
        List<Arbitrary<Object>> each = new ArrayList<>();
        TYPES.forEach(type -> each.add(VALUES.get(type).map(value -> value)));
        return Combinators.combine(each).as(values -> values);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void everyTypeComesBackEqualAndFollowsItsSchemaAndIsWrittenAlike(@ForAll("oneOfEach") List<Object> values)
            throws JsonProcessingException {
        for (int i = 0; i < TYPES.size(); i++) {
            Class<?> type = TYPES.get(i);
            Object value = values.get(i);
            String json = MAPPER.writeValueAsString(value);
            assertThat(SCHEMAS.get(type).validate(MAPPER.readTree(json)))
                    .as("%s: %s", type, json)
                    .isEmpty();
            Object back = MAPPER.readValue(json, type);
            assertThat(back).as("%s: %s", type, json).isEqualTo(value);
            assertThat(MAPPER.writeValueAsString(back)).isEqualTo(json);
        }
    }

    @Provide
    Arbitrary<OfferFile> files() {
        return Arbitraries.randoms().map(random -> new RandomFile(random).file());
    }

    @Property(tries = 100)
    void valuesInsideARecordOfYourOwnComeBackEqual(@ForAll("files") OfferFile file) throws JsonProcessingException {
        Application application = new Application(
                "17",
                file.offer(),
                file.assumptions(),
                file.offer().components(),
                file.negotiation().profile());
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(application), Application.class))
                .isEqualTo(application);
    }
}
