package io.github.totalcomp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.totalcomp.vesting.VestingCatalog;
import java.io.IOException;
import java.io.StringReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OfferJsonProperties {

    private static final OfferJson JSON = OfferJson.with(VestingCatalog.standard());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Samples.resource("schema/offer.schema.json"));

    @Provide
    Arbitrary<OfferFile> files() {
        return Arbitraries.randoms().map(random -> new RandomFile(random).file());
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadBack(@ForAll("files") OfferFile file) throws IOException {
        OfferFile back = JSON.read(new StringReader(JSON.write(file)), "written");
        assertThat(back.offer()).isEqualTo(file.offer());
        assertThat(back.currency()).isEqualTo(file.currency());
        assertThat(back.assumptions()).isEqualTo(file.assumptions());
        assertThat(back.negotiation()).isEqualTo(file.negotiation());
        assertThat(back.position()).isEqualTo(file.position());
        assertThat(back.note()).isEqualTo(file.note());
    }

    @Property(tries = 100)
    void whatIsWrittenFollowsTheSchema(@ForAll("files") OfferFile file) throws IOException {
        assertThat(SCHEMA.validate(new ObjectMapper().readTree(JSON.write(file))))
                .isEmpty();
    }

    @Provide
    Arbitrary<HistoryFile> histories() {
        return Arbitraries.randoms().map(random -> new RandomFile(random).history());
    }

    @Property(tries = 300)
    void aHistoryThatIsWrittenIsReadBack(@ForAll("histories") HistoryFile file) throws IOException {
        HistoryJson json = HistoryJson.with(VestingCatalog.standard());
        HistoryFile back = json.read(new StringReader(json.write(file)), "written");
        assertThat(back.history()).isEqualTo(file.history());
        assertThat(back.currency()).isEqualTo(file.currency());
        assertThat(back.assumptions()).isEqualTo(file.assumptions());
        assertThat(back.negotiation().walkAway()).isEqualTo(file.negotiation().walkAway());
        assertThat(back.negotiation().letter()).isEqualTo(file.negotiation().letter());
        assertThat(back.note()).isEqualTo(file.note());
        assertThat(json.write(back)).isEqualTo(json.write(file));
    }
}
