package io.github.totalcomp.negotiation.letter;

import io.github.totalcomp.negotiation.counter.Approach;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a letter is for. */
public enum LetterKind {

    /** A counteroffer that starts above the walk-away and leaves room to meet. */
    FLEXIBLE("flexible", Approach.FLEXIBLE),

    /** A counteroffer that names the minimum. */
    FIXED("fixed", Approach.FIXED),

    /** What to say on a call about a counteroffer of either approach, point by point. */
    CALL("call", null),

    /** A request for more time to answer. */
    TIME("time", null),

    /** The acceptance of an offer, with every figure accepted. */
    ACCEPTANCE("acceptance", null),

    /** A polite refusal of an offer. */
    REFUSAL("refusal", null);

    private final String label;
    private final Optional<Approach> approach;

    LetterKind(String label, @Nullable Approach approach) {
        this.label = label;
        this.approach = Optional.ofNullable(approach);
    }

    /** {@return the name in small letters, such as {@code acceptance}} */
    public String label() {
        return label;
    }

    /** {@return whether the letter carries a counteroffer; the others answer an offer} */
    public boolean carriesCounteroffer() {
        return approach.isPresent() || this == CALL;
    }

    /** {@return the approach that the counteroffer must have, if it must have one} */
    public Optional<Approach> approach() {
        return approach;
    }

    /**
     * {@return the kind of letter that carries a counteroffer}
     *
     * @param approach the approach of the counteroffer
     */
    public static LetterKind of(Approach approach) {
        return approach == Approach.FIXED ? FIXED : FLEXIBLE;
    }
}
