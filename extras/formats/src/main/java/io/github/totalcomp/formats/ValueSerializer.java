package io.github.totalcomp.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.formats.internal.JsonTree;
import io.github.totalcomp.formats.internal.ValueForm;
import java.io.IOException;

/** Writes values of one type where a mapper of somebody else stands. */
final class ValueSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient ValueForm<T> form;

    ValueSerializer(ValueForm<T> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
        Object tree;
        try {
            tree = form.tree().apply(value);
        } catch (DefinitionException e) {
            throw JsonMappingException.from(json, e.getMessage(), e);
        }
        JsonTree.value(json, tree);
    }

    /** The form of a value says itself what it is, so no type is added to it. */
    @Override
    public void serializeWithType(T value, JsonGenerator json, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(value, json, provider);
    }
}
