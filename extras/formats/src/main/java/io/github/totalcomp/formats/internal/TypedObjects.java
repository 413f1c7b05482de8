package io.github.totalcomp.formats.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The decoder of objects of several types, each of which has a field that names its type and fields of its own.
 *
 * @param <T> what all types are turned into
 */
public final class TypedObjects<T> implements Decoder<T> {

    private final String field;
    private final byte[] restOfField;
    private final Map<String, Function<JsonFields, ? extends T>> types;
    private final List<QuickType<T>> quickTypes = new ArrayList<>();
    private final Decoder<Function<JsonFields, ? extends T>> typeDecoder;

    private TypedObjects(String field) {
        this.field = field;
        this.restOfField = Tokens.rest(field);
        this.types = new LinkedHashMap<>();
        this.typeDecoder = Decoders.oneOf(types);
    }

    /**
     * {@return the decoder of objects that a field tells apart, with no types yet}
     *
     * @param field the name of that field
     */
    public static <T> TypedObjects<T> byField(String field) {
        return new TypedObjects<>(field);
    }

    /**
     * {@return this decoder, now with one more type}
     *
     * @param type the name of the type
     * @param reader reads the other fields and builds the value
     */
    public TypedObjects<T> with(String type, Function<JsonFields, ? extends T> reader) {
        types.put(type, reader);
        return this;
    }

    /**
     * {@return this decoder, now with one more type}
     *
     * @param type the name of the type
     * @param form its other fields
     */
    public TypedObjects<T> with(String type, ObjectForm<? extends T> form) {
        quickTypes.add(new QuickType<>(type, form));
        return with(type, form::decode);
    }

    @Override
    public T decode(JsonValue json) {
        JsonFields fields = JsonFields.of(json);
        Supplier<Function<JsonFields, ? extends T>> reader = fields.required(field, typeDecoder);
        fields.requireSoundSoFar();
        return reader.get().apply(fields);
    }

    /** Only objects that begin with the field that names their type, and whose type has a form. */
    @Override
    public T quick(Tokens tokens) {
        tokens.openObject();
        if (!tokens.nextField()) {
            throw Tokens.giveUp();
        }
        tokens.openText();
        if (!tokens.takeRestIf(restOfField)) {
            throw Tokens.giveUp();
        }
        tokens.takeColon();
        tokens.openText();
        for (QuickType<T> type : quickTypes) {
            if (tokens.takeRestIf(type.restOfName)) {
                return type.form.quickRest(tokens);
            }
        }
        throw Tokens.giveUp();
    }

    /** A type that can be read in a hurry. */
    private static final class QuickType<T> {
        private final byte[] restOfName;
        private final ObjectForm<? extends T> form;

        QuickType(String name, ObjectForm<? extends T> form) {
            this.restOfName = Tokens.rest(name);
            this.form = form;
        }
    }
}
