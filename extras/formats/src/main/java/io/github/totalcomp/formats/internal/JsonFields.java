package io.github.totalcomp.formats.internal;

import io.github.totalcomp.formats.FormatFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of one JSON object, read so that all faults come up together.
 *
 * <p>Ask for each field, then {@link #build}: a field asked for that is missing or wrong, and a field never asked for,
 * are faults, and {@code build} throws them all. What {@code required} and {@code optional} return gives its value only
 * inside {@code build}, which is reached only without faults:
 *
 * <pre>{@code
 * JsonFields fields = JsonFields.of(json);
 * Supplier<LocalDate> from = fields.required("from", Decoders.date());
 * Supplier<Optional<String>> note = fields.optional("note", Decoders.label());
 * return fields.build(() -> new Period(from.get(), note.get()));
 * }</pre>
 */
public final class JsonFields {

    private final Place place;
    private final Map<String, JsonValue> values;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<FormatFault> faults = new ArrayList<>(0);

    private JsonFields(Place place, int size) {
        this.place = place;
        this.values = new LinkedHashMap<>(2 * size);
    }

    /**
     * {@return the fields of an object}
     *
     * @param json an object; a repeated name is a fault
     * @throws FaultsException if it is anything else
     */
    public static JsonFields of(JsonValue json) {
        if (!(json instanceof JsonValue.Members object)) {
            throw json.broken("must be an object in braces", "write {…} here");
        }
        JsonFields fields = new JsonFields(object.place(), object.members().size());
        for (JsonValue.Member member : object.members()) {
            if (fields.values.putIfAbsent(member.name(), member.value()) != null) {
                fields.faults.add(member.value()
                        .place()
                        .fault("a field must stand once in its object", "a second one", "remove one of the two"));
            }
        }
        return fields;
    }

    /** {@return the names in the order of the file, for an object that is a table} */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** {@return whether the object has the field} */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** {@return the place of the object} */
    public Place place() {
        return place;
    }

    /**
     * {@return the value of a field that must be there}
     *
     * @param name of the field
     * @param decoder reads it
     */
    public <T> Supplier<T> required(String name, Decoder<T> decoder) {
        Supplier<Optional<T>> found = optional(name, decoder);
        if (!values.containsKey(name)) {
            faults.add(place.fault(
                    "the field \"" + name + "\" is required", "missing", "add \"" + name + "\" to this object"));
        }
        return () -> found.get().orElseThrow();
    }

    /**
     * Requires a field that names the format of a file. When it names another, the rest is not judged.
     *
     * @param name of the field
     * @param format the only format allowed
     * @throws FaultsException if it names another
     */
    public void requireFormat(String name, String format) {
        required(name, Decoders.oneOf(Map.of(format, format)));
        if (has(name)) {
            requireSoundSoFar();
        }
    }

    /**
     * {@return the value of a field that must be there, at once: nothing if it is missing or wrong} For a field without
     * which others cannot be read.
     *
     * @param name of the field
     * @param decoder reads it
     */
    public <T> Optional<T> requiredNow(String name, Decoder<T> decoder) {
        int before = faults.size();
        Supplier<T> value = required(name, decoder);
        return faults.size() == before ? Optional.of(value.get()) : Optional.empty();
    }

    /**
     * {@return the value of a field that may be left out}
     *
     * @param name of the field
     * @param decoder reads it
     */
    public <T> Supplier<Optional<T>> optional(String name, Decoder<T> decoder) {
        known.add(name);
        JsonValue json = values.get(name);
        if (json == null) {
            return Optional::empty;
        }
        try {
            T value = Objects.requireNonNull(decoder.decode(json));
            return () -> Optional.of(value);
        } catch (FaultsException e) {
            faults.addAll(e.faults());
            return Optional::empty;
        }
    }

    /**
     * Records a fault unless the object has exactly one of some fields.
     *
     * @param names of two or more fields
     */
    public void requireOneOf(String... names) {
        List<String> there = Stream.of(names).filter(this::has).toList();
        String all = Stream.of(names).map(name -> '"' + name + '"').collect(Collectors.joining(" or "));
        boolean two = names.length == 2;
        check(
                there.size() == 1,
                "an object of this kind must have " + (two ? "either " : "one of ") + all,
                there.isEmpty() ? two ? "neither" : "none" : two ? "both" : String.join(" and ", there),
                two ? "state one of the two" : "state one of them");
    }

    /**
     * Records a fault of the object as a whole, unless it is sound.
     *
     * @param sound whether the rule holds
     * @param rule what must hold
     * @param value what was found
     * @param remedy what the author can do
     */
    public void check(boolean sound, String rule, String value, String remedy) {
        if (!sound) {
            faults.add(place.fault(rule, value, remedy));
        }
    }

    /**
     * Records a fault if a field stands without the one it needs.
     *
     * @param name the name of a field
     * @param needed the name of the field it needs
     */
    public void requireWith(String name, String needed) {
        if (has(name) && !has(needed)) {
            faults.add(place.fault(
                    "an object with \"" + name + "\" must have \"" + needed + "\"",
                    "missing",
                    "add \"" + needed + "\", or remove \"" + name + "\""));
        }
    }

    /**
     * Stops here if there is a fault already, because without sound fields up to here the rest cannot be judged.
     *
     * @throws FaultsException with the faults so far
     */
    public void requireSoundSoFar() {
        if (!faults.isEmpty()) {
            throw new FaultsException(faults);
        }
    }

    /**
     * {@return what the maker makes of the fields asked for}
     *
     * @param maker called only when there is no fault; what it breaks is a fault at the object's place
     * @throws FaultsException with all faults of the object, unknown fields included
     */
    public <T> T build(Supplier<T> maker) {
        for (Map.Entry<String, JsonValue> field : values.entrySet()) {
            if (!known.contains(field.getKey())) {
                faults.add(unknown(field.getKey(), field.getValue()));
            }
        }
        requireSoundSoFar();
        return FaultsException.checked(place, maker);
    }

    private FormatFault unknown(String name, JsonValue value) {
        return value.place()
                .fault(
                        "a field must be one of " + String.join(", ", known),
                        "\"" + name + "\"",
                        NearNames.nearest(name, known)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("remove it"));
    }
}
