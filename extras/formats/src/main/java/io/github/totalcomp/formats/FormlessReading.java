package io.github.totalcomp.formats;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.AbstractDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import io.github.totalcomp.formats.internal.Decoder;
import io.github.totalcomp.formats.internal.ValueForm;
import java.util.List;

/** Reads a type below one that has a form by that form, and refuses to read what has none. */
final class FormlessReading extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    private final transient List<ValueForm<?>> forms;

    FormlessReading(List<ValueForm<?>> forms) {
        this.forms = forms;
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
        Class<?> type = description.getBeanClass();
        boolean guessed = deserializer instanceof BeanDeserializerBase || deserializer instanceof AbstractDeserializer;
        return guessed && Formless.isOurs(type) && config.findMixInClassFor(type) == null
                ? new ValueDeserializer<>(form(type))
                : deserializer;
    }

    private <S> ValueForm<S> form(Class<S> type) {
        return forms.stream()
                .filter(form -> form.use() != ValueForm.Use.WRITE_ONLY)
                .filter(form -> form.type().isAssignableFrom(type))
                .findFirst()
                .map(form -> below(form, type))
                .orElseGet(() -> refusing(type));
    }

    private static <T, S> ValueForm<S> below(ValueForm<T> form, Class<S> type) {
        @SuppressWarnings("unchecked") // the filter above has made sure that the one is above the other
        ValueForm<? super S> above = (ValueForm<? super S>) form;
        return above.narrowedTo(type);
    }

    private static <S> ValueForm<S> refusing(Class<S> type) {
        Decoder<S> refusing = json -> {
            throw json.broken(
                    "a value must have a JSON form, which " + ValueForm.withArticle(type) + " has not",
                    "read a type that has one, as docs/json.md lists them");
        };
        return new ValueForm<>(type, refusing, value -> value, ValueForm.Use.WRITE_ONLY);
    }
}
