package io.github.totalcomp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.totalcomp.core.assumption.Assumptions;
import io.github.totalcomp.core.component.Component;
import io.github.totalcomp.core.offer.Offer;
import io.github.totalcomp.negotiation.advice.Profile;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the module writes it reads back to an equal value, for every type that it reads. */
class TotalcompModuleProperties {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new TotalcompModule());

    /** What an application keeps next to values of ours. */
    record Application(String id, Offer offer, Assumptions assumptions, List<Component> components, Profile profile) {}

    @Provide
    Arbitrary<OfferFile> files() {
        return Arbitraries.randoms().map(random -> new RandomFile(random).file());
    }

    private static <T> void assertRoundTrip(T value, Class<T> type) throws JsonProcessingException {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(value), type)).isEqualTo(value);
    }

    @Property(tries = 200)
    void partsOfAnOfferFileComeBackEqual(@ForAll("files") OfferFile file) throws JsonProcessingException {
        assertRoundTrip(file, OfferFile.class);
        assertRoundTrip(file.offer(), Offer.class);
        assertRoundTrip(file.assumptions(), Assumptions.class);
        assertRoundTrip(file.negotiation(), NegotiationTerms.class);
        assertRoundTrip(file.negotiation().profile(), Profile.class);
        assertRoundTrip(file.position(), PositionTerms.class);
        for (Component component : file.offer().components()) {
            assertRoundTrip(component, Component.class);
        }
    }

    @Property(tries = 100)
    void valuesInsideARecordOfYourOwnComeBackEqual(@ForAll("files") OfferFile file) throws JsonProcessingException {
        assertRoundTrip(
                new Application(
                        "17",
                        file.offer(),
                        file.assumptions(),
                        file.offer().components(),
                        file.negotiation().profile()),
                Application.class);
    }
}
