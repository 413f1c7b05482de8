package io.github.totalcomp.formats.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a JSON object: a table of its fields, and what is made of them. One table serves both ways of reading: with
 * places, where all faults come up together, and in a hurry.
 *
 * <pre>{@code
 * final class StepForm extends ObjectForm<VestingStep> {
 *     private final Field<Period> after = required("after", Decoders.period());
 *     private final Field<Portion> portion = required("portion", Decoders.portion());
 *
 *     @Override
 *     protected VestingStep make(Values values) {
 *         return VestingStep.of(values.get(after), values.get(portion));
 *     }
 * }
 * }</pre>
 *
 * @param <T> what is made of the object
 */
public abstract class ObjectForm<T> implements Decoder<T> {

    private final Map<String, Field<?>> fields = new HashMap<>();
    private final List<Field<?>> inOrder = new ArrayList<>();
    private final List<byte[]> restsOfNames = new ArrayList<>();
    private final List<Field<?>> requiredFields = new ArrayList<>();
    private final List<BiConsumer<JsonFields, Object[]>> steps = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    /** Creates a form without fields. */
    protected ObjectForm() {}

    /**
     * A field of the form.
     *
     * @param <V> what its value is turned into
     * @param index of the field in the form
     * @param decoder reads it
     */
    public record Field<V>(int index, Decoder<V> decoder) {}

    /** A rule on which fields are there. */
    @FunctionalInterface
    private interface Rule {
        boolean holds(@Nullable Object[] values);
    }

    /** What has been read of an object. */
    public static final class Values {
        private final @Nullable Object[] values;

        private Values(@Nullable Object[] values) {
            this.values = values;
        }

        /** {@return the value of a field that may be left out} */
        @SuppressWarnings("unchecked")
        public <V> Optional<V> find(Field<V> field) {
            return Optional.ofNullable((V) values[field.index()]);
        }

        /** {@return the value of a required field} */
        @SuppressWarnings("unchecked")
        public <V> V get(Field<V> field) {
            return (V) Objects.requireNonNull(values[field.index()]);
        }
    }

    /** {@return what the fields make; called only when all are sound} */
    protected abstract T make(Values values);

    /** {@return a field that must be there} */
    protected final <V> Field<V> required(String name, Decoder<V> decoder) {
        Field<V> field = field(name, decoder);
        requiredFields.add(field);
        steps.add((json, found) -> found[field.index()] = json.required(name, decoder));
        return field;
    }

    /** {@return a field that may be left out} */
    protected final <V> Field<V> optional(String name, Decoder<V> decoder) {
        Field<V> field = field(name, decoder);
        steps.add((json, found) -> found[field.index()] = json.optional(name, decoder));
        return field;
    }

    /**
     * Requires a field that names the format of a file. When it names another, the rest is not judged.
     *
     * @param name of the field
     * @param format the only format allowed
     */
    protected final void requireFormat(String name, String format) {
        requiredFields.add(field(name, Decoders.oneOf(Map.of(format, format))));
        steps.add((json, found) -> json.requireFormat(name, format));
    }

    private <V> Field<V> field(String name, Decoder<V> decoder) {
        Field<V> field = new Field<>(fields.size(), decoder);
        fields.put(name, field);
        inOrder.add(field);
        restsOfNames.add(Tokens.rest(name));
        return field;
    }

    /**
     * Requires exactly one of some fields.
     *
     * @param names of two or more fields of the form
     */
    protected final void requireOneOf(String... names) {
        int[] indexes = Stream.of(names).mapToInt(this::index).toArray();
        steps.add((json, found) -> json.requireOneOf(names));
        rules.add(values ->
                IntStream.of(indexes).filter(index -> values[index] != null).count() == 1);
    }

    /**
     * Requires a field with another.
     *
     * @param name the name of a field of the form
     * @param needed the name of the field that it needs
     */
    protected final void requireWith(String name, String needed) {
        int first = index(name);
        int second = index(needed);
        steps.add((json, found) -> json.requireWith(name, needed));
        rules.add(values -> values[first] == null || values[second] != null);
    }

    private int index(String name) {
        Field<?> field = fields.get(name);
        if (field == null) {
            throw new IllegalStateException("a form has no field " + name);
        }
        return field.index();
    }

    @Override
    public final T decode(JsonValue json) {
        return decode(JsonFields.of(json));
    }

    /** {@return what the fields make} Others may have been asked for before, such as the one that names the type. */
    final T decode(JsonFields json) {
        Object[] found = new Object[fields.size()];
        steps.forEach(step -> step.accept(json, found));
        return json.build(() -> make(new Values(valuesOf(found))));
    }

    private static @Nullable Object[] valuesOf(Object[] found) {
        @Nullable Object[] values = new Object[found.length];
        for (int i = 0; i < found.length; i++) {
            if (found[i] instanceof Supplier<?> supplier) {
                Object value = supplier.get();
                values[i] = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            }
        }
        return values;
    }

    @Override
    public final T quick(Tokens tokens) {
        tokens.openObject();
        return quickRest(tokens);
    }

    /** {@return which field is named here} Files mostly keep to the order of the form. */
    private int takeName(Tokens tokens, int expected) {
        tokens.openText();
        int index = expected;
        for (int tried = 0; tried < restsOfNames.size(); tried++) {
            if (index == restsOfNames.size()) {
                index = 0;
            }
            if (tokens.takeRestIf(restsOfNames.get(index))) {
                tokens.takeColon();
                return index;
            }
            index++;
        }
        throw Tokens.giveUp();
    }

    /** {@return what the fields from here to the end of the object make} */
    final T quickRest(Tokens tokens) {
        @Nullable Object[] values = new Object[fields.size()];
        int expected = 0;
        while (tokens.nextField()) {
            int index = takeName(tokens, expected);
            if (values[index] != null) {
                throw Tokens.giveUp();
            }
            values[index] = inOrder.get(index).decoder().quick(tokens);
            expected = index + 1;
        }
        for (Field<?> field : requiredFields) {
            if (values[field.index()] == null) {
                throw Tokens.giveUp();
            }
        }
        for (Rule rule : rules) {
            if (!rule.holds(values)) {
                throw Tokens.giveUp();
            }
        }
        return make(new Values(values));
    }
}
