package io.github.totalcomp.formats.internal;

import io.github.totalcomp.formats.FormatFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How a type stands in JSON by itself, outside the files of this module.
 *
 * @param <T> the type
 * @param type the type
 * @param decoder reads it strictly
 * @param tree writes it: a map, list, text, whole number or truth value
 * @param use what it is good for
 */
public record ValueForm<T>(Class<T> type, Decoder<T> decoder, Function<T, Object> tree, Use use) {

    private static final String FORMAT = "format";

    /** What a form is good for. */
    public enum Use {
        /** Written and read, always as a text, so that it can be the name of a field too. */
        TEXT,
        /** Written and read. */
        READABLE,
        /** Written only. */
        WRITE_ONLY
    }

    /**
     * Creates a form that is written and read.
     *
     * @param type the type
     * @param decoder reads it strictly
     * @param tree writes it
     */
    public ValueForm(Class<T> type, Decoder<T> decoder, Function<T, Object> tree) {
        this(type, decoder, tree, Use.READABLE);
    }

    /**
     * {@return the form of something that is one text}
     *
     * @param type the type
     * @param decoder reads it strictly
     * @param text writes it
     */
    public static <T> ValueForm<T> text(Class<T> type, Decoder<T> decoder, Function<T, String> text) {
        return new ValueForm<>(type, decoder, text::apply, Use.TEXT);
    }

    /** {@return the form of the constants of an enum by their names in files, as {@code yearStart} for {@code YEAR_START}} */
    public static <E extends Enum<E>> ValueForm<E> names(Class<E> type) {
        return text(type, Decoders.namedIn(type), Decoders::nameOf);
    }

    /**
     * {@return the form of something that is computed, which is written but not read}
     *
     * @param type the type
     * @param format the name and version of the form
     * @param tree writes it
     */
    public static <T> ValueForm<T> computed(Class<T> type, String format, Function<T, Map<String, Object>> tree) {
        return part(type, value -> {
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put(FORMAT, format);
            whole.putAll(tree.apply(value));
            return whole;
        });
    }

    /**
     * {@return the form of a part of something that is computed, which is written but not read}
     *
     * @param type the type
     * @param tree writes it
     */
    public static <T> ValueForm<T> part(Class<T> type, Function<T, Map<String, Object>> tree) {
        return new ValueForm<>(type, refusing(type), tree::apply, Use.WRITE_ONLY);
    }

    /**
     * {@return the form of a type below this one: written alike, and read if what was read is of it}
     *
     * @param subtype the type below
     */
    public <S extends T> ValueForm<S> narrowedTo(Class<S> subtype) {
        Decoder<S> narrowed = json -> {
            T value = decoder.decode(json);
            if (!subtype.isInstance(value)) {
                throw json.broken(
                        "must stand for " + withArticle(subtype),
                        "correct what it stands for, or read " + withArticle(type));
            }
            return subtype.cast(value);
        };
        return new ValueForm<>(subtype, narrowed, tree::apply, use);
    }

    /** {@return the name of a type with its article} */
    public static String withArticle(Class<?> type) {
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return ("AEIO".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }

    private static <T> Decoder<T> refusing(Class<T> type) {
        return json -> {
            throw json.broken(
                    withArticle(type) + " is computed and cannot be read back",
                    "keep what it was computed from and compute it again, or read it as a tree");
        };
    }

    /**
     * {@return the form of an object that names its format and version in its first field}
     *
     * @param type the type
     * @param format the only format read
     * @param decoder reads the other fields
     * @param tree writes the other fields
     */
    public static <T> ValueForm<T> of(
            Class<T> type, String format, Decoder<T> decoder, Function<T, Map<String, Object>> tree) {
        return new ValueForm<>(type, json -> decode(json, format, decoder), value -> {
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put(FORMAT, format);
            whole.putAll(tree.apply(value));
            return whole;
        });
    }

    private static <T> T decode(JsonValue json, String format, Decoder<T> decoder) {
        if (!(json instanceof JsonValue.Members object)) {
            return decoder.decode(json);
        }
        List<JsonValue.Member> formats = new ArrayList<>();
        List<JsonValue.Member> others = new ArrayList<>();
        for (JsonValue.Member member : object.members()) {
            (member.name().equals(FORMAT) ? formats : others).add(member);
        }
        List<FormatFault> faults = new ArrayList<>();
        JsonFields stated = JsonFields.of(new JsonValue.Members(object.place(), formats));
        stated.requireFormat(FORMAT, format);
        try {
            stated.requireSoundSoFar();
        } catch (FaultsException e) {
            faults.addAll(e.faults());
        }
        try {
            T value = decoder.decode(new JsonValue.Members(object.place(), others));
            if (faults.isEmpty()) {
                return value;
            }
        } catch (FaultsException e) {
            faults.addAll(e.faults());
        }
        throw new FaultsException(faults);
    }
}
