package io.github.totalcomp.formats;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schemas of this project, which refer to each other by their names. */
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(all()));

    private Schemas() {}

    private static Map<String, String> all() {
        Map<String, String> schemas = new LinkedHashMap<>();
        for (String name : List.of("offer", "market", "history", "review", "output", "values")) {
            schemas.put("urn:totalcomp:schema:" + name + ":1", Samples.resource("schema/" + name + ".schema.json"));
        }
        return schemas;
    }

    /** {@return a schema that may refer to the others} */
    static Schema of(String text) {
        return REGISTRY.getSchema(text);
    }
}
