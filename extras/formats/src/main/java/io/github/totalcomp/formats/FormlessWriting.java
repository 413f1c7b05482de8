package io.github.totalcomp.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.impl.UnknownSerializer;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.totalcomp.formats.internal.ValueForm;
import java.io.IOException;

/** Refuses to write what has no form, instead of the few of its parts that look like properties of a bean. */
final class FormlessWriting extends BeanSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription description, JsonSerializer<?> serializer) {
        Class<?> type = description.getBeanClass();
        boolean guessed = serializer instanceof BeanSerializerBase || serializer instanceof UnknownSerializer;
        return guessed && Formless.isOurs(type) && config.findMixInClassFor(type) == null
                ? new Refusing(Formless.named(type))
                : serializer;
    }

    private static final class Refusing extends StdSerializer<Object> {
        private static final long serialVersionUID = 1L;

        private final Class<?> type;

        Refusing(Class<?> type) {
            super(Object.class);
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            throw JsonMappingException.from(
                    json,
                    "a value must have a JSON form, but was " + ValueForm.withArticle(type)
                            + "; write what it is part of or was made from, docs/json.md lists the types that have one");
        }
    }
}
