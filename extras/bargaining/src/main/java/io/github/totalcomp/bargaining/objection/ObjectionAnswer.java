package io.github.totalcomp.bargaining.objection;

import io.github.totalcomp.core.internal.ValueStyle;
import io.github.totalcomp.negotiation.internal.Lines;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What to answer, and apart from it what only the candidate should know. */
@Value.Immutable
@ValueStyle
public abstract sealed class ObjectionAnswer permits ImmutableObjectionAnswer {

    ObjectionAnswer() {}

    /** {@return which objection the text was taken for} */
    public abstract ObjectionMatch match();

    /**
     * {@return the words to say, ending in the request to take the matter to the compensation team} They never name the
     * walk-away.
     */
    public abstract String say();

    /** {@return what only the candidate should know, one line each; it may name the walk-away} */
    public abstract List<String> advice();

    /** {@return the match, the words to say and the advice, in lines of at most 80 characters} */
    @Override
    public String toString() {
        return Stream.concat(
                        Stream.of(Lines.wrapped("Objection: ", match().toString()), "Say:", Lines.wrapped("  ", say())),
                        Stream.concat(
                                advice().isEmpty() ? Stream.of() : Stream.of("For you alone:"),
                                advice().stream().map(line -> Lines.wrapped("  - ", line))))
                .collect(Collectors.joining("\n"));
    }
}
