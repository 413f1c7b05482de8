package io.github.totalcomp.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.totalcomp.formats.internal.ValueForm;
import java.io.IOException;

/** Writes values as the names of fields, where a map of somebody else has them as keys; only those that are one text. */
final class NameSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient ValueForm<T> form;

    NameSerializer(ValueForm<T> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (form.use() != ValueForm.Use.TEXT) {
            throw JsonMappingException.from(
                    json,
                    "the name of a field must be a text, but was " + ValueForm.withArticle(form.type())
                            + "; make it the value, under a name of your own");
        }
        json.writeFieldName((String) form.tree().apply(value));
    }
}
