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
 */
public record ValueForm<T>(Class<T> type, Decoder<T> decoder, Function<T, Object> tree) {

    private static final String FORMAT = "format";

    /**
     * {@return the form of something that is computed, which is written but not read}
     *
     * @param type the type
     * @param format the name and version of the form
     * @param tree writes it
     */
    public static <T> ValueForm<T> computed(Class<T> type, String format, Function<T, Map<String, Object>> tree) {
        return of(type, format, refusing(type), tree);
    }

    private static <T> Decoder<T> refusing(Class<T> type) {
        return json -> {
            throw json.broken(
                    "a " + type.getSimpleName() + " is computed and cannot be read back",
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
