package io.github.totalcomp.negotiation.market;

import io.github.totalcomp.core.DefinitionException;
import io.github.totalcomp.negotiation.internal.Counted;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when a range is asked for that would rest on too few observations. Too few is an answer, not a guess. */
public class TooFewObservationsException extends DefinitionException {

    private static final long serialVersionUID = 1L;

    /** How many observations there are. */
    private final int count;

    /** How many there must be. */
    private final int minimum;

    private final transient @Nullable WiderGroup wider;

    /**
     * Creates the error of a source.
     *
     * @param count how many observations there are
     * @param minimum how many there must be
     * @param source where they come from and how they were picked
     */
    public TooFewObservationsException(int count, int minimum, String source) {
        this(count, minimum, source, Optional.empty());
    }

    /**
     * Creates the error of a source with the next wider group.
     *
     * @param count how many observations there are
     * @param minimum how many there must be
     * @param source where they come from and how they were picked
     * @param wider the next wider group that holds enough, if there is one
     */
    public TooFewObservationsException(int count, int minimum, String source, Optional<WiderGroup> wider) {
        super(
                "a market range must rest on at least " + Counted.observations(minimum),
                count + " (" + source + ")",
                "widen the filters" + wider.map(group -> " (" + group + ")").orElse("")
                        + ", add data, or lower the minimum knowingly");
        this.count = count;
        this.minimum = minimum;
        this.wider = wider.orElse(null);
    }

    /** {@return the next wider group that holds enough, if there is one; nothing after serialization} */
    public final Optional<WiderGroup> wider() {
        return Optional.ofNullable(wider);
    }

    /** {@return how many observations there are} */
    public final int count() {
        return count;
    }

    /** {@return how many there must be} */
    public final int minimum() {
        return minimum;
    }
}
