package io.github.totalcomp.formats.ocf;

import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.Decoders;
import io.github.totalcomp.formats.internal.FaultsException;
import io.github.totalcomp.formats.internal.JsonFields;
import io.github.totalcomp.formats.internal.JsonValue;
import java.util.Map;

/** Objects whose kind is named by one of their fields. */
final class OcfKinds {

    private OcfKinds() {}

    /** The decoder that reads an object as the kind that a field of it names. */
    static <T> Decoder<T> by(String field, Map<String, Decoder<T>> kinds) {
        return json -> {
            if (!(json instanceof JsonValue.Members object)) {
                throw json.broken("must be an object in braces", "write {…} here");
            }
            JsonValue kind = object.members().stream()
                    .filter(member -> member.name().equals(field))
                    .findFirst()
                    .map(JsonValue.Member::value)
                    .orElseThrow(() -> new FaultsException(json.place()
                            .fault(
                                    "the field \"" + field + "\" is required",
                                    "missing",
                                    "add \"" + field + "\" to this object")));
            return Decoders.oneOf(kinds).decode(kind).decode(json);
        };
    }

    /** The fields of an object whose kind has been read. */
    static JsonFields fields(JsonValue json, String kindField) {
        JsonFields fields = JsonFields.of(json);
        fields.required(kindField, Decoders.text());
        return fields;
    }
}
