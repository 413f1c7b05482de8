package io.github.totalcomp.bargaining.objection;

import io.github.totalcomp.core.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Which objection of a catalogue a text is, or that it is none of them and which come nearest. */
@Value.Immutable
@ValueStyle
public abstract sealed class ObjectionMatch permits ImmutableObjectionMatch {

    ObjectionMatch() {}

    /** {@return the objection, if one of its key phrases is in the text} */
    public abstract Optional<Objection> objection();

    /** {@return the key phrase that was found, if one was} */
    public abstract Optional<String> phrase();

    /** {@return without a match, the objections that share the most words with the text, the nearest first; at most 3} */
    public abstract List<Objection> nearest();

    /** {@return the objection and the phrase it was known by, or that there is none and which come nearest} */
    @Override
    public String toString() {
        return objection()
                .map(found -> found.name() + ", known by \"" + phrase().orElse("") + "\"")
                .orElseGet(() -> "no objection of the catalogue"
                        + (nearest().isEmpty()
                                ? ""
                                : "; nearest: "
                                        + nearest().stream()
                                                .map(Objection::name)
                                                .collect(Collectors.joining(", "))));
    }
}
