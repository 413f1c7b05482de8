package io.github.totalcomp.formats;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.totalcomp.formats.internal.JsonSource;
import io.github.totalcomp.formats.internal.ValueForm;
import java.io.IOException;

/** Reads values of one type where a mapper of somebody else stands, with all faults of a value at once. */
final class ValueDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient ValueForm<T> form;

    ValueDeserializer(ValueForm<T> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        try {
            return JsonSource.readHere(json, form.decoder());
        } catch (FormatException e) {
            throw JsonMappingException.from(json, e.getMessage(), e);
        }
    }

    /** The form of a value says itself what it is, so no type is looked for in it. */
    @Override
    public Object deserializeWithType(JsonParser json, DeserializationContext context, TypeDeserializer type)
            throws IOException {
        return deserialize(json, context);
    }
}
