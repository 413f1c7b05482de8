package io.github.totalcomp.formats;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import io.github.totalcomp.formats.internal.JsonSource;
import io.github.totalcomp.formats.internal.ValueForm;
import java.io.IOException;

/** Reads values from the names of fields, where a map of somebody else has them as keys. */
final class NameDeserializer<T> extends KeyDeserializer {

    private final ValueForm<T> form;

    NameDeserializer(ValueForm<T> form) {
        this.form = form;
    }

    @Override
    public Object deserializeKey(String name, DeserializationContext context) throws IOException {
        try {
            return JsonSource.readName(context.getParser(), name, form.decoder());
        } catch (FormatException e) {
            throw JsonMappingException.from(context.getParser(), e.getMessage(), e);
        }
    }
}
